// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/press.h"

#include "model/site/paths/paths.h"
#include "publish/press/feed.h"
#include "publish/press/pagetext.h"
#include "publish/press/paging.h"
#include "publish/press/publishedpost.h"
#include "publish/press/redirectpage.h"
#include "publish/press/tagaddresses.h"
#include "publish/press/theme.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <numeric>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype postsInFeed = 20;

QString tr(const char *text) { return QCoreApplication::translate("Press", text); }

/// The file that a server answers with for an address: "/2024/05/hello/" is docs/2024/05/hello/index.html.
QString outputPath(const QString &permalink)
{
    return QLatin1String(Press::outputFolder) + QUrl::fromPercentEncoding(permalink.toUtf8()) + u"index.html"_s;
}

/// The way from a page back to the front page.
QByteArray rootFrom(const QString &permalink)
{
    const qsizetype depth = permalink.count(u'/') - 1;
    return depth == 0 ? QByteArray("./") : QByteArray("../").repeated(depth);
}

/// Makes the pages of one site, one kind after the other.
class PageMaker
{
public:
    PageMaker(const PressSettings &settings, const QList<PublishedPost> &posts)
        : m_settings(settings)
        , m_posts(posts)
        , m_theme(settings)
    {
        QStringList tags;
        for (auto post = posts.crbegin(); post != posts.crend(); ++post)
            tags += post->fields.tags;
        m_tagSlugs = tagSlugs(tags);
    }

    QMap<QString, QByteArray> make()
    {
        for (qsizetype place = 0; place < m_posts.size(); ++place)
            addPostPage(m_posts.at(place));
        addFrontPages();
        addTagPages();
        addNotFoundPage();
        addRedirects();
        add(u"/feed.xml"_s, atomFeed(m_settings, m_posts.first(qMin(postsInFeed, m_posts.size()))));
        add(u"/style.css"_s, Theme::styleSheet());
        add(u"/.nojekyll"_s, {}); // Else GitHub runs its own generator over the pages.
        return std::move(m_pages);
    }

private:
    void add(const QString &path, const QByteArray &bytes)
    {
        m_pages.insert(QLatin1String(Press::outputFolder) + path, bytes);
    }

    void addPage(Page page)
    {
        page.root = rootFrom(page.permalink);
        m_pages.insert(outputPath(page.permalink), m_theme.page(page));
    }

    void addPostPage(const PublishedPost &post)
    {
        const QByteArray root = rootFrom(post.permalink);
        Page page;
        page.title = post.fields.title;
        page.description = post.fields.description;
        page.permalink = post.permalink;
        page.content = m_theme.article(post, m_tagSlugs, post.html.placed(root), root, 1);
        addPage(page);
    }

    /// Whole posts, their anchors told apart by their addresses.
    QByteArray articles(const QList<qsizetype> &places, const QString &permalink)
    {
        const QByteArray root = rootFrom(permalink);
        QByteArray html;
        for (const qsizetype place : places) {
            const PublishedPost &post = m_posts.at(place);
            const QByteArray prefix = post.permalink.mid(1).toUtf8().replace('/', '-');
            html += m_theme.article(post, m_tagSlugs, post.html.placed(root, prefix), root, 2);
        }
        return html;
    }

    static QString addressOfRun(const PageRun &run)
    {
        return run.number == 0 ? u"/"_s : u"/page/%1/"_s.arg(run.number);
    }

    void addFrontPages()
    {
        const QList<PageRun> runs = pageRuns(m_posts.size(), m_settings.postsPerPage);
        for (qsizetype i = 0; i < runs.size(); ++i) {
            const PageRun &run = runs.at(i);
            Page page;
            page.isFront = run.number == 0;
            page.permalink = addressOfRun(run);
            const QString root = QString::fromLatin1(rootFrom(page.permalink));
            if (run.number > 0) {
                page.title = tr("Page %1").arg(run.number);
                page.heading = page.title;
                page.newerAddress = root + addressOfRun(runs.at(i - 1)).mid(1);
            }
            if (i + 1 < runs.size())
                page.olderAddress = root + addressOfRun(runs.at(i + 1)).mid(1);
            QList<qsizetype> places(run.count);
            std::iota(places.begin(), places.end(), run.first);
            page.content = articles(places, page.permalink);
            addPage(page);
        }
    }

    void addTagPages()
    {
        QMap<QString, QList<qsizetype>> placesOf;
        for (qsizetype place = 0; place < m_posts.size(); ++place) {
            for (const QString &tag : m_posts.at(place).fields.tags)
                placesOf[tag].append(place);
        }
        QList<QPair<PageLink, qsizetype>> all;
        for (auto tag = placesOf.cbegin(); tag != placesOf.cend(); ++tag) {
            const QString slug = model::addressOfPath(m_tagSlugs.value(tag.key()));
            Page page;
            page.permalink = u"/tags/%1/"_s.arg(slug);
            page.heading = u"Posts Tagged with “%1”"_s.arg(tag.key());
            page.title = page.heading;
            page.content = articles(tag.value(), page.permalink);
            addPage(page);
            all.append({{tag.key(), slug + u'/'}, tag.value().size()});
        }
        std::ranges::stable_sort(all, {}, [](const auto &entry) { return entry.first.name.toCaseFolded(); });
        Page page;
        page.permalink = u"/tags/"_s;
        page.title = u"Tags"_s;
        page.heading = page.title;
        page.content = m_theme.list(all);
        addPage(page);
    }

    /// A page that is there goes before one that leads elsewhere.
    void addRedirects()
    {
        for (const PublishedPost &post : m_posts) {
            for (const QString &former : post.formerAddresses) {
                const QString file = redirectPath(former);
                const QString path = QLatin1String(Press::outputFolder) + u'/' + file;
                if (file.isEmpty() || m_pages.contains(path))
                    continue;
                const QByteArray root = rootFrom(u'/' + file);
                m_pages.insert(
                    path, redirectPage(root + post.permalink.mid(1).toUtf8(), post.fields.title, m_settings.language));
            }
        }
    }

    /// It is shown in place of a page at any depth, so that only the site's own address leads back.
    void addNotFoundPage()
    {
        Page page;
        page.root = QUrl(m_settings.url).path(QUrl::FullyEncoded).toUtf8() + '/';
        page.title = u"Not Found"_s;
        page.heading = u"This page is not here"_s;
        page.content = m_theme.notFound();
        m_theme.setStyleInside(true);
        add(u"/404.html"_s, m_theme.page(page));
        m_theme.setStyleInside(false);
    }

    const PressSettings &m_settings;
    const QList<PublishedPost> &m_posts;
    Theme m_theme;
    QHash<QString, QString> m_tagSlugs;
    QMap<QString, QByteArray> m_pages;
};

/// The last gate: whatever a title or a file is called, nothing is written elsewhere.
std::optional<Error> leavesOutput(const QMap<QString, QByteArray> &pages)
{
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        if (model::pathWithin(page.key()) != page.key() ||
            !page.key().startsWith(QLatin1String(Press::outputFolder) + u'/'))
            return Error{tr("A page at “%1” would lie outside the folder of the pages.").arg(page.key()),
                         tr("Rename the post or file that it comes from."),
                         {}};
    }
    return std::nullopt;
}

} // namespace

Press::Press(PressSettings settings)
    : m_settings(std::move(settings))
{
}

Result<QMap<QString, QByteArray>> Press::build(const QList<PressPost> &posts, const Progress &progress) const
{
    return build(PressInput{posts, {}, nullptr}, progress);
}

Result<QMap<QString, QByteArray>> Press::build(const PressInput &input, const Progress &progress) const
{
    Result<QList<PublishedPost>> posts = publishedPosts(input.posts);
    if (!posts)
        return std::unexpected(posts.error());
    RenderedPosts ownRendered;
    RenderedPosts &rendered = input.rendered ? *input.rendered : ownRendered;
    const Result<> done = renderPosts(*posts, rendered, progress);
    rendered.dropUnused();
    if (!done)
        return std::unexpected(done.error());

    QMap<QString, QByteArray> pages = PageMaker(m_settings, *posts).make();
    for (auto file = input.staticFiles.cbegin(); file != input.staticFiles.cend(); ++file)
        pages.insert(QLatin1String(outputFolder) + u'/' + file.key(), file.value());
    if (const std::optional<Error> error = leavesOutput(pages))
        return std::unexpected(*error);
    return pages;
}

Press::Frame Press::frame(const model::PostFields &fields) const
{
    static const QByteArray place = "<!--galley:blocks-->"; // Cannot come from a title or tag: there < is escaped.
    PublishedPost post;
    post.fields = fields;
    post.fields.title = cleanText(fields.title);
    post.fields.date = withKnownZone(fields.date);
    post.permalink = u"/"_s;
    // Within the preview, links of the frame lead to the site as it is on the web.
    const QByteArray root = m_settings.url.toUtf8() + '/';
    Theme theme(m_settings);
    theme.setStyleInside(true);
    Page page;
    page.root = root;
    page.title = post.fields.title;
    page.content = theme.article(post, tagSlugs(fields.tags), place, root, 1);
    const QByteArray html = theme.page(page);
    const qsizetype at = html.indexOf(place);
    return {html.first(at), html.sliced(at + place.size())};
}

} // namespace galley::publish
