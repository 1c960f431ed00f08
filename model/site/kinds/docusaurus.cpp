// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
        const bool isInBlog = path.startsWith("blog/"_L1) || path.contains(u'/' + translatedBlog + u'/');
        return isInBlog && isMarkdownOrMdx(path) && !isBesideTheSite(path) && !path.section(u'/', -1).startsWith(u'_');
    }
    QStringList contentFolders(const QDir &siteFolder) const override
    {
        QStringList folders{u"blog"_s};
        const QDir translations(siteFolder.filePath(u"i18n"_s));
        for (const QString &language : translations.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
            folders.append(u"i18n/%1/%2"_s.arg(language, translatedBlog));
        return folders;
    }

    PostFields fields(const QString &path, const QByteArray &source) const override
    {
        PostFields fields = SiteKind::fields(path, source);
        if (const QDate date = dateInFolders(path); !fields.date.isValid() && date.isValid())
            fields.date = date.startOfDay(Qt::UTC);
        fields.slug = fields.slug.section(u'/', -1, -1, QString::SectionSkipEmpty); // It may be a whole address.
        return fields;
    }

    QString pathOfNewPost(const QDir &, const NewPost &post, const QStringList &neighbours) const override
    {
        const QString path = pathInLayout(commonLayout(neighbours), post);
        if (!path.isEmpty())
            return path;
        return post.date.isValid() ? pathInLayout(u"blog/{date}-{slug}.md"_s, post)
                                   : u"blog/%1.md"_s.arg(safeSlug(post));
    }

    QString permalink(const QDir &, const QString &path, const PostFields &fields) const override
    {
        const PathParts parts = partsOfPath(path);
        const bool hasOwnSlug = fields.slug != parts.stem;
        const bool isDatedByName = parts.date.isValid() || dateInFolders(path).isValid();
        const QString day = isDatedByName && !hasOwnSlug ? fields.date.date().toString(u"yyyy/MM/dd/"_s) : QString();
        return addressOfPath(u"/blog/%1%2"_s.arg(day, fields.slug));
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
