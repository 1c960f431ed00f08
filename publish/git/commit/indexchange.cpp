// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/digest.h"
#include "publish/git/commit/indexfile.h"

#include <QtEndian>

#include <algorithm>

/// The writing half of IndexFile.
namespace galley::publish {

namespace {

constexpr qsizetype idSize = 20;
constexpr qsizetype fixedSize = 62;

template<typename Number>
void appendNumber(QByteArray &out, Number value)
{
    const Number big = qToBigEndian(value);
    out.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void appendExtension(QByteArray &out, const char *name, const QByteArray &data)
{
    if (!data.isEmpty()) {
        out.append(name, 4);
        appendNumber(out, quint32(data.size()));
        out += data;
    }
}

/// How version 4 counts the bytes of the previous path to drop.
QByteArray countText(quint32 value)
{
    QByteArray text(1, char(value & 127));
    while ((value >>= 7) != 0) {
        text.prepend(char(128 | (--value & 127)));
    }
    return text;
}

/// Copies git's cache of trees without those that hold a changed path: git trusts what is left and computes the rest
/// anew.
class TreeCacheCopy
{
public:
    TreeCacheCopy(const QByteArray &cache, const QList<IndexChange> &changes)
        : m_cache(cache)
        , m_changes(changes)
    {
    }

    /// Empty if the cache is damaged, which git takes for "no cache".
    QByteArray copy() { return copyTree({}, 0) && m_position == m_cache.size() ? m_out : QByteArray(); }

private:
    static constexpr int deepest = 2000; // No path has more folders.

    bool copyTree(const QByteArray &parent, int depth)
    {
        const qsizetype nul = m_cache.indexOf('\0', m_position);
        const qsizetype line = nul < 0 ? -1 : m_cache.indexOf('\n', nul);
        if (line < 0 || depth > deepest) {
            return false;
        }
        const QByteArray name = m_cache.mid(m_position, nul - m_position);
        const QList<QByteArray> counts = m_cache.mid(nul + 1, line - nul - 1).split(' ');
        if (counts.size() != 2) {
            return false;
        }
        const bool wasValid = !counts[0].startsWith('-');
        m_position = line + 1 + (wasValid ? idSize : 0);
        if (m_position > m_cache.size()) {
            return false;
        }
        const QByteArray folder = depth == 0 ? QByteArray() : parent + name + '/';
        const bool isValid = wasValid && !holdsChange(folder);
        m_out += name + '\0' + (isValid ? counts[0] : QByteArray("-1")) + ' ' + counts[1] + '\n';
        if (isValid) {
            m_out += m_cache.mid(line + 1, idSize);
        }
        for (int left = counts[1].toInt(); left > 0; --left) {
            if (!copyTree(folder, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    bool holdsChange(const QByteArray &folder) const
    {
        const auto change = std::ranges::lower_bound(m_changes, folder, {}, &IndexChange::path);
        return change != m_changes.end() && change->path.startsWith(folder);
    }

    const QByteArray &m_cache;
    const QList<IndexChange> &m_changes;
    QByteArray m_out;
    qsizetype m_position = 0;
};

} // namespace

void IndexFile::append(QByteArray &out, QByteArrayView path, const IndexEntry &entry, QByteArrayView previous) const
{
    const qsizetype begin = out.size();
    for (const quint32 value : entry.times) {
        appendNumber(out, value);
    }
    for (const quint32 value : {entry.mode, entry.user, entry.group, entry.size}) {
        appendNumber(out, value);
    }
    out += entry.id;
    const quint16 more = quint16((entry.skipWorktree ? 0x4000 : 0) | (entry.intentToAdd ? 0x2000 : 0));
    appendNumber(out, quint16((entry.assumeUnchanged ? 0x8000 : 0) | (more != 0 ? 0x4000 : 0) |
                              std::min<qsizetype>(path.size(), 0xfff)));
    if (more != 0) {
        appendNumber(out, more);
    }
    if (m_version == 4) {
        const auto common = std::ranges::mismatch(path, previous).in1 - path.begin();
        out += countText(quint32(previous.size() - common));
        out.append(path.sliced(common));
        out += '\0';
    } else {
        out.append(path);
        out.append(8 - (out.size() - begin) % 8, '\0');
    }
}

/// The entry as it is, its path told as a difference to another previous one.
void IndexFile::appendRewritten(QByteArray &out, const Place &place, QByteArrayView previous) const
{
    const QByteArrayView path = pathOf(place);
    const bool isExtended = (uchar(m_bytes[place.begin + 60]) & 0x40) != 0;
    out.append(m_bytes.constData() + place.begin, fixedSize + (isExtended ? 2 : 0));
    const auto common = std::ranges::mismatch(path, previous).in1 - path.begin();
    out += countText(quint32(previous.size() - common));
    out.append(path.sliced(common));
    out += '\0';
}

/// Gives the number of entries.
quint32 IndexFile::appendEntries(QByteArray &out, const QList<IndexChange> &changes) const
{
    quint32 count = 0;
    auto place = m_places.cbegin();
    QByteArrayView previous;        // The path written last …
    bool isPreviousOriginal = true; // … and whether it stands before the next place in the old index too.
    const auto copyUntil = [&](std::vector<Place>::const_iterator end) {
        if (place == end) {
            return;
        }
        if (m_version == 4 && !isPreviousOriginal) {
            appendRewritten(out, *place, previous);
            previous = pathOf(*place);
            isPreviousOriginal = true;
            ++place;
            ++count;
        }
        if (place != end) {
            const quint32 last = (end - 1)->end;
            out.append(m_bytes.constData() + place->begin, last - place->begin);
            count += quint32(end - place);
            previous = pathOf(*(end - 1));
            place = end;
        }
    };
    for (const IndexChange &change : changes) {
        copyUntil(lowerBound(change.path));
        while (place != m_places.cend() && pathOf(*place) == change.path) {
            ++place;
            isPreviousOriginal = false;
        }
        if (change.entry) {
            append(out, change.path, *change.entry, previous);
            previous = change.path;
            isPreviousOriginal = false;
            ++count;
        }
    }
    copyUntil(m_places.cend());
    return count;
}

QByteArray IndexFile::changed(QList<IndexChange> changes) const
{
    std::ranges::sort(changes, {}, &IndexChange::path);
    QByteArray out;
    out.reserve(m_bytes.size() + changes.size() * 128 + 1024);
    out += "DIRC";
    const bool needsVersion3 = m_version == 2 && std::ranges::any_of(changes, [](const IndexChange &change) {
                                   return change.entry && (change.entry->skipWorktree || change.entry->intentToAdd);
                               });
    appendNumber(out, needsVersion3 ? quint32(3) : m_version);
    appendNumber(out, quint32(0)); // The count, known at the end.
    const quint32 count = qToBigEndian(appendEntries(out, changes));
    memcpy(out.data() + 8, &count, sizeof count);

    appendExtension(out, "TREE", TreeCacheCopy(m_treeCache, changes).copy());
    appendExtension(out, "REUC", m_resolveUndo);
    out += m_hasChecksum ? model::sha1(out) : QByteArray(idSize, '\0');
    return out;
}

} // namespace galley::publish
