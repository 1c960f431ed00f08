// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/theme.h"

#include "publish/press/linkeddata.h"
#include "publish/press/pagetext.h"
#include "publish/press/themes/themesettings.h"

#include <QLocale>
#include <QUrl>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

/// All files of the site's theme: its own go before those that all themes share.
ThemeFiles filesOf(const PressSettings &settings)
{
    ThemeFiles files = builtInTheme(settings.theme);
    files.insert(settings.themeFiles);
    return files;
}

/// {{words.older}} is the same on each page, so it is put in once.
Template templateOf(const ThemeFiles &files, const QString &name, const PageWords &words)
{
    QByteArray text = files.value(name);
    for (auto word = words.all().cbegin(); word != words.all().cend(); ++word)
        text.replace("{{words." + word.key().toUtf8() + "}}", word->toString().toHtmlEscaped().toUtf8());
    Result<Template> made = Template::parse(name, text);
    Q_ASSERT(made); // Whoever read the settings looked at the theme.
    return *std::move(made);
}

/// A masthead's link for this page: one that starts at the site's root follows the page's depth.
QVariantMap mastheadLink(const model::Link &link, const QByteArray &root)
{
    const bool isOwn = link.url.startsWith(u'/');
    return {{u"name"_s, cleanText(link.name)},
            {u"address"_s, isOwn ? QString::fromUtf8(root) + link.url.mid(1) : link.url},
            {u"isElsewhere"_s, !isOwn}};
}

QVariant linkOf(const PageLink &link)
{
    if (link.address.isEmpty())
        return {};
    return QVariantMap{{u"name"_s, link.name}, {u"address"_s, link.address}};
}

} // namespace

Theme::Theme(const PressSettings &settings)
    : m_settings(settings)
    , m_site{{u"siteTitle"_s, cleanText(settings.title)},
             {u"siteDescription"_s, cleanText(settings.description)},
             {u"siteAuthor"_s, cleanText(settings.author)},
             {u"language"_s, settings.language},
             {u"isRightToLeft"_s, QLocale(settings.language).textDirection() == Qt::RightToLeft}}
    , m_files(filesOf(settings))
    , m_words(settings.language)
    , m_page(templateOf(m_files, u"page.mustache"_s, m_words))
    , m_article(templateOf(m_files, u"article.mustache"_s, m_words))
    , m_list(templateOf(m_files, u"list.mustache"_s, m_words))
{
    const Result<ThemeDescription> description = ThemeDescription::read(m_files, settings.theme);
    const QList<ThemeSetting> offered = description ? description->settings : QList<ThemeSetting>();
    m_style =
        m_files.value(u"base.css"_s) + m_files.value(u"style.css"_s) + styleOfSettings(offered, settings.themeSettings);
    QVariantMap values;
    for (const ThemeSetting &setting : offered) {
        if (setting.variable.isEmpty())
            values.insert(setting.key, settings.themeSettings.value(setting.key, setting.usual));
    }
    if (!values.isEmpty())
        m_site.insert(u"settings"_s, values);
}

QByteArray Theme::page(const Page &page)
{
    QVariantList links;
    for (const model::Link &link : m_settings.links)
        links.append(mastheadLink(link, page.root));
    QVariantMap values = m_site;
    values.insert({{u"root"_s, page.root},
                   {u"title"_s, page.title},
                   {u"heading"_s, page.heading},
                   {u"description"_s, page.description.isEmpty() ? m_settings.description : page.description},
                   {u"isFront"_s, page.isFront},
                   {u"links"_s, links},
                   {u"newer"_s, page.newerAddress},
                   {u"older"_s, page.olderAddress},
                   {u"hasPaging"_s, !page.newerAddress.isEmpty() || !page.olderAddress.isEmpty()},
                   {u"content"_s, page.content}});
    if (!m_settings.url.isEmpty() && !page.permalink.isEmpty())
        values.insert(u"canonical"_s, m_settings.url + page.permalink);
    QVariantList feeds;
    for (const PageFeed &feed : page.feeds)
        feeds.append(QVariantMap{{u"type"_s, feed.type}, {u"title"_s, feed.title}, {u"address"_s, feed.address}});
    values.insert(u"feeds"_s, feeds);
    if (page.post) {
        values.insert({{u"isPost"_s, true},
                       {u"published"_s, machineDate(page.post->fields.date)},
                       {u"linkedData"_s, linkedData(m_settings, *page.post)}});
    }
    if (m_styleInside)
        values.insert(u"style"_s, styleSheet());
    return m_page.render(values);
}

QByteArray Theme::article(const PublishedPost &post, const QHash<QString, QString> &tagSlugs, const QByteArray &content,
                          const QByteArray &root, int headingLevel, const ArticleParts &parts)
{
    QVariantList tags;
    for (const QString &tag : post.fields.tags) {
        const QByteArray slug = QUrl::toPercentEncoding(tagSlugs.value(tag));
        tags.append(QVariantMap{{u"tag"_s, tag}, {u"tagAddress"_s, QByteArray(root + "tags/" + slug + '/')}});
    }
    return m_article.render({{u"level"_s, QString::number(headingLevel)},
                             {u"title"_s, post.fields.title},
                             {u"address"_s, QByteArray(root + post.permalink.mid(1).toUtf8())},
                             {u"date"_s, spokenDate(post.fields.date, m_settings.language)},
                             {u"machineDate"_s, machineDate(post.fields.date)},
                             {u"author"_s, m_site.value(u"siteAuthor"_s)},
                             {u"tags"_s, tags},
                             {u"hasTags"_s, !tags.isEmpty()},
                             {u"contents"_s, parts.contents},
                             {u"minutes"_s, parts.minutes > 0 ? m_words(u"minutes"_s).arg(parts.minutes) : QString()},
                             {u"newer"_s, linkOf(parts.newer)},
                             {u"older"_s, linkOf(parts.older)},
                             {u"hasNeighbours"_s, !parts.newer.name.isEmpty() || !parts.older.name.isEmpty()},
                             {u"isExcerpt"_s, parts.isExcerpt},
                             {u"content"_s, content}});
}

QByteArray Theme::list(const QList<QPair<PageLink, qsizetype>> &links, const QString &heading)
{
    QVariantList items;
    for (const auto &[link, number] : links)
        items.append(
            QVariantMap{{u"name"_s, link.name}, {u"address"_s, link.address}, {u"number"_s, QString::number(number)}});
    return m_list.render({{u"items"_s, items}, {u"listHeading"_s, heading}});
}

QByteArray Theme::notFound()
{
    return "<p class=\"empty\">" + m_words(u"not_here_why"_s).toHtmlEscaped().toUtf8() + "</p>\n";
}

} // namespace galley::publish
