// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/paths/layout.h"

#include "model/post/slug.h"
#include "model/site/paths/paths.h"

#include <QHash>
#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "2024" and the numbers below it, the way many sites sort posts in folders.
QString layoutOfFolder(const QString &folder)
{
    static const QRegularExpression year(u"^(19|20)\\d{2}$"_s);
    static const QRegularExpression twoDigits(u"^\\d{2}$"_s);
    QStringList names = folder.split(u'/', Qt::SkipEmptyParts);
    QString above;
    for (QString &name : names) {
        if (year.match(name).hasMatch())
            name = u"{year}"_s;
        else if (twoDigits.match(name).hasMatch() && above == "{year}"_L1)
            name = u"{month}"_s;
        else if (twoDigits.match(name).hasMatch() && above == "{month}"_L1)
            name = u"{day}"_s;
        above = name;
    }
    return names.join(u'/');
}

QString filledIn(QString layout, const QDate &date, const QString &slug)
{
    layout.replace("{year}"_L1, date.toString(u"yyyy"_s));
    layout.replace("{month}"_L1, date.toString(u"MM"_s));
    layout.replace("{day}"_L1, date.toString(u"dd"_s));
    layout.replace("{date}"_L1, date.toString(Qt::ISODate));
    return layout.replace("{slug}"_L1, slug);
}

} // namespace

QString layoutOf(const QString &postPath)
{
    const PathParts parts = partsOfPath(postPath);
    const QString fileName = postPath.section(u'/', -1);
    const QString ending = fileName.mid(fileName.lastIndexOf(u'.'));
    QString layout = layoutOfFolder(parts.folder);
    if (!layout.isEmpty())
        layout += u'/';
    layout += parts.date.isValid() ? u"{date}-{slug}"_s : u"{slug}"_s;
    return layout + (parts.isBundle ? u'/' + fileName : ending);
}

QString commonLayout(const QStringList &postPaths, double leastShare)
{
    QHash<QString, int> counts;
    QString best;
    for (const QString &path : postPaths) {
        const QString layout = layoutOf(path);
        if (++counts[layout] >= counts.value(best))
            best = layout;
    }
    return counts.value(best) >= leastShare * double(postPaths.size()) ? best : QString();
}

QString pathInLayout(const QString &layout, const NewPost &post)
{
    static const QRegularExpression dateNeeded(u"\\{(year|month|day|date)\\}"_s);
    const QDate date = post.date.date();
    if (!date.isValid() && dateNeeded.match(layout).hasMatch())
        return {};
    return pathWithin(filledIn(layout, date, safeSlug(post))).value_or(QString());
}

QString pathWithDate(const QString &path, const QDate &former, const QDate &date)
{
    const QString layout = layoutOf(path);
    const QString slug = partsOfPath(path).stem;
    const bool tellsDate = former.isValid() && date.isValid() && filledIn(layout, former, slug) == path;
    return tellsDate ? filledIn(layout, date, slug) : path;
}

QString safeSlug(const NewPost &post)
{
    return isSafeSlug(post.slug) ? post.slug : slugFromTitle(post.slug.isEmpty() ? post.title : post.slug);
}

} // namespace galley::model
