// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/kinds.h"
#include "model/site/paths/layout.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/paths/paths.h"
#include "model/site/posts/heading.h"
#include "model/site/posts/newpost.h"

#include <QCoreApplication>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Files that speak of the repository rather than to its readers.
bool isAboutTheRepository(const QString &path)
{
    static const QStringList names{u"readme"_s,  u"license"_s,         u"licence"_s,  u"changelog"_s, u"contributing"_s,
                                   u"authors"_s, u"code_of_conduct"_s, u"security"_s, u"agents"_s,    u"claude"_s};
    return !path.contains(u'/') && names.contains(path.section(u'.', 0, 0).toLower());
}

/// Patterns for pages rather than pages, in whatever generator's folder.
bool isPattern(const QString &path)
{
    static const QStringList folders{u"theme"_s,      u"themes"_s,   u"scaffolds"_s,
                                     u"archetypes"_s, u"_layouts"_s, u"_includes"_s};
    return path.contains(u'/') && folders.contains(path.section(u'/', 0, 0));
}

/// A file in a folder named after the post, or in the post's own folder.
QString besidePost(const QString &postPath, const QString &fileName)
{
    const PathParts parts = partsOfPath(postPath);
    const QString name = safeFileName(fileName);
    return parts.isBundle || postPath.isEmpty() ? name : safeFileName(parts.stem) + u'/' + name;
}

/// A folder of Markdown files that no generator, or one that we do not know, makes into pages.
class PlainKind : public SiteKind
{
    QString id() const override { return u"plain"_s; }
    QString name() const override { return QCoreApplication::translate("PlainKind", "Markdown folder"); }

    bool recognises(const QDir &) const override { return true; }
    bool isPost(const QString &path) const override
    {
        return isMarkdown(path) && !isBesideTheSite(path) && !isAboutTheRepository(path) && !isPattern(path);
    }
    QStringList contentFolders(const QDir &) const override { return {QString()}; }
    LanguageMark languageOfPath(const QString &path) const override { return languageInName(path); }

    /// Without a title in the front matter the heading is the title, and is what changes.
    Result<QByteArray> withField(const QByteArray &source, const QString &field, const QVariant &value) const override
    {
        const Result<FrontMatter> frontMatter = parse(source);
        const QByteArray title = value.toString().simplified().toUtf8();
        if (field == "title"_L1 && frontMatter && !frontMatter->contains(u"title"_s) && !title.isEmpty()) {
            const qsizetype bodyStart = bodyOffset(source);
            if (const auto heading = firstHeading(source.mid(bodyStart)))
                return QByteArray(source).replace(bodyStart + heading->offset, heading->length, title);
        }
        return SiteKind::withField(source, field, value);
    }

    QString pathOfNewPost(const QDir &, const NewPost &post, const QStringList &neighbours) const override
    {
        // Sorted into folders by topic, no folder is the right one for a post that we know nothing of.
        const QString path = pathInLayout(commonLayout(neighbours, 0.5), post);
        return path.isEmpty() ? safeSlug(post) + u".md"_s : path;
    }

    QByteArray sourceOfNewPost(const NewPost &post, const FrontMatterStyle &style) const override
    {
        const bool needsFrontMatter =
            style.kind != FrontMatterKind::None || !post.tags.isEmpty() || !post.description.isEmpty();
        return needsFrontMatter ? SiteKind::sourceOfNewPost(post, style) : sourceWithHeading(post);
    }

    QString permalink(const QDir &, const QString &path, const PostFields &) const override
    {
        const PathParts parts = partsOfPath(path);
        const QString name = parts.isBundle ? path.section(u'/', -2, -2) : path.section(u'/', -1).section(u'.', 0, -2);
        return addressOfPath(u"/%1%2/"_s.arg(parts.folder.isEmpty() ? QString() : parts.folder + u'/', name));
    }

    QString mediaPath(const QDir &, const QString &postPath, const QString &fileName) const override
    {
        return postPath.left(postPath.lastIndexOf(u'/') + 1) + besidePost(postPath, fileName);
    }
    QString mediaAddress(const QDir &, const QString &postPath, const QString &fileName) const override
    {
        return addressOfPath(besidePost(postPath, fileName));
    }
    QString mediaPathFromAddress(const QDir &, const QString &postPath, const QString &address) const override
    {
        return MediaFolder{u"images"_s, {}}.pathFromAddress(postPath, address);
    }
};

} // namespace

const SiteKind &plainKind()
{
    static const PlainKind kind;
    return kind;
}

} // namespace galley::model
