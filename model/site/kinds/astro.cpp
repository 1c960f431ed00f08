// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/configuration/scriptvalues.h"
#include "model/site/kinds.h"
#include "model/site/paths/layout.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/paths/paths.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList scriptNames{u"astro.config.mjs"_s, u"astro.config.js"_s, u"astro.config.ts"_s, u"astro.config.mts"_s,
                              u"astro.config.cjs"_s};
const QString collections = u"src/content"_s;
const QString pages = u"src/pages"_s;

/// The folder of the page that shows the posts of a collection, below src/pages: it alone says their addresses. A
/// folder of the collection's own name is the usual one; else the only folder with such a page is it.
QString routeOf(const QDir &siteFolder, const QString &collection)
{
    const auto showsPosts = [&](const QString &folder) {
        return !QDir(siteFolder.filePath(folder)).entryList({u"[[]*[]].astro"_s}, QDir::Files).isEmpty();
    };
    if (showsPosts(pages + u'/' + collection))
        return collection;
    QStringList routes;
    QDirIterator folders(siteFolder.filePath(pages), QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
    while (folders.hasNext()) {
        const QString folder = siteFolder.relativeFilePath(folders.next());
        if (showsPosts(folder))
            routes.append(folder.mid(pages.size() + 1));
    }
    if (routes.isEmpty() && showsPosts(pages))
        return {};
    return routes.size() == 1 ? routes.first() : collection;
}

class AstroKind : public SiteKind
{
    QString id() const override { return u"astro"_s; }
    QString name() const override { return u"Astro"_s; }

    bool recognises(const QDir &siteFolder) const override
    {
        return std::ranges::any_of(scriptNames, [&](const QString &name) { return siteFolder.exists(name); }) ||
               needsPackage(siteFolder, u"astro"_s);
    }

    /// The entries of content collections, and Markdown pages in a folder of their own.
    bool isPost(const QString &path) const override
    {
        const bool isEntry = path.startsWith(collections + u'/') && path.count(u'/') > collections.count(u'/') + 1;
        const bool isPage = path.startsWith(pages + u'/') && path.count(u'/') > pages.count(u'/') + 1;
        return (isEntry || isPage) && isMarkdownOrMdx(path) && !isBesideTheSite(path) &&
               !path.section(u'/', -1).startsWith(u'_');
    }
    QStringList contentFolders(const QDir &) const override { return {collections, pages}; }

    QString pathOfNewPost(const QDir &siteFolder, const NewPost &post, const QStringList &neighbours) const override
    {
        const QString path = pathInLayout(commonLayout(neighbours), post);
        if (!path.isEmpty())
            return path;
        const QString collection = siteFolder.exists(collections + u"/posts"_s) ? u"posts"_s : u"blog"_s;
        return u"%1/%2/%3.md"_s.arg(collections, collection, safeSlug(post));
    }

    QString permalink(const QDir &siteFolder, const QString &path, const PostFields &fields) const override
    {
        const PathParts parts = partsOfPath(path);
        const QString name = parts.isBundle ? path.section(u'/', -2, -2) : path.section(u'/', -1).section(u'.', 0, -2);
        const QString last = fields.slug == parts.stem ? name : fields.slug;
        QString folder = parts.folder.mid(pages.size() + 1);
        if (path.startsWith(collections + u'/')) {
            const QString below = parts.folder.mid(collections.size() + 1);
            const QString collection = below.section(u'/', 0, 0);
            folder = QStringList{routeOf(siteFolder, collection), below.section(u'/', 1)}.join(u'/');
        }
        const QStringList names = (folder + u'/' + last).split(u'/', Qt::SkipEmptyParts);
        return addressOfPath(u'/' + names.join(u'/') + u'/');
    }

    QString mediaPath(const QDir &, const QString &postPath, const QString &fileName) const override
    {
        return m_media.path(postPath, fileName);
    }
    /// Astro takes a file beside the post only for an address that says so.
    QString mediaAddress(const QDir &, const QString &postPath, const QString &fileName) const override
    {
        const QString address = m_media.address(postPath, fileName);
        return address.startsWith(u'/') ? address : u"./"_s + address;
    }
    QString mediaPathFromAddress(const QDir &, const QString &postPath, const QString &address) const override
    {
        return m_media.pathFromAddress(postPath, address);
    }

    /// Each site names its fields in a schema of its own; these are the names that themes use.
    QString keyIn(const FrontMatter &frontMatter, const QString &field) const override
    {
        static const QHash<QString, QStringList> names{
            {u"date"_s, {u"pubDate"_s, u"pubDatetime"_s, u"publishDate"_s, u"publishedDate"_s, u"published"_s}},
            {u"description"_s, {u"excerpt"_s, u"summary"_s}},
            {u"categories"_s, {u"category"_s}},
            {u"slug"_s, {u"postSlug"_s}}};
        if (frontMatter.contains(field))
            return field;
        for (const QString &name : names.value(field)) {
            if (frontMatter.contains(name))
                return name;
        }
        return frontMatter.keys().isEmpty() ? keyOf(field) : field;
    }
    QString keyOf(const QString &field) const override { return field == "date"_L1 ? u"pubDate"_s : field; }
    QByteArray samplePost(FrontMatterKind) const override
    {
        return "---\ntitle: Title\ndescription: Words\npubDate: 2024-01-02\ntags:\n  - tag\n---\n";
    }

    MediaFolder m_media{u"public/images"_s, u"public"_s, BundleMedia::InBundle};
};

} // namespace

const SiteKind &astroKind()
{
    static const AstroKind kind;
    return kind;
}

} // namespace galley::model
