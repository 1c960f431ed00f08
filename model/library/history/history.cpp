// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/history/history.h"

#include "model/library/librarydata.h"
#include "model/library/postrows.h"
#include "model/library/text/posttext.h"
#include "model/library/text/textstore.h"

#include <QCoreApplication>

namespace galley::model {

namespace {

struct LastVersion
{
    qint64 number = 0;
    VersionReason reason = VersionReason::Pause;
    QByteArray hash;
};

Result<LastVersion> lastVersion(Database &database, qint64 post)
{
    const auto last =
        firstRow(database.query("SELECT version.number, reason, hash FROM version"
                                " JOIN kept_text ON kept_text.number = text"
                                " WHERE post=? ORDER BY version.number DESC LIMIT 1",
                                post),
                 [](Statement &row) {
                     return LastVersion{row.number(0), static_cast<VersionReason>(row.number(1)), row.bytes(2)};
                 });
    if (!last)
        return std::unexpected(last.error());
    return last->value_or(LastVersion());
}

/// A pause gives way to any other reason, and all of them to a publish, which the time line joins with its commit.
bool isStronger(VersionReason reason, VersionReason other)
{
    return reason != other && (other == VersionReason::Pause || reason == VersionReason::Publish);
}

void insertVersion(Transaction &change, qint64 post, qint64 number, qint64 text, int words, VersionReason reason)
{
    change.run("INSERT INTO version(post, number, text, kept_ms, reason, words) VALUES(?,?,?,?,?,?)", post, number,
               text, nowMs(), static_cast<int>(reason), words);
}

} // namespace

void keepFirstVersion(Transaction &change, qint64 postNumber, qint64 keptText, int words, VersionReason reason)
{
    insertVersion(change, postNumber, 1, keptText, words, reason);
}

Result<qint64> keepVersionOf(LibraryData &library, qint64 postNumber, const QByteArray &source, VersionReason reason)
{
    const auto last = lastVersion(library.database, postNumber);
    if (!last)
        return std::unexpected(last.error());
    const auto kind =
        firstRow(library.database.query(
                     "SELECT kind FROM site JOIN post ON post.site = site.number WHERE post.number=?", postNumber),
                 [](Statement &row) { return row.text(0); });
    if (!kind)
        return std::unexpected(kind.error());
    Transaction change(library.database);
    // Also where the text is known: a damaged one is mended by it.
    const QByteArray hash = hashOf(source);
    const qint64 text = change.take([&] { return keepText(library.database, source, hash, postNumber); });
    const bool isSame = last->number > 0 && last->hash == hash;
    if (isSame && isStronger(reason, last->reason))
        change.run("UPDATE version SET reason=?, kept_ms=? WHERE post=? AND number=?", static_cast<int>(reason),
                   nowMs(), postNumber, last->number);
    const qint64 number = isSame ? last->number : last->number + 1;
    if (!isSame)
        insertVersion(
            change, postNumber, number, text,
            countWords(QByteArrayView(source).sliced(library.reader.bodyOffset(kind->value_or(QString()), source))),
            reason);
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return number;
}

Result<qint64> keepVersionOf(Library &library, const PostId &id, const QByteArray &source, VersionReason reason)
{
    const auto row = postRow(library.data().database, id);
    if (!row)
        return std::unexpected(row.error());
    return keepVersionOf(library.data(), row->number, source, reason);
}

Result<Post> saveAndKeep(Library &library, const PostId &id, const QByteArray &source)
{
    Result<Post> saved;
    const Result<> done = library.together([&]() -> Result<> {
        const Result<qint64> before = library.keepVersion(id, VersionReason::Pause);
        if (!before)
            return std::unexpected(before.error());
        saved = library.saveSource(id, source);
        if (!saved)
            return std::unexpected(saved.error());
        const Result<qint64> after = library.keepVersion(id, VersionReason::Pause);
        return after ? Result<>() : std::unexpected(after.error());
    });
    return done ? saved : std::unexpected(done.error());
}

Result<qint64> Library::keepVersion(const PostId &id, VersionReason reason)
{
    const auto row = postRow(d->database, id);
    if (!row)
        return std::unexpected(row.error());
    const auto last = lastVersion(d->database, row->number);
    if (!last)
        return std::unexpected(last.error());
    if (last->hash == row->hash && !isStronger(reason, last->reason))
        return last->number; // Nothing to write: after each pause without a change.
    const auto found = withText(d->database, *row);
    if (!found)
        return std::unexpected(found.error());
    return keepVersionOf(*d, row->number, found->source, reason);
}

Result<QList<Version>> Library::versions(const PostId &id)
{
    const auto row = postRow(d->database, id);
    if (!row)
        return std::unexpected(row.error());
    return allRows(d->database.query("SELECT version.number, kept_ms, reason, words, hash FROM version"
                                     " JOIN kept_text ON kept_text.number = text"
                                     " WHERE post=? ORDER BY version.number DESC",
                                     row->number),
                   [](Statement &found) {
                       return Version{found.number(0), timeFromMs(found.number(1)),
                                      static_cast<VersionReason>(found.number(2)), static_cast<int>(found.number(3)),
                                      found.bytes(4)};
                   });
}

Result<QByteArray> Library::versionSource(const PostId &id, qint64 number)
{
    const auto row = postRow(d->database, id);
    if (!row)
        return std::unexpected(row.error());
    const auto text =
        firstRow(d->database.query("SELECT text FROM version WHERE post=? AND number=?", row->number, number),
                 [](Statement &found) { return found.number(0); });
    if (!text)
        return std::unexpected(text.error());
    if (!*text)
        return std::unexpected(
            Error{QCoreApplication::translate("Library", "The post “%1” has no version %2.")
                      .arg(row->summary.fields.title)
                      .arg(number),
                  QCoreApplication::translate("Library", "The history of the post shows the versions that there are."),
                  {}});
    return keptText(d->database, **text);
}

Result<Restored> restoreText(Library &library, const PostId &id, const QByteArray &source)
{
    Restored restored;
    const Result<> done = library.together([&]() -> Result<> {
        const Result<qint64> before = library.keepVersion(id, VersionReason::Pause);
        if (!before)
            return std::unexpected(before.error());
        const Result<Post> was = library.post(id);
        const Result<Post> saved = was ? library.saveSource(id, source) : was;
        if (!saved)
            return std::unexpected(saved.error());
        restored = {*saved, *before, *before};
        if (was->source == source)
            return {};
        const Result<qint64> version = library.keepVersion(id, VersionReason::Restore);
        if (!version)
            return std::unexpected(version.error());
        restored.version = *version;
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return restored;
}

Result<Restored> restoreVersion(Library &library, const PostId &id, qint64 number)
{
    const Result<QByteArray> source = library.versionSource(id, number);
    if (!source)
        return std::unexpected(source.error());
    return restoreText(library, id, *source);
}

} // namespace galley::model
