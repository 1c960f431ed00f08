// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/images/imagevariants.h"

#include "model/post/digest.h"
#include "publish/press/parts/images/imagescaler.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QTransform>

#include <array>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A telephone, a telephone's fine screen, a column of text on it, and on a fine large one.
constexpr std::array widthsPx{480, 800, 1200, 1600, 2400};
constexpr int qualityOfPhotograph = 80;
constexpr int qualityOfDrawing = 92; ///< Made smaller, its edges are soft anyway.
constexpr int withoutLoss = 100;
constexpr auto recipe = "1"; ///< Another one, other names: what was made by the old recipe is not taken for the new.
constexpr qsizetype hashLetters = 12;

QString tr(const char *text) { return QCoreApplication::translate("PressImages", text); }

/// EXIF's eight ways to hold a camera, undone.
QImage upright(const QImage &image, int orientation)
{
    const bool isMirrored = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
    const QImage plain = isMirrored ? image.mirrored(true, false) : image;
    static constexpr std::array<int, 9> turns{0, 0, 0, 180, 180, 270, 90, 90, 270};
    const int degrees = turns[size_t(orientation)];
    return degrees == 0 ? plain : plain.transformed(QTransform().rotate(degrees));
}

Error unreadable(const QString &reason)
{
    return {tr("The image cannot be read to its end."), tr("Export it anew from where it came, and put it in again."),
            reason};
}

} // namespace

QList<ImageVariant> variantsOf(const QString &path, const QByteArray &bytes, const ImageFacts &facts)
{
    QList<ImageVariant> variants;
    const int width = facts.size.width();
    const bool isToBeMade = facts.kind == ImageFacts::Kind::Photograph || facts.kind == ImageFacts::Kind::Drawing;
    if (!isToBeMade || width <= widthsPx.front())
        return variants;
    const QString hash = QString::fromLatin1(model::sha256(recipe + bytes).toHex().first(hashLetters));
    const qsizetype dot = path.lastIndexOf(u'.');
    const QString stem = dot > path.lastIndexOf(u'/') ? path.first(dot) : path;
    const auto add = [&](int widthPx) { variants.append({u"%1.%2-%3.webp"_s.arg(stem, hash).arg(widthPx), widthPx}); };
    for (const int widthPx : widthsPx) {
        if (widthPx < width)
            add(widthPx);
    }
    if (width <= widthsPx.back())
        add(width);
    return variants;
}

Result<QByteArray> variantBytes(const QByteArray &original, const ImageFacts &facts, int widthPx)
{
    QBuffer input;
    input.setData(original);
    input.open(QIODevice::ReadOnly);
    QImageReader reader(&input);
    reader.setAutoTransform(false);
    const QImage read = reader.read();
    if (read.isNull())
        return std::unexpected(unreadable(reader.errorString()));
    QImage image = upright(read, shownOrientation(original));
    const bool isWhole = widthPx >= image.width();
    if (!isWhole) {
        const int heightPx = qMax(1, qRound(double(image.height()) * widthPx / image.width()));
        image = scaledDown(image, {widthPx, heightPx});
    }
    const bool isDrawing = facts.kind == ImageFacts::Kind::Drawing;
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    QImageWriter writer(&output, "webp");
    writer.setQuality(!isDrawing ? qualityOfPhotograph : isWhole ? withoutLoss : qualityOfDrawing);
    image = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    for (const QString &key : image.textKeys())
        image.setText(key, {});
    if (!writer.write(image)) {
        return std::unexpected(Error{tr("The image cannot be written as WebP."),
                                     tr("Install Qt's image formats (qt6-image-formats-plugins)."),
                                     writer.errorString()});
    }
    return output.data();
}

} // namespace galley::publish
