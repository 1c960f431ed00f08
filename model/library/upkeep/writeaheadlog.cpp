// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/writeaheadlog.h"

#include <QList>
#include <QtEndian>

namespace galley::model {

namespace {

// See “The WAL File Format” in SQLite's documentation. All numbers are big-endian, but for those that are summed up.
constexpr qsizetype headerSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr quint32 magic = 0x377f0682; ///< The lowest bit says that sums are made of big-endian numbers.
constexpr quint32 formatVersion = 3007000;

quint32 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

void putNumber(QByteArray &bytes, qsizetype offset, quint32 number) { qToBigEndian(number, bytes.data() + offset); }

struct Sum
{
    quint32 first = 0;
    quint32 second = 0;
    bool operator==(const Sum &) const = default;
};

Sum sumAt(const QByteArray &bytes, qsizetype offset) { return {numberAt(bytes, offset), numberAt(bytes, offset + 4)}; }

Sum added(Sum sum, bool isBigEndian, const char *bytes, qsizetype size)
{
    const auto read = [isBigEndian](const char *at) {
        return isBigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    };
    for (const char *end = bytes + size; bytes < end; bytes += 8) {
        sum.first += read(bytes) + sum.second;
        sum.second += read(bytes + 4) + sum.first;
    }
    return sum;
}

/// A log as it lies on the disk: which frames belong to it, and which of them are as they were written.
class Log
{
public:
    Log(const QByteArray &bytes, quint32 pageSize)
        : m_bytes(bytes)
    {
        if (bytes.size() < headerSize)
            return;
        m_isBigEndian =
            (numberAt(bytes, 0) & ~1U) == magic ? (numberAt(bytes, 0) & 1) != 0 : Q_BYTE_ORDER == Q_BIG_ENDIAN;
        m_headerSum = added({}, m_isBigEndian, bytes.constData(), headerSize - 8);
        m_isHeaderWhole = (numberAt(bytes, 0) & ~1U) == magic && sumAt(bytes, 24) == m_headerSum;
        m_pageSize = m_isHeaderWhole ? numberAt(bytes, 8) : pageSize;
        if (m_pageSize < 512 || m_pageSize > 65536 || m_pageSize % 8 != 0)
            return;
        m_frames = (bytes.size() - headerSize) / frameSize();
        // A damaged header no longer says which frames are its own; the first one is.
        m_salt = m_isHeaderWhole || m_frames == 0 ? sumAt(bytes, 16) : sumAt(bytes, frameAt(0) + 8);
        findChanges();
    }

    LogState state() const
    {
        if (m_ends.isEmpty())
            return LogState::Whole;
        if (!m_isHeaderWhole)
            return LogState::Damaged;
        const qsizetype firstBad = firstBadFrame();
        if (firstBad == m_frames)
            return LogState::Whole;
        return firstBad > (m_ends.size() > 1 ? m_ends.at(m_ends.size() - 2) : -1) ? LogState::LastChangeTorn
                                                                                  : LogState::Damaged;
    }

    MendedLog mended() const
    {
        const qsizetype end = lastWholeChange();
        QByteArray bytes = m_bytes.first(headerSize + (end + 1) * frameSize());
        putNumber(bytes, 0, magic);
        putNumber(bytes, 4, formatVersion);
        putNumber(bytes, 8, m_pageSize);
        putNumber(bytes, 16, m_salt.first);
        putNumber(bytes, 20, m_salt.second);
        Sum sum = added({}, false, bytes.constData(), headerSize - 8);
        const auto putSum = [&bytes, &sum](qsizetype offset) {
            putNumber(bytes, offset, sum.first);
            putNumber(bytes, offset + 4, sum.second);
        };
        putSum(24);
        for (qsizetype frame = 0; frame <= end; ++frame) {
            const qsizetype at = frameAt(frame);
            putNumber(bytes, at + 8, m_salt.first);
            putNumber(bytes, at + 12, m_salt.second);
            sum = added(sum, false, bytes.constData() + at, 8);
            sum = added(sum, false, bytes.constData() + at + frameHeaderSize, m_pageSize);
            putSum(at + 16);
        }
        return {bytes, end < m_ends.last() || firstBadFrame() > m_ends.last()};
    }

private:
    qsizetype frameSize() const { return frameHeaderSize + m_pageSize; }
    qsizetype frameAt(qsizetype frame) const { return headerSize + frame * frameSize(); }
    bool hasSalt(qsizetype frame) const { return sumAt(m_bytes, frameAt(frame) + 8) == m_salt; }
    /// Behind our frames there may be those of a log that was here before.
    bool isOurs(qsizetype frame) const { return hasSalt(frame) || hasSum(frame); }

    void findChanges()
    {
        for (qsizetype frame = 0; frame < m_frames; ++frame) {
            const bool endsChange = numberAt(m_bytes, frameAt(frame) + 4) != 0;
            if (isOurs(frame) && endsChange)
                m_ends.append(frame);
        }
    }

    /// Sums go on from frame to frame, so each is looked at from the one that is written in the frame before.
    Sum sumAfter(qsizetype frame, Sum before) const
    {
        const qsizetype at = frameAt(frame);
        const Sum sum = added(before, m_isBigEndian, m_bytes.constData() + at, 8);
        return added(sum, m_isBigEndian, m_bytes.constData() + at + frameHeaderSize, m_pageSize);
    }
    Sum writtenSum(qsizetype frame) const { return frame < 0 ? m_headerSum : sumAt(m_bytes, frameAt(frame) + 16); }
    bool hasSum(qsizetype frame) const
    {
        if (sumAfter(frame, writtenSum(frame - 1)) == writtenSum(frame))
            return true;
        // It may be the sum of the frame before that is damaged.
        return frame > 0 && sumAfter(frame, sumAfter(frame - 1, writtenSum(frame - 2))) == writtenSum(frame);
    }

    bool isWhole(qsizetype frame) const { return hasSalt(frame) && hasSum(frame); }

    /// The first of our frames that is not whole; the number of frames when there is none.
    qsizetype firstBadFrame() const
    {
        for (qsizetype frame = 0; frame < m_frames; ++frame) {
            if (!isWhole(frame) && (frame <= m_ends.last() || isOurs(frame)))
                return frame;
        }
        return m_frames;
    }

    /// The end of the last change, or of the one before when the last is not whole; -1: none.
    qsizetype lastWholeChange() const
    {
        if (m_ends.isEmpty())
            return -1;
        const qsizetype before = m_ends.size() > 1 ? m_ends.at(m_ends.size() - 2) : -1;
        for (qsizetype frame = before + 1; frame <= m_ends.last(); ++frame) {
            const bool followsDamagedHeader = frame == 0 && !m_isHeaderWhole;
            if (!followsDamagedHeader && !isWhole(frame))
                return before;
        }
        return m_ends.last();
    }

    const QByteArray &m_bytes;
    quint32 m_pageSize = 0;
    bool m_isBigEndian = false;
    bool m_isHeaderWhole = false;
    Sum m_headerSum;
    Sum m_salt;
    qsizetype m_frames = 0;
    QList<qsizetype> m_ends; ///< The frames that end a change.
};

} // namespace

LogState stateOfLog(const QByteArray &log)
{
    constexpr quint32 usualPageSize = 4096;
    return Log(log, usualPageSize).state();
}

MendedLog mendedLog(const QByteArray &log, quint32 pageSize)
{
    const Log found(log, pageSize);
    return found.state() == LogState::Whole ? MendedLog{log} : found.mended();
}

} // namespace galley::model
