// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/slug.h"
#include "model/site/configuration/configuration.h"
#include "model/site/configuration/scriptvalues.h"
#include "model/site/kinds.h"
#include "model/site/kinds/draftsfolderkind.h"
#include "model/site/paths/layout.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/paths/paths.h"
#include "model/site/paths/permalinkpattern.h"

#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariantMap configurationOf(const QDir &siteFolder)
{
    return readConfiguration(siteFolder, {u"_config.yml"_s, u"_config.yaml"_s}).value_or(QVariantMap());
}

QString sourceFolder(const QDir &siteFolder)
{
    return pathWithin(configurationOf(siteFolder).value(u"source_dir"_s, u"source"_s).toString()).value_or(u"source"_s);
}

/// Where new posts go by the site's own pattern, ":year-:month-:day-:title.md", as a layout.
QString layoutOfNewPosts(const QDir &siteFolder)
{
    QString layout = configurationOf(siteFolder).value(u"new_post_name"_s, u":title.md"_s).toString();
    layout.replace(":year-:month-:day"_L1, "{date}"_L1);
    for (const QString &word : {u"year"_s, u"month"_s, u"day"_s})
        layout.replace(u':' + word, u'{' + word + u'}');
    layout.replace(":title"_L1, "{slug}"_L1);
    return sourceFolder(siteFolder) + u"/_posts/"_s + (layout.contains(u':') ? u"{slug}.md"_s : layout);
}

/// A title or category as Hexo writes it in an address: its case stays.
QString hexoSlug(const QString &text)
{
    static const QRegularExpression signs(u"[\\s~`!@#$%^&*()\\-_+=\\[\\]{}|\\\\;:\"'<>,.?/]+"_s);
    QString slug = QString(text).replace(signs, u"-"_s);
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

/// Categories in a row lie within each other.
QString categoryAddress(const QVariantMap &configuration, const PostFields &fields)
{
    if (fields.categories.isEmpty())
        return addressOfPath(configuration.value(u"default_category"_s, u"uncategorized"_s).toString());
    QStringList slugs;
    for (const QString &category : fields.categories)
        slugs.append(hexoSlug(category));
    return addressOfPath(slugs.join(u'/'));
}

QString mainLanguage(const QVariantMap &configuration)
{
    const QVariant language = configuration.value(u"language"_s);
    return language.typeId() == QMetaType::QVariantList ? language.toList().value(0).toString() : language.toString();
}

/// The name is taken apart by the site's pattern for new posts alone: a date that it does not speak of stays in it.
QString nameForAddress(const QDir &siteFolder, const QString &path, const PostFields &fields)
{
    const PathParts parts = partsOfPath(path);
    const bool isDated = parts.date.isValid() && !parts.isBundle;
    if (path.isEmpty() || !isDated || layoutOfNewPosts(siteFolder).contains("{date}"_L1))
        return path.isEmpty() ? fields.slug : parts.stem;
    return path.section(u'/', -1).section(u'.', 0, -2);
}

class HexoKind : public DraftsFolderKind
{
    QString id() const override { return u"hexo"_s; }
    QString name() const override { return u"Hexo"_s; }

    Headers headers() const override { return Headers::Hexo; }

    bool recognises(const QDir &siteFolder) const override
    {
        return needsPackage(siteFolder, u"hexo"_s) ||
               (!configurationOf(siteFolder).isEmpty() && siteFolder.exists(sourceFolder(siteFolder) + u"/_posts"_s));
    }

    bool isPost(const QString &path) const override
    {
        return isMarkdown(path) && !isBesideTheSite(path) &&
               (isWithin(path, u"_posts"_s) || isWithin(path, u"_drafts"_s));
    }
    QStringList contentFolders(const QDir &siteFolder) const override { return {sourceFolder(siteFolder)}; }

    QString pathOfNewPost(const QDir &siteFolder, const NewPost &post, const QStringList &neighbours) const override
    {
        QStringList posts = neighbours;
        posts.removeIf([](const QString &path) { return !isWithin(path, u"_posts"_s); });
        const QString path = pathInLayout(posts.isEmpty() ? layoutOfNewPosts(siteFolder) : commonLayout(posts), post);
        return path.isEmpty() ? u"%1/_posts/%2.md"_s.arg(sourceFolder(siteFolder), safeSlug(post)) : path;
    }

    bool showsFuturePosts(const QDir &siteFolder) const override
    {
        return configurationOf(siteFolder).value(u"future"_s, true).toBool();
    }
    bool isDraftKeyUnknown(const QDir &) const override { return true; }

    /// In a folder below _posts, as themes for several languages have it.
    LanguageMark languageOfPath(const QString &path) const override
    {
        const qsizetype posts = path.indexOf("_posts/"_L1);
        return posts < 0 ? LanguageMark{{}, path} : languageInFolder(path, path.first(posts + 6));
    }

    QString permalink(const QDir &siteFolder, const QString &path, const PostFields &fields) const override
    {
        const QVariantMap configuration = configurationOf(siteFolder);
        const QString pattern = configuration.value(u"permalink"_s, u":year/:month/:day/:title/"_s).toString();
        const QString name = nameForAddress(siteFolder, path, fields);
        const QString below = partsOfPath(path).folder.section(u"_posts"_s, 1).mid(1); // A folder is part of the title.
        const QVariantMap pretty = configuration.value(u"pretty_urls"_s).toMap();
        QString address = fillPermalink(pattern, fields.date, [&](const QString &word) -> std::optional<QString> {
            if (word == "title"_L1)
                return addressOfPath(below.isEmpty() ? name : below + u'/' + name);
            if (word == "name"_L1)
                return addressOfPath(name);
            if (word == "post_title"_L1)
                return addressOfPath(hexoSlug(fields.title));
            if (word == "category"_L1)
                return categoryAddress(configuration, fields);
            if (word == "lang"_L1)
                return fields.language.isEmpty() ? mainLanguage(configuration) : fields.language;
            return std::nullopt;
        });
        if (address.endsWith("/index.html"_L1) && !pretty.value(u"trailing_index"_s, true).toBool())
            address.chop(10);
        else if (address.endsWith(".html"_L1) && !pretty.value(u"trailing_html"_s, true).toBool())
            address.chop(5);
        return address;
    }

    QString linkTo(const QDir &siteFolder, const QString &, const QString &path,
                   const QByteArray &source) const override
    {
        const QString folder = u"source/_posts/"_s;
        if (!path.startsWith(folder))
            return addressOf(siteFolder, path, source);
        const QString name = path.sliced(folder.size());
        return u"{% post_path %1 %}"_s.arg(name.first(name.lastIndexOf(u'.')));
    }

    QString mediaPath(const QDir &siteFolder, const QString &postPath, const QString &fileName) const override
    {
        const Media media = mediaOf(siteFolder, postPath);
        return media.isInAssetFolder ? assetFolder(postPath) + safeFileName(fileName)
                                     : media.folder.path(postPath, fileName);
    }
    QString mediaAddress(const QDir &siteFolder, const QString &postPath, const QString &fileName) const override
    {
        const Media media = mediaOf(siteFolder, postPath);
        return media.isInAssetFolder ? addressOfPath(safeFileName(fileName)) : media.folder.address(postPath, fileName);
    }
    /// By the name alone Hexo's own tag finds a file of the asset folder; Markdown does only where the site asks for
    /// it.
    QString imageMarkup(const QDir &siteFolder, const QString &postPath, const ShownImage &image) const override
    {
        const QVariantMap marked = configurationOf(siteFolder).value(u"marked"_s).toMap();
        if (!mediaOf(siteFolder, postPath).isInAssetFolder || marked.value(u"postAsset"_s).toBool())
            return SiteKind::imageMarkup(siteFolder, postPath, image);
        const auto quoted = [](const QString &text) {
            return u'"' + text.simplified().replace(u'"', u'”').replace(u'\'', u'’') + u'"';
        };
        const QString alt = image.alt.simplified();
        const QString words = alt.isEmpty() && image.title.isEmpty()
                                  ? QString()
                                  : u" '%1 %2'"_s.arg(quoted(image.title.isEmpty() ? alt : image.title), quoted(alt));
        return u"{% asset_img "_s + safeFileName(image.fileName) + words + u" %}"_s;
    }
    /// A site with asset folders keeps a post's files in a folder of the post's name, and names them alone.
    QString mediaPathFromAddress(const QDir &siteFolder, const QString &postPath, const QString &address) const override
    {
        const Media media = mediaOf(siteFolder, postPath);
        const QString inAssetFolder = assetFolder(postPath) + pathOfAddress(address).value_or(QString());
        if (!address.startsWith(u'/') &&
            (media.isInAssetFolder || QFileInfo(siteFolder.filePath(inAssetFolder)).isFile()))
            return pathWithin(inAssetFolder).value_or(QString());
        return media.folder.pathFromAddress(postPath, address);
    }

    QStringList ownTags() const override
    {
        return {u"asset_img"_s, u"asset_link"_s, u"asset_path"_s, u"blockquote"_s,   u"code"_s,     u"codeblock"_s,
                u"gist"_s,      u"iframe"_s,     u"img"_s,        u"include_code"_s, u"jsfiddle"_s, u"link"_s,
                u"post_link"_s, u"post_path"_s,  u"pullquote"_s,  u"url_for"_s,      u"vimeo"_s,    u"youtube"_s};
    }

    QString keyOfAddress() const override { return u"permalink"_s; }
    /// One text is one tag.
    QStringList listFromText(const QString &text) const override
    {
        return text.isEmpty() ? QStringList() : QStringList{text};
    }
    QString textFromList(const QStringList &items) const override { return items.value(0); }

    /// The file's name is the slug.
    QByteArray samplePost(FrontMatterKind) const override
    {
        return "---\ntitle: Title\ndate: 2024-01-02 15:04:05\ntags:\n  - tag\n---\n";
    }

    struct Media
    {
        MediaFolder folder;
        bool isInAssetFolder = false;
    };
    static Media mediaOf(const QDir &siteFolder, const QString &postPath)
    {
        const QVariantMap configuration = configurationOf(siteFolder);
        const QString source = sourceFolder(siteFolder);
        const QString below = basePath(configuration.value(u"root"_s).toString());
        return {{.folder = source + u"/images"_s, .root = source, .below = below},
                !postPath.isEmpty() && configuration.value(u"post_asset_folder"_s).toBool()};
    }
    static QString assetFolder(const QString &postPath) { return postPath.section(u'.', 0, -2) + u'/'; }
};

} // namespace

const SiteKind &hexoKind()
{
    static const HexoKind kind;
    return kind;
}

} // namespace galley::model
