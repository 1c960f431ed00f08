// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/result.h"
#include "publish/git/repository.h"
#include "publish/plan/postplan.h"

#include <QList>
#include <QString>

namespace galley::publish {

/// The branch that a publish goes to.
struct PublishBranch
{
    QString name;
    QString base;         ///< The commit that it is made on.
    QString branchedFrom; ///< The site's own branch, where `name` is another; else empty.
};

/// The branch that is `asked` for; else, of a site whose posts go to branches of their own, that of the first post (the
/// one that it waits on already, or a new one by the site's template); else the one that is checked out.
Result<PublishBranch> branchFor(model::Library &library, const Repository &repository,
                                const QList<PostToPublish> &posts, const QString &asked);

/// Where it is pushed to: what is asked for, else all that the author chose for the site, else what the branch follows.
QStringList remotesFor(const QStringList &chosen, const QString &asked, const QString &followed);

/// The branches of single posts with commits that wait to be pushed.
Result<QStringList> proposedBranches(model::Library &library, const model::SiteId &site);

/// A post that waits on this branch is compared with its text there.
Result<> takeProposals(model::Library &library, QList<PostToPublish> &posts, const QString &branch);

/// Notes a post that was committed on a branch of its own.
Result<> recordProposal(model::Library &library, const PlannedPost &planned, const QString &branch,
                        const QString &commit);

} // namespace galley::publish
