// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madeupblog.h"

#include <QRegularExpression>
#include <QUrl>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagArchive();
    void frontPagesAreNumberedFromTheOldest();
    void draftsAreNowhere();
    void everyLinkLeadsSomewhere();
    void anchorsOfManyPostsDiffer();
    void headingAsTitleStandsOnce();
    void staticFilesComeThrough();
    void codeAndEmbedsWithoutScript();
    void mathThatBrowsersShowByThemselves();
    void sameInputSameBytes();
    void cacheChangesNothing();
    void aNewPostLeavesOlderPagesAlone();
    void previewFrameIsThePage();
    void stopsWhenAsked();
};

/// The text of the elements between `start` and `end`, in order.
static QStringList allBetween(const QByteArray &page, const QString &start, const QString &end)
{
    QStringList found;
    const QString html = QString::fromUtf8(page);
    for (qsizetype at = html.indexOf(start); at >= 0; at = html.indexOf(start, at + 1)) {
        const qsizetype from = at + start.size();
        found.append(html.mid(from, html.indexOf(end, from) - from));
    }
    return found;
}

static QStringList titles(const QByteArray &page) { return allBetween(page, u"rel=\"bookmark\">"_s, u"</a>"_s); }

static QByteArray onePixel()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
        "rkJggg==");
}

MadeUpBlog smallBlog()
{
    MadeUpBlog blog;
    blog.settings.author = u"Ann"_s;
    blog.settings.links = {{u"Twitter"_s, u"https://twitter.com/ann"_s}, {u"GitHub"_s, u"https://github.com/ann"_s}};
    blog.settings.postsPerPage = 2;
    blog.add(u"one"_s, "title: One\ndate: 2024-01-02T03:04:05+01:00\ntags: [kubernetes, \"C++\"]\n",
             "## Start\n\n![A cat](/media/one/cat.png)\n\nSee [two](two.md#start) and [the start](#start).\n");
    blog.add(u"two"_s, "title: Two\ndate: 2024-02-03T03:04:05+01:00\ntags: [kubernetes]\n",
             "## Start\n\nSecond text.\n");
    blog.add(u"three"_s, "title: Three\ndate: 2024-03-04T03:04:05+01:00\n");
    blog.add(u"four"_s, "title: Four\ndate: 2024-04-05T03:04:05+01:00\ntags: [c]\n");
    blog.add(u"five"_s, "title: Five\ndate: 2024-05-06T03:04:05+01:00\n");
    blog.input.staticFiles.insert(u"media/one/cat.png"_s, onePixel());
    return blog;
}

void PagesTest::tagArchive()
{
    const QByteArray page = smallBlog().build().value(u"docs/tags/kubernetes/index.html"_s);
    QCOMPARE(allBetween(page, u"<h1 class=\"page-title\">"_s, u"</h1>"_s),
             QStringList{u"Posts Tagged with “kubernetes”"_s});
    QCOMPARE(titles(page), (QStringList{u"Two"_s, u"One"_s}));
    QVERIFY(page.contains("<a href=\"https://twitter.com/ann\" rel=\"me\">Twitter</a>"));
    QVERIFY(page.contains("<a href=\"https://github.com/ann\" rel=\"me\">GitHub</a>"));
    QVERIFY(page.contains("<a class=\"u-url\" href=\"../../2024/02/two/\" rel=\"bookmark\">Two</a>"));
    QVERIFY(
        page.contains("<time class=\"dt-published\" datetime=\"2024-02-03T03:04:05+01:00\">3 February 2024</time>"));
    QVERIFY(page.contains("<a class=\"p-category\" rel=\"tag\" href=\"../../tags/kubernetes/\">kubernetes</a>"));
    QVERIFY(page.contains("<p>Second text.</p>"));
    QVERIFY(page.contains("<img src=\"../../media/one/cat.png\" alt=\"A cat\""));
}

void PagesTest::frontPagesAreNumberedFromTheOldest()
{
    const MadeUpBlog::Pages pages = smallBlog().build();
    const QByteArray front = pages.value(u"docs/index.html"_s);
    const QByteArray oldest = pages.value(u"docs/page/1/index.html"_s);
    QCOMPARE(titles(front), (QStringList{u"Five"_s, u"Four"_s, u"Three"_s}));
    QCOMPARE(titles(oldest), (QStringList{u"Two"_s, u"One"_s}));
    QVERIFY(front.contains("<a rel=\"next\" href=\"./page/1/\">"));
    QVERIFY(oldest.contains("<a rel=\"prev\" href=\"../../\">"));
    QVERIFY(!pages.contains(u"docs/page/2/index.html"_s));
}

void PagesTest::draftsAreNowhere()
{
    MadeUpBlog blog = smallBlog();
    blog.add(u"hidden"_s, "title: Hidden\ndate: 2024-06-07\ndraft: true\ntags: [secret]\n", "Nobody reads this.\n");
    const MadeUpBlog::Pages pages = blog.build();
    QVERIFY(pages == smallBlog().build());
}

void PagesTest::everyLinkLeadsSomewhere()
{
    const MadeUpBlog::Pages pages = smallBlog().build();
    static const QRegularExpression address(u" (?:href|src)=\"([^\"]*)\""_s);
    int followed = 0;
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        if (!page.key().endsWith(u".html") || page.key() == "docs/404.html"_L1)
            continue;
        const QUrl base(u"https://example.org/"_s + page.key());
        for (const QRegularExpressionMatch &match : address.globalMatch(QString::fromUtf8(page.value()))) {
            QUrl target = base.resolved(QUrl(match.captured(1)));
            if (!target.path().startsWith("/docs"_L1) || target.host() != base.host())
                continue;
            QString path = target.path().mid(1);
            if (path.endsWith(u'/'))
                path += u"index.html"_s;
            QVERIFY2(pages.contains(path), qPrintable(page.key() + u" -> "_s + match.captured(1)));
            if (target.hasFragment()) {
                const QByteArray id = " id=\"" + target.fragment().toUtf8() + '"';
                QVERIFY2(pages.value(path).contains(id), qPrintable(page.key() + u" -> "_s + match.captured(1)));
            }
            ++followed;
        }
    }
    QVERIFY(followed > 50);
    const QByteArray notFound = pages.value(u"docs/404.html"_s);
    QVERIFY(notFound.contains("<a href=\"/blog/\" rel=\"home\">")); // At whatever depth it is shown.
    QVERIFY(notFound.contains("<style>"));
}

void PagesTest::anchorsOfManyPostsDiffer()
{
    const MadeUpBlog::Pages pages = smallBlog().build();
    for (const QByteArray &page : pages) {
        QStringList ids = allBetween(page, u" id=\""_s, u"\""_s);
        const qsizetype all = ids.size();
        QCOMPARE(ids.removeDuplicates(), 0);
        QVERIFY(all == ids.size());
    }
    QVERIFY(pages.value(u"docs/2024/01/one/index.html"_s).contains("<h2 id=\"start\">"));
}

void PagesTest::headingAsTitleStandsOnce()
{
    MadeUpBlog blog;
    blog.add(u"a"_s, "date: 2024-05-06\n", "# A heading\n\nText.\n");
    const QByteArray page = blog.build().value(u"docs/2024/05/a/index.html"_s);
    QCOMPARE(titles(page), QStringList{u"A heading"_s});
    QCOMPARE(page.count("<h1"), 1);
}

void PagesTest::staticFilesComeThrough()
{
    MadeUpBlog blog = smallBlog();
    blog.input.staticFiles.insert(u"CNAME"_s, "example.org");
    blog.input.staticFiles.insert(u"404.html"_s, "mine");
    const MadeUpBlog::Pages pages = blog.build();
    QCOMPARE(pages.value(u"docs/CNAME"_s), QByteArray("example.org"));
    QCOMPARE(pages.value(u"docs/404.html"_s), QByteArray("mine"));
    QCOMPARE(pages.value(u"docs/media/one/cat.png"_s), onePixel());
}

void PagesTest::codeAndEmbedsWithoutScript()
{
    MadeUpBlog blog;
    blog.add(u"a"_s, "title: A\ndate: 2024-05-06\n",
             "~~~python\ndef f(): return 1\n~~~\n\nhttps://twitter.com/ann/status/12345\n");
    const MadeUpBlog::Pages pages = blog.build();
    const QByteArray page = pages.value(u"docs/2024/05/a/index.html"_s);
    QVERIFY(page.contains("<span class=\"kw\">def</span>") || page.contains("<span class=\"im\">def</span>"));
    QVERIFY(page.contains("class=\"embed"));
    QVERIFY(page.contains("href=\"https://twitter.com/ann/status/12345\""));
    for (auto any = pages.cbegin(); any != pages.cend(); ++any) {
        QVERIFY(!any->contains("<iframe"));
        // Only the search needs one, and says so to who has none.
        QCOMPARE(withoutLinkedData(*any).count("<script"), any.key() == u"docs/search/index.html"_s ? 1 : 0);
    }
}

void PagesTest::mathThatBrowsersShowByThemselves()
{
    MadeUpBlog blog;
    blog.add(u"a"_s, "title: A\ndate: 2024-05-06\n", "Let $x^2$ be\n\n$$\n\\frac12\n$$\n\nfor $5 and $6.\n");
    const QByteArray page = blog.build().value(u"docs/2024/05/a/index.html"_s);
    QVERIFY2(page.contains("<msup><mi>x</mi><mn>2</mn></msup>"), page);
    QVERIFY(page.contains("<mfrac>") && page.contains("display=\"block\""));
    QVERIFY(page.contains("for $5 and $6."));
    QVERIFY(!page.contains("katex-html") && !page.contains("<annotation") && !page.contains("$x^2$"));
}

void PagesTest::sameInputSameBytes()
{
    MadeUpBlog blog = smallBlog();
    const MadeUpBlog::Pages pages = blog.build();
    std::reverse(blog.input.posts.begin(), blog.input.posts.end());
    qputenv("TZ", "Pacific/Auckland");
    QLocale::setDefault(QLocale(u"ar"_s));
    const MadeUpBlog::Pages again = blog.build();
    QLocale::setDefault(QLocale::c());
    qunsetenv("TZ");
    QCOMPARE(again.keys(), pages.keys());
    QVERIFY(again == pages);
}

void PagesTest::cacheChangesNothing()
{
    MadeUpBlog blog = smallBlog();
    const MadeUpBlog::Pages without = blog.build();
    RenderedPosts rendered;
    blog.input.rendered = &rendered;
    QVERIFY(blog.build() == without);
    QVERIFY(blog.build() == without);
}

void PagesTest::aNewPostLeavesOlderPagesAlone()
{
    MadeUpBlog blog;
    blog.settings.postsPerPage = 2;
    for (int i = 10; i < 28; ++i)
        blog.add(u"p%1"_s.arg(i), "title: P\ndate: 2024-01-" + QByteArray::number(i) + "\ntags: [a]\n");
    const MadeUpBlog::Pages before = blog.build();
    blog.add(u"new"_s, "title: New\ndate: 2024-02-01\ntags: [b]\n");
    const MadeUpBlog::Pages after = blog.build();
    QStringList changed;
    for (auto page = after.cbegin(); page != after.cend(); ++page) {
        const bool isSearch =
            page.key().startsWith(u"docs/search/2024/"_s) || page.key() == u"docs/search/index.json"_s;
        if (before.value(page.key()) != page.value() && !isSearch)
            changed.append(page.key());
    }
    // The post before it leads on to it; January's and a's older pages stay.
    QCOMPARE(changed,
             (QStringList{u"docs/2024/01/p27/index.html"_s, u"docs/2024/02/index.html"_s,
                          u"docs/2024/02/new/index.html"_s, u"docs/2024/index.html"_s, u"docs/archive/index.html"_s,
                          u"docs/feed.json"_s, u"docs/feed.xml"_s, u"docs/index.html"_s, u"docs/rss.xml"_s,
                          u"docs/sitemap.xml"_s, u"docs/tags/b/feed.json"_s, u"docs/tags/b/feed.xml"_s,
                          u"docs/tags/b/index.html"_s, u"docs/tags/b/rss.xml"_s, u"docs/tags/index.html"_s}));
}

void PagesTest::previewFrameIsThePage()
{
    MadeUpBlog blog;
    blog.add(u"a"_s, "title: A & B\ndate: 2024-05-06\ntags: [x]\n", "The text.\n");
    model::PostFields fields;
    fields.title = u"A & B"_s;
    fields.date = QDateTime(QDate(2024, 5, 6), QTime(0, 0), Qt::UTC);
    fields.tags = QStringList{u"x"_s};
    const Press::Frame frame = Press(blog.settings).frame(fields);
    const QByteArray page = blog.build().value(u"docs/2024/05/a/index.html"_s);

    // The same but for the way to the style sheet, the addresses and what only machines read.
    const auto bare = [](const QByteArray &html) {
        static const QRegularExpression differing(
            u"<style>.*</style>\\n|<link [^>]*>\\n|<meta property=\"og:url\"[^>]*>\\n| href=\"[^\"]*\""_s,
            QRegularExpression::DotMatchesEverythingOption);
        return QString::fromUtf8(withoutLinkedData(html)).remove(differing);
    };
    QCOMPARE(bare(frame.before + "<p>The text.</p>\n" + frame.after), bare(page).replace("</p>\n\n"_L1, "</p>\n"_L1));
    QVERIFY(frame.before.contains("<style>") && frame.before.contains("prefers-color-scheme: dark"));
    QVERIFY(!frame.before.contains("rel=\"stylesheet\""));
}

void PagesTest::stopsWhenAsked()
{
    int asked = 0;
    const auto pages = Press(smallBlog().settings).build(smallBlog().input, [&](const ProgressReport &report) {
        Q_ASSERT(report.total == 5);
        return ++asked < 3;
    });
    QVERIFY(!pages.has_value());
    QCOMPARE(asked, 3);
    QVERIFY(!pages.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(PagesTest)
#include "tst_pages.moc"
