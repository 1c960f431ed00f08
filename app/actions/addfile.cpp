// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/addfile.h"

#include "model/library/media/mediastore.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/sitekind.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

/// Keeps what was made ready, and says how the post's site needs it written.
Result<AddedFile> keep(Library &library, const QString &postPrefix, const editor::TidyImage &made,
                       const std::optional<QString> &alt)
{
    const Result<Post> post = library.findPost(postPrefix);
    if (!post)
        return std::unexpected(post.error());
    const Result<Site> site = library.site(post->siteId);
    const Result<QStringList> neighbours = library.recentPaths(post->siteId);
    if (!site || !neighbours)
        return std::unexpected(site ? neighbours.error() : site.error());
    const QString slug = post->fields.title.isEmpty() ? QString() : post->fields.slug;
    const Result<MediaFile> file = library.addMedia(post->id, mediaFileName(made.name, slug), made.bytes);
    if (!file)
        return std::unexpected(file.error());
    AddedFile added{.file = *file, .made = made, .address = {}, .markup = {}};
    added.file.alt = alt.value_or(file->alt);
    if (const Result<> kept = setMediumAlt(library, file->hash, added.file.alt); !kept)
        return std::unexpected(kept.error());
    const SiteKind &kind = siteKind(site->kind);
    const QDir folder(site->folder);
    const QString path = kind.expectedPath(folder, post->path, post->fields, *neighbours);
    added.address = kind.mediaAddress(folder, path, file->name);
    added.markup = isShownAsImage(file->name)
                       ? kind.imageMarkup(folder, path, {.fileName = file->name, .alt = added.file.alt})
                       : linkMarkup(added.file.alt.isEmpty() ? file->name : added.file.alt, added.address);
    return added;
}

} // namespace

bool isShownAsImage(const QString &fileName)
{
    static const QStringList endings{u"png"_s,  u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s,
                                     u"avif"_s, u"svg"_s, u"ico"_s,  u"apng"_s};
    return endings.contains(QFileInfo(fileName).suffix().toLower());
}

QString linkMarkup(const QString &words, const QString &address)
{
    QString inside = words.simplified(); // What ends a link must not stand in it.
    inside.replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
    return u"[%1](%2)"_s.arg(inside, address);
}

Result<AddedFile> addFile(LibraryAccess &access, const QString &postPrefix, const editor::OfferedFile &file,
                          const editor::ImageTidying &tidying, const std::optional<QString> &alt)
{
    const Result<QByteArray> bytes = editor::bytesOf(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    const editor::TidyImage made = editor::tidied(file.name, *bytes, tidying);
    return access.with([&](Library &library) { return keep(library, postPrefix, made, alt); });
}

} // namespace galley::app
