// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/siteinfo.h"

#include "model/site/sitekind.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

/// The dated paths last: what a new post is named like.
QStringList latestPaths(QList<std::pair<QDateTime, QString>> dated)
{
    constexpr qsizetype latest = 20;
    std::ranges::sort(dated, std::greater());
    QStringList paths;
    for (const auto &[date, path] : dated.first(std::min(latest, dated.size())))
        paths.append(path);
    return paths;
}

void addExample(SiteInfo &info, const SiteKind &kind, const QStringList &neighbours)
{
    const QDir folder(info.site.folder);
    NewPost example;
    example.title = u"Example"_s;
    example.slug = u"example"_s;
    example.date = QDateTime::currentDateTime();
    info.newPostPath = kind.pathOfNewPost(folder, example, neighbours);
    PostFields fields;
    fields.title = example.title;
    fields.slug = example.slug;
    fields.date = example.date;
    info.postAddress = kind.permalink(folder, info.newPostPath, fields);
    info.mediaPath = kind.mediaPath(folder, info.newPostPath, u"image.png"_s);
    info.mediaAddress = kind.mediaAddress(folder, info.newPostPath, u"image.png"_s);
}

/// What stands in posts besides Markdown: {{< figure >}}, {% include %}.
QStringList shortcodesOf(const SiteKind &kind, const QDir &siteFolder)
{
    QStringList names = kind.ownTags();
    if (kind.tagsFolder().isEmpty())
        return names;
    const QDir folder(siteFolder.filePath(kind.tagsFolder()));
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    QStringList own;
    while (files.hasNext())
        own.append(folder.relativeFilePath(files.next()).section(u'.', 0, 0));
    own.sort();
    names += own;
    names.removeDuplicates();
    return names;
}

} // namespace

Result<SiteInfo> siteInfo(const Site &site, const Progress &progress)
{
    const Result<FoundPosts> found = findPosts(site, progress);
    if (!found)
        return std::unexpected(found.error());
    const SiteKind &kind = siteKind(site.kind);
    SiteInfo info;
    info.site = site;
    info.kindName = kind.name();
    info.contentFolders = site.contentFolders.isEmpty() ? kind.contentFolders(QDir(site.folder)) : site.contentFolders;
    info.posts = int(found->posts.size());
    info.skipped = found->skipped;
    info.redirects = redirectWay(kind, QDir(site.folder));
    info.shortcodes = shortcodesOf(kind, QDir(site.folder));
    info.showsFuturePosts = kind.showsFuturePosts(QDir(site.folder));
    QList<std::pair<QDateTime, QString>> dated;
    for (const PostFile &file : found->posts) {
        const PostFields fields = kind.fields(file.path, file.source);
        const Result<FrontMatter> frontMatter = kind.parse(file.source);
        ++info.frontMatter[frontMatter ? frontMatter->kind() : FrontMatterKind::None];
        if (!frontMatter)
            info.skipped.append({file.path, frontMatter.error().message});
        info.drafts += fields.draft ? 1 : 0;
        info.pages += kind.isPage(file.path, fields) ? 1 : 0;
        if (!fields.language.isEmpty() && !info.languages.contains(fields.language))
            info.languages.append(fields.language);
        dated.append({fields.date, file.path});
    }
    info.languages.sort();
    addExample(info, kind, latestPaths(dated));
    return info;
}

} // namespace galley::app
