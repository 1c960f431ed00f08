// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/back/wayback.h"

#include "model/library/media/addresses.h"
#include "model/library/publishing/publishednames.h"
#include "model/site/paths/paths.h"
#include "model/site/sitekind.h"
#include "publish/git/branch/branchcommit.h"
#include "publish/plan/activity/publicationsteps.h"
#include "publish/plan/back/waybackparts.h"
#include "publish/plan/back/waybackrecord.h"
#include "publish/plan/pressplan.h"
#include "publish/plan/publisher.h"
#include "publish/plan/siteuse.h"
#include "publish/press/press.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("WayBack", text); }

} // namespace

Result<BranchTip> openBranch(LibraryAccess &access, PublishPlan &plan, const QString &branch)
{
    Result<Repository> repository = Repository::discover(plan.site.folder);
    if (!repository)
        return std::unexpected(repository.error());
    if (const Result<Author> author = repository->author(); !author)
        return std::unexpected(author.error());
    const Result<QString> checkedOut = repository->branch();
    if (!checkedOut && branch.isEmpty())
        return std::unexpected(checkedOut.error());
    const QString name = branch.isEmpty() ? *checkedOut : branch;
    const QString commit = repository->tip(name);
    if (commit.isEmpty()) {
        return std::unexpected(Error{tr("The branch “%1” is not in this repository.").arg(name),
                                     tr("Fetch it with “git fetch” and “git branch”, then try again."),
                                     {}});
    }
    const bool isCheckedOut = checkedOut && *checkedOut == name;
    applyUse(siteUse(access, plan.site.id), plan.commit);
    return BranchTip{*std::move(repository), name, commit,
                     isCheckedOut ? SiteTree::Worktree::Here : SiteTree::Worktree::Elsewhere};
}

Result<> addPages(PublishPlan &plan, const SiteTree &tree, const Progress &progress)
{
    if (plan.site.kind != "press"_L1 || plan.changes.isEmpty())
        return {};
    QList<PlannedPost> posts;
    for (const FileChange &change : std::as_const(plan.changes)) {
        const std::optional<QString> path = tree.inSite(change.path);
        if (path && change.after && Press::isSource(*path))
            posts.append({{}, *path, *change.after, *change.after, {}});
    }
    const Result<QList<FileChange>> pages = planPages(tree, posts, plan.changes, progress);
    if (!pages)
        return std::unexpected(pages.error());
    plan.changes.append(*pages);
    return {};
}

Result<bool> isUsedElsewhere(LibraryAccess &access, const Site &site, const QString &path, const QList<PostId> &except)
{
    const QByteArray key = fileKey(addressOfPath(path.section(u'/', -1)).toUtf8());
    const Result<QList<NamingPost>> posts =
        access.with([&](Library &library) { return publishedPostsNaming(library, site.id, key, except); });
    if (!posts)
        return std::unexpected(posts.error());
    const SiteKind &kind = siteKind(site.kind);
    return std::ranges::any_of(*posts, [&](const NamingPost &post) {
        return std::ranges::any_of(addressesIn(post.published.source), [&](const WrittenAddress &address) {
            return fileKey(address.text) == key && kind.mediaPathFromAddress(QDir(site.folder), post.published.path,
                                                                             QString::fromUtf8(address.text)) == path;
        });
    });
}

void finishPlan(LibraryAccess &access, PublishPlan &plan, const BranchTip &tip)
{
    plan.worktree = tip.repository.worktree();
    plan.remote = tip.repository.remoteOf(tip.branch);
    plan.remoteUrl = tip.repository.remoteUrl(plan.remote);
    plan.commit.branch = tip.branch;
    plan.commit.baseCommit = tip.commit;
    plan.commit.changes.clear();
    for (const FileChange &change : std::as_const(plan.changes))
        plan.commit.changes.append({change.path, change.after});
    applyUse(siteUse(access, plan.site.id), plan.commit);
    if (!plan.commit.trusted)
        plan.programs = programsFor(tip.repository, plan.commit);
    if (!plan.remote.isEmpty())
        plan.earlierCommits = tip.repository.unpushed(tip.branch).value_or(QStringList());
}

Result<QString> commitWayBack(LibraryAccess &access, const WayBack &wayBack, const Progress &progress)
{
    if (wayBack.plan.changes.isEmpty()) {
        return std::unexpected(Error{tr("There is nothing left to take back: the site holds none of it any more."),
                                     tr("Look at the site's history with “git log” to see what happened to it."),
                                     {}});
    }
    Result<Repository> repository = Repository::open(wayBack.plan.worktree);
    if (!repository)
        return std::unexpected(repository.error());
    CommitPlan plan = wayBack.plan.commit;
    applyUse(siteUse(access, wayBack.plan.site.id), plan); // The author may have said so meanwhile.
    Publication publication = publicationOf(wayBack);
    const Result<qint64> number = access.with([&](Library &library) { return library.beginPublication(publication); });
    if (!number)
        return std::unexpected(number.error());
    publication.number = *number;
    const Result<QString> commit = commitToBranch(*repository, plan, progress);
    if (!commit) {
        publication.phase = PublicationPhase::Failed;
        publication.words = commit.error().message;
        addStep(publication, PublicationStep::Kind::Refused, commit.error());
        // The commit's own error is what the author must read; what is left as planned is looked at on the next start.
        (void)access.with([&](Library &library) { return library.updatePublication(publication); });
        return commit;
    }
    const Result<> recorded =
        access.with([&](Library &library) { return recordWayBack(library, publication, wayBack.posts, *commit); });
    return recorded ? commit : std::unexpected(recorded.error());
}

} // namespace galley::publish
