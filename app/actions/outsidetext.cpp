// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/outsidetext.h"

#include "app/actions/filedraft.h"
#include "app/actions/step/poststep.h"
#include "model/library/instep/instep.h"
#include "model/library/typing/outsidetext.h"
#include "model/post/digest.h"
#include "publish/git/repository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

struct Placed
{
    QString fileName;
    bool isLooseDraft = false;
    Result<Post> post;
};

Placed placeOf(Library &library, const PostId &id)
{
    Placed placed{fileOf(library, id), true, library.post(id)};
    if (!placed.fileName.isEmpty() || !placed.post || placed.post->path.isEmpty())
        return placed;
    placed.isLooseDraft = false;
    if (const Result<Site> site = library.site(placed.post->siteId))
        placed.fileName = site->folder + u'/' + placed.post->path;
    return placed;
}

/// Nobody is at work on the file, as git is in the middle of a merge or a switch.
bool isSettled(const Placed &placed)
{
    const auto repository = publish::Repository::discover(QFileInfo(placed.fileName).path());
    return !repository || (!repository->isBusy() &&
                           !repository->isUnmerged(QDir(repository->worktree()).relativeFilePath(placed.fileName)));
}

FileNews newsOf(PostNews news)
{
    switch (news) {
    case PostNews::None:
        return FileNews::None;
    case PostNews::Taken:
        return FileNews::Followed;
    case PostNews::Merged:
        return FileNews::Joined;
    case PostNews::Conflict:
        break;
    }
    return FileNews::Beside;
}

/// What the file of a post of a site holds; the repository's part in it is for a look at the whole site.
Result<FileNews> takeSiteFile(Library &library, const Post &post, const QByteArray &content)
{
    const auto standing = standingPosts(library, post.siteId);
    const auto site = library.site(post.siteId);
    const auto published = library.published(post.id);
    if (!standing || !site || !published)
        return std::unexpected(!standing ? standing.error() : site ? published.error() : site.error());
    const auto found = std::ranges::find(*standing, post.id, &StandingPost::id);
    if (found == standing->end() || found->isTrashed)
        return FileNews::None;
    const SiteFile file{post.path, content, sha256(content), *published};
    const Result<PlannedStep> planned = planStep(library, siteKind(site->kind), *found, file);
    if (!planned)
        return std::unexpected(planned.error());
    if (!planned->step)
        return FileNews::None;
    const auto left = takeSteps(library, {*planned->step});
    if (!left)
        return std::unexpected(left.error());
    return left->isEmpty() ? newsOf(planned->news) : FileNews::None;
}

/// A loose draft follows its file by the rules of that file; otherwise the file's text is kept as a version.
Result<FileNews> takeDraftFile(LibraryAccess &access, const Placed &placed, const QByteArray &content)
{
    const Result<Post> post = openFile(access, placed.fileName, placed.post->siteId);
    if (!post)
        return std::unexpected(post.error());
    if (post->source == content)
        return FileNews::Followed;
    const Result<bool> isNews =
        access.with([&](Library &library) { return keepOutsideText(library, post->id, content); });
    if (!isNews)
        return std::unexpected(isNews.error());
    return *isNews ? FileNews::Beside : FileNews::None;
}

} // namespace

QString fileOfPost(Library &library, const PostId &id) { return placeOf(library, id).fileName; }

Result<FileNews> takeFileNews(LibraryAccess &access, const PostId &id)
{
    const Placed placed = access.with([&id](Library &library) { return placeOf(library, id); });
    if (!placed.post)
        return std::unexpected(placed.post.error());
    QFile file(placed.fileName);
    if (placed.fileName.isEmpty() || !file.open(QIODevice::ReadOnly))
        return FileNews::None; // Gone, or not for us: the post is here.
    const QByteArray content = file.readAll();
    const bool isNoText = file.error() != QFile::NoError || content.isEmpty(); // Cut short by a crash or a full disk.
    if (isNoText || content == placed.post->source)
        return FileNews::None;
    if (placed.isLooseDraft)
        return takeDraftFile(access, placed, content);
    if (!isSettled(placed))
        return FileNews::None; // There will be another moment.
    return access.with([&](Library &library) { return takeSiteFile(library, *placed.post, content); });
}

} // namespace galley::app
