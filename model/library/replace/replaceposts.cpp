// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/replace/replaceposts.h"

#include "model/library/lists/postlist.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QHash>

namespace galley::model {

namespace {

constexpr qsizetype postsAtOnce = 50;

QString tr(const char *text) { return QCoreApplication::translate("ReplacePosts", text); }

Error stoppedError()
{
    return {tr("Looking through the posts was stopped."), tr("Start it again when you like; nothing was changed."), {}};
}

/// Some posts as they stand; one that cannot be read is named in `left`.
QList<Post> postsOf(Library &library, const QList<PostId> &ids, QList<LeftPost> &left)
{
    QList<Post> posts;
    for (const PostId &id : ids) {
        const Result<Post> post = library.post(id);
        if (post)
            posts.append(*post);
        else
            left.append({id, id, post.error().message});
    }
    return posts;
}

/// Only of texts that can be changed: one that is not UTF-8 is left, an expression without end stops all.
Result<> lookThrough(const Post &post, Headers headers, const TextFinder &finder, const QString &with,
                     ReplacePreview &preview)
{
    const auto places = findReplacements(post.source, finder, with, headers);
    if (!places && !isUtf8(post.source)) {
        preview.left.append({post.id, post.fields.title, places.error().message});
        return {};
    }
    if (!places)
        return std::unexpected(places.error());
    ++preview.looked;
    if (!places->isEmpty())
        preview.posts.append({post.id, post.fields.title, post.source, *places, headers});
    return {};
}

} // namespace

Result<ReplacePreview> previewReplace(LibraryAccess &access, const ReplaceRequest &request, const Progress &progress)
{
    const Result<TextFinder> finder = TextFinder::make(request.query);
    if (!finder)
        return std::unexpected(finder.error());
    const auto ids = access.with([&](Library &library) -> Result<QList<PostId>> {
        const auto numbers = listPosts(library, request.filter);
        return numbers ? idsOf(library, *numbers) : std::unexpected(numbers.error());
    });
    if (!ids)
        return std::unexpected(ids.error());

    const auto sites = access.with([](Library &library) { return library.sites(); });
    if (!sites)
        return std::unexpected(sites.error());
    QHash<SiteId, Headers> headers;
    for (const Site &site : *sites)
        headers.insert(site.id, siteKind(site.kind).headers());

    ReplacePreview preview;
    qsizetype found = 0;
    for (qsizetype done = 0; done < ids->size() && !preview.isCut; done += postsAtOnce) {
        if (progress && !progress({tr("Looking through the posts"), done, ids->size()}))
            return std::unexpected(stoppedError());
        const QList<PostId> some = ids->sliced(done, qMin(postsAtOnce, ids->size() - done));
        const QList<Post> posts = access.with([&](Library &library) { return postsOf(library, some, preview.left); });
        for (const Post &post : posts) {
            const qsizetype before = preview.posts.size();
            if (const Result<> looked = lookThrough(post, headers.value(post.siteId), *finder, request.with, preview);
                !looked)
                return std::unexpected(looked.error());
            if (preview.posts.size() > before)
                found += preview.posts.constLast().places.size();
        }
        preview.isCut = found > mostReplacements;
    }
    return preview;
}

Result<BulkOutcome> applyReplace(LibraryAccess &access, const QString &words, const QList<PostReplacements> &posts,
                                 const Progress &progress)
{
    QList<ChangedText> texts;
    QList<LeftPost> left;
    for (const PostReplacements &post : posts) {
        if (post.places.isEmpty())
            continue;
        const Result<QByteArray> changed = withReplacements(post.source, post.places, post.headers);
        if (changed)
            texts.append({post.id, post.source, *changed});
        else
            left.append({post.id, post.title, changed.error().message});
    }
    auto outcome = changeTexts(access, words, texts, progress);
    if (outcome)
        outcome->left = left + outcome->left;
    return outcome;
}

} // namespace galley::model
