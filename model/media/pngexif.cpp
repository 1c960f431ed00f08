// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/media/pngexif.h"

#include <QtEndian>

namespace galley::model {

namespace {

constexpr qsizetype signatureBytes = 8;
constexpr qsizetype headBytes = 8; ///< Length and name.
constexpr qsizetype checksumBytes = 4;

struct Chunk
{
    qsizetype begin = -1; ///< -1: there is none.
    qsizetype size = 0;   ///< Of its data.
};

Chunk exifChunk(const QByteArray &png)
{
    for (qsizetype begin = signatureBytes; begin + headBytes + checksumBytes <= png.size();) {
        const qsizetype size = qFromBigEndian<quint32>(png.constData() + begin);
        if (size > png.size() - begin - headBytes - checksumBytes)
            return {};
        if (png.sliced(begin + 4, 4) == "eXIf")
            return {begin, size};
        begin += headBytes + size + checksumBytes;
    }
    return {};
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// As the PNG standard has it (ISO 3309).
quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320U : 0U);
    }
    return ~sum;
}

} // namespace

QByteArray pngExif(const QByteArray &png)
{
    const Chunk chunk = png.startsWith("\x89PNG\r\n\x1A\n") ? exifChunk(png) : Chunk();
    return chunk.begin < 0 ? QByteArray() : png.sliced(chunk.begin + headBytes, chunk.size);
}

QByteArray withPngExif(const QByteArray &png, const QByteArray &exif)
{
    const Chunk chunk = exifChunk(png);
    if (chunk.begin < 0)
        return png;
    const QByteArray named = "eXIf" + exif;
    const QByteArray written = bigEndian(quint32(exif.size())) + named + bigEndian(checksum(named));
    return QByteArray(png).replace(chunk.begin, headBytes + chunk.size + checksumBytes, written);
}

} // namespace galley::model
