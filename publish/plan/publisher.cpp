// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/publisher.h"

#include "model/library/bulk/companions.h"
#include "model/library/sites/siteways.h"
#include "publish/git/branch/branchcommit.h"
#include "publish/git/remote/remotewords.h"
#include "publish/plan/activity/publicationsteps.h"
#include "publish/plan/branchplan.h"
#include "publish/plan/keepup.h"
#include "publish/plan/moveplan.h"
#include "publish/plan/postplan.h"
#include "publish/plan/pressplan.h"
#include "publish/plan/publications.h"
#include "publish/plan/sheet/commitmessage.h"
#include "publish/plan/siteuse.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Publisher", text); }

constexpr int mostPushes = 4; // Others may be faster again and again.

struct Loaded
{
    Site site;
    QStringList remotes; ///< That the author chose.
    QList<PostToPublish> posts;
    QString messageForm;
};

Result<PostToPublish> loadPost(Library &library, const PostId &id, PublishOptions::Drafts drafts)
{
    const Result<Post> post = library.post(id);
    if (!post)
        return std::unexpected(post.error());
    const Result<std::optional<PublishedText>> published = library.published(id);
    if (!published)
        return std::unexpected(published.error());
    const Result<QList<MediaFile>> media = library.media(id);
    if (!media)
        return std::unexpected(media.error());
    const Result<QStringList> neighbours = library.recentPaths(post->siteId);
    if (!neighbours)
        return std::unexpected(neighbours.error());
    return PostToPublish{*post, *published, *media, *neighbours, drafts};
}

/// Posts whose links followed those that move are published with them, drafts staying drafts.
Result<> addCompanions(Library &library, Loaded &loaded, const QList<PostId> &ids)
{
    QSet<PostId> known(ids.begin(), ids.end());
    for (const PostId &id : ids) {
        const Result<QList<PostId>> companions = companionsOf(library, id);
        if (!companions)
            return std::unexpected(companions.error());
        for (const PostId &companion : *companions) {
            if (known.contains(companion))
                continue;
            known.insert(companion);
            const Result<PostToPublish> post = loadPost(library, companion, PublishOptions::Drafts::Keep);
            if (!post)
                return std::unexpected(post.error());
            loaded.posts.append(*post);
        }
    }
    return {};
}

Result<Loaded> loadPosts(Library &library, const QList<PostId> &ids, PublishOptions::Drafts drafts)
{
    Loaded loaded;
    for (const PostId &id : ids) {
        const Result<PostToPublish> post = loadPost(library, id, drafts);
        if (!post)
            return std::unexpected(post.error());
        loaded.posts.append(*post);
        if (post->post.siteId != loaded.posts.first().post.siteId) {
            return std::unexpected(Error{
                tr("These posts belong to different sites."), tr("Publish the posts of one site at a time."), {}});
        }
        if (post->post.state == PostState::Trash) {
            return std::unexpected(Error{tr("“%1” is in the trash.").arg(post->post.fields.title),
                                         tr("Take it out of the trash, then publish it."),
                                         {}});
        }
    }
    const Result<Site> site = library.site(loaded.posts.first().post.siteId);
    if (!site)
        return std::unexpected(site.error());
    loaded.site = *site;
    const Result<SiteWays> ways = siteWays(library, site->id);
    if (!ways)
        return std::unexpected(ways.error());
    loaded.remotes = ways->remotes;
    loaded.messageForm = messageFormOf(library, site->id);
    if (const Result<> added = addCompanions(library, loaded, ids); !added)
        return std::unexpected(added.error());
    return loaded;
}

/// What the message says of the posts that the author named; the others come along.
QList<MessagePost> namedPosts(const Loaded &loaded, qsizetype asked)
{
    QList<MessagePost> posts;
    for (const PostToPublish &input : loaded.posts.first(asked)) {
        const auto action = !input.movedFrom().isEmpty() ? MessagePost::Action::Move
                            : input.published            ? MessagePost::Action::Update
                                                         : MessagePost::Action::Publish;
        posts.append({action, input.post.fields.title, input.post.fields.slug});
    }
    return posts;
}

QString withoutPassword(const QString &address)
{
    QUrl url(address);
    if (!url.isValid() || url.scheme().isEmpty() || url.userInfo().isEmpty())
        return address;
    url.setPassword(QString());
    return url.toString();
}

/// Two posts of one plan must not claim one file.
Result<> checkPathsDiffer(const QList<PlannedPost> &posts)
{
    QStringList paths;
    for (const PlannedPost &post : posts) {
        if (paths.contains(post.path, Qt::CaseInsensitive)) {
            return std::unexpected(Error{tr("Two of these posts would both become “%1”.").arg(post.path),
                                         tr("Change the slug of one of them, then publish again."),
                                         {}});
        }
        paths.append(post.path);
    }
    return {};
}

/// The posts with their files, and what changes because some of them move.
Result<> planPosts(PublishPlan &plan, const QList<PostToPublish> &inputs, const SiteTree &tree)
{
    QStringList leaving;
    for (const PostToPublish &input : inputs)
        leaving.append(input.movedFrom());
    for (const PostToPublish &input : inputs) {
        const Result<PlannedPost> planned = planPost(input, plan.site, tree, leaving);
        if (!planned)
            return std::unexpected(planned.error());
        const Result<QList<FileChange>> files = planFiles(input, *planned, plan.site, tree);
        if (!files)
            return std::unexpected(files.error());
        plan.posts.append(*planned);
        plan.changes.append(*files);
    }
    if (const Result<> differ = checkPathsDiffer(plan.posts); !differ)
        return differ;
    const Result<QList<FileChange>> moves = planMoves(inputs, plan.posts, plan.changes, plan.site, tree);
    if (!moves)
        return std::unexpected(moves.error());
    plan.changes.append(*moves);
    return {};
}

CommitPlan commitPlanFor(const QList<FileChange> &changes)
{
    CommitPlan plan;
    for (const FileChange &change : changes)
        plan.changes.append({change.path, change.after});
    return plan;
}

/// The library's texts are still those that the plan was made of.
Result<> checkUnchanged(Library &library, const PublishPlan &plan)
{
    for (const PlannedPost &planned : plan.posts) {
        const Result<Post> post = library.post(planned.id);
        if (!post)
            return std::unexpected(post.error());
        if (post->source != planned.text) {
            return std::unexpected(Error{tr("“%1” has changed since this was shown.").arg(post->fields.title),
                                         tr("Look at what will be published once more."),
                                         {}});
        }
    }
    return {};
}

} // namespace

Publisher::Publisher(LibraryAccess &library)
    : m_library(library)
{
}

Result<PublishPlan> Publisher::plan(const QList<PostId> &posts, const PublishOptions &options,
                                    const Progress &progress) const
{
    Q_ASSERT(!posts.isEmpty());
    const Result<Loaded> loaded =
        m_library.with([&](Library &library) { return loadPosts(library, posts, options.drafts); });
    if (!loaded)
        return std::unexpected(loaded.error());
    Result<Repository> repository = Repository::discover(loaded->site.folder);
    if (!repository)
        return std::unexpected(repository.error());
    repository->setTrusted(siteUse(m_library, loaded->site.id).isTrusted);
    if (const Result<Author> author = repository->author(); !author)
        return std::unexpected(author.error());
    QList<PostToPublish> inputs = loaded->posts;
    const Result<PublishBranch> branch = m_library.with([&](Library &library) -> Result<PublishBranch> {
        const Result<PublishBranch> found = branchFor(library, *repository, inputs, options.branch);
        const Result<> taken = found ? takeProposals(library, inputs, found->name) : Result<>();
        return taken ? found : std::unexpected(taken.error());
    });
    if (!branch)
        return std::unexpected(branch.error());

    PublishPlan plan;
    plan.branchedFrom = branch->branchedFrom;
    plan.site = loaded->site;
    plan.worktree = repository->worktree();
    plan.remotes = remotesFor(loaded->remotes, options.remote, repository->remoteOf(branch->name));
    plan.remote = plan.remotes.value(0);
    plan.remoteUrl = withoutPassword(repository->remoteUrl(plan.remote));
    const SiteTree tree(*repository, plan.site, branch->base,
                        plan.branchedFrom.isEmpty() ? SiteTree::Worktree::Here : SiteTree::Worktree::Elsewhere);
    if (const Result<> planned = planPosts(plan, inputs, tree); !planned)
        return std::unexpected(planned.error());
    if (plan.site.kind == "press"_L1) {
        const Result<QList<FileChange>> pages = planPages(tree, plan.posts, plan.changes, progress);
        if (!pages)
            return std::unexpected(pages.error());
        plan.changes.append(*pages);
    }
    plan.secrets = secretsOf(plan);
    plan.allowsSecrets = options.allowsSecrets;

    plan.commit = commitPlanFor(plan.changes);
    plan.commit.branch = branch->name;
    plan.commit.baseCommit = branch->base;
    plan.commit.message = commitMessage(options.message.isEmpty() ? loaded->messageForm : options.message,
                                        namedPosts(*loaded, posts.size()));
    applyUse(siteUse(m_library, plan.site.id), plan.commit);
    if (!plan.commit.trusted)
        plan.programs = programsFor(*repository, plan.commit);
    if (!plan.remote.isEmpty())
        plan.earlierCommits = repository->unpushed(branch->name).value_or(QStringList());
    return plan;
}

Result<QString> Publisher::commit(const PublishPlan &plan) const
{
    if (plan.changes.isEmpty()) {
        return std::unexpected(Error{tr("There is nothing to publish: the site already holds this text."),
                                     tr("Change the post, then publish it again."),
                                     {}});
    }
    if (!plan.secrets.isEmpty() && !plan.allowsSecrets)
        return std::unexpected(secretsError(plan.secrets));
    Result<Repository> repository = Repository::open(plan.worktree);
    if (!repository)
        return std::unexpected(repository.error());

    CommitPlan commitPlan = plan.commit;
    applyUse(siteUse(m_library, plan.site.id), commitPlan); // The author may have said so while looking at the plan.
    Publication publication = publicationOf(plan);
    const Result<qint64> number = m_library.with([&](Library &library) -> Result<qint64> {
        const Result<> unchanged = checkUnchanged(library, plan);
        return unchanged ? library.beginPublication(publication) : std::unexpected(unchanged.error());
    });
    if (!number)
        return std::unexpected(number.error());
    publication.number = *number;

    const Result<QString> commit = commitToBranch(*repository, commitPlan);
    if (!commit) {
        publication.phase = PublicationPhase::Failed;
        publication.words = commit.error().message;
        addStep(publication, PublicationStep::Kind::Refused, commit.error());
        // The commit's own error is what the author must read; what is left as planned is looked at on the next start.
        (void)m_library.with([&](Library &library) { return library.updatePublication(publication); });
        return commit;
    }
    const Result<> recorded =
        m_library.with([&](Library &library) { return recordCommit(library, publication, plan.posts, *commit); });
    if (!recorded)
        return std::unexpected(recorded.error());
    return commit;
}

Result<> Publisher::trust(const Site &site) const
{
    SiteUse use = siteUse(m_library, site.id);
    use.isTrusted = true;
    return keepSiteUse(m_library, site.id, use);
}

bool Publisher::isTrusted(const SiteId &site) const { return siteUse(m_library, site).isTrusted; }

Result<PushAnswer> Publisher::push(const Site &site, const QString &remote, const Progress &progress,
                                   Asking asking) const
{
    Result<Repository> repository = Repository::discover(site.folder);
    if (!repository)
        return std::unexpected(repository.error());
    const Result<QString> branch = repository->branch();
    if (!branch)
        return std::unexpected(branch.error());
    const QString name = remote.isEmpty() ? repository->remoteOf(*branch) : remote;
    if (name.isEmpty()) {
        return std::unexpected(Error{
            tr("“%1” has no remote to publish to.").arg(site.name),
            tr("Add one with “git remote add origin ADDRESS” in the site's folder; your commits wait until then."),
            {}});
    }
    Remote toPushTo(repository->worktree(), name);
    const SiteUse use = siteUse(m_library, site.id);
    toPushTo.setTrusted(use.isTrusted);
    toPushTo.setHooks(use.hooks);
    toPushTo.setAsking(asking);
    Result<PushAnswer> answer;
    Result<QStringList> commits;
    for (int attempt = 1; attempt <= mostPushes; ++attempt) {
        commits = repository->unpushed(*branch);
        if (!commits)
            return std::unexpected(commits.error());
        answer = toPushTo.push(*branch, progress);
        const bool isBehind = !answer && troubleOf(answer.error()) == RemoteTrouble::MovedOn;
        if (!isBehind || attempt == mostPushes || name != repository->remoteOf(*branch))
            break;
        const Result<> kept = keepUp(m_library, {site, *branch, name}, *repository, toPushTo, progress);
        if (!kept) {
            answer = std::unexpected(kept.error());
            break;
        }
    }
    const Result<> recorded =
        m_library.with([&](Library &library) { return recordPush(library, site.id, *commits, answer, name); });
    if (answer && !recorded)
        return std::unexpected(recorded.error());
    return answer;
}

} // namespace galley::publish
