// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/slug.h"
#include "model/site/kinds.h"
#include "model/site/paths/layout.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/paths/paths.h"

#include <QFileInfo>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Galley's own generator (publish/press): galley.toml, content/posts, content/pages, static; what is made is in docs.
class PressKind : public SiteKind
{
    static constexpr auto pages = "content/pages/"_L1; ///< That stand beside the posts: who writes here, and the like.

    QString id() const override { return u"press"_s; }
    QString name() const override { return u"Press"_s; }

    bool recognises(const QDir &siteFolder) const override
    {
        return QFileInfo(siteFolder.filePath(u"galley.toml"_s)).isFile();
    }
    bool isPost(const QString &path) const override
    {
        return (path.startsWith("content/posts/"_L1) || path.startsWith(pages)) && isMarkdown(path) &&
               !isBesideTheSite(path);
    }
    QStringList contentFolders(const QDir &) const override { return {u"content/posts"_s, u"content/pages"_s}; }

    QString pathOfNewPost(const QDir &, const NewPost &post, const QStringList &neighbours) const override
    {
        const QString path = pathInLayout(commonLayout(neighbours.filter(u"content/posts/"_s)), post);
        return path.isEmpty() ? u"content/posts/%1.md"_s.arg(safeSlug(post)) : path;
    }

    bool showsFuturePosts(const QDir &) const override { return false; }

    /// A page beside the posts stands by itself, a post by year and month, so that an address outlives a change of
    /// title and two posts may bear one title; what has no date lies apart.
    QString permalink(const QDir &, const QString &path, const PostFields &fields) const override
    {
        const QDate date = fields.date.date();
        const bool isPage = path.startsWith(pages);
        const QString folder = date.isValid() ? date.toString(u"yyyy/MM"_s) : u"posts"_s;
        const QString slug = isSafeSlug(fields.slug) ? fields.slug : slugFromTitle(fields.slug);
        return isPage ? u"/%1/"_s.arg(addressOfPath(slug)) : u"/%1/%2/"_s.arg(folder, addressOfPath(slug));
    }

    QString mediaPath(const QDir &, const QString &postPath, const QString &fileName) const override
    {
        return m_media.path(postPath, fileName);
    }
    QString mediaAddress(const QDir &, const QString &postPath, const QString &fileName) const override
    {
        return m_media.address(postPath, fileName);
    }
    QString mediaPathFromAddress(const QDir &, const QString &postPath, const QString &address) const override
    {
        return m_media.pathFromAddress(postPath, address);
    }

    QString keyOfRedirects(const QDir &) const override { return u"aliases"_s; }

    MediaFolder m_media{u"static/media"_s, u"static"_s};
};

} // namespace

const SiteKind &pressKind()
{
    static const PressKind kind;
    return kind;
}

} // namespace galley::model
