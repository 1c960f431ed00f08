// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/feeds/feed.h"
#include "publish/press/site/archives.h"
#include "publish/press/site/pageoutput.h"
#include "publish/press/site/sitemap.h"
#include "publish/press/siteposts.h"
#include "publish/press/theme.h"

#include <QHash>
#include <QMap>

namespace galley::publish {

/// The way from a page back to the front page: "../../", or "./".
QByteArray rootFrom(const QString &permalink);

/// Makes the pages of one site from its posts, which are prepared already: says of each page what it is made of, and
/// makes those that its output wants.
class PageMaker
{
public:
    /// All must live as long as this.
    PageMaker(const PressSettings &settings, SitePosts &posts, PageOutput &output);

    void make(); ///< Once. What goes wrong is in the output.

private:
    using MakeContent = std::function<Result<QByteArray>(const QByteArray &root)>;
    void addPage(Page page, const QByteArray &contentInputs, const MakeContent &content, const QDateTime &updated = {});
    void addPostPage(qsizetype place);
    void addRuns(const QString &permalink, const QString &heading, const QList<qsizetype> &places,
                 const QList<PageFeed> &feeds);
    void addArchives(const QList<Archive> &archives);
    void addOverviews(const QList<Archive> &archives);
    void addFeeds(const QString &title, const QString &permalink, const QList<qsizetype> &places);
    void addSearch();
    Result<QMap<QString, QByteArray>> searchFilesOf(int year, const QList<qsizetype> &places);
    void addRedirects();
    void addNotFoundPage();
    void addForMachines();
    PageLink linkTo(qsizetype place, const QByteArray &root) const;
    QByteArray inputsOfPosts(const QList<qsizetype> &places) const;
    Result<QByteArray> articles(const QList<qsizetype> &places, const QByteArray &root);

    const PressSettings &m_settings;
    SitePosts &m_site;
    const QList<PublishedPost> &m_posts;
    PageOutput &m_output;
    Theme m_theme;
    QHash<QString, QString> m_tagSlugs;
    QHash<QString, QString> m_categorySlugs;
    QList<MappedPage> m_mapped;
};

} // namespace galley::publish
