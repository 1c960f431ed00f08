// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/publishing/standing.h"

#include "model/library/instep/instep.h"
#include "model/library/librarydata.h"
#include "model/library/postrows.h"
#include "model/library/publishing/schedules.h"
#include "model/library/sites/siteways.h"
#include "model/library/trash/trashrows.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace galley::model {

namespace {

struct CommittedRow
{
    qint64 post = 0;
    QString commit;
    PostState state = PostState::Committed;
};

Result<QList<CommittedRow>> committedRows(Database &database, const SiteId &site)
{
    return allRows(
        database.query("SELECT published.post, commit_id, published.state FROM published"
                       " JOIN post ON post.number = published.post JOIN site ON site.number = post.site"
                       " WHERE site.id=? AND commit_id <> ''",
                       site),
        [](Statement &row) { return CommittedRow{row.number(0), row.text(1), static_cast<PostState>(row.number(2))}; });
}

/// Whether each of the remotes holds the commit that the post was last committed with.
bool isEverywhere(Transaction &change, const QStringList &remotes, const CommittedRow &row)
{
    const auto holding = change.take([&] {
        return allRows(change.database().query("SELECT remote FROM post_remote WHERE post=? AND commit_id=?", row.post,
                                               row.commit),
                       [](Statement &found) { return found.text(0); });
    });
    return std::ranges::all_of(remotes, [&](const QString &remote) { return holding.contains(remote); });
}

} // namespace

Result<> unpublish(Library &library, const PostId &id)
{
    Database &database = library.data().database;
    const auto row = postRow(database, id);
    if (!row)
        return std::unexpected(row.error());
    Transaction change(database);
    const auto isGone = change.take([&] {
        return firstRow(database.query("SELECT gone FROM in_step WHERE post=?", row->number),
                        [](Statement &found) { return found.number(0) != 0; });
    });
    change.run("DELETE FROM published WHERE post=?", row->number);
    change.run("DELETE FROM proposal WHERE post=?", row->number);
    forgetSeen(change, row->number);
    if (isGone.value_or(false))
        setTrashed(change, row->number, {});
    refreshState(change, database, row->number);
    return change.commit();
}

Result<> setPublishedAgain(Library &library, const PostId &id, const PublishedText &text)
{
    LibraryData &data = library.data();
    const auto row = postRow(data.database, id);
    if (!row)
        return std::unexpected(row.error());
    Transaction change(data.database);
    writePublished(change, data, *row, text);
    PostRow now = *row;
    const QString path = std::exchange(now.summary.path, text.path);
    changePath(change, data, now, path.isEmpty() ? text.path : path);
    refreshState(change, data.database, row->number);
    return change.commit();
}

Result<> endSchedule(Library &library, const PostId &id)
{
    Database &database = library.data().database;
    const auto row = postRow(database, id);
    if (!row)
        return std::unexpected(row.error());
    Transaction change(database);
    endSchedule(change, row->number);
    refreshState(change, database, row->number);
    return change.commit();
}

Result<bool> markLive(Library &library, const PostId &id, const QString &commit)
{
    Database &database = library.data().database;
    const auto row = postRow(database, id);
    if (!row)
        return std::unexpected(row.error());
    Transaction change(database);
    change.run("UPDATE published SET state=? WHERE post=? AND commit_id=? AND state=?",
               static_cast<int>(PostState::Live), row->number, commit, static_cast<int>(PostState::Pushed));
    const bool isMarked = change.isGood() && database.changedRows() > 0;
    refreshState(change, database, row->number);
    if (const Result<> done = change.commit(); !done)
        return std::unexpected(done.error());
    return isMarked;
}

Result<> markPushedTo(Library &library, const SiteId &site, const QString &remote, const QStringList &commits)
{
    Database &database = library.data().database;
    const auto rows = committedRows(database, site);
    const Result<SiteWays> ways = siteWays(library, site);
    if (!rows || !ways)
        return std::unexpected(rows ? ways.error() : rows.error());
    Transaction change(database);
    for (const CommittedRow &row : *rows) {
        if (!commits.contains(row.commit))
            continue;
        change.run("INSERT INTO post_remote(post, remote, commit_id) VALUES(?,?,?)"
                   " ON CONFLICT(post, remote) DO UPDATE SET commit_id=excluded.commit_id",
                   row.post, remote, row.commit);
        if (row.state != PostState::Committed || !isEverywhere(change, ways->remotes, row))
            continue;
        change.run("UPDATE published SET state=? WHERE post=?", static_cast<int>(PostState::Pushed), row.post);
        refreshState(change, database, row.post);
    }
    return change.commit();
}

Result<QHash<PostId, QList<RemoteStanding>>> remoteStandings(Library &library, const SiteId &site, const PostId &only)
{
    QHash<PostId, QList<RemoteStanding>> standings;
    const Result<SiteWays> ways = siteWays(library, site);
    if (!ways)
        return std::unexpected(ways.error());
    if (ways->remotes.size() < 2)
        return standings;
    const auto rows = allRows(
        library.data().database.query("SELECT post.id, remote, post_remote.commit_id = published.commit_id"
                                      " FROM published JOIN post ON post.number = published.post"
                                      " JOIN site ON site.number = post.site"
                                      " LEFT JOIN post_remote ON post_remote.post = post.number"
                                      " WHERE site.id=?1 AND published.commit_id <> '' AND (?2 = '' OR post.id = ?2)",
                                      site, only),
        [](Statement &row) { return std::tuple(row.text(0), row.text(1), row.number(2) != 0); });
    if (!rows)
        return std::unexpected(rows.error());
    for (const auto &[post, remote, isPushed] : *rows) {
        QList<RemoteStanding> &all = standings[post];
        if (all.isEmpty()) {
            for (const QString &name : ways->remotes)
                all.append({name, false});
        }
        for (RemoteStanding &one : all) {
            if (one.remote == remote)
                one.isPushed = isPushed;
        }
    }
    return standings;
}

Result<QStringList> waitingCommits(Library &library, const SiteId &site)
{
    const auto rows = committedRows(library.data().database, site);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList commits;
    for (const CommittedRow &row : *rows) {
        if (row.state == PostState::Committed && !commits.contains(row.commit))
            commits.append(row.commit);
    }
    return commits;
}

} // namespace galley::model
