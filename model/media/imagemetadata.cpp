// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/media/imagemetadata.h"

#include "model/media/pngexif.h"

#include <QCoreApplication>
#include <QMutex>

#include <algorithm>
#include <exiv2/exiv2.hpp>
#include <string>

namespace galley::model {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ImageMetadata", text); }

/// Exiv2 keeps the XMP toolkit in globals and writes its complaints to the terminal.
QMutex &exivLock()
{
    static QMutex mutex;
    static const bool prepared = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        return Exiv2::XmpParser::initialize();
    }();
    Q_UNUSED(prepared)
    return mutex;
}

auto opened(const QByteArray &image)
{
    auto file = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(image.constData()), long(image.size()));
    file->readMetadata();
    return file;
}

QByteArray bytesOf(Exiv2::Image &image)
{
    Exiv2::BasicIo &file = image.io();
    if (file.open() != 0)
        return {};
    const auto *bytes = reinterpret_cast<const char *>(file.mmap());
    QByteArray copy(bytes, qsizetype(file.size()));
    file.munmap();
    file.close();
    return copy;
}

bool isWritable(const QByteArray &image)
{
    return image.startsWith("\xFF\xD8") || image.startsWith("\x89PNG\r\n\x1A\n") ||
           (image.startsWith("RIFF") && image.mid(8, 4) == "WEBP");
}

bool namesPlace(const Exiv2::Exifdatum &datum)
{
    // The pointer to the block of the place goes with it.
    return datum.groupName() == "GPSInfo" || datum.key() == "Exif.Image.GPSTag";
}

bool namesPlace(const Exiv2::Xmpdatum &datum)
{
    return datum.groupName() == "exif" && datum.tagName().starts_with("GPS");
}

/// Whether there was something to take out.
template<typename Data>
bool takeOutPlace(Data &data)
{
    bool found = false;
    for (auto datum = data.begin(); datum != data.end();) {
        if (namesPlace(*datum)) {
            datum = data.erase(datum);
            found = true;
        } else {
            ++datum;
        }
    }
    return found;
}

/// The same in a PNG whose data Exiv2 would write in another way.
QByteArray withoutPlaceInPngExif(const QByteArray &png)
{
    const QByteArray block = pngExif(png);
    if (block.isEmpty())
        return png;
    Exiv2::ExifData exif;
    const Exiv2::ByteOrder order = Exiv2::ExifParser::decode(
        exif, reinterpret_cast<const Exiv2::byte *>(block.constData()), std::uint32_t(block.size()));
    if (!takeOutPlace(exif))
        return png;
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, order, exif);
    return withPngExif(png, QByteArray(reinterpret_cast<const char *>(blob.data()), qsizetype(blob.size())));
}

} // namespace

Result<QByteArray> withoutPlace(const QByteArray &image)
{
    if (!isWritable(image))
        return image;
    const QMutexLocker lock(&exivLock());
    try {
        const QByteArray bare = withoutPlaceInPngExif(image);
        const auto file = opened(bare);
        const bool inExif = takeOutPlace(file->exifData());
        const bool inXmp = takeOutPlace(file->xmpData());
        if (!inExif && !inXmp)
            return bare;
        file->writeMetadata();
        return bytesOf(*file);
    } catch (const std::exception &exception) { // Exiv2 says so what it cannot read.
        return std::unexpected(Error{tr("What the image says of itself cannot be read."),
                                     tr("It may still name the place where it was taken; look at it elsewhere first."),
                                     QString::fromLocal8Bit(exception.what())});
    }
}

int orientationOf(const QByteArray &image)
{
    const bool isPng = image.startsWith("\x89PNG");
    if (!isWritable(image) || (isPng && pngExif(image).isEmpty()))
        return 1;
    const QMutexLocker lock(&exivLock());
    try {
        const auto file = opened(image);
        const auto datum = file->exifData().findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
        const std::string number = datum == file->exifData().end() ? "1" : datum->toString();
        return number.size() == 1 && number[0] >= '1' && number[0] <= '8' ? number[0] - '0' : 1;
    } catch (const std::exception &) {
        return 1;
    }
}

QByteArray withAuthorOf(const QByteArray &original, const QByteArray &image)
{
    if (!isWritable(original) || !isWritable(image))
        return image;
    const QMutexLocker lock(&exivLock());
    try {
        const auto from = opened(original);
        const auto to = opened(image);
        bool found = false;
        for (const char *key : {"Exif.Image.Artist", "Exif.Image.Copyright"}) {
            const auto datum = from->exifData().findKey(Exiv2::ExifKey(key));
            if (datum == from->exifData().end())
                continue;
            to->exifData()[key] = datum->toString();
            found = true;
        }
        if (found)
            to->writeMetadata();
        return found ? bytesOf(*to) : image;
    } catch (const std::exception &) {
        return image; // The picture is what matters.
    }
}

} // namespace galley::model
