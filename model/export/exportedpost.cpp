// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/export/exportedpost.h"

#include "model/library/upkeep/librarycopy.h"
#include "model/post/slug.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QUrl>

namespace galley::model {

Result<ExportedPost> readForExport(LibraryAccess &library, const PostId &id)
{
    return library.with([&](Library &open) -> Result<ExportedPost> {
        Result<Post> post = open.findPost(id);
        if (!post)
            return std::unexpected(post.error());
        Result<Site> site = open.site(post->siteId);
        if (!site)
            return std::unexpected(site.error());
        Result<QList<MediaFile>> media = open.media(post->id);
        if (!media)
            return std::unexpected(media.error());
        return ExportedPost{*std::move(post), *std::move(site), *std::move(media)};
    });
}

Result<> eachPost(LibraryAccess &library, const ExportRequest &request, const Progress &progress,
                  const std::function<Result<>(const ExportedPost &)> &work)
{
    for (qsizetype index = 0; index < request.posts.size(); ++index) {
        const Result<ExportedPost> post = readForExport(library, request.posts.at(index));
        if (!post)
            return std::unexpected(post.error());
        const QString what = QCoreApplication::translate("Export", "Writing the posts");
        if (progress && !progress({what, index, request.posts.size()}))
            return std::unexpected(stoppedError());
        if (auto done = work(*post); !done)
            return done;
    }
    return {};
}

QString exportName(const Post &post)
{
    const QString slug = post.fields.slug.isEmpty() ? slugFromTitle(post.fields.title) : post.fields.slug;
    const QString name = safeFileName(slug);
    return name.isEmpty() || name.startsWith(u'.') ? post.id : name;
}

QByteArray bodyOf(const ExportedPost &post)
{
    return post.post.source.sliced(siteKind(post.site.kind).bodyOffset(post.post.source));
}

QString missingWords(const QString &address, const Post &post)
{
    return QCoreApplication::translate("Export", "“%1” of “%2” is nowhere to be found.")
        .arg(address, post.fields.title);
}

bool isOfTheWeb(const QString &address)
{
    const QUrl url(address);
    return !url.scheme().isEmpty() || !url.host().isEmpty();
}

} // namespace galley::model
