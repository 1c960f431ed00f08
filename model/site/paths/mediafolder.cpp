// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/paths/mediafolder.h"

#include "model/site/paths/paths.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

bool MediaFolder::isInBundle(const QString &postPath) const
{
    return bundles == BundleMedia::InBundle && partsOfPath(postPath).isBundle;
}

QString MediaFolder::path(const QString &postPath, const QString &fileName) const
{
    if (isInBundle(postPath))
        return postPath.left(postPath.lastIndexOf(u'/') + 1) + safeFileName(fileName);
    const QString own = postPath.isEmpty() ? QString() : u'/' + safeFileName(partsOfPath(postPath).stem);
    return folder + own + u'/' + safeFileName(fileName);
}

QString MediaFolder::address(const QString &postPath, const QString &fileName) const
{
    if (isInBundle(postPath))
        return addressOfPath(safeFileName(fileName));
    const QString served = path(postPath, fileName).mid(root.size());
    return below + addressOfPath(served.startsWith(u'/') ? served : u'/' + served);
}

QString MediaFolder::pathFromAddress(const QString &postPath, const QString &address) const
{
    std::optional<QString> path = pathOfAddress(address);
    if (!path)
        return {};
    if (!path->startsWith(u'/'))
        return pathBesidePost(postPath, address);
    if (!below.isEmpty() && path->startsWith(below + u'/'))
        path->remove(0, below.size());
    const QString served = pathWithin(*path).value_or(QString());
    if (served.isEmpty() || root.isEmpty())
        return served;
    return root + u'/' + served;
}

QString pathBesidePost(const QString &postPath, const QString &address)
{
    const std::optional<QString> path = pathOfAddress(address);
    if (!path || path->startsWith(u'/'))
        return {};
    const qsizetype slash = postPath.lastIndexOf(u'/');
    return pathWithin(postPath.left(slash + 1) + *path).value_or(QString());
}

QString basePath(const QString &siteAddress)
{
    QString path = QUrl(siteAddress).path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return path.isEmpty() || path.startsWith(u'/') ? path : u'/' + path;
}

QString mediaFileName(const QString &fileName, const QString &slug)
{
    static const QRegularExpression unfit(u"[^\\p{L}\\p{M}\\p{N}._-]+"_s);
    static const QRegularExpression telling(u"^(?!(?:pasted-)?(?:image|img|picture|photo|untitled|unnamed|clipboard)"
                                            "[-_ ]?\\d{0,2}$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QFileInfo file(safeFileName(fileName.normalized(QString::NormalizationForm_C)));
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix().toLower();
    QString stem = file.suffix().isEmpty() ? file.fileName() : file.completeBaseName();
    stem.replace(unfit, u"-"_s).replace(u"-."_s, u"."_s);
    while (stem.startsWith(u'-') || stem.startsWith(u'.'))
        stem.remove(0, 1);
    while (stem.endsWith(u'-') || stem.endsWith(u'.'))
        stem.chop(1);
    constexpr qsizetype longestStem = 80; // Folders are added, and some systems take 255 bytes.
    stem.truncate(longestStem);
    if (stem.isEmpty() || !telling.match(stem).hasMatch())
        stem = slug.isEmpty() ? u"image"_s : slug.left(longestStem);
    return stem + ending;
}

QString safeFileName(const QString &fileName)
{
    static const QRegularExpression unsafe(u"[\\x00-\\x1f\\x7f\\\\/:*?\"<>|]"_s);
    QString name = fileName.section(u'/', -1);
    name.remove(unsafe);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"file"_s : name;
}

} // namespace galley::model
