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

/// What stands for the name of a style.
QString patternOfStyle(const QString &style)
{
    static const QHash<QString, QString> styles{
        {u"date"_s, u"/:categories/:year/:month/:day/:title:output_ext"_s},
        {u"pretty"_s, u"/:categories/:year/:month/:day/:title/"_s},
        {u"ordinal"_s, u"/:categories/:year/:y_day/:title:output_ext"_s},
        {u"weekdate"_s, u"/:categories/:year/W:week/:short_day/:title:output_ext"_s},
        {u"none"_s, u"/:categories/:title:output_ext"_s},
    };
    return styles.value(style, style);
}

/// The value that the configuration gives a key of all files of some folder or collection, the narrowest such rule.
QVariant defaultFor(const QVariantMap &configuration, const QString &path, const QString &type, const QString &key)
{
    QVariant found;
    qsizetype narrowness = -1;
    for (const QVariant &rule : configuration.value(u"defaults"_s).toList()) {
        const QVariantMap scope = rule.toMap().value(u"scope"_s).toMap();
        const QString folder = pathWithin(scope.value(u"path"_s).toString()).value_or(QString());
        const QString wanted = scope.value(u"type"_s).toString();
        const bool isInScope = (folder.isEmpty() || path == folder || path.startsWith(folder + u'/')) &&
                               (wanted.isEmpty() || wanted == type);
        const QVariant value = rule.toMap().value(u"values"_s).toMap().value(key);
        const qsizetype own = 2 * folder.size() + (wanted.isEmpty() ? 0 : 1);
        if (isInScope && value.isValid() && own >= narrowness) {
            found = value;
            narrowness = own;
        }
    }
    return found;
}

QString permalinkPattern(const QDir &siteFolder, const QString &path, const QString &collection)
{
    const QVariantMap configuration = configurationOf(siteFolder);
    const QVariantMap settings = configuration.value(u"collections"_s).toMap().value(collection).toMap();
    QString style = defaultFor(configuration, path, collection, u"permalink"_s).toString();
    if (style.isEmpty())
        style = settings.value(u"permalink"_s).toString();
    const QString general = configuration.value(u"permalink"_s, u"date"_s).toString();
    if (style.isEmpty() && collection != "posts"_L1)
        style = general == "pretty"_L1 ? u"/:collection/:path/"_s : u"/:collection/:path:output_ext"_s;
    return patternOfStyle(style.isEmpty() ? general : style);
}

/// A part of an address as Jekyll's mode “pretty” writes it, case and all.
QString pretty(const QString &text)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{M}\\p{N}._~!$&'()+,;=@]+"_s);
    QString written = QString(text).replace(others, u"-"_s);
    while (written.startsWith(u'-'))
        written.remove(0, 1);
    while (written.endsWith(u'-'))
        written.chop(1);
    return written;
}

QString joinedAddress(const QStringList &names, bool areSlugs)
{
    QStringList parts;
    for (const QString &name : names)
        parts.append(addressOfPath(areSlugs ? slugFromTitle(name) : name.toLower()));
    parts.removeDuplicates();
    return parts.join(u'/');
}

/// Every folder “_posts” below the site's own parts, however deep: news/_posts, en/news/_posts.
void addPostsBelow(const QDir &siteFolder, const QString &section, QStringList &folders)
{
    const QDir folder(siteFolder.filePath(section));
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const QString path = section.isEmpty() ? name : section + u'/' + name;
        if (name == "_posts"_L1 && !section.isEmpty())
            folders.append(path);
        else if (!name.startsWith(u'_') && !isBesideTheSite(path + u"/x"_s))
            addPostsBelow(siteFolder, path, folders);
    }
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
        addPostsBelow(siteFolder, {}, folders);
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

    /// In a folder below _posts, or one above it.
    LanguageMark languageOfPath(const QString &path) const override
    {
        if (path.startsWith(u'_'))
            return languageInFolder(path, path.section(u'/', 0, 0));
        return languageInFolder(path, {});
    }
    /// Texts in several languages have one permalink each for all of them, or a name that they share.
    QString translationOf(const FrontMatter &frontMatter, const PostFields &fields) const override
    {
        for (const QString &key : {u"page_id"_s, u"lang-ref"_s, u"lang_ref"_s, u"translation_id"_s, u"ref"_s}) {
            if (const QString shared = frontMatter.text(key).trimmed(); !shared.isEmpty())
                return u"key:"_s + shared;
        }
        const QString address = frontMatter.text(u"permalink"_s).trimmed();
        if (!address.isEmpty() && !fields.language.isEmpty())
            return u"address:"_s + address;
        return SiteKind::translationOf(frontMatter, fields);
    }
    bool isPage(const QString &path, const PostFields &fields) const override
    {
        return !fields.date.isValid() && !isWithin(path, u"_posts"_s) && !isWithin(path, u"_drafts"_s);
    }

    QString permalink(const QDir &siteFolder, const QString &path, const PostFields &fields) const override
    {
        return addressByPattern(siteFolder, path, fields, permalinkPattern(siteFolder, path, collectionOf(path)));
    }
    static QString collectionOf(const QString &path)
    {
        const bool isOfCollection =
            path.startsWith(u'_') && !isWithin(path, u"_posts"_s) && !isWithin(path, u"_drafts"_s);
        return isOfCollection ? path.section(u'/', 0, 0).sliced(1) : u"posts"_s;
    }
    QString addressByPattern(const QDir &, const QString &path, const PostFields &fields,
                             const QString &pattern) const override
    {
        const QString collection = collectionOf(path);
        const QString folder = isWithin(path, u"_posts"_s) ? path.section("_posts"_L1, 0, 0) : QString();
        const QStringList categories = folder.split(u'/', Qt::SkipEmptyParts) + fields.categories;
        const QString name = path.section(u'/', -1).section(u'.', 0, -2);
        return fillPermalink(pattern, fields.date, [&](const QString &word) -> std::optional<QString> {
            if (word == "title"_L1)
                return addressOfPath(pretty(fields.slug));
            if (word == "slug"_L1)
                return addressOfPath(slugFromTitle(fields.slug));
            if (word == "name"_L1)
                return addressOfPath(pretty(name));
            if (word == "collection"_L1)
                return addressOfPath(collection);
            if (word == "path"_L1)
                return addressOfPath(path.section(u'/', 1).section(u'.', 0, -2));
            if (word == "categories"_L1 || word == "slugified_categories"_L1)
                return joinedAddress(categories, word.startsWith("slug"_L1));
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

    QStringList ownTags() const override
    {
        return {u"include"_s, u"include_relative"_s, u"highlight"_s, u"link"_s, u"post_url"_s, u"raw"_s};
    }
    QString tagsFolder() const override { return u"_includes"_s; }

    MediaFolder m_media{u"assets/images"_s, {}};
};

} // namespace

const SiteKind &jekyllKind()
{
    static const JekyllKind kind;
    return kind;
}

} // namespace galley::model
