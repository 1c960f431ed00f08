// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/bulk/moveposts.h"

#include "app/actions/posts.h"
#include "model/library/media/addresses.h"
#include "model/library/media/mediastore.h"
#include "model/site/posts/sitechange.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MovePosts", text); }

struct Loaded
{
    Post post;
    Site from;
    bool isPublished = false;
    QList<MediaFile> media;
};

Result<Loaded> load(Library &library, const PostId &id)
{
    const Result<Post> post = library.post(id);
    if (!post)
        return std::unexpected(post.error());
    const Result<Site> site = library.site(post->siteId);
    if (!site)
        return std::unexpected(site.error());
    const Result<std::optional<PublishedText>> published = library.published(id);
    if (!published)
        return std::unexpected(published.error());
    const Result<QList<MediaFile>> media = library.media(id);
    if (!media)
        return std::unexpected(media.error());
    return Loaded{*post, *site, published->has_value(), *media};
}

/// A file of the site's own folder; none when it is not there, is a link, or is too large for the library.
std::optional<QByteArray> siteFile(const Site &site, const QString &path)
{
    const QFileInfo info(site.folder + u'/' + path);
    const QString real = info.canonicalFilePath();
    if (!info.isFile() || !real.startsWith(QFileInfo(site.folder).canonicalFilePath() + u'/') ||
        !checkMediaSize(path, info.size()))
        return std::nullopt;
    QFile file(real);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

/// The names under which the post keeps the files that its text shows, by the path in the old site's folder. Files that
/// were only in the folder so far come into the library.
Result<QHash<QString, QString>> takeMediaAlong(LibraryAccess &library, const Loaded &loaded)
{
    const SiteKind &kind = siteKind(loaded.from.kind);
    const QDir folder(loaded.from.folder);
    QHash<QString, QString> names;
    for (const MediaFile &file : loaded.media) {
        names.insert(kind.mediaPath(folder, {}, file.name), file.name); // As a draft writes it.
        names.insert(kind.mediaPath(folder, loaded.post.path, file.name), file.name);
    }
    for (const WrittenAddress &address : addressesIn(loaded.post.source)) {
        const QString path = kind.mediaPathFromAddress(folder, loaded.post.path, QString::fromUtf8(address.text));
        if (path.isEmpty() || names.contains(path) || kind.isPost(path))
            continue;
        const std::optional<QByteArray> bytes = siteFile(loaded.from, path);
        if (!bytes)
            continue;
        const Result<MediaFile> file = library.with(
            [&](Library &opened) { return opened.addMedia(loaded.post.id, path.section(u'/', -1), *bytes); });
        if (!file)
            return std::unexpected(file.error());
        names.insert(path, file->name);
    }
    return names;
}

/// The text with the addresses of its media as the other site writes them.
QByteArray withAddresses(const Loaded &loaded, const QHash<QString, QString> &names, const Site &to)
{
    const SiteKind &kind = siteKind(loaded.from.kind);
    const QDir folder(loaded.from.folder);
    QByteArray source = loaded.post.source;
    const QList<WrittenAddress> addresses = addressesIn(source);
    for (auto address = addresses.crbegin(); address != addresses.crend(); ++address) {
        const QString path = kind.mediaPathFromAddress(folder, loaded.post.path, QString::fromUtf8(address->text));
        if (const QString name = names.value(path); !path.isEmpty() && !name.isEmpty()) {
            const QString written = siteKind(to.kind).mediaAddress(QDir(to.folder), {}, name);
            source.replace(address->begin, address->text.size(), written.toUtf8());
        }
    }
    return source;
}

/// What each post becomes, worked out before the step, so that reading files does not hold the library.
struct Rewritten
{
    QByteArray before;
    Result<QByteArray> after;
    bool asCopy = false;
};

Result<Rewritten> rewrite(LibraryAccess &library, const PostId &id, const Site &to, FrontMatterKind format,
                          Transfer transfer)
{
    const Result<Loaded> loaded = library.with([&id](Library &opened) { return load(opened, id); });
    if (!loaded)
        return std::unexpected(loaded.error());
    const bool asCopy = transfer == Transfer::Copy || loaded->isPublished;
    if (loaded->from.id == to.id && transfer == Transfer::Move) {
        const Error there{tr("It belongs to that site already."), tr("Choose another site."), {}};
        return Rewritten{loaded->post.source, std::unexpected(there), asCopy};
    }
    const Result<QHash<QString, QString>> names = takeMediaAlong(library, *loaded);
    if (!names)
        return std::unexpected(names.error());
    return Rewritten{loaded->post.source,
                     sourceForSite(withAddresses(*loaded, *names, to), loaded->post.path, siteKind(loaded->from.kind),
                                   siteKind(to.kind), format),
                     asCopy};
}

} // namespace

Result<BulkOutcome> transferPosts(LibraryAccess &library, const QList<PostId> &posts, const Site &to, Transfer transfer,
                                  const Progress &progress)
{
    const FrontMatterKind format = library.with(
        [&to](Library &opened) { return learnStyle(siteKind(to.kind), recentSources(opened, to.id)).kind; });
    QHash<PostId, Rewritten> texts;
    for (const PostId &id : posts) {
        if (progress && !progress({tr("Rewriting"), texts.size(), posts.size()}))
            return std::unexpected(
                Error{tr("The change was stopped."), tr("All posts are as they were; begin again when you like."), {}});
        const Result<Rewritten> text = rewrite(library, id, to, format, transfer);
        if (!text)
            return std::unexpected(text.error());
        texts.insert(id, *text);
    }
    BulkChange change;
    change.words = (transfer == Transfer::Move ? tr("Moved to “%1”") : tr("Copied to “%1”")).arg(to.name);
    change.posts = posts;
    change.change = [&](const Post &post) -> Result<PostChange> {
        const Rewritten text = texts.value(post.id);
        if (post.source != text.before)
            return std::unexpected(Error{tr("It changed meanwhile."), tr("Move it once more."), {}});
        if (!text.after)
            return std::unexpected(text.after.error());
        return PostChange{.source = *text.after, .place = PostPlace{to.id, {}}, .asCopy = text.asCopy};
    };
    return changePosts(library, change, progress);
}

} // namespace galley::app
