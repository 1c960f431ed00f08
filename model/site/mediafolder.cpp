// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/mediafolder.h"

#include "model/site/paths.h"

#include <QRegularExpression>

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
    const QString below = path(postPath, fileName).mid(root.size());
    return addressOfPath(below.startsWith(u'/') ? below : u'/' + below);
}

QString MediaFolder::pathFromAddress(const QString &postPath, const QString &address) const
{
    const std::optional<QString> path = pathOfAddress(address);
    if (!path)
        return {};
    if (!path->startsWith(u'/'))
        return pathBesidePost(postPath, address);
    const QString below = pathWithin(*path).value_or(QString());
    if (below.isEmpty() || root.isEmpty())
        return below;
    return root + u'/' + below;
}

QString pathBesidePost(const QString &postPath, const QString &address)
{
    const std::optional<QString> path = pathOfAddress(address);
    if (!path || path->startsWith(u'/'))
        return {};
    const qsizetype slash = postPath.lastIndexOf(u'/');
    return pathWithin(postPath.left(slash + 1) + *path).value_or(QString());
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
