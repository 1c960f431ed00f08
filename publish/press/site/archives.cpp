// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/site/archives.h"

#include "model/site/paths/paths.h"

#include <QLocale>
#include <QMap>

#include <algorithm>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

using Labels = QStringList model::PostFields::*;

QList<Archive> byLabel(const QList<PublishedPost> &posts, Labels labels, const Archive &form, const QString &folder,
                       const QHash<QString, QString> &slugs)
{
    QMap<QString, Archive> byName;
    for (qsizetype place = 0; place < posts.size(); ++place) {
        for (const QString &name : posts.at(place).fields.*labels) {
            if (!byName.contains(name))
                byName.insert(name, form);
            byName[name].places.append(place);
        }
    }
    for (auto archive = byName.begin(); archive != byName.end(); ++archive) {
        archive->name = archive.key();
        archive->heading = form.heading.arg(archive.key());
        archive->permalink = folder + model::addressOfPath(slugs.value(archive.key())) + u'/';
    }
    QList<Archive> archives = byName.values();
    std::ranges::stable_sort(archives, {}, [](const Archive &archive) { return archive.name.toCaseFolded(); });
    return archives;
}

/// Posts come newest first, so those of a year or month are neighbours, and the archives come newest first.
QList<Archive> byTime(const QList<PublishedPost> &posts, Archive::Kind kind, const QString &language,
                      const PageWords &words)
{
    const QString format = kind == Archive::Kind::Year ? u"/yyyy/"_s : u"/yyyy/MM/"_s;
    QList<Archive> archives;
    for (qsizetype place = 0; place < posts.size(); ++place) {
        const QDate date = posts.at(place).fields.date.date();
        if (!date.isValid())
            continue;
        const QString permalink = date.toString(format);
        const auto known = std::ranges::find(archives, permalink, &Archive::permalink);
        if (known != archives.end()) {
            known->places.append(place);
            continue;
        }
        const QString name = QLocale(language).toString(date, kind == Archive::Kind::Year ? u"yyyy"_s : u"MMMM yyyy"_s);
        archives.append({kind, name, words(u"posts_from"_s).arg(name), permalink, {place}});
    }
    return archives;
}

} // namespace

QList<Archive> archivesOf(const QList<PublishedPost> &posts, const QHash<QString, QString> &tagSlugs,
                          const QHash<QString, QString> &categorySlugs, const QString &language, const PageWords &words)
{
    using enum Archive::Kind;
    return byLabel(posts, &model::PostFields::tags, {Tag, {}, words(u"posts_tagged"_s), {}, {}}, u"/tags/"_s,
                   tagSlugs) +
           byLabel(posts, &model::PostFields::categories, {Category, {}, words(u"posts_in"_s), {}, {}},
                   u"/categories/"_s, categorySlugs) +
           byTime(posts, Year, language, words) + byTime(posts, Month, language, words);
}

} // namespace galley::publish
