// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/publishedpost.h"
#include "publish/press/template.h"
#include "publish/press/themes/pagewords.h"
#include "publish/press/themes/themefiles.h"

#include <QVariantMap>

namespace galley::publish {

/// A link with a text, as templates show it.
struct PageLink
{
    QString name;
    QString address;
};

/// A feed as a page names it in its head.
struct PageFeed
{
    QString title;
    QString type;    ///< "application/atom+xml"
    QString address; ///< With root.
};

/// A page as the theme sees it: what differs from page to page.
struct Page
{
    QByteArray root; ///< The way to the front page, put before each address within the site: "../../", or "./".
    QString title;   ///< Of the window, before the site's; empty on the front page.
    QString heading; ///< Above the content; empty where the content has one.
    QString description;
    QString permalink; ///< "/tags/qt/"; empty where the page has no address of its own.
    QByteArray content;
    bool isFront = false;
    QString newerAddress; ///< With root; empty where there is none.
    QString olderAddress;
    QList<PageFeed> feeds{};             ///< Beside those of the site.
    const PublishedPost *post = nullptr; ///< Whose page it is, for what machines read.
};

/// What stands around a post on its own page.
struct ArticleParts
{
    PageLink newer; ///< The post that came after; without a name where there is none.
    PageLink older;
    QByteArray contents;    ///< The headings as a list of links; empty where there are few.
    int minutes = 0;        ///< It takes to read; 0 where that says nothing.
    bool isExcerpt = false; ///< The rest is on its own page.
};

/// The look of a site: templates and a style sheet. Not for two threads at a time.
class Theme
{
public:
    explicit Theme(const PressSettings &settings);

    /// The style sheet goes into the page itself.
    void setStyleInside(bool inside) { m_styleInside = inside; }

    QByteArray page(const Page &page);
    /// A post with its title linked, its date and its tags. `content` is its body, placed for this page; `parts` only
    /// on its own.
    QByteArray article(const PublishedPost &post, const QHash<QString, QString> &tagSlugs, const QByteArray &content,
                       const QByteArray &root, int headingLevel, const ArticleParts &parts = {});
    /// A list of links, each with a number, below a heading where there is one.
    QByteArray list(const QList<QPair<PageLink, qsizetype>> &links, const QString &heading = {});
    QByteArray notFound();

    QByteArray styleSheet() const { return m_style; }
    const PageWords &words() const { return m_words; }

private:
    PressSettings m_settings;
    bool m_styleInside = false;
    QVariantMap m_site;
    ThemeFiles m_files;
    PageWords m_words;
    QByteArray m_style;
    Template m_page;
    Template m_article;
    Template m_list;
};

} // namespace galley::publish
