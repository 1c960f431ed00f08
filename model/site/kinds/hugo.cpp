// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/configuration/configuration.h"
#include "model/site/kinds.h"
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
QString permalinkPattern(const QDir &siteFolder, const QVariantMap &configuration, const QString &section)
{
    QVariantMap patterns = valueInAnyCase(configuration, u"permalinks"_s).toMap();
    if (patterns.isEmpty())
        patterns =
            readConfiguration(siteFolder, {u"config/_default/permalinks.toml"_s, u"config/_default/permalinks.yaml"_s,
                                           u"config/_default/permalinks.yml"_s})
                .value_or(QVariantMap());
    const QVariantMap pages = valueInAnyCase(patterns, u"page"_s).toMap(); // Newer sites tell pages and sections apart.
    return valueInAnyCase(pages.isEmpty() ? patterns : pages, section).toString();
}

/// The languages of the site with their settings, by their codes.
QVariantMap languagesOf(const QDir &siteFolder, const QVariantMap &configuration)
{
    const QVariantMap languages = valueInAnyCase(configuration, u"languages"_s).toMap();
    if (!languages.isEmpty())
        return languages;
    return readConfiguration(siteFolder, {u"config/_default/languages.toml"_s, u"config/_default/languages.yaml"_s,
                                          u"config/_default/languages.yml"_s})
        .value_or(QVariantMap());
}

/// A part of an address as Hugo writes it: letters, digits and few signs; spaces become one hyphen.
QString urlized(const QString &text)
{
    static const QString signs = u"./_#+~-@"_s;
    QString written;
    bool isHyphenDue = false;
    for (const QChar character : text.toLower()) {
        const bool isAllowed =
            character.isLetterOrNumber() || character.isMark() || character.isSurrogate() || signs.contains(character);
        if (isAllowed) {
            if (isHyphenDue && character != u'-')
                written += u'-';
            isHyphenDue = false;
            written += character;
        } else if (character.isSpace() && !written.isEmpty() && !written.endsWith(u'-')) {
            isHyphenDue = true;
        }
    }
    return addressOfPath(written);
}

/// The sections that a folder lies in: the outermost, and each further one that has a page of its own.
QString sectionsOf(const QDir &siteFolder, const QString &contentFolder, const QString &folders)
{
    QStringList sections;
    QString path = contentFolder;
    for (const QString &name : folders.split(u'/', Qt::SkipEmptyParts)) {
        path += u'/' + name;
        const bool hasPage = !QDir(siteFolder.filePath(path)).entryList({u"_index.*"_s}, QDir::Files).isEmpty();
        if (sections.isEmpty() || hasPage)
            sections.append(name);
    }
    return sections.join(u'/');
}

/// “:sections[1:]”, “:sections[last]”: some of the names that `sections` is made of.
QString slicedSections(const QString &sections, const QString &slice)
{
    const QStringList names = sections.split(u'/', Qt::SkipEmptyParts);
    const auto place = [&](const QString &word, qsizetype otherwise) {
        bool isNumber = false;
        const qsizetype number = word.toInt(&isNumber);
        if (word == "last"_L1)
            return names.size() - 1;
        return std::clamp<qsizetype>(isNumber ? number : otherwise, 0, names.size());
    };
    const qsizetype first = place(slice.section(u':', 0, 0), 0);
    const qsizetype end =
        slice.contains(u':') ? place(slice.section(u':', 1), names.size()) : std::min(first + 1, names.size());
    return first < end ? names.sliced(first, end - first).join(u'/') : QString();
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
        for (const QVariant &language : languagesOf(siteFolder, configuration))
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

    bool isBundleWhole() const override { return true; }

    /// Beside the sections: “About”.
    bool isPage(const QString &path, const PostFields &fields) const override
    {
        return !fields.date.isValid() && partsOfPath(path).folder.count(u'/') == 0;
    }

    /// In the name, or in a folder: content/fr, content.fr, content/french.
    LanguageMark languageOfPath(const QString &path) const override
    {
        if (const LanguageMark mark = languageInName(path); !mark.language.isEmpty())
            return mark;
        const QString first = path.section(u'/', 0, 0);
        if (const QString ending = first.section(u'.', 1); isLanguageCode(ending))
            return {ending, first.section(u'.', 0, 0) + path.sliced(first.size())};
        return languageInFolder(path, first);
    }

    QString permalink(const QDir &siteFolder, const QString &path, const PostFields &fields) const override
    {
        const QVariantMap configuration = configurationOf(siteFolder);
        const QVariantMap languages = languagesOf(siteFolder, configuration);
        const LanguageMark mark = languageInName(path);
        const bool isMarked = valueInAnyCase(languages, mark.language).isValid();
        const QString plainPath = isMarked ? mark.path : path;
        QString language = isMarked ? mark.language : QString();

        QString contentFolder;
        for (const QString &folder : contentFolders(siteFolder)) {
            if (path.startsWith(folder + u'/') && folder.size() > contentFolder.size())
                contentFolder = folder;
        }
        for (auto each = languages.cbegin(); each != languages.cend() && !contentFolder.isEmpty(); ++each) {
            const QString folder = valueInAnyCase(each.value().toMap(), u"contentDir"_s).toString();
            if (!isMarked && pathWithin(folder) == contentFolder)
                language = each.key();
        }

        const PathParts parts = partsOfPath(plainPath);
        const QString fileName =
            parts.isBundle ? plainPath.section(u'/', -2, -2) : plainPath.section(u'/', -1).section(u'.', 0, -2);
        const QString sections = parts.folder.mid(contentFolder.isEmpty() ? 0 : contentFolder.size() + 1);
        const QString section = sections.section(u'/', 0, 0);
        // Without a slug of its own a post is addressed by its file's name, date and all.
        const bool hasOwnSlug = fields.slug != partsOfPath(languageOfPath(path).path).stem;
        const QString name = namesTellDates(configuration) ? parts.stem : fileName;
        const QString slug = hasOwnSlug ? fields.slug : name;
        const QString pattern = permalinkPattern(siteFolder, configuration, section);
        QString address = fillPermalink(
            pattern.isEmpty() ? u"/:sections/:slug/"_s : pattern, fields.date,
            [&](const QString &word) -> std::optional<QString> {
                if (word == "section"_L1)
                    return urlized(section);
                if (word == "sections"_L1)
                    return urlized(pattern.isEmpty() ? sections : sectionsOf(siteFolder, contentFolder, sections));
                if (word.startsWith("sections["_L1))
                    return urlized(
                        slicedSections(sectionsOf(siteFolder, contentFolder, sections), word.sliced(9).chopped(1)));
                if (word == "title"_L1)
                    return urlized(fields.title);
                if (word == "slug"_L1)
                    return urlized(!hasOwnSlug && !pattern.isEmpty() ? fields.title : slug);
                if (word == "filename"_L1 || word == "contentbasename"_L1)
                    return urlized(fileName);
                const bool isEither = word == "slugorcontentbasename"_L1 || word == "slugorfilename"_L1;
                return isEither ? std::optional(urlized(slug)) : std::nullopt;
            });
        const bool isUgly = valueInAnyCase(configuration, u"uglyURLs"_s).toBool();
        if (isUgly)
            address = (address.endsWith(u'/') ? address.chopped(1) : address) + u".html"_s;
        else if (!address.endsWith(u'/') && !address.endsWith(".html"_L1))
            address += u'/';
        return languagePrefix(configuration, languages, language) + address;
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

    /// Hugo reads its keys in any case, and takes another date where there is none.
    QString keyIn(const FrontMatter &frontMatter, const QString &field) const override
    {
        const QString key = keyInAnyCase(frontMatter, field);
        if (field != "date"_L1 || frontMatter.contains(key))
            return key;
        for (const QString &other : {u"publishDate"_s, u"pubdate"_s, u"published"_s}) {
            if (const QString found = keyInAnyCase(frontMatter, other); frontMatter.contains(found))
                return found;
        }
        return key;
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

    /// Whether the site has dates read from the names of its files; the rest of the name is then the slug.
    static bool namesTellDates(const QVariantMap &configuration)
    {
        const QVariantMap frontMatter = valueInAnyCase(configuration, u"frontmatter"_s).toMap();
        return valueInAnyCase(frontMatter, u"date"_s).toStringList().contains(u":filename"_s);
    }

    /// “/fr” for any but the main language.
    static QString languagePrefix(const QVariantMap &configuration, const QVariantMap &languages,
                                  const QString &language)
    {
        QString main = valueInAnyCase(configuration, u"defaultContentLanguage"_s).toString();
        if (main.isEmpty())
            main = u"en"_s;
        const bool isMainInFolder = valueInAnyCase(configuration, u"defaultContentLanguageInSubdir"_s).toBool();
        const QString own = language.isEmpty() ? main : language;
        const bool isMain = own.compare(main, Qt::CaseInsensitive) == 0;
        return languages.isEmpty() || (isMain && !isMainInFolder) ? QString() : u'/' + own.toLower();
    }

    QStringList ownTags() const override
    {
        return {u"figure"_s, u"gist"_s,   u"highlight"_s, u"instagram"_s, u"param"_s,   u"qr"_s,
                u"ref"_s,    u"relref"_s, u"tweet"_s,     u"vimeo"_s,     u"youtube"_s, u"details"_s};
    }
    QString tagsFolder() const override { return u"layouts/shortcodes"_s; }

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
