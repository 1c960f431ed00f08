// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/references.h"

#include <QFile>
#include <QFileInfo>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestPostBytes = 4 << 20;

/// `name` below `folder`, as it is, with a usual suffix, or as a folder of its own; empty: not there.
QString fileOf(const QDir &siteFolder, const QString &name)
{
    for (const QString &suffix : {u""_s, u".md"_s, u".markdown"_s, u"/index.md"_s, u"/_index.md"_s}) {
        if (QFileInfo(siteFolder.filePath(name + suffix)).isFile())
            return name + suffix;
    }
    return {};
}

} // namespace

QString addressOfReference(const SiteKind &kind, const QDir &siteFolder, const QString &target)
{
    QString name = target;
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    if (name.isEmpty() || name.contains(".."_L1))
        return {};
    QStringList places{name};
    for (const QString &folder : kind.contentFolders(siteFolder))
        places.append(folder.isEmpty() ? name : folder + u'/' + name);
    for (const QString &place : {u"_posts/"_s, u"source/_posts/"_s, u"content/"_s, u"content/posts/"_s,
                                 u"content/post/"_s, u"content/blog/"_s})
        places.append(place + name);
    for (const QString &place : std::as_const(places)) {
        const QString path = fileOf(siteFolder, place);
        QFile file(siteFolder.filePath(path));
        if (!path.isEmpty() && kind.isPost(path) && file.open(QIODevice::ReadOnly))
            return kind.addressOf(siteFolder, path, file.read(largestPostBytes));
    }
    return {};
}

} // namespace galley::model
