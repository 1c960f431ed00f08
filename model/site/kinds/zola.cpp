// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/slug.h"
#include "model/site/configuration/configuration.h"
#include "model/site/kinds.h"
#include "model/site/paths/layout.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/paths/paths.h"

#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString contentFolder = u"content"_s;

QVariantMap configurationOf(const QDir &siteFolder)
{
    return readConfiguration(siteFolder, {u"config.toml"_s, u"zola.toml"_s}).value_or(QVariantMap());
}

/// “hello.fr” of hello.fr.md as the name and the language, if the site has that language.
std::pair<QString, QString> nameAndLanguage(const QDir &siteFolder, const QString &stem)
{
    const QString language = stem.section(u'.', -1);
    const bool isKnown =
        stem.contains(u'.') && configurationOf(siteFolder).value(u"languages"_s).toMap().contains(language);
    return isKnown ? std::pair(stem.section(u'.', 0, -2), language) : std::pair(stem, QString());
}

class ZolaKind : public SiteKind
{
    QString id() const override { return u"zola"_s; }
    QString name() const override { return u"Zola"_s; }

    bool recognises(const QDir &siteFolder) const override
    {
        return configurationOf(siteFolder).contains(u"base_url"_s) && siteFolder.exists(contentFolder);
    }

    bool isPost(const QString &path) const override
    {
        const QString fileName = path.section(u'/', -1);
        return path.startsWith(contentFolder + u'/') && isMarkdown(path) && !fileName.startsWith("_index."_L1) &&
               !isBesideTheSite(path);
    }
    QStringList contentFolders(const QDir &) const override { return {contentFolder}; }
    bool isPage(const QString &path, const PostFields &fields) const override
    {
        return !fields.date.isValid() && !partsOfPath(path).folder.contains(u'/');
    }
    LanguageMark languageOfPath(const QString &path) const override { return languageInName(path); }

    QString pathOfNewPost(const QDir &siteFolder, const NewPost &post, const QStringList &neighbours) const override
    {
        const QString path = pathInLayout(commonLayout(neighbours), post);
        if (!path.isEmpty())
            return path;
        const bool hasBlog = siteFolder.exists(contentFolder + u"/blog"_s);
        return u"%1/%2%3.md"_s.arg(contentFolder, hasBlog ? u"blog/"_s : QString(), safeSlug(post));
    }

    QString permalink(const QDir &siteFolder, const QString &path, const PostFields &fields) const override
    {
        const PathParts parts = partsOfPath(path);
        const QString fileName = parts.isBundle ? path.section(u'/', -1).section(u'.', 0, -2) : parts.stem;
        const QString language = nameAndLanguage(siteFolder, fileName).second;
        const QString name = parts.isBundle ? parts.stem : nameAndLanguage(siteFolder, parts.stem).first;
        const bool hasOwnSlug = fields.slug != parts.stem && fields.slug != partsOfPath(languageOfPath(path).path).stem;
        const QString slug = hasOwnSlug ? fields.slug : slugFromTitle(name);
        const QStringList names = parts.folder.mid(contentFolder.size() + 1).split(u'/', Qt::SkipEmptyParts);
        QStringList folders = language.isEmpty() ? QStringList() : QStringList{language};
        for (const QString &folder : names)
            folders.append(slugFromTitle(folder));
        return u'/' + addressOfPath((folders + QStringList{slug}).join(u'/')) + u'/';
    }

    QString linkTo(const QDir &siteFolder, const QString &, const QString &path, const QByteArray &) const override
    {
        return u"@/"_s + withinContent(*this, siteFolder, path);
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

    QString keyOf(const QString &field) const override
    {
        return field == "tags"_L1 || field == "categories"_L1 ? u"taxonomies."_s + field : field;
    }
    QString keyOfAddress() const override { return u"path"_s; }
    QString keyOfRedirects(const QDir &) const override { return u"aliases"_s; }
    FrontMatterKind usualFrontMatter() const override { return FrontMatterKind::Toml; }
    QByteArray samplePost(FrontMatterKind kind) const override
    {
        if (kind == FrontMatterKind::Yaml)
            return "---\ntitle: Title\ndate: 2024-01-02\ntaxonomies:\n  tags:\n    - tag\n---\n";
        return "+++\ntitle = \"Title\"\ndate = 2024-01-02\n[taxonomies]\ntags = [\"tag\"]\n+++\n";
    }

    QStringList ownTags() const override { return {u"youtube"_s, u"vimeo"_s, u"gist"_s, u"streamable"_s}; }
    QString tagsFolder() const override { return u"templates/shortcodes"_s; }

    static MediaFolder mediaOf(const QDir &siteFolder)
    {
        return {u"static/images"_s, u"static"_s, BundleMedia::InBundle,
                basePath(configurationOf(siteFolder).value(u"base_url"_s).toString())};
    }
};

} // namespace

const SiteKind &zolaKind()
{
    static const ZolaKind kind;
    return kind;
}

} // namespace galley::model
