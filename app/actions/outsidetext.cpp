// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/outsidetext.h"

#include "app/actions/filedraft.h"
#include "model/library/history/history.h"
#include "model/library/typing/outsidetext.h"

#include <QFile>

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

/// The text of a post that follows its file by the rules of that file.
Result<Post> followed(LibraryAccess &access, const Placed &placed, const QByteArray &content)
{
    if (placed.isLooseDraft)
        return openFile(access, placed.fileName, placed.post->siteId);
    return access.with([&](Library &library) -> Result<Post> {
        const Result<> taken = library.importPosts(placed.post->siteId, {{placed.post->path, content, {}}});
        return taken ? library.post(placed.post->id) : std::unexpected(taken.error());
    });
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
    const bool wasNews = access.with([&](Library &library) {
        const Result<std::optional<PublishedText>> base = library.published(id);
        return !base || !*base || (*base)->source != content;
    });
    if (!wasNews)
        return FileNews::None; // The file is as it was published; the author has gone on here.

    const auto versionsOf = [&] {
        return access.with([&id](Library &library) { return library.versions(id); }).value_or(QList<Version>()).size();
    };
    const qsizetype versionsBefore = versionsOf();
    const Result<Post> post = followed(access, placed, content);
    if (!post)
        return std::unexpected(post.error());
    if (post->source == content)
        return FileNews::Followed;
    const Result<bool> isNews = access.with([&](Library &library) { return keepOutsideText(library, id, content); });
    if (!isNews)
        return std::unexpected(isNews.error());
    return *isNews || versionsOf() > versionsBefore ? FileNews::Beside : FileNews::None;
}

Result<OutsideText> outsideText(Library &library, const PostId &id)
{
    const Result<qint64> number = latestOutsideVersion(library, id);
    if (!number)
        return std::unexpected(number.error());
    const Result<QByteArray> outside = library.versionSource(id, *number);
    if (!outside)
        return std::unexpected(outside.error());
    const Result<Post> post = library.post(id);
    if (!post)
        return std::unexpected(post.error());
    return OutsideText{post->path.isEmpty() ? post->fields.title : post->path, post->source, *outside};
}

Result<> takeOutsideText(Library &library, const PostId &id)
{
    const Result<qint64> number = latestOutsideVersion(library, id);
    if (!number)
        return std::unexpected(number.error());
    const Result<Restored> restored = restoreVersion(library, id, *number);
    return restored ? Result<>() : std::unexpected(restored.error());
}

} // namespace galley::app
