// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/media/imagefile.h"

#include "model/media/imagemetadata.h"

#include <QBuffer>
#include <QImageReader>
#include <QTransform>

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

bool turnsSideways(QImageIOHandler::Transformations turn) { return turn & QImageIOHandler::TransformationRotate90; }

/// Qt heeds how a JPEG is to be turned; of others only the data themselves tell.
QImageIOHandler::Transformations turnOf(const QImageReader &reader, const QByteArray &bytes)
{
    if (reader.format() != "webp" && reader.format() != "png")
        return reader.transformation();
    using Handler = QImageIOHandler;
    static constexpr Handler::Transformation turns[] = {Handler::TransformationNone,
                                                        Handler::TransformationMirror,
                                                        Handler::TransformationRotate180,
                                                        Handler::TransformationFlip,
                                                        Handler::TransformationFlipAndRotate90,
                                                        Handler::TransformationRotate90,
                                                        Handler::TransformationMirrorAndRotate90,
                                                        Handler::TransformationRotate270};
    return turns[model::orientationOf(bytes) - 1];
}

QImage turned(const QImage &image, QImageIOHandler::Transformations turn)
{
    const QImage mirrored =
        image.mirrored(turn & QImageIOHandler::TransformationMirror, turn & QImageIOHandler::TransformationFlip);
    return turnsSideways(turn) ? mirrored.transformed(QTransform().rotate(90)) : mirrored;
}

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
    return ImageFacts{reader.format(), turnsSideways(turnOf(reader, bytes)) ? size.transposed() : size,
                      reader.supportsAnimation()};
}

bool fitsInMemory(QSize size) { return qint64(size.width()) * size.height() * bytesOfPixel <= mostBytes; }

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
    const QImageIOHandler::Transformations turn = turnOf(reader, bytes);
    const QSize room = turnsSideways(turn) ? within.transposed() : within;
    const bool isTooLarge = !room.isEmpty() && (size.width() > room.width() || size.height() > room.height());
    const QSize wanted = isTooLarge ? size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}) : size;
    const bool isReadSmall = reader.format() == "jpeg" && isTooLarge;
    if (!fitsInMemory(isReadSmall ? wanted : size) || qint64(size.width()) * size.height() > mostPixelsOfJpeg)
        return {};
    if (isTooLarge)
        reader.setScaledSize(wanted);
    const QImage image = reader.read(); // Qt's own limit on memory, 128 MB as well, stays.
    return image.isNull() || turn == QImageIOHandler::TransformationNone ? image : turned(image, turn);
}

} // namespace galley::editor
