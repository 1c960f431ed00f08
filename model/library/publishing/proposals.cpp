// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/publishing/proposals.h"

#include "model/library/librarydata.h"
#include "model/library/postrows.h"

namespace galley::model {

namespace {

/// The state of a post that something was done to.
Result<> change(Library &library, const PostId &id, const std::function<void(Transaction &, qint64)> &what)
{
    Database &database = library.data().database;
    const auto row = postRow(database, id);
    if (!row)
        return std::unexpected(row.error());
    Transaction change(database);
    what(change, row->number);
    refreshState(change, database, row->number);
    return change.commit();
}

} // namespace

Result<> setProposal(Library &library, const PostId &id, const Proposal &proposal)
{
    return change(library, id, [&](Transaction &change, qint64 post) {
        change.run("INSERT INTO proposal(post, branch, path, hash, commit_id, state) VALUES(?,?,?,?,?,?)"
                   " ON CONFLICT(post) DO UPDATE SET branch=excluded.branch, path=excluded.path, hash=excluded.hash,"
                   " commit_id=excluded.commit_id, state=excluded.state",
                   post, proposal.branch, proposal.path, proposal.hash, proposal.commit,
                   static_cast<int>(proposal.state));
    });
}

Result<> endProposal(Library &library, const PostId &id)
{
    return change(library, id,
                  [](Transaction &change, qint64 post) { change.run("DELETE FROM proposal WHERE post=?", post); });
}

Result<std::optional<Proposal>> proposalOf(Library &library, const PostId &id)
{
    return firstRow(library.data().database.query("SELECT branch, proposal.path, proposal.hash, commit_id,"
                                                  " proposal.state FROM proposal"
                                                  " JOIN post ON post.number = proposal.post WHERE post.id=?",
                                                  id),
                    [](Statement &row) {
                        return Proposal{row.text(0), row.text(1), row.bytes(2), row.text(3),
                                        static_cast<PostState>(row.number(4))};
                    });
}

Result<QHash<PostId, QString>> proposalBranches(Library &library, const SiteId &site)
{
    const auto rows = allRows(library.data().database.query(
                                  "SELECT post.id, branch FROM proposal JOIN post ON post.number = proposal.post"
                                  " JOIN site ON site.number = post.site WHERE site.id=?"
                                  " AND NOT EXISTS (SELECT 1 FROM published JOIN kept_text ON kept_text.number = text"
                                  " WHERE published.post = post.number AND kept_text.hash = proposal.hash)",
                                  site),
                              [](Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows)
        return std::unexpected(rows.error());
    QHash<PostId, QString> branches;
    for (const auto &[post, branch] : *rows)
        branches.insert(post, branch);
    return branches;
}

Result<> markProposalsPushed(Library &library, const SiteId &site, const QStringList &commits)
{
    Database &database = library.data().database;
    const auto rows =
        allRows(database.query("SELECT proposal.post, commit_id FROM proposal"
                               " JOIN post ON post.number = proposal.post JOIN site ON site.number = post.site"
                               " WHERE site.id=? AND proposal.state=?",
                               site, static_cast<int>(PostState::Committed)),
                [](Statement &row) { return std::pair(row.number(0), row.text(1)); });
    if (!rows)
        return std::unexpected(rows.error());
    Transaction change(database);
    for (const auto &[post, commit] : *rows) {
        if (!commits.contains(commit))
            continue;
        change.run("UPDATE proposal SET state=? WHERE post=?", static_cast<int>(PostState::Pushed), post);
        refreshState(change, database, post);
    }
    return change.commit();
}

} // namespace galley::model
