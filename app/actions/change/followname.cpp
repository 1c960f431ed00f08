// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/change/followname.h"

#include "app/actions/change/renamepost.h"
#include "model/library/library.h"
#include "model/post/slug.h"
#include "model/site/paths/layout.h"
#include "model/site/sitekind.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

/// What title and date ask for; empty where the file's name is to stay as it is.
Result<NewName> wantedName(Library &library, const PostId &id)
{
    const Result<Post> post = library.post(id);
    const Result<Site> site = post ? library.site(post->siteId) : std::unexpected(post.error());
    const auto published = site ? library.published(id) : std::unexpected(site.error());
    if (!published)
        return std::unexpected(published.error());
    if (site->fileNames == FileNames::Stay || !*published || post->path.isEmpty())
        return NewName();
    const SiteKind &kind = siteKind(site->kind);
    const Result<FrontMatter> frontMatter = kind.parse(post->source);
    const bool hasOwnSlug = frontMatter && frontMatter->contains(kind.keyFor(*frontMatter, u"slug"_s));
    const PostFields before = kind.fields((*published)->path, (*published)->source);
    NewName name;
    if (!frontMatter)
        return name;
    const QString slug = slugFromTitle(post->fields.title);
    if (!hasOwnSlug && before.title != post->fields.title && !post->fields.title.isEmpty() && slug != post->fields.slug)
        name.slug = slug;
    const QDate date = post->fields.date.date();
    if (pathWithDate(post->path, before.date.date(), date) != post->path) {
        name.former = before.date.date();
        name.date = date;
    }
    return name;
}

} // namespace

Result<> followTitles(LibraryAccess &access, const QList<PostId> &posts)
{
    for (const PostId &id : posts) {
        const Result<NewName> name = access.with([&](Library &library) { return wantedName(library, id); });
        if (!name)
            return std::unexpected(name.error());
        if (name->slug.isEmpty() && !name->date.isValid())
            continue;
        if (const Result<RenameOutcome> renamed = renamePost(access, id, *name); !renamed)
            return std::unexpected(renamed.error());
    }
    return {};
}

} // namespace galley::app
