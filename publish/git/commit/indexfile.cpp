// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/indexfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype headerSize = 12;
constexpr qsizetype idSize = 20;
constexpr qsizetype fixedSize = 62; // Of an entry, without extended flags and path.
constexpr quint16 assumeUnchangedFlag = 0x8000;
constexpr quint16 extendedFlag = 0x4000;
constexpr quint16 skipWorktreeFlag = 0x4000;
constexpr quint16 intentToAddFlag = 0x2000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::IndexFile)
};

Error unreadable(const QString &fileName, const QString &reason)
{
    return {Text::tr("Cannot read git's index of this site."),
            Text::tr("Run “git status” in the site's folder and mend what it reports, then try again."),
            fileName + u": "_s + reason};
}

Error unsupported(const QString &feature, const QString &hint)
{
    return {Text::tr("This repository uses %1, which Galley cannot serve yet.").arg(feature), hint, {}};
}

template<typename Number>
Number number(const QByteArray &bytes, qsizetype position)
{
    return qFromBigEndian<Number>(bytes.constData() + position);
}

} // namespace

IndexEntry IndexEntry::of(const struct stat &file, quint32 mode, const QByteArray &id)
{
    IndexEntry entry;
    entry.times = {quint32(file.st_ctim.tv_sec),  quint32(file.st_ctim.tv_nsec), quint32(file.st_mtim.tv_sec),
                   quint32(file.st_mtim.tv_nsec), quint32(file.st_dev),          quint32(file.st_ino)};
    entry.mode = mode;
    entry.user = file.st_uid;
    entry.group = file.st_gid;
    entry.size = quint32(file.st_size);
    entry.id = id;
    return entry;
}

Result<IndexFile> IndexFile::read(const QString &fileName)
{
    IndexFile index;
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly)) {
        if (!QFile::exists(fileName)) {
            return index;
        }
        return std::unexpected(unreadable(fileName, file.errorString()));
    }
    index.m_bytes = file.readAll();
    index.m_exists = fstat(file.handle(), &index.m_file) == 0;
    const QByteArray &bytes = index.m_bytes;

    if (bytes.size() < headerSize + idSize || !bytes.startsWith("DIRC") || bytes.size() != index.m_file.st_size) {
        return std::unexpected(unreadable(fileName, u"not an index"_s));
    }
    index.m_version = number<quint32>(bytes, 4);
    if (index.m_version < 2 || index.m_version > 4) {
        return std::unexpected(unsupported(Text::tr("version %1 of git's index").arg(index.m_version),
                                           Text::tr("Run “git update-index --index-version 4”, then try again.")));
    }
    if (!index.readEntries(number<quint32>(bytes, 8))) {
        return std::unexpected(unreadable(fileName, u"an entry is cut off"_s));
    }
    const qsizetype end = index.m_places.empty() ? headerSize : qsizetype(index.m_places.back().end);
    if (auto read = index.readExtensions(end, fileName); !read) {
        return std::unexpected(read.error());
    }
    index.m_hasChecksum = bytes.last(idSize) != QByteArray(idSize, '\0');
    return index;
}

bool IndexFile::readEntries(quint32 count)
{
    const qsizetype end = m_bytes.size() - idSize;
    if (qsizetype(count) > end / fixedSize) {
        return false;
    }
    m_places.reserve(count);
    qsizetype position = headerSize;
    QByteArray path;
    for (quint32 i = 0; i < count; ++i) {
        const qsizetype begin = position;
        if (end - position < fixedSize + 3) {
            return false;
        }
        const auto flags = number<quint16>(m_bytes, position + fixedSize - 2);
        position += fixedSize + ((flags & extendedFlag) != 0 ? 2 : 0);
        qsizetype dropped = 0;
        if (m_version == 4) {
            uchar byte = uchar(m_bytes[position++]);
            dropped = byte & 127;
            while ((byte & 128) != 0 && position < end && dropped < path.size()) {
                byte = uchar(m_bytes[position++]);
                dropped = ((dropped + 1) << 7) + (byte & 127);
            }
        }
        const qsizetype nul = m_bytes.indexOf('\0', position);
        if (nul < 0 || nul >= end || dropped > path.size()) {
            return false;
        }
        Place place{quint32(begin), 0, quint32(position), quint32(nul - position), quint8((flags >> 12) & 3)};
        if (m_version == 4) {
            path.chop(dropped);
            path.append(m_bytes.constData() + position, nul - position);
            place.pathBegin = quint32(m_paths.size());
            place.pathSize = quint32(path.size());
            m_paths += path;
            position = nul + 1;
        } else {
            position = begin + ((nul - begin + 8) & ~qsizetype(7));
        }
        if (position > end) {
            return false;
        }
        place.end = quint32(position);
        m_places.push_back(place);
    }
    return true;
}

Result<> IndexFile::readExtensions(qsizetype position, const QString &fileName)
{
    const qsizetype end = m_bytes.size() - idSize;
    while (position < end) {
        const qsizetype size = end - position >= 8 ? qsizetype(number<quint32>(m_bytes, position + 4)) : -1;
        if (size < 0 || size > end - position - 8) {
            return std::unexpected(unreadable(fileName, u"an extension is cut off"_s));
        }
        const QByteArray name = m_bytes.mid(position, 4);
        const QByteArray data = m_bytes.mid(position + 8, size);
        if (name == "link" || name == "sdir") {
            m_isWhole = false;
            position += 8 + size;
            continue;
        }
        if (name[0] < 'A' || name[0] > 'Z') { // Lower case: git itself would refuse to go on without knowing it.
            return std::unexpected(unsupported(Text::tr("the index extension “%1”").arg(QString::fromLatin1(name)),
                                               Text::tr("Publish this post with git itself.")));
        }
        if (name == "TREE") {
            m_treeCache = data;
        } else if (name == "REUC") {
            m_resolveUndo = data;
        } // Others are caches over positions or times, which git makes anew.
        position += 8 + size;
    }
    return {};
}

QByteArrayView IndexFile::pathOf(const Place &place) const
{
    return QByteArrayView(m_version == 4 ? m_paths : m_bytes).sliced(place.pathBegin, place.pathSize);
}

std::vector<IndexFile::Place>::const_iterator IndexFile::lowerBound(QByteArrayView path) const
{
    return std::ranges::lower_bound(
        m_places, path, [](QByteArrayView a, QByteArrayView b) { return a.compare(b) < 0; },
        [this](const Place &place) { return pathOf(place); });
}

std::optional<IndexEntry> IndexFile::find(const QByteArray &path) const
{
    const auto place = lowerBound(path);
    if (place == m_places.end() || pathOf(*place) != path || place->stage != 0) {
        return std::nullopt;
    }
    IndexEntry entry;
    const qsizetype begin = place->begin;
    for (size_t i = 0; i < entry.times.size(); ++i) {
        entry.times[i] = number<quint32>(m_bytes, begin + qsizetype(i) * 4);
    }
    entry.mode = number<quint32>(m_bytes, begin + 24);
    entry.user = number<quint32>(m_bytes, begin + 28);
    entry.group = number<quint32>(m_bytes, begin + 32);
    entry.size = number<quint32>(m_bytes, begin + 36);
    entry.id = m_bytes.mid(begin + 40, idSize);
    const auto flags = number<quint16>(m_bytes, begin + 60);
    const quint16 more = (flags & extendedFlag) != 0 ? number<quint16>(m_bytes, begin + fixedSize) : quint16(0);
    entry.assumeUnchanged = (flags & assumeUnchangedFlag) != 0;
    entry.skipWorktree = (more & skipWorktreeFlag) != 0;
    entry.intentToAdd = (more & intentToAddFlag) != 0;
    return entry;
}

bool IndexFile::isConflicted(const QByteArray &path) const
{
    const auto place = lowerBound(path);
    return place != m_places.end() && pathOf(*place) == path && place->stage != 0;
}

QByteArray IndexFile::firstBelow(const QByteArray &folder) const
{
    const QByteArray start = folder + '/';
    const auto place = lowerBound(start);
    return place != m_places.end() && pathOf(*place).startsWith(start) ? pathOf(*place).toByteArray() : QByteArray();
}

QList<QByteArray> IndexFile::pathsNamed(QByteArrayView name) const
{
    QList<QByteArray> paths;
    for (const Place &place : m_places) {
        const QByteArrayView path = pathOf(place);
        if (path.endsWith(name) && (path.size() == name.size() || path[path.size() - name.size() - 1] == '/')) {
            paths << path.toByteArray();
        }
    }
    return paths;
}

bool IndexFile::isFresh(const IndexEntry &entry, const struct stat &file) const
{
    const IndexEntry now = IndexEntry::of(file, entry.mode, entry.id);
    const timespec written = file.st_mtim;
    const bool isOlder = written.tv_sec < m_file.st_mtim.tv_sec ||
                         (written.tv_sec == m_file.st_mtim.tv_sec && written.tv_nsec < m_file.st_mtim.tv_nsec);
    return isOlder && now.times == entry.times && now.size == entry.size;
}

bool IndexFile::isCurrent(const QString &fileName) const
{
    struct stat now = {};
    if (stat(QFile::encodeName(fileName).constData(), &now) != 0) {
        return !m_exists;
    }
    return m_exists && now.st_ino == m_file.st_ino && now.st_size == m_file.st_size &&
           now.st_mtim.tv_sec == m_file.st_mtim.tv_sec && now.st_mtim.tv_nsec == m_file.st_mtim.tv_nsec &&
           now.st_ctim.tv_sec == m_file.st_ctim.tv_sec && now.st_ctim.tv_nsec == m_file.st_ctim.tv_nsec;
}

} // namespace galley::publish
