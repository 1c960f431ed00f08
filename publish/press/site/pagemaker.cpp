// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/site/pagemaker.h"

#include "publish/press/pagetext.h"
#include "publish/press/paging.h"
#include "publish/press/parts/text/contents.h"
#include "publish/press/parts/text/readingtime.h"
#include "publish/press/tagaddresses.h"

#include <QUrl>

#include <algorithm>
#include <numeric>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype leastHeadings = 3; ///< Fewer are seen at once without a list.

/// The file that a server answers with for an address: "/2024/05/hello/" is /2024/05/hello/index.html.
QString outputPath(const QString &permalink) { return QUrl::fromPercentEncoding(permalink.toUtf8()) + u"index.html"_s; }

QString addressOfRun(const QString &permalink, const PageRun &run)
{
    return run.number == 0 ? permalink : permalink + u"page/%1/"_s.arg(run.number);
}

/// Slugs are given out oldest post first, so that a new post never changes an address.
QHash<QString, QString> slugsOf(const QList<PublishedPost> &posts, QStringList model::PostFields::*labels)
{
    QStringList all;
    for (auto post = posts.crbegin(); post != posts.crend(); ++post)
        all += post->fields.*labels;
    return tagSlugs(all);
}

QByteArray inputsOf(const PageLink &link) { return digestOf(link.name, link.address); }

/// A page says nothing of when it was written or what it is filed under.
PublishedPost asPage(PublishedPost post)
{
    post.fields.date = {};
    post.fields.tags.clear();
    return post;
}

/// Of the page but its content and the post that it is of.
QByteArray inputsOf(const Page &page)
{
    QByteArray feeds;
    for (const PageFeed &feed : page.feeds)
        feeds += digestOf(feed.title, feed.type, feed.address);
    return digestOf(page.title, page.heading, page.description, page.permalink, page.isFront, page.newerAddress,
                    page.olderAddress, feeds);
}

} // namespace

QByteArray rootFrom(const QString &permalink)
{
    const qsizetype depth = permalink.count(u'/') - 1;
    return depth == 0 ? QByteArray("./") : QByteArray("../").repeated(depth);
}

PageMaker::PageMaker(const PressSettings &settings, SitePosts &posts, PageOutput &output)
    : m_settings(settings)
    , m_site(posts)
    , m_posts(posts.all())
    , m_output(output)
    , m_theme(settings)
    , m_tagSlugs(slugsOf(m_posts.first(posts.postCount()), &model::PostFields::tags))
    , m_categorySlugs(slugsOf(m_posts.first(posts.postCount()), &model::PostFields::categories))
{
}

void PageMaker::make()
{
    for (qsizetype place = 0; place < m_posts.size(); ++place)
        addPostPage(place);
    QList<qsizetype> all(m_site.postCount());
    std::iota(all.begin(), all.end(), 0);
    addRuns(u"/"_s, {}, all, {});
    addFeeds(m_settings.title, u"/"_s, all);
    const QList<Archive> archives = archivesOf(m_posts.first(m_site.postCount()), m_tagSlugs, m_categorySlugs,
                                               m_settings.language, m_theme.words());
    addArchives(archives);
    addOverviews(archives);
    addNotFoundPage();
    addSearch();
    addRedirects();
    addForMachines();
    m_output.addBytes(u"/style.css"_s, m_theme.styleSheet());
    m_output.addBytes(u"/.nojekyll"_s, {}); // Else GitHub runs its own generator over the pages.
}

/// What posts give to a page: their own digests and the addresses of their labels.
QByteArray PageMaker::inputsOfPosts(const QList<qsizetype> &places) const
{
    QByteArray inputs;
    for (const qsizetype place : places) {
        const PublishedPost &post = m_posts.at(place);
        inputs += post.digest;
        for (const QString &tag : post.fields.tags)
            inputs += m_tagSlugs.value(tag).toUtf8() + '/';
    }
    return model::sha256(inputs);
}

/// A page of a post goes before one of a list at the same place.
void PageMaker::addPage(Page page, const QByteArray &contentInputs, const MakeContent &content,
                        const QDateTime &updated)
{
    const QString path = outputPath(page.permalink);
    if (m_output.hasPage(path))
        return;
    page.root = rootFrom(page.permalink);
    m_output.addPage(path, inputsOf(page) + contentInputs, [&]() -> Result<QByteArray> {
        const Result<QByteArray> made = content(page.root);
        if (!made)
            return made;
        page.content = *made;
        return m_theme.page(page);
    });
    m_mapped.append({page.permalink, updated});
}

PageLink PageMaker::linkTo(qsizetype place, const QByteArray &root) const
{
    if (place < 0 || place >= m_site.postCount())
        return {};
    const PublishedPost &post = m_posts.at(place);
    return {post.fields.title, QString::fromUtf8(root) + post.permalink.mid(1)};
}

void PageMaker::addPostPage(qsizetype place)
{
    const PublishedPost &post = m_posts.at(place);
    Page page;
    page.title = post.fields.title;
    page.description = post.fields.description;
    page.permalink = post.permalink;
    const bool isPage = place >= m_site.postCount();
    page.post = isPage ? nullptr : &post;
    const PublishedPost shown = isPage ? asPage(post) : post;
    const qsizetype around = isPage ? -2 : place; // A page has no neighbours.
    const QByteArray inputs =
        inputsOfPosts({place}) + inputsOf(linkTo(around - 1, {})) + inputsOf(linkTo(around + 1, {}));
    const auto content = [&](const QByteArray &root) -> Result<QByteArray> {
        if (const Result<> rendered = m_site.render({place}); !rendered)
            return std::unexpected(rendered.error());
        const QByteArray html = post.html->placed(root);
        const QList<ContentsEntry> headings = contentsOf(html);
        ArticleParts parts;
        parts.newer = linkTo(around - 1, root);
        parts.older = linkTo(around + 1, root);
        parts.contents = headings.size() < leastHeadings ? QByteArray() : contentsHtml(headings);
        const int minutes = readingMinutes(html, m_settings.language);
        parts.minutes = minutes > 1 ? minutes : 0; // Of a short text nobody asks.
        return m_theme.article(shown, m_tagSlugs, html, root, 1, parts);
    };
    addPage(page, inputs, content, post.updated);
}

/// Posts in a list, whole or their beginnings, their anchors told apart by their addresses.
Result<QByteArray> PageMaker::articles(const QList<qsizetype> &places, const QByteArray &root)
{
    if (const Result<> rendered = m_site.render(places); !rendered)
        return std::unexpected(rendered.error());
    QByteArray html;
    for (const qsizetype place : places) {
        const PublishedPost &post = m_posts.at(place);
        const QByteArray prefix = post.permalink.mid(1).toUtf8().replace('/', '-');
        ArticleParts parts;
        parts.isExcerpt = m_settings.excerpts && post.excerpt;
        const Fragment &shown = parts.isExcerpt ? *post.excerpt : *post.html;
        html += m_theme.article(post, m_tagSlugs, shown.placed(root, prefix), root, 2, parts);
    }
    return html;
}

/// Posts on as many pages as they need, numbered from the oldest.
void PageMaker::addRuns(const QString &permalink, const QString &heading, const QList<qsizetype> &places,
                        const QList<PageFeed> &feeds)
{
    const QList<PageRun> runs = pageRuns(places.size(), m_settings.postsPerPage);
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const PageRun &run = runs.at(i);
        Page page;
        page.isFront = run.number == 0 && permalink == "/"_L1;
        page.permalink = addressOfRun(permalink, run);
        const QByteArray root = rootFrom(page.permalink);
        const auto address = [&](const PageRun &other) {
            return QString::fromLatin1(root) + addressOfRun(permalink, other).mid(1);
        };
        const QString number = run.number == 0 ? QString() : m_theme.words()(u"page"_s).arg(run.number);
        page.heading = heading.isEmpty() ? number : heading;
        page.title = heading.isEmpty() || number.isEmpty() ? page.heading
                                                           : m_theme.words()(u"page_of"_s).arg(heading).arg(run.number);
        page.newerAddress = i > 0 ? address(runs.at(i - 1)) : QString();
        page.olderAddress = i + 1 < runs.size() ? address(runs.at(i + 1)) : QString();
        page.feeds = feeds;
        for (PageFeed &feed : page.feeds)
            feed.address = QString::fromLatin1(root) + feed.address.mid(1);
        const QList<qsizetype> shown = places.sliced(run.first, run.count);
        addPage(page, inputsOfPosts(shown), [&](const QByteArray &at) { return articles(shown, at); });
    }
}

void PageMaker::addArchives(const QList<Archive> &archives)
{
    for (const Archive &archive : archives) {
        QList<PageFeed> feeds;
        if (archive.kind == Archive::Kind::Tag) {
            addFeeds(u"%1: %2"_s.arg(m_settings.title, archive.name), archive.permalink, archive.places);
            feeds = {{archive.heading, u"application/atom+xml"_s, archive.permalink + u"feed.xml"_s}};
        }
        addRuns(archive.permalink, archive.heading, archive.places, feeds);
    }
}

/// /tags/, /categories/ and /archive/: what there is, with numbers.
void PageMaker::addOverviews(const QList<Archive> &archives)
{
    using enum Archive::Kind;
    const auto listOf = [&](Archive::Kind kind, const QString &within, const QByteArray &root) {
        QList<QPair<PageLink, qsizetype>> links;
        for (const Archive &archive : archives) {
            if (archive.kind == kind && archive.permalink.startsWith(within))
                links.append(
                    {{archive.name, QString::fromLatin1(root) + archive.permalink.mid(1)}, archive.places.size()});
        }
        return links;
    };
    const auto overview = [&](const QString &permalink, const QString &name) {
        Page page;
        page.permalink = permalink;
        page.title = name;
        page.heading = name;
        return page;
    };
    const QByteArray root = rootFrom(u"/tags/"_s);
    const auto addList = [&](const Page &page, Archive::Kind kind) {
        const auto links = listOf(kind, u"/"_s, root);
        QByteArray inputs;
        for (const auto &[link, number] : links)
            inputs += inputsOf(link) + digestOf(number);
        addPage(page, model::sha256(inputs), [&](const QByteArray &) { return m_theme.list(links); });
    };
    addList(overview(u"/tags/"_s, m_theme.words()(u"tags"_s)), Tag);
    if (!m_categorySlugs.isEmpty())
        addList(overview(u"/categories/"_s, m_theme.words()(u"categories"_s)), Category);
    QByteArray times;
    for (const Archive &year : archives) {
        if (year.kind == Year)
            times += m_theme.list(listOf(Month, year.permalink, root), year.name);
    }
    if (times.isEmpty())
        times = m_theme.list({});
    addPage(overview(u"/archive/"_s, m_theme.words()(u"archive"_s)), digestOf(times),
            [&](const QByteArray &) { return times; });
}

/// It is shown in place of a page at any depth, so that only the site's own address leads back.
void PageMaker::addNotFoundPage()
{
    Page page;
    page.root = QUrl(m_settings.url).path(QUrl::FullyEncoded).toUtf8() + '/';
    page.title = m_theme.words()(u"not_found"_s);
    page.heading = m_theme.words()(u"not_here"_s);
    m_output.addPage(u"/404.html"_s, inputsOf(page), [&] {
        page.content = m_theme.notFound();
        m_theme.setStyleInside(true);
        const QByteArray html = m_theme.page(page);
        m_theme.setStyleInside(false);
        return html;
    });
}

} // namespace galley::publish
