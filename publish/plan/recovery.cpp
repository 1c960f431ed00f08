// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/digest.h"
#include "model/site/sitekind.h"
#include "publish/plan/activity/publicationsteps.h"
#include "publish/plan/back/waybackrecord.h"
#include "publish/plan/keepup.h"
#include "publish/plan/publications.h"
#include "publish/plan/publisher.h"
#include "publish/plan/sitetree.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

/// The library's text that the committed one was made from, if it still is in the library; otherwise the author has
/// typed on and only the base may move.
QByteArray textBehind(const Site &site, const Post &post, const QByteArray &committed)
{
    const Result<QByteArray> published = siteKind(site.kind).withField(post.source, u"draft"_s, false);
    return published && *published == committed ? post.source : committed;
}

/// The posts as the branch holds them now; empty when one of them is not there as it was planned.
QList<PlannedPost> committedPosts(Library &library, const Site &site, const Publication &publication,
                                  const SiteTree &tree)
{
    QList<PlannedPost> posts;
    for (const RecordedPost &recorded : recordedPosts(publication)) {
        const Result<std::optional<QByteArray>> there = tree.file(recorded.path);
        const Result<Post> post = library.post(recorded.id);
        if (!post || !there || !*there)
            return {};
        if (model::sha256(**there).toHex() != recorded.sha256)
            return {};
        posts.append({recorded.id, recorded.path, textBehind(site, *post, **there), **there, {}});
    }
    return posts;
}

/// False: what was made on the publication's base is somebody else's commit.
Result<bool> finish(Library &library, const Publication &publication, const Repository &repository, const Site &site,
                    const QString &commit)
{
    if (kindOf(publication) != PublicationKind::Publish)
        return finishWayBack(library, publication, repository, site, commit);
    const QList<PlannedPost> posts = committedPosts(library, site, publication, SiteTree(repository, site, commit));
    if (posts.isEmpty())
        return false;
    const Result<> recorded = recordCommit(library, publication, posts, commit);
    return recorded ? Result<bool>(true) : std::unexpected(recorded.error());
}

/// Finishes the publication if its commit was made; otherwise nothing of it is in the repository and it is over.
Result<> recoverOne(Library &library, Publication publication)
{
    const Result<Site> site = library.site(publication.siteId);
    if (site) {
        const Result<Repository> repository = Repository::discover(site->folder);
        if (!repository)
            return {}; // The site is out of reach just now: the next start looks again.
        QString commit = repository->childOf(publication.baseCommit, publication.branch);
        const QString tip = repository->tip(publication.branch);
        if (commit.isEmpty() && tip != publication.baseCommit)
            commit = tip; // The author has rebased since.
        const Result<bool> finished =
            commit.isEmpty() ? Result<bool>(false) : finish(library, publication, *repository, *site, commit);
        if (!finished || *finished)
            return finished ? Result<>() : std::unexpected(finished.error());
    }
    publication.phase = PublicationPhase::Failed;
    publication.words =
        QCoreApplication::translate("Recovery", "Galley ended before the commit was made; nothing was published.");
    addStep(publication, PublicationStep::Kind::Refused, publication.words);
    return library.updatePublication(publication);
}

} // namespace

Result<> Publisher::recover() const
{
    if (const Result<> keptUp = recoverKeepUp(m_library); !keptUp)
        return keptUp;
    return m_library.with([](Library &library) -> Result<> {
        const Result<QList<Publication>> planned = library.publications({}, PublicationPhase::Planned);
        if (!planned)
            return std::unexpected(planned.error());
        for (const Publication &publication : *planned) {
            if (const Result<> recovered = recoverOne(library, publication); !recovered)
                return recovered;
        }
        return {};
    });
}

} // namespace galley::publish
