// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

/// One file of an archive of a test's own making, with all that may be wrong about it.
struct ZipEntry
{
    QByteArray name;
    QByteArray bytes;
    bool isDeflated = false;
    quint32 unixMode = 0;         ///< 0120777: a symbolic link.
    qint64 saidSize = -1;         ///< In place of the true one.
    qsizetype sharesBytesOf = -1; ///< Points to the bytes of an earlier entry.
};

/// CRC-32 as ZIP has it.
inline quint32 zipSum(const QByteArray &bytes)
{
    quint32 sum = ~0U;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1U) ^ (0xedb88320U & (0U - (sum & 1U)));
    }
    return ~sum;
}

/// An archive as its bytes.
inline QByteArray madeUpZip(const QList<ZipEntry> &entries)
{
    const auto number = [](quint64 value, int bytes) {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text += char((value >> (8 * i)) & 0xff);
        return text;
    };
    QByteArray zip;
    QByteArray directory;
    QList<qsizetype> offsets;
    for (const ZipEntry &entry : entries) {
        const QByteArray squeezed = qCompress(entry.bytes, 9);
        const QByteArray packed = entry.isDeflated ? squeezed.sliced(6, squeezed.size() - 10) : entry.bytes;
        const quint32 sum = zipSum(entry.bytes);
        const quint64 size = entry.saidSize >= 0 ? quint64(entry.saidSize) : quint64(entry.bytes.size());
        const QByteArray common = number(20, 2) + number(0x800, 2) + number(entry.isDeflated ? 8 : 0, 2) +
                                  number(0, 4) + number(sum, 4) + number(quint64(packed.size()), 4) + number(size, 4) +
                                  number(quint64(entry.name.size()), 2) + number(0, 2);
        offsets << (entry.sharesBytesOf >= 0 ? offsets.at(entry.sharesBytesOf) : zip.size());
        if (entry.sharesBytesOf < 0)
            zip += "PK\x03\x04" + common + entry.name + packed;
        directory += "PK\x01\x02" + number((3 << 8) | 20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) +
                     number(quint64(entry.unixMode) << 16, 4) + number(quint64(offsets.last()), 4) + entry.name;
    }
    const qsizetype start = zip.size();
    return zip + directory + "PK\x05\x06" + number(0, 4) + number(quint64(entries.size()), 2) +
           number(quint64(entries.size()), 2) + number(quint64(directory.size()), 4) + number(quint64(start), 4) +
           number(0, 2);
}
