// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/configuration.h"
#include "model/site/kinds.h"
#include "model/site/layout.h"
#include "model/site/mediafolder.h"
#include "model/site/paths.h"
#include "model/site/permalinkpattern.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList ownNames{u"hugo.toml"_s,
                           u"hugo.yaml"_s,
                           u"hugo.yml"_s,
                           u"hugo.json"_s,
                           u"config/_default/hugo.toml"_s,
                           u"config/_default/hugo.yaml"_s,
                           u"config/_default/hugo.yml"_s};
const QStringList sharedNames{u"config.toml"_s,
                              u"config.yaml"_s,
                              u"config.yml"_s,
                              u"config.json"_s,
                              u"config/_default/config.toml"_s,
                              u"config/_default/config.yaml"_s,
                              u"config/_default/config.yml"_s};

QVariantMap configurationOf(const QDir &siteFolder)
{
    return readConfiguration(siteFolder, ownNames + sharedNames).value_or(QVariantMap());
}

/// "/:year/:slug/" for the section, from the configuration or its own file of permalinks; empty where the site keeps
/// Hugo's own.
QString permalinkPattern(const QDir &siteFolder, const QString &section)
{
    QVariantMap patterns = valueInAnyCase(configurationOf(siteFolder), u"permalinks"_s).toMap();
    if (patterns.isEmpty())
        patterns =
            readConfiguration(siteFolder, {u"config/_default/permalinks.toml"_s, u"config/_default/permalinks.yaml"_s})
                .value_or(QVariantMap());
    const QVariantMap pages = valueInAnyCase(patterns, u"page"_s).toMap(); // Newer sites tell pages and sections apart.
    return valueInAnyCase(pages.isEmpty() ? patterns : pages, section).toString();
}

/// A part of an address as Hugo writes it.
QString urlized(const QString &text)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    static const QRegularExpression dropped(u"[^\\p{L}\\p{M}\\p{N}/_.+~#-]"_s);
    return addressOfPath(text.toLower().replace(spaces, u"-"_s).remove(dropped));
}

/// Of the sections that authors blog in, the ones that are there; else all.
QStringList postsOfBlogSections(const QStringList &paths, const QStringList &folders)
{
    static const QStringList blogNames{u"post"_s,     u"posts"_s, u"blog"_s,    u"blogs"_s,  u"article"_s,
                                       u"articles"_s, u"news"_s,  u"writing"_s, u"essays"_s, u"notes"_s};
    QStringList found;
    for (const QString &path : paths) {
        for (const QString &folder : folders) {
            if (path.startsWith(folder + u'/') && blogNames.contains(path.mid(folder.size() + 1).section(u'/', 0, 0)))
                found.append(path);
        }
    }
    return found.isEmpty() ? paths : found;
}

class HugoKind : public SiteKind
{
    QString id() const override { return u"hugo"_s; }
    QString name() const override { return u"Hugo"_s; }

    bool recognises(const QDir &siteFolder) const override
    {
        const auto exists = [&](const QString &name) { return QFileInfo(siteFolder.filePath(name)).isFile(); };
        if (std::ranges::any_of(ownNames, exists))
            return true;
        const std::optional<QVariantMap> shared = readConfiguration(siteFolder, sharedNames);
        if (!shared || shared->contains(u"base_url"_s)) // That is how Zola spells it.
            return false;
        static const QStringList telling{u"archetypes"_s, u"layouts"_s, u"content"_s, u"themes"_s};
        return valueInAnyCase(*shared, u"baseURL"_s).isValid() ||
               std::ranges::count_if(telling, [&](const QString &name) { return siteFolder.exists(name); }) >= 2;
    }

    bool isPost(const QString &path) const override
    {
        static const QStringList otherFolders{u"themes"_s, u"archetypes"_s, u"layouts"_s, u"static"_s,
                                              u"public"_s, u"resources"_s,  u"assets"_s};
        const QString fileName = path.section(u'/', -1);
        return path.contains(u'/') && isMarkdown(path) && !fileName.startsWith("_index."_L1) &&
               !isBesideTheSite(path) && !otherFolders.contains(path.section(u'/', 0, 0));
    }

    QStringList contentFolders(const QDir &siteFolder) const override
    {
        const QVariantMap configuration = configurationOf(siteFolder);
        QStringList folders;
        const auto add = [&](const QVariant &folder) {
            if (const QString path = pathWithin(folder.toString()).value_or(QString()); !path.isEmpty())
                folders.append(path);
        };
        add(valueInAnyCase(configuration, u"contentDir"_s));
        const QVariantMap languages = valueInAnyCase(configuration, u"languages"_s).toMap();
        for (const QVariant &language : languages)
            add(valueInAnyCase(language.toMap(), u"contentDir"_s));
        const QVariantMap module = valueInAnyCase(configuration, u"module"_s).toMap();
        for (const QVariant &mount : valueInAnyCase(module, u"mounts"_s).toList()) {
            if (valueInAnyCase(mount.toMap(), u"target"_s).toString().section(u'/', 0, 0) == "content"_L1)
                add(valueInAnyCase(mount.toMap(), u"source"_s));
        }
        folders.removeDuplicates();
        return folders.isEmpty() ? QStringList{u"content"_s} : folders;
    }

    QString pathOfNewPost(const QDir &siteFolder, const NewPost &post, const QStringList &neighbours) const override
    {
        const QStringList folders = contentFolders(siteFolder);
        const QStringList blogPosts = postsOfBlogSections(neighbours, folders);
        const QString path = pathInLayout(commonLayout(blogPosts), post);
        return path.isEmpty() ? u"%1/posts/%2.md"_s.arg(folders.first(), safeSlug(post)) : path;
    }

    bool showsFuturePosts(const QDir &siteFolder) const override
    {
        return valueInAnyCase(configurationOf(siteFolder), u"buildFuture"_s).toBool();
    }

    QString permalink(const QDir &siteFolder, const QString &path, const PostFields &fields) const override
    {
        const PathParts parts = partsOfPath(path);
        const QString fileName =
            parts.isBundle ? path.section(u'/', -2, -2) : path.section(u'/', -1).section(u'.', 0, -2);
        QString sections = parts.folder;
        for (const QString &folder : contentFolders(siteFolder)) {
            if (path.startsWith(folder + u'/'))
                sections = parts.folder.mid(folder.size() + 1);
        }
        const QString section = sections.section(u'/', 0, 0);
        // Without a slug of its own a post is addressed by its file's name, date and all.
        const QString slug = fields.slug == parts.stem ? fileName : fields.slug;
        const QString pattern = permalinkPattern(siteFolder, section);
        return fillPermalink(
            pattern.isEmpty() ? u"/:sections/:slug/"_s : pattern, fields.date,
            [&](const QString &word) -> std::optional<QString> {
                if (word == "section"_L1 || word == "sections"_L1)
                    return urlized(word == "section"_L1 ? section : sections);
                if (word == "title"_L1)
                    return urlized(fields.title);
                if (word == "slug"_L1)
                    return urlized(fields.slug == parts.stem && !pattern.isEmpty() ? fields.title : slug);
                if (word == "filename"_L1 || word == "contentbasename"_L1)
                    return urlized(fileName);
                return word == "slugorcontentbasename"_L1 ? std::optional(urlized(slug)) : std::nullopt;
            });
    }

    QString linkTo(const QDir &siteFolder, const QString &, const QString &path, const QByteArray &) const override
    {
        return u"{{< relref \"/%1\" >}}"_s.arg(withinContent(*this, siteFolder, path));
    }

    QString mediaPath(const QDir &siteFolder, const QString &postPath, const QString &fileName) const override
    {
        return mediaOf(siteFolder).path(postPath, fileName);
    }
    QString mediaAddress(const QDir &siteFolder, const QString &postPath, const QString &fileName) const override
    {
        return mediaOf(siteFolder).address(postPath, fileName);
    }
    QString mediaPathFromAddress(const QDir &siteFolder, const QString &postPath, const QString &address) const override
    {
        return mediaOf(siteFolder).pathFromAddress(postPath, address);
    }

    /// Hugo reads its keys in any case.
    QString keyIn(const FrontMatter &frontMatter, const QString &field) const override
    {
        return keyInAnyCase(frontMatter, field);
    }
    /// One text is one tag.
    QStringList listFromText(const QString &text) const override
    {
        return text.isEmpty() ? QStringList() : QStringList{text};
    }
    QString textFromList(const QStringList &items) const override { return items.value(0); }

    QString keyOfAddress() const override { return u"url"_s; }
    QString keyOfRedirects(const QDir &) const override { return u"aliases"_s; }
    FrontMatterKind usualFrontMatter() const override { return FrontMatterKind::Yaml; }

    /// Hugo leaves addresses in Markdown as they are, unless the site has it put its own before them.
    static MediaFolder mediaOf(const QDir &siteFolder)
    {
        const QVariantMap configuration = configurationOf(siteFolder);
        const bool isCompleted = valueInAnyCase(configuration, u"canonifyURLs"_s).toBool();
        const QString below = basePath(valueInAnyCase(configuration, u"baseURL"_s).toString());
        return {u"static/images"_s, u"static"_s, BundleMedia::InBundle, isCompleted ? QString() : below};
    }
};

} // namespace

const SiteKind &hugoKind()
{
    static const HugoKind kind;
    return kind;
}

} // namespace galley::model
