// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/media/addresses.h"
#include "model/library/sites/siteways.h"
#include "model/site/move/newplace.h"
#include "model/site/sitekind.h"
#include "publish/plan/back/wayback.h"
#include "publish/plan/back/waybackparts.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("UnpublishPlan", text); }

/// A post that is to go from its site.
struct LeavingPost
{
    PostId id;
    SiteId site;
    QString title;
    PublishedText published;
    QList<MediaFile> media;
};

Result<LeavingPost> loadLeaving(Library &library, const PostId &id)
{
    const Result<Post> post = library.post(id);
    if (!post)
        return std::unexpected(post.error());
    const Result<std::optional<PublishedText>> published = library.published(id);
    if (!published)
        return std::unexpected(published.error());
    if (!*published) {
        return std::unexpected(Error{tr("“%1” is not on its site.").arg(post->fields.title),
                                     tr("There is nothing to take off; a draft is seen by nobody."),
                                     {}});
    }
    const Result<QList<MediaFile>> media = library.media(id);
    if (!media)
        return std::unexpected(media.error());
    return LeavingPost{id, post->siteId, post->fields.title, **published, *media};
}

class UnpublishPlan
{
public:
    UnpublishPlan(LibraryAccess &library, const QList<PostId> &ids, const Progress &progress)
        : m_library(library)
        , m_ids(ids)
        , m_progress(progress)
    {
    }

    Result<WayBack> make()
    {
        m_back.kind = PublicationKind::Unpublish;
        if (const Result<> loaded = load(); !loaded)
            return std::unexpected(loaded.error());
        Result<BranchTip> tip = openBranch(m_library, m_back.plan, {});
        if (!tip)
            return std::unexpected(tip.error());
        const SiteTree tree = tip->treeAt(m_back.plan.site, tip->commit);
        for (const LeavingPost &post : std::as_const(m_posts)) {
            if (const Result<> removed = remove(tree, post); !removed)
                return std::unexpected(removed.error());
        }
        if (const Result<> made = addPages(m_back.plan, tree, m_progress); !made)
            return std::unexpected(made.error());
        m_back.plan.commit.message = m_posts.size() == 1 ? tr("Unpublish “%1”").arg(m_posts.constFirst().title)
                                                         : tr("Unpublish %1 posts").arg(m_posts.size());
        finishPlan(m_library, m_back.plan, *tip);
        return m_back;
    }

private:
    Result<> load()
    {
        return m_library.with([this](Library &library) -> Result<> {
            for (const PostId &id : m_ids) {
                const Result<LeavingPost> post = loadLeaving(library, id);
                if (!post)
                    return std::unexpected(post.error());
                m_posts.append(*post);
                m_back.posts.append({post->id, post->published.path, {}});
                if (post->site != m_posts.constFirst().site) {
                    return std::unexpected(Error{tr("These posts belong to different sites."),
                                                 tr("Take off the posts of one site at a time."),
                                                 {}});
                }
            }
            const Result<Site> site = library.site(m_posts.constFirst().site);
            if (!site)
                return std::unexpected(site.error());
            m_back.plan.site = *site;
            const Result<SiteWays> ways = siteWays(library, site->id);
            return ways ? checkWay(*ways) : std::unexpected(ways.error());
        });
    }

    Result<> checkWay(const SiteWays &ways) const
    {
        if (ways.branches == Branches::Direct)
            return {};
        return std::unexpected(
            Error{tr("Posts of “%1” go to branches of their own, so Galley takes none off the site by itself.")
                      .arg(m_back.plan.site.name),
                  tr("Ask for it where the requests are, or say “galley site set %1 --branches direct” first.")
                      .arg(m_back.plan.site.name),
                  {}});
    }

    Result<> remove(const SiteTree &tree, const LeavingPost &post)
    {
        const Result<std::optional<QByteArray>> there = tree.file(post.published.path);
        if (!there)
            return std::unexpected(there.error());
        if (*there && **there != post.published.source) {
            return std::unexpected(
                Error{tr("“%1” was changed in the repository since Galley took it in.").arg(post.title),
                      tr("Say “galley site sync %1” to take that in, then try again; nothing was changed.")
                          .arg(m_back.plan.site.name),
                      post.published.path});
        }
        if (const Result<> gone = change(tree, post.published.path); !gone)
            return gone;
        const Result<QSet<QString>> media = mediaOf(tree, post);
        if (!media)
            return std::unexpected(media.error());
        for (const QString &path : *media) {
            const Result<bool> isUsed = isUsedElsewhere(m_library, m_back.plan.site, path, m_ids);
            if (!isUsed)
                return std::unexpected(isUsed.error());
            if (const Result<> gone = *isUsed ? Result<>() : change(tree, path); !gone)
                return gone;
        }
        return {};
    }

    Result<> change(const SiteTree &tree, const QString &path)
    {
        const QString inRepository = tree.inRepository(path);
        if (std::ranges::find(m_back.plan.changes, inRepository, &FileChange::path) != m_back.plan.changes.cend())
            return {};
        return tree.addChange(m_back.plan.changes, path, std::nullopt);
    }

    /// What came with the post: its own folder, and the files that Galley published for it.
    Result<QSet<QString>> mediaOf(const SiteTree &tree, const LeavingPost &post) const
    {
        const QDir folder(m_back.plan.site.folder);
        const SiteKind &kind = siteKind(m_back.plan.site.kind);
        QSet<QString> shown;
        for (const WrittenAddress &address : addressesIn(post.published.source))
            shown.insert(kind.mediaPathFromAddress(folder, post.published.path, QString::fromUtf8(address.text)));
        QSet<QString> paths;
        for (const QString &path : std::as_const(shown)) {
            const Result<std::optional<QByteArray>> there = path.isEmpty() ? std::nullopt : tree.file(path);
            if (!there)
                return std::unexpected(there.error());
            if (*there && !kind.isPost(path) &&
                std::ranges::find(post.media, **there, &MediaFile::bytes) != post.media.cend())
                paths.insert(path);
        }
        // Where its media would follow it to another address, they are its own.
        const QString elsewhere = pathWithSlug(post.published.path, slugInPath(post.published.path) + u"-2"_s);
        const std::optional<MediaMove> own = mediaMove(kind, folder, post.published.path, elsewhere);
        const Result<QStringList> files = own ? tree.files(own->from) : QStringList();
        if (!files)
            return std::unexpected(files.error());
        for (const QString &file : *files) {
            if (!kind.isPost(file) && (own->isWhole || shown.contains(file)))
                paths.insert(file);
        }
        return paths;
    }

    LibraryAccess &m_library;
    QList<PostId> m_ids;
    Progress m_progress;
    QList<LeavingPost> m_posts;
    WayBack m_back;
};

} // namespace

Result<WayBack> planUnpublish(LibraryAccess &library, const QList<PostId> &posts, const Progress &progress)
{
    Q_ASSERT(!posts.isEmpty());
    return UnpublishPlan(library, posts, progress).make();
}

} // namespace galley::publish
