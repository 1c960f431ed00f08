// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/pagetext.h"
#include "publish/press/parts/search/searchindex.h"
#include "publish/press/redirectpage.h"
#include "publish/press/site/pagemaker.h"

#include <QUrl>

/// What PageMaker makes beside pages to read: feeds, the search index, redirects, the sitemap.
namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype postsInFeed = 20;

int yearOf(const PublishedPost &post) { return post.fields.date.isValid() ? post.fields.date.date().year() : 0; }

} // namespace

void PageMaker::addFeeds(const QString &title, const QString &permalink, const QList<qsizetype> &places)
{
    const QList<qsizetype> shown = places.first(qMin(postsInFeed, places.size()));
    const QString folder = QUrl::fromPercentEncoding(permalink.toUtf8());
    const QByteArray inputs = digestOf(title, permalink) + inputsOfPosts(shown);
    using Form = QByteArray (*)(const PressSettings &, const Feed &);
    for (const auto &[name, form] :
         {std::pair<QString, Form>{u"feed.xml"_s, atomFeed}, {u"rss.xml"_s, rssFeed}, {u"feed.json"_s, jsonFeed}}) {
        m_output.addPage(folder + name, inputs, [&]() -> Result<QByteArray> {
            if (const Result<> rendered = m_site.render(shown); !rendered)
                return std::unexpected(rendered.error());
            Feed feed{title, permalink, permalink + name, {}};
            for (const qsizetype place : shown)
                feed.posts.append(&m_posts.at(place));
            return form(m_settings, feed);
        });
    }
}

Result<QMap<QString, QByteArray>> PageMaker::searchFilesOf(int year, const QList<qsizetype> &places)
{
    if (const Result<> rendered = m_site.render(places); !rendered)
        return std::unexpected(rendered.error());
    QList<SearchDocument> documents;
    for (const qsizetype place : places) {
        const PublishedPost &post = m_posts.at(place);
        const model::PostFields &fields = post.fields;
        documents.append({fields.title, post.permalink.mid(1).toUtf8(), spokenDate(fields.date, m_settings.language),
                          year, searchTerms(fields.title, fields.tags, post.html->placed({}))});
    }
    QList<const SearchDocument *> ofYear;
    for (const SearchDocument &document : std::as_const(documents))
        ofYear.append(&document);
    return searchFilesOfYear(year, ofYear);
}

void PageMaker::addSearch()
{
    QMap<int, QList<qsizetype>> years;
    for (qsizetype place = m_posts.size() - 1; place >= 0; --place)
        years[yearOf(m_posts.at(place))].append(place); // From the oldest, so that a new post moves none.
    QMap<int, qsizetype> counts;
    for (auto year = years.cbegin(); year != years.cend(); ++year) {
        counts.insert(year.key(), year->size());
        const QByteArray inputs = inputsOfPosts(year.value());
        Result<QMap<QString, QByteArray>> files{QMap<QString, QByteArray>()}; // Made together, when one is wanted.
        for (const QString &name : searchFileNames(year.key(), year->size())) {
            m_output.addPage(u"/search/"_s + name, inputs, [&]() -> Result<QByteArray> {
                if (files && files->isEmpty())
                    files = searchFilesOf(year.key(), year.value());
                return files ? Result<QByteArray>(files->value(name)) : std::unexpected(files.error());
            });
        }
    }
    m_output.addBytes(u"/search/index.json"_s, searchYears(counts));
    m_output.addBytes(u"/search/search.js"_s, searchScript());
    Page page;
    page.permalink = u"/search/"_s;
    page.title = m_theme.words()(u"search"_s);
    page.heading = page.title;
    const PageWords &words = m_theme.words();
    addPage(page, digestOf(searchPageContent({}, words)),
            [&words](const QByteArray &root) { return searchPageContent(root, words); });
}

/// A page that is there goes before one that leads elsewhere. Servers that know _redirects (Netlify, Cloudflare Pages)
/// answer with the real thing.
void PageMaker::addRedirects()
{
    QByteArray rules;
    for (const PublishedPost &post : m_posts) {
        for (const QString &former : post.formerAddresses) {
            const QString file = redirectPath(former);
            if (file.isEmpty() || m_output.hasPage(u'/' + file))
                continue;
            const QByteArray root = rootFrom(u'/' + file);
            m_output.addBytes(u'/' + file, redirectPage(root + post.permalink.mid(1).toUtf8(), post.fields.title,
                                                        m_settings.language));
            const QByteArray base = QUrl(m_settings.url).path(QUrl::FullyEncoded).toUtf8();
            const QByteArray from =
                QUrl::toPercentEncoding(QLatin1Char('/') + file.section(u"index.html"_s, 0, 0), "/");
            rules += base + from + ' ' + base + post.permalink.toUtf8() + " 301\n";
        }
    }
    if (!rules.isEmpty())
        m_output.addBytes(u"/_redirects"_s, rules);
}

void PageMaker::addForMachines()
{
    for (const auto &[name, bytes] : sitemapFiles(m_settings.url, m_mapped))
        m_output.addBytes(u'/' + name, bytes);
    m_output.addBytes(u"/robots.txt"_s, robotsText(m_settings.url));
}

} // namespace galley::publish
