// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/library.h"
#include "model/library/librarydata.h"
#include "model/library/postrows.h"
#include "model/library/text/textstore.h"

#include <QCoreApplication>
#include <QSet>

namespace galley::model {

namespace {

struct PublishedRow
{
    PublishedText text;
    qint64 kept = 0;
};

Publication readPublication(Statement &row)
{
    Publication publication;
    publication.number = row.number(0);
    publication.siteId = row.text(1);
    publication.branch = row.text(2);
    publication.baseCommit = row.text(3);
    publication.commit = row.text(4);
    publication.message = row.text(5);
    publication.plan = row.bytes(6);
    publication.phase = static_cast<PublicationPhase>(row.number(7));
    publication.words = row.text(8);
    publication.when = timeFromMs(row.number(9));
    return publication;
}

void writePosts(Transaction &change, Database &database, const Publication &publication)
{
    change.run("DELETE FROM publication_post WHERE publication=?", publication.number);
    for (int place = 0; place < publication.posts.size(); ++place) {
        const PostRow row = change.take([&] { return postRow(database, publication.posts.at(place)); });
        change.run("INSERT INTO publication_post(publication, place, post) VALUES(?,?,?)", publication.number, place,
                   row.number);
    }
}

} // namespace

Result<> Library::setPublished(const PostId &id, const PublishedText &text)
{
    Q_ASSERT(text.state == PostState::Committed || text.state == PostState::Pushed || text.state == PostState::Live);
    const auto row = postRow(d->database, id);
    if (!row)
        return std::unexpected(row.error());
    Transaction change(d->database);
    writePublished(change, *d, *row, text);
    return change.commit();
}

Result<std::optional<PublishedText>> Library::published(const PostId &id)
{
    const auto row = postRow(d->database, id);
    if (!row)
        return std::unexpected(row.error());
    auto found =
        firstRow(d->database.query("SELECT path, commit_id, state, text FROM published WHERE post=?", row->number),
                 [](Statement &base) {
                     return PublishedRow{{base.text(0), {}, base.text(1), static_cast<PostState>(base.number(2))},
                                         base.number(3)};
                 });
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    auto source = keptText(d->database, (*found)->kept);
    if (!source)
        return std::unexpected(source.error());
    (*found)->text.source = *std::move(source);
    return (*found)->text;
}

Result<> Library::markPushed(const SiteId &site, const QStringList &commits)
{
    const auto committed =
        allRows(d->database.query("SELECT post.number, published.commit_id FROM published"
                                  " JOIN post ON post.number = published.post JOIN site ON site.number = post.site"
                                  " WHERE site.id=? AND published.state=?",
                                  site, static_cast<int>(PostState::Committed)),
                [](Statement &row) { return std::pair(row.number(0), row.text(1)); });
    if (!committed)
        return std::unexpected(committed.error());
    const QSet<QString> pushed(commits.begin(), commits.end());
    Transaction change(d->database);
    for (const auto &[post, commit] : *committed) {
        if (!pushed.isEmpty() && !commit.isEmpty() && !pushed.contains(commit))
            continue; // Without a commit of its own it was found on the branch, and went with it.
        change.run("UPDATE published SET state=? WHERE post=?", static_cast<int>(PostState::Pushed), post);
        refreshState(change, d->database, post);
    }
    return change.commit();
}

Result<qint64> Library::beginPublication(const Publication &publication)
{
    const auto site = siteNumber(d->database, publication.siteId);
    if (!site)
        return site;
    Publication begun = publication;
    Transaction change(d->database);
    change.run("INSERT INTO publication(site, branch, base_commit, commit_id, message, plan, phase, words, begun_ms)"
               " VALUES(?,?,?,?,?,?,?,?,?)",
               *site, begun.branch, begun.baseCommit, begun.commit, begun.message, begun.plan,
               static_cast<int>(begun.phase), begun.words,
               begun.when.isValid() ? begun.when.toMSecsSinceEpoch() : nowMs());
    begun.number = d->database.lastInsertedNumber();
    writePosts(change, d->database, begun);
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return begun.number;
}

Result<> Library::updatePublication(const Publication &publication)
{
    Transaction change(d->database);
    change.run("UPDATE publication SET branch=?, base_commit=?, commit_id=?, message=?, plan=?, phase=?, words=? WHERE "
               "number=?",
               publication.branch, publication.baseCommit, publication.commit, publication.message, publication.plan,
               static_cast<int>(publication.phase), publication.words, publication.number);
    if (change.isGood() && d->database.changedRows() == 0)
        change.fail({QCoreApplication::translate("Library", "There is no publication %1 in the library.")
                         .arg(publication.number),
                     QCoreApplication::translate("Library", "Publish again."),
                     {}});
    writePosts(change, d->database, publication);
    return change.commit();
}

Result<QList<Publication>> Library::publications(const SiteId &site, std::optional<PublicationPhase> phase)
{
    std::optional<qint64> wanted;
    if (phase)
        wanted = static_cast<int>(*phase);
    auto found =
        allRows(d->database.query(
                    "SELECT publication.number, site.id, branch, base_commit, commit_id, message, plan, phase, words,"
                    " begun_ms FROM publication JOIN site ON site.number = publication.site"
                    " WHERE (?1 = '' OR site.id = ?1) AND (?2 IS NULL OR phase = ?2)"
                    " ORDER BY publication.number DESC",
                    site, wanted),
                readPublication);
    if (!found)
        return found;
    for (Publication &publication : *found) {
        const auto posts = allRows(
            d->database.query("SELECT post.id FROM publication_post JOIN post ON post.number = publication_post.post"
                              " WHERE publication=? ORDER BY place",
                              publication.number),
            [](Statement &row) { return row.text(0); });
        if (!posts)
            return std::unexpected(posts.error());
        publication.posts = *posts;
    }
    return found;
}

} // namespace galley::model
