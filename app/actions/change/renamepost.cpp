// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/change/renamepost.h"

#include "app/actions/bulk/bulkedits.h"
#include "app/actions/checksite.h"
#include "app/actions/posts.h"
#include "model/library/bulk/companions.h"
#include "model/site/check/siteaddresses.h"
#include "model/site/configuration/configuration.h"
#include "model/site/move/movedlinks.h"
#include "model/site/move/newplace.h"
#include "model/site/paths/layout.h"
#include "model/site/paths/paths.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RenamePost", text); }

QString withoutLanguage(const QString &path)
{
    static const QRegularExpression language(u"\\.[a-z]{2}(?:-[A-Za-z]{2,4})?(\\.[A-Za-z]+)$"_s);
    return QString(path).replace(language, u"\\1"_s);
}

Error takenError(const QString &what) { return {what, tr("Choose another slug."), {}}; }

/// One renaming, from what the library holds to what it is to hold.
class Renaming
{
public:
    Renaming(const Site &site, const NewName &name)
        : m_site(site)
        , m_kind(siteKind(site.kind))
        , m_folder(site.folder)
        , m_slug(name.slug)
        , m_name(name)
    {
    }

    /// What is published of the posts, by id.
    QHash<PostId, PublishedText> published;
    QList<CheckedPost> posts;

    Result<RenameOutcome> plan(const PostId &id)
    {
        const auto found = std::ranges::find(posts, id, &CheckedPost::id);
        if (found == posts.end())
            return std::unexpected(Error{tr("This post is in the trash."), tr("Restore it, then rename it."), {}});
        m_index = found - posts.begin();
        RenameOutcome outcome;
        const Result<MovedPost> moved = movedTo(m_index, true);
        if (!moved)
            return std::unexpected(moved.error());
        moves.append(*moved);
        if (const Result<> free = checkFree(*moved); !free)
            return std::unexpected(free.error());
        if (const Result<> others = moveTranslations(); !others)
            return std::unexpected(others.error());
        outcome.path = moved->path;
        outcome.address = m_kind.addressOf(m_folder, moved->path, moved->source);
        outcome.formerAddress = formerAddress(m_index);
        if (outcome.formerAddress == outcome.address)
            outcome.formerAddress.clear();
        outcome.redirect = redirectWay(m_kind, m_folder);
        texts = textsAfterMove(m_site, posts, moves);
        return outcome;
    }

    QList<MovedPost> moves;
    QHash<qsizetype, QByteArray> texts;

private:
    /// Where readers know the post: nowhere while it is a draft.
    QString formerAddress(qsizetype index) const
    {
        const auto base = published.constFind(posts.at(index).id);
        if (base == published.cend() || m_kind.fields(base->path, base->source).draft)
            return {};
        return m_kind.addressOf(m_folder, base->path, base->source);
    }

    Result<MovedPost> movedTo(qsizetype index, bool changesSlug) const
    {
        const CheckedPost &post = posts.at(index);
        RenamedPost renamed{m_slug.isEmpty() ? post.path : pathWithSlug(post.path, m_slug), post.source};
        if (changesSlug && !m_slug.isEmpty()) {
            const Result<RenamedPost> wanted = withSlug(m_kind, m_folder, post.path, post.source, m_slug);
            if (!wanted)
                return std::unexpected(wanted.error());
            renamed = *wanted;
        }
        renamed.path = pathWithDate(renamed.path, m_name.former, m_name.date);
        if (const QString former = formerAddress(index);
            !former.isEmpty() && redirectWay(m_kind, m_folder) == RedirectWay::Key) {
            const QString address = m_kind.addressOf(m_folder, renamed.path, renamed.source);
            const Result<QByteArray> source = withRedirectKey(m_kind, m_folder, renamed.source, former, address);
            if (!source)
                return std::unexpected(source.error());
            renamed.source = *source;
        }
        return MovedPost{index, renamed.path, renamed.source};
    }

    /// What lies in the same bundle goes along, and so do its other languages, which are found by the file's name.
    Result<> moveTranslations()
    {
        const CheckedPost &own = posts.at(m_index);
        if (own.path.isEmpty() || moves.first().path == own.path)
            return {};
        const bool isBundle = partsOfPath(own.path).isBundle;
        const QString folder = own.path.left(own.path.lastIndexOf(u'/') + 1);
        const QString newFolder = moves.first().path.left(moves.first().path.lastIndexOf(u'/') + 1);
        for (qsizetype other = 0; other < posts.size(); ++other) {
            const QString &path = posts.at(other).path;
            const bool isWithin = isBundle && path.startsWith(folder);
            if (other == m_index || (!isWithin && (isBundle || withoutLanguage(path) != withoutLanguage(own.path))))
                continue;
            const bool hasSameSlug = posts.at(other).fields.slug == own.fields.slug;
            Result<MovedPost> moved = movedTo(other, hasSameSlug);
            if (!moved)
                return std::unexpected(moved.error());
            if (isWithin)
                moved->path = newFolder + path.sliced(folder.size());
            moves.append(*moved);
        }
        return {};
    }

    Result<> checkFree(const MovedPost &moved) const
    {
        const CheckedPost &own = posts.at(moved.index);
        const QString address = comparableAddress(m_kind.addressOf(m_folder, moved.path, moved.source));
        for (qsizetype other = 0; other < posts.size(); ++other) {
            const CheckedPost &post = posts.at(other);
            if (other == moved.index)
                continue;
            const bool hasPath = !moved.path.isEmpty() && post.path.compare(moved.path, Qt::CaseInsensitive) == 0;
            const bool hasAddress = comparableAddress(m_kind.addressOf(m_folder, post.path, post.source))
                                        .compare(address, Qt::CaseInsensitive) == 0;
            if (hasPath || hasAddress) {
                const QString slug = m_slug.isEmpty() ? own.fields.slug : m_slug;
                return std::unexpected(
                    takenError(tr("The post “%1” already has the slug “%2”.").arg(post.fields.title, slug)));
            }
        }
        return moved.path.isEmpty() || moved.path == own.path ? Result<>() : checkDisk(own.path, moved.path);
    }

    /// What Galley knows nothing of must not be written over either.
    Result<> checkDisk(const QString &from, const QString &to) const
    {
        const bool isBundle = partsOfPath(to).isBundle;
        const QString place = isBundle ? to.left(to.lastIndexOf(u'/')) : to;
        const QFileInfo there(m_folder.filePath(place));
        if (!there.exists() && !there.isSymLink())
            return {};
        if (from.compare(to, Qt::CaseInsensitive) == 0) {
            return std::unexpected(Error{tr("This disk takes “%1” and “%2” for one name.").arg(from, to),
                                         tr("Rename it to another slug and publish it, then give it this one."),
                                         {}});
        }
        return std::unexpected(takenError(tr("There is already something else at “%1”.").arg(place)));
    }

    const Site &m_site;
    const SiteKind &m_kind;
    QDir m_folder;
    QString m_slug;
    NewName m_name;
    qsizetype m_index = -1;
};

struct Loaded
{
    Post post;
    Site site;
};

Result<Loaded> load(Library &library, const PostId &id)
{
    const Result<Post> post = library.post(id);
    if (!post)
        return std::unexpected(post.error());
    const Result<Site> site = library.site(post->siteId);
    return site ? Result<Loaded>(Loaded{*post, *site}) : std::unexpected(site.error());
}

Result<QHash<PostId, PublishedText>> publishedOf(Library &library, const QList<CheckedPost> &posts,
                                                 const QString &folder, const PostId &id)
{
    QHash<PostId, PublishedText> all;
    for (const CheckedPost &post : posts) {
        if (post.id != id && !post.path.startsWith(folder)) // Only these may move.
            continue;
        const Result<std::optional<PublishedText>> published = library.published(post.id);
        if (!published)
            return std::unexpected(published.error());
        if (*published)
            all.insert(post.id, **published);
    }
    return all;
}

Result<BulkOutcome> apply(LibraryAccess &access, const Loaded &loaded, const Renaming &renaming, const QString &name,
                          const Progress &progress)
{
    BulkChange change{tr("Renamed “%1” to %2").arg(loaded.post.fields.title, name), {}, {}};
    QHash<PostId, qsizetype> indexes;
    for (auto text = renaming.texts.cbegin(); text != renaming.texts.cend(); ++text) {
        const CheckedPost &post = renaming.posts.at(text.key());
        change.posts.append(post.id);
        indexes.insert(post.id, text.key());
    }
    change.change = [&](const Post &post) -> Result<PostChange> {
        const qsizetype index = indexes.value(post.id);
        if (post.source != renaming.posts.at(index).source || post.path != renaming.posts.at(index).path)
            return std::unexpected(Error{tr("It was changed meanwhile."), tr("Rename the post once more."), {}});
        PostChange wanted{.source = renaming.texts.value(index)};
        const auto move = std::ranges::find(renaming.moves, index, &MovedPost::index);
        if (move != renaming.moves.end() && !move->path.isEmpty())
            wanted.place = PostPlace{loaded.site.id, move->path};
        return wanted;
    };
    const Result<BulkOutcome> outcome = changePosts(access, change, progress);
    if (!outcome || outcome->left.isEmpty())
        return outcome;
    const Error why{tr("“%1” was changed while this was done.").arg(outcome->left.first().title),
                    tr("Nothing was renamed; do it once more."), outcome->left.first().reason};
    if (outcome->step == 0)
        return std::unexpected(why);
    const Result<BulkOutcome> back = takeBack(access, outcome->step);
    return std::unexpected(back ? why : back.error());
}

} // namespace

Result<RenameOutcome> renamePost(LibraryAccess &access, const PostId &id, const QString &slug, const Progress &progress)
{
    if (slug.trimmed().isEmpty())
        return std::unexpected(Error{tr("There is no new slug."), tr("Write what the address is to end with."), {}});
    return renamePost(access, id, NewName{slug.trimmed(), {}, {}}, progress);
}

Result<RenameOutcome> renamePost(LibraryAccess &access, const PostId &id, const NewName &name, const Progress &progress)
{
    const auto loaded = access.with([&](Library &library) { return load(library, id); });
    if (!loaded)
        return std::unexpected(loaded.error());
    const auto posts = postsToCheck(access, loaded->site, progress);
    if (!posts)
        return std::unexpected(posts.error());
    if (loaded->post.path.isEmpty()) { // Its address is not known yet, but its slug is.
        const Result<> free =
            access.with([&](Library &library) { return checkSlug(library, loaded->site.id, name.slug, id); });
        if (!free)
            return std::unexpected(free.error());
    }
    const ConfigurationScope readOnce;
    Renaming renaming(loaded->site, name);
    renaming.posts = *posts;
    const QString folder = loaded->post.path.left(loaded->post.path.lastIndexOf(u'/') + 1);
    const auto published = access.with([&](Library &library) { return publishedOf(library, *posts, folder, id); });
    if (!published)
        return std::unexpected(published.error());
    renaming.published = *published;
    Result<RenameOutcome> outcome = renaming.plan(id);
    if (!outcome)
        return outcome;
    const Result<BulkOutcome> change =
        apply(access, *loaded, renaming, name.slug.isEmpty() ? name.date.toString(Qt::ISODate) : name.slug, progress);
    if (!change)
        return std::unexpected(change.error());
    outcome->change = *change;
    if (change->step > 0) {
        const Result<> noted = access.with([&](Library &library) -> Result<> {
            for (const MovedPost &move : renaming.moves) {
                if (const Result<> done = rememberMove(library, posts->at(move.index).id, change->step); !done)
                    return done;
            }
            return {};
        });
        if (!noted)
            return std::unexpected(noted.error());
    }
    return outcome;
}

QString spoken(const RenameOutcome &outcome)
{
    QString text = spoken(outcome.change);
    if (outcome.change.changed.isEmpty() || outcome.formerAddress.isEmpty())
        return text;
    switch (outcome.redirect) {
    case RedirectWay::Key:
    case RedirectWay::Rules:
        return text + u' ' + tr("Readers of %1 will be led to the new address.").arg(outcome.formerAddress);
    case RedirectWay::None:
        break;
    }
    return text + u' ' +
           tr("No redirect could be written: %1 will be gone, for this site has no way to lead readers on.")
               .arg(outcome.formerAddress);
}

} // namespace galley::app
