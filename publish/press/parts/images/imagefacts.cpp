// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/images/imagefacts.h"

#include "model/media/imagemetadata.h"
#include "model/page/drawing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QXmlStreamReader>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostPixels = 32LL << 20; ///< 128 MB of memory, which is Qt's own limit too.
constexpr int firstSidewaysOrientation = 5;

QString tr(const char *text) { return QCoreApplication::translate("PressImages", text); }

ImageFacts refused(const QString &why) { return {ImageFacts::Kind::Refused, {}, why}; }

bool isDrawing(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(1024).trimmed();
    return head.startsWith("<svg") || ((head.startsWith("<?xml") || head.startsWith("<!")) && head.contains("<svg"));
}

/// A length of SVG in pixels; 0 for a part of something else.
double pixels(QStringView length)
{
    QStringView number = length.trimmed();
    if (number.endsWith("px"_L1))
        number.chop(2);
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    return isNumber ? value : 0;
}

QSize sizeOfDrawing(const QXmlStreamAttributes &root)
{
    const double width = pixels(root.value("width"_L1));
    const double height = pixels(root.value("height"_L1));
    if (width >= 1 && height >= 1 && width <= 100'000 && height <= 100'000)
        return {qRound(width), qRound(height)};
    const QStringList box = root.value("viewBox"_L1).toString().replace(u',', u' ').simplified().split(u' ');
    if (box.size() != 4)
        return {};
    const double boxWidth = box.at(2).toDouble();
    const double boxHeight = box.at(3).toDouble();
    const bool isUsable = boxWidth >= 1 && boxHeight >= 1 && boxWidth <= 100'000 && boxHeight <= 100'000;
    return isUsable ? QSize(qRound(boxWidth), qRound(boxHeight)) : QSize();
}

/// Whether it does something by itself once it is opened on its own: as an image a browser runs none of it, but readers
/// may open the file, and then it is a page of the site.
bool acts(const QXmlStreamReader &element)
{
    if (element.name() == "script"_L1 || element.name() == "foreignObject"_L1 || element.name() == "iframe"_L1)
        return true;
    for (const QXmlStreamAttribute &attribute : element.attributes()) {
        const QStringView value = attribute.value().trimmed();
        if (attribute.name().startsWith("on"_L1, Qt::CaseInsensitive) ||
            value.startsWith("javascript:"_L1, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

ImageFacts factsOfDrawing(const QString &name, const QByteArray &bytes)
{
    if (!model::isReasonableDrawing(bytes))
        return refused(tr("“%1” holds too much, or is damaged.").arg(name));
    QXmlStreamReader reader(bytes);
    std::optional<QSize> size;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (!size)
            size = sizeOfDrawing(reader.attributes());
        if (acts(reader))
            return refused(tr("“%1” holds a script, which an image may not.").arg(name));
    }
    if (reader.hasError() || !size)
        return refused(tr("“%1” is damaged: nothing can be read of it.").arg(name));
    return {ImageFacts::Kind::AsItIs, *size, {}};
}

/// Whether a WebP's picture is kept without loss; "VP8L" begins its chunk.
bool isLosslessWebp(const QByteArray &bytes) { return bytes.left(4096).contains("VP8L"); }

} // namespace

int shownOrientation(const QByteArray &bytes) { return model::orientationOf(bytes); }

ImageFacts imageFacts(const QString &name, const QByteArray &bytes)
{
    if (isDrawing(bytes))
        return factsOfDrawing(name, bytes);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly); // Bytes in memory open always.
    const QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    QSize size = reader.size();
    static const QByteArrayList known{"png", "jpeg", "gif", "webp", "bmp", "ico"};
    if (!known.contains(format) || size.isEmpty())
        return refused(tr("“%1” is damaged, or no image: nothing can be read of it.").arg(name));
    if (qint64(size.width()) * size.height() > mostPixels) {
        return refused(
            tr("“%1” is too large to be shown: %2 × %3 pixels.").arg(name).arg(size.width()).arg(size.height()));
    }
    if (shownOrientation(bytes) >= firstSidewaysOrientation)
        size.transpose();
    if (format == "gif" || format == "ico" || format == "bmp" || (format == "webp" && reader.supportsAnimation()))
        return {ImageFacts::Kind::AsItIs, size, {}};
    if (format == "png" && bytes.left(8192).contains("acTL")) // It moves.
        return {ImageFacts::Kind::AsItIs, size, {}};
    const bool hasLoss = format == "jpeg" || (format == "webp" && !isLosslessWebp(bytes));
    return {hasLoss ? ImageFacts::Kind::Photograph : ImageFacts::Kind::Drawing, size, {}};
}

} // namespace galley::publish
