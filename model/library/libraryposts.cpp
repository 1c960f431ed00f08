// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/library.h"
#include "model/library/librarydata.h"
#include "model/library/lists/filtersql.h"
#include "model/library/postrows.h"
#include "model/library/search/searchindex.h"
#include "model/library/text/textstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Library", text); }

Error severalError(const QString &prefix, const QList<PostSummary> &found)
{
    QStringList names;
    for (const PostSummary &summary : found)
        names += tr("%1 (%2)").arg(summary.id, summary.fields.title);
    return {tr("Several posts begin with “%1”: %2.").arg(prefix, names.join(u", "_s)), tr("Type more of the id."), {}};
}

/// Where the author chose the folders of posts, only those there tell where a new one goes; without any, the folder.
QStringList pathsInFolders(const QStringList &paths, const QStringList &folders)
{
    if (folders.isEmpty())
        return paths;
    QStringList within;
    for (const QString &path : paths) {
        if (std::ranges::any_of(folders, [&](const QString &folder) { return path.startsWith(folder + u'/'); }))
            within.append(path);
    }
    return within.isEmpty() ? QStringList{folders.first() + QStringLiteral("/post.md")} : within;
}

} // namespace

Result<Post> Library::createPost(const SiteId &site, const QByteArray &source, const QString &path)
{
    const auto siteRow = firstRow(d->database.query("SELECT number, kind FROM site WHERE id=?", site),
                                  [](Statement &row) { return std::pair(row.number(0), row.text(1)); });
    if (!siteRow)
        return std::unexpected(siteRow.error());
    if (!*siteRow)
        return std::unexpected(siteNumber(d->database, site).error());

    Transaction change(d->database);
    const PostRow row = insertPost(change, *d, (*siteRow)->first, (*siteRow)->second, source, hashOf(source), path);
    addToIndex(change, {row.number});
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return post(row.summary.id);
}

Result<Post> Library::post(const PostId &id)
{
    const auto row = postRow(d->database, id);
    if (!row)
        return std::unexpected(row.error());
    return withText(d->database, *row);
}

Result<Post> Library::findPost(const QString &idPrefix)
{
    const QString prefix = idPrefix.trimmed().toLower();
    constexpr QChar behindAllDigits = u'~';
    const auto found = allRows(d->database.query("SELECT " + summaryColumns + " FROM " + summaryTables +
                                                     " WHERE post.id >= ? AND post.id < ? ORDER BY post.id LIMIT 5",
                                                 prefix, prefix + behindAllDigits),
                               readSummary);
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty() || prefix.isEmpty())
        return std::unexpected(Error{tr("No post of the library has an id that begins with “%1”.").arg(idPrefix),
                                     tr("The command “galley list” shows the posts that there are."),
                                     {}});
    if (found->size() > 1)
        return std::unexpected(severalError(idPrefix, *found));
    return post(found->constFirst().id);
}

Result<std::optional<Post>> Library::postAt(const SiteId &site, const QString &path)
{
    const auto id =
        firstRow(d->database.query("SELECT post.id FROM " + summaryTables +
                                       " WHERE site.id=? AND post.path=? AND post.path<>'' AND post.trashed_ms IS NULL",
                                   site, path),
                 [](Statement &row) { return row.text(0); });
    if (!id)
        return std::unexpected(id.error());
    if (!*id)
        return std::nullopt;
    auto found = post(**id);
    if (!found)
        return std::unexpected(found.error());
    return *std::move(found);
}

Result<Post> Library::saveSource(const PostId &id, const QByteArray &source)
{
    const auto row = postRow(d->database, id);
    if (!row)
        return std::unexpected(row.error());
    const QByteArray hash = hashOf(source);
    if (hash == row->hash)
        return withSource(row->summary, source);

    Transaction change(d->database);
    replaceSource(change, *d, *row, source, hash);
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    const auto saved = postRow(d->database, id);
    if (!saved)
        return std::unexpected(saved.error());
    return withSource(saved->summary, source);
}

Result<> Library::setPath(const PostId &id, const QString &path)
{
    const auto row = postRow(d->database, id);
    if (!row)
        return std::unexpected(row.error());
    Transaction change(d->database);
    changePath(change, *d, *row, path);
    return change.commit();
}

Result<QList<PostSummary>> Library::posts(const PostFilter &filter)
{
    const PostCondition condition(filter);
    const QList<SqlValue> values =
        condition.values() +
        QList<SqlValue>{SqlValue(qint64(filter.limit > 0 ? filter.limit : -1)), SqlValue(qint64(filter.offset))};
    return allRows(d->database.query("SELECT " + summaryColumns + " FROM " + summaryTables + " WHERE " +
                                         condition.sql() + orderOf(filter) + " LIMIT ? OFFSET ?",
                                     values),
                   readSummary);
}

Result<QStringList> Library::recentPaths(const SiteId &site, int limit)
{
    const auto number = siteNumber(d->database, site);
    if (!number)
        return std::unexpected(number.error());
    Result<QStringList> paths =
        allRows(d->database.query("SELECT path FROM post WHERE site=? AND path<>'' AND trashed_ms IS NULL"
                                  " ORDER BY changed_ms DESC LIMIT ?",
                                  *number, limit),
                [](Statement &row) { return row.text(0); });
    if (const Result<Site> settled = paths ? this->site(site) : std::unexpected(paths.error()))
        return pathsInFolders(*paths, settled->contentFolders);
    return paths;
}

Result<int> Library::postCount(const PostFilter &filter)
{
    const PostCondition condition(filter);
    const auto count =
        firstRow(d->database.query("SELECT count(*) FROM post WHERE " + condition.sql(), condition.values()),
                 [](Statement &row) { return static_cast<int>(row.number(0)); });
    if (!count)
        return std::unexpected(count.error());
    return count->value_or(0);
}

} // namespace galley::model
