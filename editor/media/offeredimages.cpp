// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/media/offeredimages.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

struct Kind
{
    QString mimeType;
    QString suffix;
};

const QList<Kind> &clipboardKinds()
{
    static const QList<Kind> kinds = {{u"image/png"_s, u"png"_s},
                                      {u"image/jpeg"_s, u"jpg"_s},
                                      {u"image/webp"_s, u"webp"_s},
                                      {u"image/gif"_s, u"gif"_s},
                                      {u"image/svg+xml"_s, u"svg"_s}};
    return kinds;
}

QString pastedName(const QString &suffix) { return u"pasted-image."_s + suffix; }

QStringList imageFiles(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        const QFileInfo info(url.toLocalFile());
        if (url.isLocalFile() && info.isFile() && info.size() <= largestImageBytes &&
            QMimeDatabase().mimeTypeForFile(info).name().startsWith(u"image/"_s)) {
            files += info.filePath();
        }
    }
    return files;
}

bool hasImage(const QMimeData &data)
{
    return data.hasImage() ||
           std::ranges::any_of(clipboardKinds(), [&](const Kind &kind) { return data.hasFormat(kind.mimeType); });
}

/// For programs that hand over pixels, not a file.
QByteArray asPng(const QImage &image)
{
    constexpr int fast = 30; // The media store makes it small later; here somebody waits.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(fast);
    return writer.write(image) ? bytes : QByteArray();
}

} // namespace

bool offersImages(const QMimeData &data)
{
    return !imageFiles(data).isEmpty() || (hasImage(data) && !data.hasFormat(u"text/plain"_s));
}

QList<OfferedImage> offeredImages(const QMimeData &data)
{
    QList<OfferedImage> images;
    const auto append = [&](const QString &name, const QByteArray &bytes) {
        if (!bytes.isEmpty() && bytes.size() <= largestImageBytes) {
            images.append({name, bytes});
        }
    };
    const QStringList paths = imageFiles(data);
    for (const QString &path : paths) {
        QFile file(path);
        append(QFileInfo(path).fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    if (!paths.isEmpty()) {
        return images;
    }
    for (const Kind &kind : clipboardKinds()) {
        if (data.hasFormat(kind.mimeType)) {
            append(pastedName(kind.suffix), data.data(kind.mimeType));
            return images;
        }
    }
    append(pastedName(u"png"_s), asPng(qvariant_cast<QImage>(data.imageData())));
    return images;
}

} // namespace galley::editor
