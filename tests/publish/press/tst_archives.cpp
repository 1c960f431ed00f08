// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madeupblog.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QXmlStreamReader>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// The pages that show posts together, the feeds, and what search engines are told.
class ArchivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archivesShowWholePosts_data();
    void archivesShowWholePosts();
    void archivesArePagedFromTheOldest();
    void listsShowBeginningsWhereThatIsWished();
    void aPageStandsBesideThePosts();
    void overviewsCountPosts();
    void postsLeadToTheirNeighbours();
    void headingsBecomeContents();
    void everyLinkLeadsSomewhere();
    void feedsOfATag();
    void rssIsWellMade();
    void jsonFeedIsWellMade();
    void sitemapHoldsAllPages();
    void formerAddressesAreRulesToo();
};

namespace {

MadeUpBlog blogOf(int posts)
{
    MadeUpBlog blog;
    blog.settings.author = u"Ann & Bob"_s;
    blog.settings.postsPerPage = 2;
    for (int i = 0; i < posts; ++i) {
        const QByteArray number = QByteArray::number(i);
        blog.add(u"p%1"_s.arg(i),
                 "title: Post <" + number + ">\ndate: 2024-0" + QByteArray::number(1 + i / 4) + "-1" +
                     QByteArray::number(i % 4) + "\ntags: [kubernetes, \"C & D\"]\ncategories: [Notes]\n",
                 "Body " + number + ".\n");
    }
    return blog;
}

/// All files that the addresses in a page lead to, by the page's own place.
QStringList targetsOf(const QString &path, const QByteArray &html)
{
    static const QRegularExpression address(u" (?:href|src)=\"([^\"]+)\""_s);
    QStringList targets;
    for (auto match = address.globalMatch(QString::fromUtf8(html)); match.hasNext();) {
        const QString found = match.next().captured(1);
        if (found.startsWith(u"http"_s) || found.startsWith(u'#') || found.startsWith(u"mailto:"_s))
            continue;
        const QUrl resolved = QUrl(u"file:///"_s + path).resolved(QUrl(found.section(u'#', 0, 0)));
        targets << resolved.path().mid(1) + (resolved.path().endsWith(u'/') ? u"index.html"_s : QString());
    }
    return targets;
}

} // namespace

void ArchivesTest::archivesShowWholePosts_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("heading");
    QTest::newRow("a tag") << u"docs/tags/kubernetes/index.html"_s << u"Posts Tagged with “kubernetes”"_s;
    QTest::newRow("a tag with signs") << u"docs/tags/c-d/index.html"_s << u"Posts Tagged with “C &amp; D”"_s;
    QTest::newRow("a category") << u"docs/categories/notes/index.html"_s << u"Posts in the Category “Notes”"_s;
    QTest::newRow("a year") << u"docs/2024/index.html"_s << u"Posts from 2024"_s;
    QTest::newRow("a month") << u"docs/2024/01/index.html"_s << u"Posts from January 2024"_s;
}

void ArchivesTest::archivesShowWholePosts()
{
    QFETCH(QString, page);
    QFETCH(QString, heading);
    const QString html = QString::fromUtf8(blogOf(3).build().value(page));
    QVERIFY2(html.contains(u"<h1 class=\"page-title\">"_s + heading + u"</h1>"_s), qPrintable(html));
    QVERIFY(html.contains(u"<p>Body 0.</p>"_s) && html.contains(u"<p>Body 2.</p>"_s));
    QVERIFY(html.indexOf(u"Body 2."_s) < html.indexOf(u"Body 0."_s)); // Newest first.
}

void ArchivesTest::archivesArePagedFromTheOldest()
{
    const MadeUpBlog::Pages pages = blogOf(7).build();
    const QByteArray first = pages.value(u"docs/tags/kubernetes/page/1/index.html"_s);
    QVERIFY(first.contains("Body 0.") && first.contains("Body 1.") && !first.contains("Body 2."));
    QVERIFY(first.contains("href=\"../../../../tags/kubernetes/page/2/\""));
    QVERIFY(pages.value(u"docs/tags/kubernetes/index.html"_s).contains("href=\"../../tags/kubernetes/page/2/\""));
    QVERIFY(!pages.contains(u"docs/tags/kubernetes/page/3/index.html"_s));
}

void ArchivesTest::listsShowBeginningsWhereThatIsWished()
{
    MadeUpBlog blog;
    blog.settings = PressSettings::parse("[site]\ntitle = 'A'\n[pages]\nexcerpts = true\n").value();
    blog.add(u"cut"_s, "title: Cut\ndate: 2024-05-06\ntags: [a]\n",
             "The beginning.[^1]\n\n<!--more-->\n\nThe rest.[^2]\n\n[^1]: First note.\n\n[^2]: Second note.\n");
    blog.add(u"whole"_s, "title: Whole\ndate: 2024-05-05\ntags: [a]\n", "All of it.\n");
    const MadeUpBlog::Pages pages = blog.build();
    for (const QString &path : {u"docs/index.html"_s, u"docs/tags/a/index.html"_s}) {
        const QByteArray page = pages.value(path);
        QVERIFY(page.contains("The beginning.") && page.contains("First note.") && page.contains("All of it."));
        QVERIFY(!page.contains("The rest.") && !page.contains("Second note."));
        QCOMPARE(page.count("class=\"more\""), 1);
        QVERIFY(page.contains("aria-label=\"Read on: Cut\""));
    }
    const QByteArray own = pages.value(u"docs/2024/05/cut/index.html"_s);
    QVERIFY(own.contains("The beginning.") && own.contains("The rest.") && own.contains("Second note."));
    QVERIFY(!own.contains("class=\"more\""));
    QVERIFY(pages.value(u"docs/feed.xml"_s).contains("The rest."));
    blog.settings.excerpts = false;
    QVERIFY(blog.build().value(u"docs/index.html"_s).contains("The rest."));
}

void ArchivesTest::aPageStandsBesideThePosts()
{
    MadeUpBlog blog = blogOf(3);
    blog.input.posts.append({u"content/pages/about.md"_s,
                             "---\ntitle: About me\ndate: 2024-01-12\ntags: [only-here]\n---\n"
                             "Who writes. [First](../posts/p0.md)\n"});
    blog.add(u"link"_s, "title: Link\ndate: 2024-03-01\n", "[About](../pages/about.md)\n");
    const MadeUpBlog::Pages pages = blog.build();
    const QByteArray page = pages.value(u"docs/about/index.html"_s);
    QVERIFY(page.contains("Who writes.") && page.contains("href=\"../2024/01/p0/\""));
    QVERIFY(!page.contains("dt-published") && !page.contains("class=\"neighbours\"") && !page.contains("BlogPosting"));
    QVERIFY(pages.value(u"docs/2024/03/link/index.html"_s).contains("href=\"../../../about/\""));
    QVERIFY(pages.value(u"docs/sitemap.xml"_s).contains("/about/"));
    for (auto file = pages.cbegin(); file != pages.cend(); ++file) {
        const bool isOfPage = file.key().startsWith("docs/about/"_L1) || file.key().startsWith("docs/search/"_L1);
        QVERIFY2(isOfPage || !file->contains("Who writes."), qPrintable(file.key()));
        QVERIFY2(!file.key().contains("only-here"_L1), qPrintable(file.key()));
        QVERIFY2(isOfPage || !file->contains("About me"), qPrintable(file.key()));
    }
}

void ArchivesTest::overviewsCountPosts()
{
    const MadeUpBlog::Pages pages = blogOf(7).build();
    QVERIFY(pages.value(u"docs/tags/index.html"_s)
                .contains("<a href=\"../tags/kubernetes/\">kubernetes</a> <span class=\"count\">7</span>"));
    const QByteArray archive = pages.value(u"docs/archive/index.html"_s);
    QVERIFY(archive.contains("<h2 class=\"list-heading\">2024</h2>"));
    QVERIFY(archive.contains("<a href=\"../2024/02/\">February 2024</a> <span class=\"count\">3</span>"));
    QVERIFY(archive.indexOf("February") < archive.indexOf("January"));
}

void ArchivesTest::postsLeadToTheirNeighbours()
{
    const MadeUpBlog::Pages pages = blogOf(3).build();
    const QByteArray middle = pages.value(u"docs/2024/01/p1/index.html"_s);
    QVERIFY(middle.contains("<a rel=\"prev\" href=\"../../../2024/01/p0/\">"));
    QVERIFY(middle.contains("<a rel=\"next\" href=\"../../../2024/01/p2/\">"));
    QVERIFY(middle.contains("Post &lt;2&gt;"));
    QVERIFY(!pages.value(u"docs/2024/01/p2/index.html"_s).contains("<a rel=\"next\""));
    QVERIFY(!pages.value(u"docs/index.html"_s).contains("class=\"neighbours\""));
}

void ArchivesTest::headingsBecomeContents()
{
    MadeUpBlog blog;
    blog.add(u"long"_s, "title: Long\ndate: 2024-01-01\n", "## One\n\nx\n\n### Two\n\ny\n\n## Three\n\nz\n");
    blog.add(u"short"_s, "title: Short\ndate: 2024-01-02\n", "## One\n\nx\n\n## Two\n\ny\n");
    const MadeUpBlog::Pages pages = blog.build();
    const QByteArray page = pages.value(u"docs/2024/01/long/index.html"_s);
    QVERIFY2(page.contains("<nav class=\"contents\"") && page.contains("<a href=\"#three\">Three</a>"), page);
    QVERIFY(page.contains("id=\"three\""));
    QVERIFY(!pages.value(u"docs/2024/01/short/index.html"_s).contains("class=\"contents\""));
    QVERIFY(!pages.value(u"docs/index.html"_s).contains("class=\"contents\""));
}

void ArchivesTest::everyLinkLeadsSomewhere()
{
    const MadeUpBlog::Pages pages = blogOf(9).build();
    int links = 0;
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        if (!page.key().endsWith(u".html"_s) || page.key() == u"docs/404.html"_s) // Its links begin at the root.
            continue;
        for (const QString &target : targetsOf(page.key(), page.value())) {
            ++links;
            QVERIFY2(pages.contains(target), qPrintable(page.key() + u" leads to "_s + target));
        }
    }
    QVERIFY(links > 200);
}

void ArchivesTest::feedsOfATag()
{
    const MadeUpBlog::Pages pages = blogOf(3).build();
    const QByteArray feed = pages.value(u"docs/tags/c-d/feed.xml"_s);
    QVERIFY(feed.contains("<title>Notes: C &amp; D</title>"));
    QVERIFY(feed.contains("href=\"https://example.org/blog/tags/c-d/feed.xml\""));
    QCOMPARE(feed.count("<entry>"), 3);
    QVERIFY(pages.value(u"docs/tags/c-d/index.html"_s).contains("href=\"../../tags/c-d/feed.xml\""));
    QVERIFY(pages.contains(u"docs/tags/c-d/rss.xml"_s) && pages.contains(u"docs/tags/c-d/feed.json"_s));
}

void ArchivesTest::rssIsWellMade()
{
    QXmlStreamReader xml(blogOf(3).build().value(u"docs/rss.xml"_s));
    QStringList dates;
    QStringList contents;
    QSet<QString> guids;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"pubDate"_s)
            dates << xml.readElementText();
        else if (xml.name() == u"guid"_s)
            guids << xml.readElementText();
        else if (xml.qualifiedName() == u"content:encoded"_s)
            contents << xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(dates, (QStringList{u"Fri, 12 Jan 2024 00:00:00 +0000"_s, u"Thu, 11 Jan 2024 00:00:00 +0000"_s,
                                 u"Wed, 10 Jan 2024 00:00:00 +0000"_s}));
    QCOMPARE(guids.size(), 3);
    QCOMPARE(contents.value(0).trimmed(), u"<p>Body 2.</p>"_s);
}

void ArchivesTest::jsonFeedIsWellMade()
{
    const QJsonObject feed = QJsonDocument::fromJson(blogOf(3).build().value(u"docs/feed.json"_s)).object();
    QCOMPARE(feed[u"version"_s].toString(), u"https://jsonfeed.org/version/1.1"_s);
    QCOMPARE(feed[u"feed_url"_s].toString(), u"https://example.org/blog/feed.json"_s);
    const QJsonObject item = feed[u"items"_s].toArray().first().toObject();
    QCOMPARE(item[u"title"_s].toString(), u"Post <2>"_s);
    QCOMPARE(item[u"id"_s].toString(), u"https://example.org/blog/2024/01/p2/"_s);
    QCOMPARE(item[u"date_published"_s].toString(), u"2024-01-12T00:00:00Z"_s);
    QCOMPARE(item[u"tags"_s].toArray().size(), 2);
}

void ArchivesTest::sitemapHoldsAllPages()
{
    const MadeUpBlog::Pages pages = blogOf(7).build();
    QXmlStreamReader xml(pages.value(u"docs/sitemap.xml"_s));
    int found = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"loc"_s)
            continue;
        const QString address = xml.readElementText();
        QVERIFY(address.startsWith(u"https://example.org/blog/"_s));
        QVERIFY2(pages.contains(u"docs/"_s + address.mid(25) + u"index.html"_s), qPrintable(address));
        ++found;
    }
    QVERIFY(!xml.hasError());
    const auto isPage = [](const QString &path) { return path.endsWith(u"index.html"_s); };
    QCOMPARE(found, std::ranges::count_if(pages.keys(), isPage));
    QVERIFY(pages.value(u"docs/robots.txt"_s).contains("Sitemap: https://example.org/blog/sitemap.xml"));
    MadeUpBlog nowhere = blogOf(1);
    nowhere.settings.url.clear();
    QVERIFY(!nowhere.build().contains(u"docs/sitemap.xml"_s));
}

void ArchivesTest::formerAddressesAreRulesToo()
{
    MadeUpBlog blog;
    blog.add(u"new"_s, "title: New\ndate: 2024-01-02\naliases: [/2023/old/, \"/with space/\"]\n");
    const MadeUpBlog::Pages pages = blog.build();
    QCOMPARE(pages.value(u"docs/_redirects"_s), QByteArray("/blog/2023/old/ /blog/2024/01/new/ 301\n"
                                                           "/blog/with%20space/ /blog/2024/01/new/ 301\n"));
    QVERIFY(pages.contains(u"docs/2023/old/index.html"_s));
}

QTEST_GUILESS_MAIN(ArchivesTest)
#include "tst_archives.moc"
