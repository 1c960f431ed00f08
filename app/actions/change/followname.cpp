// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/change/followname.h"

#include "app/actions/change/renamepost.h"
#include "model/library/library.h"
#include "model/post/slug.h"
#include "model/site/sitekind.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

/// The slug that the title asks for; empty where the file's name is to stay as it is.
Result<QString> wantedSlug(Library &library, const PostId &id)
{
    const Result<Post> post = library.post(id);
    const Result<Site> site = post ? library.site(post->siteId) : std::unexpected(post.error());
    const auto published = site ? library.published(id) : std::unexpected(site.error());
    if (!published)
        return std::unexpected(published.error());
    if (site->fileNames == FileNames::Stay || !*published || post->path.isEmpty())
        return QString();
    const SiteKind &kind = siteKind(site->kind);
    const Result<FrontMatter> frontMatter = kind.parse(post->source);
    const bool hasOwnSlug = frontMatter && frontMatter->contains(kind.keyFor(*frontMatter, u"slug"_s));
    const QString before = kind.fields(post->path, (*published)->source).title;
    if (!frontMatter || hasOwnSlug || before == post->fields.title || post->fields.title.isEmpty())
        return QString();
    const QString slug = slugFromTitle(post->fields.title);
    return slug == post->fields.slug ? QString() : slug;
}

} // namespace

Result<> followTitles(LibraryAccess &access, const QList<PostId> &posts)
{
    for (const PostId &id : posts) {
        const Result<QString> slug = access.with([&](Library &library) { return wantedSlug(library, id); });
        if (!slug)
            return std::unexpected(slug.error());
        if (slug->isEmpty())
            continue;
        if (const Result<RenameOutcome> renamed = renamePost(access, id, *slug); !renamed)
            return std::unexpected(renamed.error());
    }
    return {};
}

} // namespace galley::app
