// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/change/sitechanges.h"

#include "app/actions/checksite.h"
#include "model/library/library.h"
#include "model/library/lists/postlist.h"
#include "model/site/move/bundling.h"
#include "publish/git/repository.h"
#include "publish/plan/sitetree.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SiteChanges", text); }

QString wordsFor(const QList<FieldChange> &changes)
{
    QStringList words;
    for (const FieldChange &change : changes) {
        const QString sign = change.way == FieldChange::Way::Add      ? u"+="_s
                             : change.way == FieldChange::Way::Remove ? u"-="_s
                                                                      : u"="_s;
        words.append(change.field + sign + change.value);
    }
    return tr("Set %1 in the whole site").arg(words.join(u", "_s));
}

QString wordsFor(LinkStyle style)
{
    switch (style) {
    case LinkStyle::Address:
        return tr("Made addresses of the links between posts");
    case LinkStyle::Reference:
        return tr("Made references of the links between posts");
    case LinkStyle::Relative:
        break;
    }
    return tr("Made relative addresses of the links between posts");
}

/// The texts as they were worked out; a post that was changed meanwhile is left out.
SiteChange changeOf(const QList<CheckedPost> &posts, const QString &words, const QHash<qsizetype, QByteArray> &texts,
                    const QList<MovedPost> &moves)
{
    struct Worked
    {
        QByteArray before;
        QByteArray after;
        QString path;
    };
    QHash<PostId, Worked> byPost;
    SiteChange change{.words = words, .posts = {}, .edit = {}, .moved = {}, .left = {}};
    for (qsizetype index = 0; index < posts.size(); ++index) {
        if (!texts.contains(index))
            continue;
        const CheckedPost &post = posts.at(index);
        change.posts.append(post.id);
        byPost.insert(post.id, {post.source, texts.value(index), {}});
    }
    for (const MovedPost &move : moves) {
        byPost[posts.at(move.index).id].path = move.path;
        change.moved.append(posts.at(move.index).id);
    }
    change.edit = [byPost](const SiteKind &, const Post &post) -> Result<PostChange> {
        const Worked worked = byPost.value(post.id);
        if (post.source != worked.before)
            return std::unexpected(Error{tr("It was changed meanwhile."), tr("Do it once more."), {}});
        PostChange wanted{.source = worked.after};
        if (!worked.path.isEmpty())
            wanted.place = PostPlace{post.siteId, worked.path};
        return wanted;
    };
    return change;
}

} // namespace

Result<SiteChange> fieldsOfSite(LibraryAccess &access, const Site &site, const QList<FieldChange> &changes)
{
    for (const FieldChange &change : changes) {
        if (change.field == "title"_L1 || change.field == "slug"_L1) {
            return std::unexpected(Error{
                tr("Each post has a %1 of its own.").arg(change.field), tr("Change it in the posts one by one."), {}});
        }
    }
    const auto posts = access.with([&](Library &library) -> Result<QList<PostId>> {
        PostFilter filter;
        filter.site = site.id;
        const auto numbers = listPosts(library, filter);
        return numbers ? idsOf(library, *numbers) : std::unexpected(numbers.error());
    });
    if (!posts)
        return std::unexpected(posts.error());
    const auto edit = [changes](const SiteKind &kind, const Post &post) -> Result<PostChange> {
        const Result<QByteArray> source = withChanges(kind, post.source, changes);
        if (!source)
            return std::unexpected(source.error());
        return PostChange{.source = *source};
    };
    return SiteChange{.words = wordsFor(changes), .posts = *posts, .edit = edit, .moved = {}, .left = {}};
}

Result<SiteChange> linksOfSite(LibraryAccess &access, const Site &site, LinkStyle style, const Progress &progress)
{
    const auto posts = postsToCheck(access, site, progress);
    if (!posts)
        return std::unexpected(posts.error());
    return changeOf(*posts, wordsFor(style), textsInStyle(site, *posts, style), {});
}

Result<SiteChange> bundlesOfSite(LibraryAccess &access, const Site &site, const Progress &progress)
{
    if (!hasBundles(siteKind(site.kind), QDir(site.folder))) {
        return std::unexpected(Error{tr("Posts of this site keep no images beside them."),
                                     tr("Its generator, or its configuration, has a folder for all images."),
                                     {}});
    }
    const auto repository = publish::Repository::discover(site.folder);
    const auto head = repository ? repository->head() : std::unexpected(repository.error());
    if (!head)
        return std::unexpected(head.error());
    const publish::SiteTree tree(*repository, site, *head);
    const auto ids = repository->fileIds(*head, {});
    const auto posts = ids ? postsToCheck(access, site, progress) : std::unexpected(ids.error());
    if (!posts)
        return std::unexpected(posts.error());
    const auto isKept = [&](const QString &path) { return ids->contains(tree.inRepository(path)); };
    const Result<Bundling> bundling = bundled(site, *posts, isKept, progress);
    if (!bundling)
        return std::unexpected(bundling.error());
    SiteChange change = changeOf(*posts, tr("Moved images to their posts"), bundling->texts, bundling->moves);
    for (const auto &[post, why] : bundling->left) {
        const bool isKnown = std::ranges::find(change.left, posts->at(post).id, &LeftPost::id) != change.left.end();
        if (!isKnown) // One reason is enough to look.
            change.left.append({posts->at(post).id, posts->at(post).fields.title, why});
    }
    return change;
}

} // namespace galley::app
