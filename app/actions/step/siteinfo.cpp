// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/step/siteinfo.h"

#include "model/site/layout.h"
#include "model/site/paths.h"
#include "model/site/postlanguage.h"
#include "model/site/sitekind.h"
#include "model/site/sitelanguage.h"
#include "publish/git/repository.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString nameOf(FrontMatterKind kind)
{
    static const QStringList names{u"none"_s, u"yaml"_s, u"toml"_s, u"json"_s, u"headers"_s};
    return names.at(int(kind));
}

/// What of `address` is the post's own, in braces.
QString patternOf(QString address, const PostFields &fields)
{
    if (!fields.slug.isEmpty())
        address.replace(fields.slug, u"{slug}"_s);
    if (fields.date.isValid()) {
        address.replace(fields.date.toString(u"yyyy"_s), u"{year}"_s);
        address.replace(fields.date.toString(u"/MM/"_s), u"/{month}/"_s);
        address.replace(fields.date.toString(u"/dd/"_s), u"/{day}/"_s);
    }
    return address;
}

int pagesIn(const SiteKind &kind, const QDir &folder)
{
    QStringList pages;
    for (const QString &content : kind.contentFolders(folder)) {
        QDirIterator files(folder.filePath(content), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = folder.relativeFilePath(files.next());
            if (isMarkdownOrMdx(path) && !isBesideTheSite(path) && !kind.isPost(path) && !pages.contains(path))
                pages.append(path);
        }
    }
    return int(pages.size());
}

/// What the posts say, one after the other.
class Survey
{
public:
    Survey(const Site &site, SiteInfo &info)
        : m_kind(siteKind(site.kind))
        , m_site(site)
        , m_info(info)
    {
    }

    void look(const PostFile &file)
    {
        const Result<FrontMatter> frontMatter = m_kind.parse(file.source);
        if (!frontMatter) {
            m_info.skipped.append({file.path, frontMatter.error().message + u' ' + frontMatter.error().hint});
            return;
        }
        ++m_forms[int(frontMatter->kind())];
        const PostFields fields = m_kind.fields(file.path, file.source);
        m_info.drafts += fields.draft ? 1 : 0;
        m_paths.append(file.path);
        for (const QString &key : {u"lang"_s, u"language"_s, u"locale"_s})
            addLanguage(frontMatter->text(key));
        if (fields.date.isValid() && (!m_newest.date.isValid() || fields.date > m_newest.date)) {
            m_newest = fields;
            m_newestFile = file;
        }
    }

    void conclude()
    {
        const QDir folder(m_site.folder);
        addLanguage(languageOfSite(folder));
        m_info.languages.sort();
        m_info.frontMatter = nameOf(static_cast<FrontMatterKind>(std::ranges::max_element(m_forms) - m_forms));
        m_info.layout = commonLayout(m_paths);
        if (m_newestFile.path.isEmpty())
            return;
        m_info.permalink = patternOf(m_kind.addressOf(folder, m_newestFile.path, m_newestFile.source), m_newest);
        const QString image = m_kind.mediaPath(folder, m_newestFile.path, u"image.jpg"_s);
        m_info.mediaFolder = patternOf(image.chopped(image.endsWith("/image.jpg"_L1) ? 10 : 0), m_newest);
    }

private:
    void addLanguage(const QString &language)
    {
        if (!language.isEmpty() && !m_info.languages.contains(language))
            m_info.languages.append(language);
    }

    const SiteKind &m_kind;
    const Site &m_site;
    SiteInfo &m_info;
    int m_forms[5]{};
    QStringList m_paths;
    PostFields m_newest;
    PostFile m_newestFile;
};

} // namespace

Result<SiteInfo> siteInfo(const Site &site, const Progress &progress)
{
    const QDir folder(site.folder);
    if (!folder.exists()) {
        return std::unexpected(
            Error{QCoreApplication::translate("SiteInfo", "The folder “%1” of the site is not there.").arg(site.folder),
                  QCoreApplication::translate("SiteInfo", "Bring it back, or connect the disk that it is on."),
                  {}});
    }
    const SiteKind &kind = siteKind(site.kind);
    const Result<FoundPosts> found = findPosts(site, progress);
    if (!found)
        return std::unexpected(found.error());
    SiteInfo info;
    info.site = site;
    info.kindName = kind.name();
    info.contentFolders = kind.contentFolders(folder).replaceInStrings(QRegularExpression(u"^$"_s), u"."_s);
    info.posts = int(found->posts.size());
    info.skipped = found->skipped;
    info.pages = pagesIn(kind, folder);
    if (const auto repository = publish::Repository::discover(site.folder)) {
        info.repository = repository->worktree();
        info.branch = repository->branch().value_or(QString());
    }
    Survey survey(site, info);
    for (const PostFile &file : found->posts)
        survey.look(file);
    survey.conclude();
    return info;
}

} // namespace galley::app
