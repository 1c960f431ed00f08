// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <sys/stat.h>
#include <vector>

namespace galley::publish {

/// What git's index says of one file.
struct IndexEntry
{
    std::array<quint32, 6> times{}; ///< ctime s, ns, mtime s, ns, device, inode: git's cache of the file's stat.
    quint32 mode = 0;
    quint32 user = 0;
    quint32 group = 0;
    quint32 size = 0;
    QByteArray id; ///< 20 bytes.
    bool assumeUnchanged = false;
    bool skipWorktree = false;
    bool intentToAdd = false;

    /// The entry of a file that was just written, so that git need not read it again.
    static IndexEntry of(const struct stat &file, quint32 mode, const QByteArray &id);
};

/// One entry to put into the index, or to take out of it.
struct IndexChange
{
    QByteArray path;
    std::optional<IndexEntry> entry;
};

/// git's index as bytes. Only the entries asked for are changed, every other one stays as it is to the last bit: what
/// the author staged, flags that we do not know, conflicts. Reads versions 2 to 4. libgit2 would drop some of that and
/// takes several times as long.
class IndexFile
{
public:
    /// An empty index if there is no such file. Errors: a version that we do not know, a damaged file.
    static Result<IndexFile> read(const QString &fileName);

    /// A split index has entries in a second file, a sparse one folders instead of files: nothing below may be asked
    /// until git has made it whole.
    bool isWhole() const { return m_isWhole; }
    QByteArray bytes() const { return m_bytes; }
    /// From now on this stands for the file that `original` was read from.
    void standFor(const IndexFile &original) { m_file = original.m_file; }

    /// The entry of a path that is not in conflict.
    std::optional<IndexEntry> find(const QByteArray &path) const;
    bool isConflicted(const QByteArray &path) const;
    /// The path of some entry below a folder ("a/b" for "a"); empty if there is none.
    QByteArray firstBelow(const QByteArray &folder) const;
    /// The paths of all entries whose last part is `name`.
    QList<QByteArray> pathsNamed(QByteArrayView name) const;

    /// The bytes of the index after these changes.
    QByteArray changed(QList<IndexChange> changes) const;

    /// Whether the file is still the one that was read.
    bool isCurrent(const QString &fileName) const;
    /// Whether a file is, by its times, the one that the entry speaks of, and not changed in the moment in which the
    /// index was written.
    bool isFresh(const IndexEntry &entry, const struct stat &file) const;
    /// When the index was written, by which git knows the files that may have changed in the same second.
    timespec writtenAt() const { return m_file.st_mtim; }
    bool exists() const { return m_exists; }

private:
    struct Place // Where an entry lies in m_bytes, and its path there or in m_paths.
    {
        quint32 begin;
        quint32 end;
        quint32 pathBegin;
        quint32 pathSize;
        quint8 stage;
    };

    bool readEntries(quint32 count);
    Result<> readExtensions(qsizetype position, const QString &fileName);
    QByteArrayView pathOf(const Place &place) const;
    std::vector<Place>::const_iterator lowerBound(QByteArrayView path) const;
    void append(QByteArray &out, const QByteArrayView path, const IndexEntry &entry, QByteArrayView previous) const;
    void appendRewritten(QByteArray &out, const Place &place, QByteArrayView previous) const;
    quint32 appendEntries(QByteArray &out, const QList<IndexChange> &changes) const;

    QByteArray m_bytes;
    QByteArray m_paths; ///< Whole paths of version 4, which stores each as a difference to the one before.
    std::vector<Place> m_places;
    QByteArray m_treeCache;   ///< The TREE extension's data.
    QByteArray m_resolveUndo; ///< The REUC extension's data.
    quint32 m_version = 2;
    bool m_hasChecksum = true; ///< Off with index.skipHash.
    bool m_exists = false;
    bool m_isWhole = true;
    struct stat m_file = {};
};

} // namespace galley::publish
