// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

#include <QHash>

#include <optional>

namespace galley::model {

/// A post on a branch of its own, where it waits to be taken into the site's.
struct Proposal
{
    QString branch;
    QString path;    ///< Relative to the site folder.
    QByteArray hash; ///< Of the text there.
    QString commit;
    PostState state = PostState::Committed; ///< Or Pushed.
};

Result<> setProposal(Library &library, const PostId &id, const Proposal &proposal);
Result<> endProposal(Library &library, const PostId &id);
Result<std::optional<Proposal>> proposalOf(Library &library, const PostId &id);
/// The branches of the posts of a site that wait on one of their own, and were not taken in yet.
Result<QHash<PostId, QString>> proposalBranches(Library &library, const SiteId &site);
/// The proposals of a site that were committed with these commits are pushed.
Result<> markProposalsPushed(Library &library, const SiteId &site, const QStringList &commits);

} // namespace galley::model
