// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/change/preview.h"

#include "model/library/bulk/companions.h"

#include <QCoreApplication>
#include <QHash>

namespace galley::app {

using namespace model;

namespace {

constexpr qsizetype postsAtOnce = 50;

QString tr(const char *text) { return QCoreApplication::translate("SiteChange", text); }

} // namespace

Result<ChangePreview> preview(LibraryAccess &access, const SiteChange &change, const Progress &progress)
{
    const Result<QList<Site>> sites = access.with([](Library &library) { return library.sites(); });
    if (!sites)
        return std::unexpected(sites.error());
    QHash<SiteId, QString> kinds;
    for (const Site &site : *sites)
        kinds.insert(site.id, site.kind);
    ChangePreview found{.posts = {}, .left = change.left};
    const auto look = [&](Library &library, const PostId &id) {
        const Result<Post> post = library.post(id);
        const Result<PostChange> wanted =
            post ? change.edit(siteKind(kinds.value(post->siteId)), *post) : std::unexpected(post.error());
        if (!wanted)
            found.left.append({id, post ? post->fields.title : id, wanted.error().message});
        else if (wanted->source && *wanted->source != post->source)
            found.posts.append({id, post->fields.title, post->path, wanted->place.value_or(PostPlace()).path,
                                post->source, *wanted->source});
    };
    for (qsizetype done = 0; done < change.posts.size(); done += postsAtOnce) {
        if (progress && !progress({change.words, done, change.posts.size()}))
            return std::unexpected(Error{tr("Looking at the change was stopped."), tr("Nothing was changed."), {}});
        const QList<PostId> some = change.posts.sliced(done, qMin(postsAtOnce, change.posts.size() - done));
        access.run([&](Library &library) {
            for (const PostId &id : some)
                look(library, id);
        });
    }
    return found;
}

Result<BulkOutcome> make(LibraryAccess &access, const SiteChange &change, const Progress &progress)
{
    Result<BulkOutcome> outcome = editPosts(access, change.words, change.posts, change.edit, progress);
    if (!outcome)
        return outcome;
    outcome->left += change.left;
    const Result<> noted = access.with([&](Library &library) -> Result<> {
        for (const PostId &post : change.moved) {
            if (const Result<> done =
                    outcome->changed.contains(post) ? rememberMove(library, post, outcome->step) : Result<>();
                !done)
                return done;
        }
        return {};
    });
    return noted ? outcome : std::unexpected(noted.error());
}

} // namespace galley::app
