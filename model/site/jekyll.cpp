// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/slug.h"
#include "model/site/configuration.h"
#include "model/site/draftsfolderkind.h"
#include "model/site/kinds.h"
#include "model/site/layout.h"
#include "model/site/mediafolder.h"
#include "model/site/paths.h"
#include "model/site/permalinkpattern.h"
#include "model/site/scriptvalues.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariantMap configurationOf(const QDir &siteFolder)
{
    return readConfiguration(siteFolder, {u"_config.yml"_s, u"_config.yaml"_s, u"_config.toml"_s})
        .value_or(QVariantMap());
}

/// The collection of a post that is no blog post, by its folder: "docs" of "_docs/a.md".
QString collectionOf(const QString &path)
{
    const QString folder = path.section(u'/', 0, 0);
    const bool isOfBlog = folder == "_posts"_L1 || folder == "_drafts"_L1;
    return folder.startsWith(u'_') && !isOfBlog && path.contains(u'/') ? folder.sliced(1) : QString();
}

QString permalinkPattern(const QDir &siteFolder, const QString &collection)
{
    static const QHash<QString, QString> styles{
        {u"date"_s, u"/:categories/:year/:month/:day/:title:output_ext"_s},
        {u"pretty"_s, u"/:categories/:year/:month/:day/:title/"_s},
        {u"ordinal"_s, u"/:categories/:year/:y_day/:title:output_ext"_s},
        {u"weekdate"_s, u"/:categories/:year/W:week/:short_day/:title:output_ext"_s},
        {u"none"_s, u"/:categories/:title:output_ext"_s},
    };
    const QVariantMap configuration = configurationOf(siteFolder);
    if (!collection.isEmpty()) {
        const QVariantMap own = configuration.value(u"collections"_s).toMap().value(collection).toMap();
        const QString pattern = own.value(u"permalink"_s).toString();
        const bool isPretty = configuration.value(u"permalink"_s) == u"pretty"_s;
        const QString usual = isPretty ? u"/:collection/:path/"_s : u"/:collection/:path:output_ext"_s;
        return pattern.isEmpty() ? usual : pattern;
    }
    const QString style = configuration.value(u"permalink"_s, u"date"_s).toString();
    return styles.value(style, style);
}

/// By the configuration, or by the group of the Gemfile that Jekyll loads by itself.
bool hasPlugin(const QDir &siteFolder, const QString &name)
{
    const QVariantMap configuration = configurationOf(siteFolder);
    for (const QString &key : {u"plugins"_s, u"gems"_s}) {
        if (configuration.value(key).toStringList().contains(name))
            return true;
    }
    static const QRegularExpression group(u"group\\s+:jekyll_plugins\\s+do\\b(.*?)^\\s*end\\b"_s,
                                          QRegularExpression::DotMatchesEverythingOption |
                                              QRegularExpression::MultilineOption);
    const QString gems = readScript(siteFolder, {u"Gemfile"_s});
    return group.match(gems).captured(1).contains(name);
}

QString joinedAddress(const QStringList &names)
{
    QStringList parts;
    for (const QString &name : names)
        parts.append(addressOfPath(slugFromTitle(name)));
    return parts.join(u'/');
}

class JekyllKind : public DraftsFolderKind
{
    QString id() const override { return u"jekyll"_s; }
    QString name() const override { return u"Jekyll"_s; }

    bool recognises(const QDir &siteFolder) const override
    {
        if (siteFolder.exists(u"source/_posts"_s)) // That is where Hexo, with a _config.yml too, keeps them.
            return false;
        return siteFolder.exists(u"_posts"_s) || QFileInfo(siteFolder.filePath(u"_config.yml"_s)).isFile() ||
               QFileInfo(siteFolder.filePath(u"_config.yaml"_s)).isFile();
    }

    /// In _posts the name must say the date; in _drafts and the folders of other collections (“_articles”) it need not.
    bool isPost(const QString &path) const override
    {
        static const QStringList inner{u"_layouts"_s, u"_includes"_s, u"_data"_s,
                                       u"_sass"_s,    u"_site"_s,     u"_plugins"_s};
        if (!isMarkdown(path) || isBesideTheSite(path))
            return false;
        if (isWithin(path, u"_posts"_s))
            return partsOfPath(path).date.isValid();
        return path.startsWith(u'_') && path.contains(u'/') && !inner.contains(path.section(u'/', 0, 0));
    }

    QStringList contentFolders(const QDir &siteFolder) const override
    {
        QStringList folders{u"_posts"_s, u"_drafts"_s};
        const QVariantMap collections = configurationOf(siteFolder).value(u"collections"_s).toMap();
        for (auto collection = collections.cbegin(); collection != collections.cend(); ++collection) {
            const bool isWritten = collection.value().toMap().value(u"output"_s).toBool();
            if (const auto folder = pathWithin(u'_' + collection.key());
                folder && isWritten && !folders.contains(*folder))
                folders.append(*folder);
        }
        const QStringList sections = siteFolder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        for (const QString &section : sections) {
            if (const QString posts = section + u"/_posts"_s; !section.startsWith(u'_') && siteFolder.exists(posts))
                folders.append(posts);
        }
        return folders;
    }

    QString pathOfNewPost(const QDir &, const NewPost &post, const QStringList &neighbours) const override
    {
        QStringList posts = neighbours;
        posts.removeIf([](const QString &path) { return !isWithin(path, u"_posts"_s); });
        const QString path = pathInLayout(commonLayout(posts), post);
        if (!path.isEmpty())
            return path;
        return post.date.isValid() ? pathInLayout(u"_posts/{date}-{slug}.md"_s, post)
                                   : u"_drafts/%1.md"_s.arg(safeSlug(post));
    }

    bool showsFuturePosts(const QDir &siteFolder) const override
    {
        return configurationOf(siteFolder).value(u"future"_s).toBool();
    }
    bool isDraftKeyUnknown(const QDir &) const override { return true; }

    QString permalink(const QDir &siteFolder, const QString &path, const PostFields &fields) const override
    {
        const QString folder = isWithin(path, u"_posts"_s) ? path.section("_posts"_L1, 0, 0) : QString();
        const QStringList above = folder.split(u'/', Qt::SkipEmptyParts);
        const QString collection = collectionOf(path);
        return fillPermalink(permalinkPattern(siteFolder, collection), fields.date,
                             [&](const QString &word) -> std::optional<QString> {
                                 if (word == "title"_L1 || word == "slug"_L1)
                                     return addressOfPath(fields.slug);
                                 if (word == "categories"_L1 || word == "slugified_categories"_L1)
                                     return joinedAddress(above + fields.categories);
                                 if (word == "collection"_L1)
                                     return addressOfPath(collection);
                                 if (word == "name"_L1)
                                     return addressOfPath(partsOfPath(path).stem);
                                 if (word == "path"_L1) {
                                     const QString within = collection.isEmpty() ? path : path.section(u'/', 1);
                                     return addressOfPath(within.first(within.lastIndexOf(u'.')));
                                 }
                                 if (word == "output_ext"_L1)
                                     return u".html"_s;
                                 if (word == "week"_L1 && fields.date.isValid())
                                     return QString::number(fields.date.date().weekNumber()).rightJustified(2, u'0');
                                 return std::nullopt;
                             });
    }

    QString linkTo(const QDir &siteFolder, const QString &, const QString &path,
                   const QByteArray &source) const override
    {
        const QString folder = u"_posts/"_s;
        const qsizetype at = path.startsWith(folder) ? 0 : path.indexOf(u"/"_s + folder) + 1;
        const bool isDated = partsOfPath(path).date.isValid();
        if (!isDated || (at == 0 && !path.startsWith(folder)))
            return addressOf(siteFolder, path, source); // A draft has no address yet that Jekyll would know.
        const QString name = path.sliced(at + folder.size());
        return u"{% post_url %1 %}"_s.arg(path.first(at) + name.first(name.lastIndexOf(u'.')));
    }

    QString mediaPath(const QDir &, const QString &postPath, const QString &fileName) const override
    {
        return m_media.path(postPath, fileName);
    }
    /// Below another address Jekyll is asked for it, so that the post also fits the site of a preview elsewhere.
    QString mediaAddress(const QDir &siteFolder, const QString &postPath, const QString &fileName) const override
    {
        const bool isBelow = !basePath(configurationOf(siteFolder).value(u"baseurl"_s).toString()).isEmpty();
        return (isBelow ? u"{{site.baseurl}}"_s : QString()) + m_media.address(postPath, fileName);
    }
    QString mediaPathFromAddress(const QDir &, const QString &postPath, const QString &address) const override
    {
        // Jekyll sites often write an address through Liquid, for the sake of a base path.
        static const QRegularExpression liquid(
            u"\\{\\{\\s*(?:site\\.(?:baseurl|url)|\"([^\"]*)\"\\s*\\|\\s*(?:relative_url|absolute_url))\\s*\\}\\}"_s);
        QString plain = address;
        plain.replace("%7B"_L1, "{"_L1).replace("%7D"_L1, "}"_L1); // As Markdown hands it on.
        return m_media.pathFromAddress(postPath, plain.replace(liquid, u"\\1"_s));
    }

    QString keyOfAddress() const override { return u"permalink"_s; }
    QString keyOfRedirects(const QDir &siteFolder) const override
    {
        return hasPlugin(siteFolder, u"jekyll-redirect-from"_s) ? u"redirect_from"_s : QString();
    }
    /// Words in one text are items of their own.
    QStringList listFromText(const QString &text) const override
    {
        static const QRegularExpression separators(u"[\\s,]+"_s);
        return text.split(separators, Qt::SkipEmptyParts);
    }
    QString textFromList(const QStringList &items) const override { return items.join(u' '); }

    /// The file's name holds the date.
    QByteArray samplePost(FrontMatterKind) const override
    {
        return "---\nlayout: post\ntitle: Title\ntags:\n  - tag\n---\n";
    }

    MediaFolder m_media{u"assets/images"_s, {}};
};

} // namespace

const SiteKind &jekyllKind()
{
    static const JekyllKind kind;
    return kind;
}

} // namespace galley::model
