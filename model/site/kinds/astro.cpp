// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/configuration/scriptvalues.h"
#include "model/site/kinds.h"
#include "model/site/paths/layout.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/paths/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList scriptNames{u"astro.config.mjs"_s, u"astro.config.js"_s, u"astro.config.ts"_s, u"astro.config.mts"_s,
                              u"astro.config.cjs"_s};
const QString collections = u"src/content"_s;
const QString pages = u"src/pages"_s;

/// The folder of the page that shows the posts of a collection, below src/pages: it alone says their addresses. It asks
/// for the collection by name; else a folder of that name is the usual one, and the only folder with such a page is it.
QString routeOf(const QDir &siteFolder, const QString &collection)
{
    static const QRegularExpression ofPosts(u"^\\[(?:\\.\\.\\.)?(?:slug|id|path|post|entry|name)\\]$"_s);
    const QRegularExpression asked(
        u"get(?:Collection|Entry)\\(\\s*[\"']%1[\"']"_s.arg(QRegularExpression::escape(collection)));
    QStringList routes;
    QStringList askingRoutes;
    QDirIterator files(siteFolder.filePath(pages), {u"[[]*[]].astro"_s, u"index.astro"_s},
                       QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = siteFolder.relativeFilePath(files.next());
        QStringList names = path.mid(pages.size() + 1).chopped(6).split(u'/');
        if (names.last() == "index"_L1) // [slug]/index.astro
            names.removeLast();
        if (names.isEmpty() || !names.last().startsWith(u'['))
            continue;
        const bool isOfPosts = ofPosts.match(names.takeLast()).hasMatch();
        QFile page(siteFolder.filePath(path));
        if (isOfPosts && page.open(QIODevice::ReadOnly) && asked.match(QString::fromUtf8(page.readAll())).hasMatch())
            askingRoutes.append(names.join(u'/'));
        routes.append(names.join(u'/'));
    }
    askingRoutes.sort();
    routes.removeDuplicates();
    const bool isAtTop = routes.removeAll(QString()) > 0;
    if (!askingRoutes.isEmpty())
        return askingRoutes.contains(collection) ? collection : askingRoutes.first();
    if (routes.contains(collection))
        return collection;
    if (routes.isEmpty() && isAtTop)
        return {};
    return routes.size() == 1 ? routes.first() : collection;
}

/// A collection whose entries lie outside the usual folder.
struct Collection
{
    QString name;
    QString folder;
};

/// Those that the collections' own configuration names: `const blog = defineCollection({ loader: glob({ base: … }) })`.
QList<Collection> otherCollections(const QDir &siteFolder)
{
    static const QRegularExpression defined(
        u"(\\w+)\\s*[=:]\\s*defineCollection\\(((?:(?!defineCollection).)*?)\\bbase\\s*:\\s*[\"'`]([^\"'`\\n]+)[\"'`]"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString script =
        readScript(siteFolder, {u"src/content.config.ts"_s, u"src/content.config.mts"_s, u"src/content.config.js"_s,
                                u"src/content.config.mjs"_s, u"src/content/config.ts"_s, u"src/content/config.js"_s});
    const QString exported = blockInScript(script, u"collections"_s);
    QList<Collection> found;
    for (auto each = defined.globalMatch(script); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QString folder = pathWithin(match.captured(3)).value_or(QString());
        if (folder.isEmpty() || folder == collections || folder.startsWith(collections + u'/'))
            continue;
        const QRegularExpression renamed(u"[\"']?([\\w-]+)[\"']?\\s*:\\s*%1\\b"_s.arg(match.captured(1)));
        const QRegularExpressionMatch other = renamed.match(exported);
        found.append({other.hasMatch() ? other.captured(1) : match.captured(1), folder});
    }
    return found;
}

/// A part of an entry's id: lower case, hyphens for spaces, other signs left out.
QString slugged(const QString &name)
{
    static const QRegularExpression signs(u"[^\\p{L}\\p{M}\\p{N}\\s_-]"_s);
    return name.toLower().remove(signs).replace(u' ', u'-');
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
    bool isPostIn(const QString &contentFolder, const QString &path) const override
    {
        if (contentFolder == collections || contentFolder == pages)
            return isPost(path);
        return isMarkdownOrMdx(path) && !isBesideTheSite(path) && !path.section(u'/', -1).startsWith(u'_');
    }
    QStringList contentFolders(const QDir &siteFolder) const override
    {
        QStringList folders{collections, pages};
        for (const Collection &other : otherCollections(siteFolder))
            folders.append(other.folder);
        return folders;
    }
    bool isPage(const QString &path, const PostFields &fields) const override
    {
        return path.startsWith(pages + u'/') && !fields.date.isValid();
    }
    LanguageMark languageOfPath(const QString &path) const override
    {
        const LanguageMark mark = languageInName(path);
        return mark.language.isEmpty() ? languageInFolder(path, u"src"_s, 3) : mark;
    }

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
        const bool hasOwnSlug = fields.slug != partsOfPath(languageOfPath(path).path).stem;
        QStringList names;
        if (path.startsWith(pages + u'/')) {
            names = parts.folder.mid(pages.size() + 1).split(u'/') + QStringList{name};
        } else {
            const auto [collection, below] = collectionOf(siteFolder, parts.folder);
            names = routeOf(siteFolder, collection).split(u'/');
            for (const QString &folder : hasOwnSlug ? QStringList() : below.split(u'/'))
                names.append(slugged(folder));
            names.append(hasOwnSlug ? fields.slug : slugged(name));
        }
        names.removeAll(QString());
        const QString script = readScript(siteFolder, scriptNames);
        const bool endsWithSlash = textInScript(script, u"trailingSlash"_s) != "never"_L1;
        return addressOfPath(u'/' + names.join(u'/') + (endsWithSlash ? u"/"_s : QString()));
    }

    /// The collection of a folder, and what lies below it.
    static std::pair<QString, QString> collectionOf(const QDir &siteFolder, const QString &folder)
    {
        for (const Collection &other : otherCollections(siteFolder)) {
            if ((folder + u'/').startsWith(other.folder + u'/'))
                return {other.name, folder.mid(other.folder.size() + 1)};
        }
        const QString below = folder.mid(collections.size() + 1);
        return {below.section(u'/', 0, 0), below.section(u'/', 1)};
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
