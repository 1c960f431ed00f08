// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/checksite.h"

#include "model/library/library.h"
#include "model/library/lists/postlist.h"
#include "model/library/media/mediastore.h"

#include <QCoreApplication>
#include <QMap>

namespace galley::app {

using namespace model;

namespace {

constexpr qsizetype postsAtOnce = 100;

QString tr(const char *text) { return QCoreApplication::translate("CheckSite", text); }

/// A damaged post is left out: “galley check” tells of it.
QList<CheckedPost> someOf(Library &library, const QList<PostId> &ids, const QHash<PostId, QSet<QString>> &mediaNames)
{
    QList<CheckedPost> posts;
    for (const PostId &id : ids) {
        if (const Result<Post> post = library.post(id))
            posts.append({id, post->path, post->source, post->fields, mediaNames.value(id)});
    }
    return posts;
}

} // namespace

Result<QList<CheckedPost>> postsToCheck(LibraryAccess &access, const Site &site, const Progress &progress)
{
    const auto ids = access.with([&](Library &library) -> Result<QList<PostId>> {
        PostFilter filter;
        filter.site = site.id;
        filter.sort = PostSort::Date;
        const auto numbers = listPosts(library, filter);
        return numbers ? idsOf(library, *numbers) : std::unexpected(numbers.error());
    });
    if (!ids)
        return std::unexpected(ids.error());
    const auto names = access.with([&](Library &library) { return mediaNamesOf(library, site.id); });
    if (!names)
        return std::unexpected(names.error());
    QList<CheckedPost> posts;
    for (qsizetype done = 0; done < ids->size(); done += postsAtOnce) {
        if (progress && !progress({tr("Reading the posts"), done, ids->size()}))
            return std::unexpected(Error{tr("Looking through the site was stopped."),
                                         tr("Nothing was changed; begin again when you like."),
                                         {}});
        const QList<PostId> some = ids->sliced(done, qMin(postsAtOnce, ids->size() - done));
        posts += access.with([&](Library &library) { return someOf(library, some, *names); });
    }
    return posts;
}

Result<QList<SiteFinding>> checkPostsOf(LibraryAccess &access, const Site &site, const Progress &progress)
{
    const auto posts = postsToCheck(access, site, progress);
    return posts ? checkSite(site, *posts, QDateTime::currentDateTimeUtc(), progress) : std::unexpected(posts.error());
}

Result<BulkOutcome> mendFindings(LibraryAccess &access, const QList<SiteFinding> &findings)
{
    QMap<PostId, QList<SiteMend>> mends;
    for (const SiteFinding &finding : findings) {
        if (finding.mend)
            mends[finding.post].append(*finding.mend);
    }
    QList<ChangedText> texts;
    for (auto post = mends.cbegin(); post != mends.cend(); ++post) {
        const Result<Post> now = access.with([&](Library &library) { return library.post(post.key()); });
        if (!now)
            return std::unexpected(now.error());
        texts.append({post.key(), now->source, mended(now->source, post.value())});
    }
    return changeTexts(access, tr("Mended what the check of the site found"), texts);
}

} // namespace galley::app
