// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/change/sitechanges.h"

#include "app/actions/checksite.h"
#include "model/library/library.h"
#include "model/library/lists/postlist.h"
#include "model/site/move/linkstyle.h"

#include <QCoreApplication>
#include <QHash>

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
    return SiteChange{wordsFor(changes), *posts,
                      [changes](const SiteKind &kind, const Post &post) -> Result<PostChange> {
                          const Result<QByteArray> source = withChanges(kind, post.source, changes);
                          if (!source)
                              return std::unexpected(source.error());
                          return PostChange{.source = *source};
                      }};
}

Result<SiteChange> linksOfSite(LibraryAccess &access, const Site &site, LinkStyle style, const Progress &progress)
{
    const auto posts = postsToCheck(access, site, progress);
    if (!posts)
        return std::unexpected(posts.error());
    const auto texts =
        style == LinkStyle::Address ? textsWithAddresses(site, *posts) : textsWithReferences(site, *posts);
    struct Pair
    {
        QByteArray before;
        QByteArray after;
    };
    QHash<PostId, Pair> byPost;
    SiteChange change{
        style == LinkStyle::Address ? tr("Made links of references") : tr("Made references of links"), {}, {}};
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        change.posts.append(posts->at(text.key()).id);
        byPost.insert(posts->at(text.key()).id, {posts->at(text.key()).source, text.value()});
    }
    change.edit = [byPost](const SiteKind &, const Post &post) -> Result<PostChange> {
        const Pair pair = byPost.value(post.id);
        if (post.source != pair.before)
            return std::unexpected(Error{tr("It was changed meanwhile."), tr("Do it once more."), {}});
        return PostChange{.source = pair.after};
    };
    return change;
}

} // namespace galley::app
