// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/media/postfile.h"

#include "model/library/media/addresses.h"
#include "model/site/paths/paths.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace galley::model {

qint64 PostFile::sizeBytes() const { return path.isEmpty() ? bytes.size() : QFileInfo(path).size(); }

Result<QByteArray> PostFile::read() const
{
    if (path.isEmpty())
        return bytes;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return std::unexpected(Error{QCoreApplication::translate("PostFile", "The file “%1” cannot be read.").arg(path),
                                 QCoreApplication::translate("PostFile", "Check that you may read it."),
                                 file.errorString()});
}

std::optional<PostFile> postFile(const Site &site, const Post &post, const QList<MediaFile> &media,
                                 const QString &address)
{
    const SiteKind &kind = siteKind(site.kind);
    for (const MediaFile &file : media) {
        if (kind.mediaAddress(QDir(site.folder), post.path, file.name) == address)
            return PostFile{file.name, file.bytes, {}};
    }
    const QString path = kind.mediaPathFromAddress(QDir(site.folder), post.path, address);
    if (path.isEmpty())
        return std::nullopt;
    const QString inside = QFileInfo(site.folder).canonicalFilePath() + u'/';
    const QFileInfo file(QFileInfo(site.folder + u'/' + path).canonicalFilePath());
    if (file.filePath().startsWith(inside) && file.isFile())
        return PostFile{file.fileName(), {}, file.filePath()};
    // The address may be of the time before the post had its path.
    const QByteArray key = fileKey(address.toUtf8());
    for (const MediaFile &own : media) {
        if (fileKey(addressOfPath(own.name).toUtf8()) == key)
            return PostFile{own.name, own.bytes, {}};
    }
    return std::nullopt;
}

} // namespace galley::model
