// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/media/tidyimage.h"

#include "editor/media/imagefile.h"
#include "model/media/imagemetadata.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TidyImage", text); }

/// Formats that no browser shows become PNG; the others stay what they are.
QByteArray targetOf(const QByteArray &format, const ImageTidying &how)
{
    if (how.toWebp && canWriteWebp())
        return "webp";
    return format == "bmp" || format == "tiff" ? QByteArray("png") : format;
}

QString withEnding(const QString &name, const QByteArray &format)
{
    const QString ending = format == "jpeg" ? u"jpg"_s : QString::fromLatin1(format);
    const QFileInfo file(name);
    const QString stem = file.suffix().isEmpty() ? name : name.chopped(file.suffix().size() + 1);
    return stem + u'.' + ending;
}

QByteArray encoded(QImage image, const QByteArray &format, int qualityPercent)
{
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb); // What a reader without colour profiles takes it for.
    const QStringList notes = image.textKeys();       // A PNG would take with it how the original was turned.
    for (const QString &note : notes)
        image.setText(note, {});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    if (format != "png") // There it would say how long to pack.
        writer.setQuality(qualityPercent);
    if (format == "jpeg") {
        writer.setOptimizedWrite(true);
        writer.setProgressiveScanWrite(true);
    }
    return writer.write(image) ? bytes : QByteArray();
}

bool isLargerThan(QSize size, int longestSidePx)
{
    return longestSidePx > 0 && qMax(size.width(), size.height()) > longestSidePx;
}

/// Scales and converts; what cannot be done leaves the image as it is.
void reshape(TidyImage &image, const ImageFacts &facts, const ImageTidying &how)
{
    const QByteArray format = targetOf(facts.format, how);
    const bool scales = isLargerThan(facts.size, how.longestSidePx);
    if (facts.isAnimated || facts.format == "ico" || (facts.format == "gif" && format == "gif") ||
        (!scales && format == facts.format))
        return;
    const QSize room = scales ? QSize(how.longestSidePx, how.longestSidePx) : QSize();
    const QImage picture = readImage(image.bytes, room);
    const QByteArray bytes = picture.isNull() ? QByteArray() : encoded(picture, format, how.qualityPercent);
    if (bytes.isEmpty()) {
        image.complaint = tr("“%1” is too large or damaged, so it stays as it is.").arg(image.name);
        return;
    }
    const bool isGain = scales || bytes.size() < image.bytes.size() || facts.format == "bmp" || facts.format == "tiff";
    if (!isGain)
        return;
    image.bytes = model::withAuthorOf(image.bytes, bytes);
    image.size = picture.size();
    image.isScaled = scales;
    image.isConverted = format != facts.format;
    if (image.isConverted)
        image.name = withEnding(image.name, format);
}

} // namespace

TidyImage tidied(const QString &name, const QByteArray &bytes, const ImageTidying &how)
{
    TidyImage image{.name = name, .bytes = bytes, .size = {}, .complaint = {}};
    const std::optional<ImageFacts> facts = imageFacts(bytes);
    if (!facts)
        return image;
    image.size = facts->size;
    if (!how.keepPlace) {
        const Result<QByteArray> bare = model::withoutPlace(bytes);
        image.isPlaceRemoved = bare && *bare != bytes;
        image.bytes = bare.value_or(bytes);
        if (!bare)
            image.complaint = bare.error().message + u' ' + bare.error().hint;
    }
    reshape(image, *facts, how);
    return image;
}

bool canWriteWebp()
{
    static const bool can = QImageWriter::supportedImageFormats().contains("webp");
    return can;
}

} // namespace galley::editor
