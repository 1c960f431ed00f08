// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/configuration/scriptvalues.h"
#include "model/site/kinds.h"
#include "model/site/paths/layout.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/paths/paths.h"

#include <QRegularExpression>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList scriptNames{u"docusaurus.config.js"_s, u"docusaurus.config.ts"_s, u"docusaurus.config.mjs"_s,
                              u"docusaurus.config.cjs"_s};
const QString translatedBlog = u"docusaurus-plugin-content-blog"_s;

/// The day that folders tell: blog/2024/05/06/hello.md, blog/2024/05-06-hello/index.md.
QDate dateInFolders(const QString &path)
{
    static const QRegularExpression dated(u"(?:^|/)(\\d{4})[/-](\\d{2})[/-](\\d{2})[/_-]"_s);
    const QRegularExpressionMatch match = dated.match(path);
    return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

/// One of the blogs of a site: its folder and the address that its posts are below.
struct Blog
{
    QString id; ///< Empty: the one that comes with the preset.
    QString folder;
    QString route;
};

/// As the configuration has them; never none.
QList<Blog> blogsOf(const QDir &siteFolder)
{
    const QString script = readScript(siteFolder, scriptNames);
    const auto blogOf = [](const QString &block, const QString &otherwise) {
        const QString folder = pathWithin(textInScript(block, u"path"_s)).value_or(QString());
        const QString route = textInScript(block, u"routeBasePath"_s);
        return Blog{textInScript(block, u"id"_s), folder.isEmpty() ? otherwise : folder,
                    route.isEmpty() ? u"blog"_s : route};
    };
    static const QRegularExpression noBlog(u"\\bblog\\s*:\\s*false"_s);
    static const QRegularExpression plugin(u"plugin-content-blog[\"']\\s*,\\s*(\\{[^{}]*\\})"_s);
    QList<Blog> blogs;
    if (!noBlog.match(script).hasMatch())
        blogs.append(blogOf(blockInScript(script, u"blog"_s), u"blog"_s));
    for (auto more = plugin.globalMatch(script); more.hasNext();) {
        if (const Blog blog = blogOf(more.next().captured(1), {}); !blog.folder.isEmpty())
            blogs.append(blog);
    }
    return blogs.isEmpty() ? QList<Blog>{{{}, u"blog"_s, u"blog"_s}} : blogs;
}

/// The blog of a Docusaurus site; its documentation is not posts.
class DocusaurusKind : public SiteKind
{
    QString id() const override { return u"docusaurus"_s; }
    QString name() const override { return u"Docusaurus"_s; }

    bool recognises(const QDir &siteFolder) const override
    {
        return std::ranges::any_of(scriptNames, [&](const QString &name) { return siteFolder.exists(name); });
    }

    bool isPost(const QString &path) const override
    {
        const bool isInBlog = path.startsWith("blog/"_L1) || path.contains(u'/' + translatedBlog);
        return isInBlog && isPostIn({}, path);
    }
    bool isPostIn(const QString &, const QString &path) const override
    {
        return isMarkdownOrMdx(path) && !isBesideTheSite(path) && !path.section(u'/', -1).startsWith(u'_');
    }
    QStringList contentFolders(const QDir &siteFolder) const override
    {
        QStringList folders;
        for (const Blog &blog : blogsOf(siteFolder))
            folders.append(blog.folder);
        const QDir translations(siteFolder.filePath(u"i18n"_s));
        for (const QString &language : translations.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
            const QDir ofLanguage(translations.filePath(language));
            for (const QString &blog : ofLanguage.entryList({translatedBlog + u'*'}, QDir::Dirs | QDir::NoSymLinks))
                folders.append(u"i18n/%1/%2"_s.arg(language, blog));
        }
        return folders;
    }

    /// i18n/fr/docusaurus-plugin-content-blog holds what blog holds, in French.
    LanguageMark languageOfPath(const QString &path) const override
    {
        if (!path.startsWith("i18n/"_L1))
            return {{}, path};
        const QString plugin = path.section(u'/', 2, 2);
        const QString blog = plugin == translatedBlog ? u"blog"_s : plugin.sliced(plugin.lastIndexOf(u'-') + 1);
        return {path.section(u'/', 1, 1), blog + u'/' + path.section(u'/', 3)};
    }

    PostFields fields(const QString &path, const QByteArray &source) const override
    {
        PostFields fields = SiteKind::fields(path, source);
        if (const QDate date = dateInFolders(path); !fields.date.isValid() && date.isValid())
            fields.date = date.startOfDay(Qt::UTC);
        fields.slug = fields.slug.section(u'/', -1, -1, QString::SectionSkipEmpty); // It may be a whole address.
        return fields;
    }

    QString pathOfNewPost(const QDir &siteFolder, const NewPost &post, const QStringList &neighbours) const override
    {
        const QString path = pathInLayout(commonLayout(neighbours), post);
        if (!path.isEmpty())
            return path;
        const QString folder = blogsOf(siteFolder).constFirst().folder;
        return post.date.isValid() ? pathInLayout(folder + u"/{date}-{slug}.md"_s, post)
                                   : u"%1/%2.md"_s.arg(folder, safeSlug(post));
    }

    QString permalink(const QDir &siteFolder, const QString &path, const PostFields &fields) const override
    {
        const bool hasOwnSlug = fields.slug != partsOfPath(path).stem;
        return addressBelow(siteFolder, path, hasOwnSlug ? addressOfPath(fields.slug) : QString());
    }
    /// A slug may be a whole path below the blog.
    QString addressOf(const QDir &siteFolder, const QString &path, const QByteArray &source) const override
    {
        const Result<FrontMatter> frontMatter = parse(source);
        const QString slug = frontMatter ? frontMatter->text(u"slug"_s).trimmed() : QString();
        return slug.isEmpty() ? permalink(siteFolder, path, fields(path, source))
                              : addressBelow(siteFolder, path, addressOfPath(slug));
    }

    /// Without a slug: the path, in which the day comes first and hyphens part it from nothing.
    static QString addressBelow(const QDir &siteFolder, const QString &path, QString slug)
    {
        static const QRegularExpression dated(
            u"^(?<folder>.*?)(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})[-/]?(?<text>.*)$"_s);
        static const QRegularExpression ending(u"(?:/index)?\\.mdx?$"_s);
        static const QRegularExpression slashes(u"/{2,}"_s);
        const bool isTranslated = path.startsWith("i18n/"_L1);
        const QList<Blog> blogs = blogsOf(siteFolder);
        Blog blog = blogs.constFirst();
        QString below = path;
        if (isTranslated)
            below = path.section(u'/', 3);
        for (const Blog &each : blogs) {
            const QString plugin = each.id.isEmpty() ? translatedBlog : translatedBlog + u'-' + each.id;
            if (path.startsWith(each.folder + u'/') || (isTranslated && path.section(u'/', 2, 2) == plugin)) {
                blog = each;
                below = isTranslated ? below : path.sliced(each.folder.size() + 1);
            }
        }
        if (slug.isEmpty()) {
            const QString stem = below.remove(ending);
            const QRegularExpressionMatch day = dated.match(stem);
            slug = !day.hasMatch()
                       ? addressOfPath(stem)
                       : addressOfPath(u"%1/%2/%3/%4%5"_s.arg(day.captured(u"year"_s), day.captured(u"month"_s),
                                                              day.captured(u"day"_s), day.captured(u"folder"_s),
                                                              day.captured(u"text"_s)));
        }
        const QString language = isTranslated ? path.section(u'/', 1, 1) : QString();
        return u"/%1/%2/%3"_s.arg(language, blog.route, slug).replace(slashes, u"/"_s);
    }

    QString linkTo(const QDir &siteFolder, const QString &fromPath, const QString &path,
                   const QByteArray &source) const override
    {
        if (fromPath.isEmpty())
            return addressOf(siteFolder, path, source);
        const QString relative = QDir(u'/' + fromPath.section(u'/', 0, -2)).relativeFilePath(u'/' + path);
        return relative.startsWith(u'.') ? relative : u"./"_s + relative;
    }

    QString mediaPath(const QDir &, const QString &postPath, const QString &fileName) const override
    {
        return m_media.path(postPath, fileName);
    }
    QString mediaAddress(const QDir &, const QString &postPath, const QString &fileName) const override
    {
        const QString address = m_media.address(postPath, fileName);
        return address.startsWith(u'/') ? address : u"./"_s + address;
    }
    QString mediaPathFromAddress(const QDir &, const QString &postPath, const QString &address) const override
    {
        return m_media.pathFromAddress(postPath, address);
    }

    /// The file's name holds the date.
    QByteArray samplePost(FrontMatterKind) const override
    {
        return "---\nslug: slug\ntitle: Title\ntags: [tag]\n---\n";
    }

    MediaFolder m_media{u"static/img"_s, u"static"_s, BundleMedia::InBundle};
};

} // namespace

const SiteKind &docusaurusKind()
{
    static const DocusaurusKind kind;
    return kind;
}

} // namespace galley::model
