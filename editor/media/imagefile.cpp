// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/media/imagefile.h"

#include <QBuffer>
#include <QImageReader>

namespace galley::editor {

namespace {

constexpr qint64 bytesOfPixel = 4;
constexpr qint64 mostBytes = 128LL << 20;
constexpr qint64 mostPixelsOfJpeg = 400'000'000; ///< It is read at an eighth of its size where no more is wanted.

bool isOfPixels(const QByteArray &format)
{
    static const QByteArrayList formats{"png", "jpeg", "gif", "webp", "bmp", "ico", "tiff"};
    return formats.contains(format);
}

bool isTurned(const QImageReader &reader) { return reader.transformation() & QImageIOHandler::TransformationRotate90; }

bool fits(QSize size) { return qint64(size.width()) * size.height() * bytesOfPixel <= mostBytes; }

} // namespace

std::optional<ImageFacts> imageFacts(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!isOfPixels(reader.format()) || size.isEmpty())
        return std::nullopt;
    return ImageFacts{reader.format(), isTurned(reader) ? size.transposed() : size, reader.supportsAnimation()};
}

QImage readImage(const QByteArray &bytes, QSize within)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!isOfPixels(reader.format()) || size.isEmpty())
        return {};
    const QSize room = isTurned(reader) ? within.transposed() : within;
    const bool isTooLarge = !room.isEmpty() && (size.width() > room.width() || size.height() > room.height());
    const QSize wanted = isTooLarge ? size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}) : size;
    const bool isReadSmall = reader.format() == "jpeg" && isTooLarge;
    if (!fits(isReadSmall ? wanted : size) || qint64(size.width()) * size.height() > mostPixelsOfJpeg)
        return {};
    reader.setAutoTransform(true);
    if (isTooLarge)
        reader.setScaledSize(wanted);
    return reader.read(); // Qt's own limit on memory, 128 MB as well, stays.
}

} // namespace galley::editor
