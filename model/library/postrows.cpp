// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/postrows.h"

#include "model/library/media/mediarows.h"
#include "model/library/postid.h"
#include "model/library/poststate.h"
#include "model/library/search/searchindex.h"
#include "model/library/text/textstore.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar labelSeparator{0x1F}; // "Unit separator": what it was made for.

QStringList splitLabels(const QString &joined)
{
    return joined.isEmpty() ? QStringList() : joined.split(labelSeparator);
}

QString joinLabels(QStringList labels)
{
    return labels.replaceInStrings(QString(labelSeparator), u" "_s).join(labelSeparator);
}

SqlValue toMs(const QDateTime &date) { return date.isValid() ? SqlValue(date.toMSecsSinceEpoch()) : SqlValue(nullptr); }

QString toText(const QDateTime &date) { return date.isValid() ? date.toString(Qt::ISODateWithMs) : QString(); }

void insertLabels(Transaction &change, qint64 postNumber, const PostFields &fields)
{
    const QStringList lists[] = {fields.tags, fields.categories};
    for (int kind = 0; kind < 2; ++kind) {
        for (const QString &label : lists[kind])
            change.run("INSERT OR IGNORE INTO label(kind, name_key, name, post) VALUES(?,?,?,?)", kind,
                       label.toCaseFolded(), label, postNumber);
    }
}

} // namespace

const QByteArray summaryColumns =
    "post.id, site.id, post.path, post.title, post.slug, post.date, post.tags, post.categories,"
    " post.description, post.says_draft, post.state, post.words, post.changed_ms, post.excerpt,"
    " post.language, post.translation, post.scheduled_ms";
const QByteArray summaryTables = "post JOIN site ON site.number = post.site";

PostSummary readSummary(Statement &row)
{
    PostSummary summary;
    summary.id = row.text(0);
    summary.siteId = row.text(1);
    summary.path = row.text(2);
    summary.fields.title = row.text(3);
    summary.fields.slug = row.text(4);
    summary.fields.date = QDateTime::fromString(row.text(5), Qt::ISODateWithMs);
    summary.fields.tags = splitLabels(row.text(6));
    summary.fields.categories = splitLabels(row.text(7));
    summary.fields.description = row.text(8);
    summary.fields.draft = row.number(9) != 0;
    summary.state = static_cast<PostState>(row.number(10));
    summary.words = static_cast<int>(row.number(11));
    summary.changed = timeFromMs(row.number(12));
    summary.excerpt = row.text(13);
    summary.fields.language = row.text(14);
    summary.fields.translation = row.text(15);
    if (!row.isNull(16))
        summary.due = timeFromMs(row.number(16));
    return summary;
}

Result<PostRow> postRow(Database &database, const PostId &id)
{
    const auto row = firstRow(database.query("SELECT " + summaryColumns + ", post.number, site.kind, post.hash FROM " +
                                                 summaryTables + " WHERE post.id=?",
                                             id),
                              [](Statement &found) {
                                  const int next = summaryColumnCount;
                                  return PostRow{found.number(next), found.text(next + 1), found.bytes(next + 2),
                                                 readSummary(found)};
                              });
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::unexpected(
            Error{QCoreApplication::translate("Library", "There is no post “%1” in the library.").arg(id),
                  QCoreApplication::translate("Library", "The command “galley list” shows the posts that there are."),
                  {}});
    // A flipped bit in the index of the ids leads to another post, whose text would be whole: only its own row tells.
    const auto ownId = firstRow(database.query("SELECT id FROM post NOT INDEXED WHERE number=?", (*row)->number),
                                [](Statement &found) { return found.text(0); });
    if (!ownId)
        return std::unexpected(ownId.error());
    if (*ownId != id)
        return std::unexpected(changedTextError(database.path()));
    return **row;
}

Post withSource(const PostSummary &summary, const QByteArray &source)
{
    return {summary.id,     summary.siteId, source,        summary.path,
            summary.fields, summary.state,  summary.words, summary.changed};
}

Result<Post> withText(Database &database, const PostRow &row)
{
    const auto source = firstRow(database.query("SELECT source FROM post_text WHERE post=?", row.number),
                                 [](Statement &found) { return found.bytes(0); });
    if (!source)
        return std::unexpected(source.error());
    if (!*source || hashOf(**source) != row.hash)
        return std::unexpected(changedTextError(database.path()));
    return withSource(row.summary, **source);
}

Result<qint64> siteNumber(Database &database, const SiteId &id)
{
    const auto number = firstRow(database.query("SELECT number FROM site WHERE id=?", id),
                                 [](Statement &row) { return row.number(0); });
    if (!number)
        return std::unexpected(number.error());
    if (!*number)
        return std::unexpected(Error{
            QCoreApplication::translate("Library", "There is no site “%1” in the library.").arg(id),
            QCoreApplication::translate("Library", "The command “galley site list” shows the sites that there are."),
            {}});
    return **number;
}

int writeDerived(Transaction &change, LibraryData &library, const PostRow &row, const QByteArray &source)
{
    if (!change.isGood())
        return 0;
    const DerivedText derived = derivedText(library.reader, row.siteKind, row.summary.path, source);
    const PostFields &fields = derived.fields;
    change.run("UPDATE post SET title=?, slug=?, date=?, date_ms=?, tags=?, categories=?, description=?, says_draft=?,"
               " words=?, excerpt=?, title_key=?, language=?, translation=? WHERE number=?",
               fields.title, fields.slug, toText(fields.date), toMs(fields.date), joinLabels(fields.tags),
               joinLabels(fields.categories), fields.description, fields.draft, derived.words, derived.excerpt,
               derived.titleKey, fields.language, fields.translation, row.number);
    if (fields.tags != row.summary.fields.tags || fields.categories != row.summary.fields.categories) {
        change.run("DELETE FROM label WHERE post=?", row.number);
        insertLabels(change, row.number, fields);
    }
    writeNamedFiles(change, library.database, row.number, source, derived.files);
    refreshState(change, library.database, row.number);
    return derived.words;
}

PostRow insertPost(Transaction &change, LibraryData &library, qint64 site, const QString &siteKind,
                   const FreshText &text, PostState state)
{
    const PostFields &fields = text.derived.fields;
    PostRow row;
    row.siteKind = siteKind;
    row.hash = text.hash;
    row.summary.id = newPostId();
    row.summary.path = text.path;
    row.summary.words = text.derived.words;
    change.run("INSERT INTO post(id, site, path, hash, changed_ms, state, title, slug, date, date_ms, tags, categories,"
               " description, says_draft, words, excerpt, title_key, language, translation)"
               " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
               row.summary.id, site, text.path, text.hash, nowMs(), static_cast<int>(state), fields.title, fields.slug,
               toText(fields.date), toMs(fields.date), joinLabels(fields.tags), joinLabels(fields.categories),
               fields.description, fields.draft, text.derived.words, text.derived.excerpt, text.derived.titleKey,
               fields.language, fields.translation);
    row.number = library.database.lastInsertedNumber();
    change.run("INSERT INTO post_text(post, source) VALUES(?,?)", row.number, text.source);
    insertLabels(change, row.number, fields);
    insertNamedFiles(change, row.number, text.derived.files);
    return row;
}

void changePath(Transaction &change, LibraryData &library, PostRow row, const QString &path)
{
    if (row.summary.path == path)
        return;
    const Post post = change.take([&] { return withText(library.database, row); });
    rememberIndexed(change, row.number);
    change.run("UPDATE post SET path=? WHERE number=?", path, row.number);
    row.summary.path = path;
    writeDerived(change, library, row, post.source);
}

void refreshState(Transaction &change, Database &database, qint64 postNumber)
{
    const auto standing = change.take([&] {
        return firstRow(
            database.query("SELECT post.trashed_ms, post.conflict, post.scheduled_ms, post.says_draft, published.state,"
                           " published.commit_id, published.path = post.path AND kept_text.hash = post.hash,"
                           " proposal.state"
                           " FROM post LEFT JOIN published ON published.post = post.number"
                           " LEFT JOIN proposal ON proposal.post = post.number AND proposal.hash = post.hash"
                           " LEFT JOIN kept_text ON kept_text.number = published.text WHERE post.number=?",
                           postNumber),
            [](Statement &row) {
                PostStanding found;
                found.trashed = !row.isNull(0);
                found.inConflict = row.number(1) != 0;
                found.scheduled = !row.isNull(2);
                found.saysDraft = row.number(3) != 0;
                if (!row.isNull(4))
                    found.published = static_cast<PostState>(row.number(4));
                found.committedHere = !row.text(5).isEmpty();
                found.sameAsPublished = row.number(6) != 0;
                if (!row.isNull(7))
                    found.proposed = static_cast<PostState>(row.number(7));
                return found;
            });
    });
    if (standing)
        change.run("UPDATE post SET state=?1 WHERE number=?2 AND state<>?1", static_cast<int>(stateOf(*standing)),
                   postNumber);
}

qint64 nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

QDateTime timeFromMs(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }

} // namespace galley::model
