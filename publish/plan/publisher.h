// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/library/libraryaccess.h"
#include "model/progress.h"
#include "model/result.h"
#include "publish/git/remote/remote.h"
#include "publish/plan/publishplan.h"

#include <QList>

namespace galley::publish {

/// Publishes posts of the library: plan, commit, push, each step written down in the library first.
/// Blocking; run it on any one thread, the library's own excepted.
class Publisher
{
public:
    explicit Publisher(model::LibraryAccess &library);

    /// Looks at everything and writes nothing. Errors name the post that stands in the way: no title, a front matter
    /// that cannot be read, an address already taken, a file changed by hand; and what Repository and Press refuse.
    Result<PublishPlan> plan(const QList<model::PostId> &posts, const PublishOptions &options = {},
                             const Progress &progress = {}) const;

    /// Commits the plan and says so in the library. Gives the commit's id. Errors: nothing to publish; what
    /// Repository::commit refuses; the text of a post has changed since the plan was made.
    Result<QString> commit(const PublishPlan &plan) const;

    /// The author knows the programs that this site's repository runs (hooks, filters, signing): from now on they may.
    Result<> trust(const model::Site &site) const;

    /// Sends what is committed on the site's branch. Only after the remote was read back do posts become pushed. Where
    /// others were faster it is put on top of what they sent (see keepup.h), at most a few times.
    Result<PushAnswer> push(const model::Site &site, const QString &remote = {}, const Progress &progress = {},
                            Asking asking = Asking::Yes) const;

    /// The same for a branch that need not be checked out.
    Result<PushAnswer> pushBranch(const model::Site &site, const QString &branch, const QString &remote = {},
                                  const Progress &progress = {}) const;
    /// What was committed by this plan, to all remotes that it names. Errors: the first of them, after all were tried.
    Result<PushAnswer> pushPlan(const PublishPlan &plan, const Progress &progress = {}) const;
    /// All that waits for the site's remotes: on its branch, and on those of single posts.
    Result<PushAnswer> pushWaiting(const model::Site &site, const Progress &progress = {}) const;

    /// Finishes or takes back what a killed Galley left half done. Called once, when the library has been opened.
    Result<> recover() const;

    bool isTrusted(const model::SiteId &site) const;
    model::LibraryAccess &library() const { return m_library; }

private:
    model::LibraryAccess &m_library;
};

} // namespace galley::publish
