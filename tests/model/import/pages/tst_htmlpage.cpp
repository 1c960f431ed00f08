// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/pages/htmlpage.h"
#include "model/import/pages/pagesource.h"
#include "tests/model/import/archive/madeupzip.h"
#include "tests/model/import/exportfile.h"

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class HtmlPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadIsRead();
    void theTextIsFound_data();
    void theTextIsFound();
    void encodings_data();
    void encodings();
    void dates_data();
    void dates();
    void aFolderHasAPostForEachPage();
    void aPageShowsItsOwnFilesAlone();
    void nothingLeadsOutOfAnArchive();
};

void HtmlPageTest::theHeadIsRead()
{
    const SourceItem item =
        readHtmlPage("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Tides | Ann's blog</title>"
                     "<meta property=\"og:title\" content=\"Tides\"><meta name=\"description\" content=\"In short\">"
                     "<meta name=\"author\" content=\"Ann\"><meta name=\"keywords\" content=\"sea, boats\">"
                     "<meta property=\"article:published_time\" content=\"2015-03-04T05:06:07+01:00\">"
                     "<link rel=\"canonical\" href=\"https://ann.example/2015/tides.html\"></head>"
                     "<body><p>Text</p></body></html>");
    QCOMPARE(item.title, u"Tides"_s);
    QCOMPARE(item.excerpt, u"In short"_s);
    QCOMPARE(item.authors, QStringList{u"Ann"_s});
    QCOMPARE(item.tags, (QStringList{u"sea"_s, u"boats"_s}));
    QCOMPARE(item.date, QDateTime(QDate(2015, 3, 4), QTime(5, 6, 7), Qt::OffsetFromUTC, 3600));
    QCOMPARE(item.address, u"https://ann.example/2015/tides.html"_s);
    QCOMPARE(item.language, u"en"_s);
    QCOMPARE(item.body, QByteArray("<p>Text</p>"));
}

void HtmlPageTest::theTextIsFound_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the heading is the title")
        << QByteArray("<body><h1>Tides</h1><p>Text</p></body>") << u"Tides"_s << QByteArray("<p>Text</p>");
    QTest::newRow("menu and foot stay out")
        << QByteArray("<body><header><h1>Tides</h1></header><nav>Menu</nav><p>Text</p><footer>Foot</footer></body>")
        << u"Tides"_s << QByteArray("<p>Text</p>");
    QTest::newRow("the article's own foot stays")
        << QByteArray("<body><div>Side</div><article><p>Text</p><footer>Sources</footer></article></body>") << QString()
        << QByteArray("<p>Text</p><footer>Sources</footer>");
    QTest::newRow("the part that says it is the text")
        << QByteArray("<title>T</title><article><div class=\"meta\">x</div><div class=\"a entry-content\"><p>Text</p>"
                      "</div></article>")
        << u"T"_s << QByteArray("<p>Text</p>");
    QTest::newRow("many articles are one text")
        << QByteArray("<body><article>One</article><article>Two</article></body>") << QString()
        << QByteArray("<article>One</article><article>Two</article>");
    QTest::newRow("a rule above all is gone") << QByteArray("<body><hr><p>Text</p><hr><p>More</p></body>") << QString()
                                              << QByteArray("<p>Text</p><hr><p>More</p>");
    QTest::newRow("a second heading stays")
        << QByteArray("<body><h1>A</h1><p>x</p><h1>B</h1></body>") << u"A"_s << QByteArray("<p>x</p><h1>B</h1>");
    QTest::newRow("without any page around it")
        << QByteArray("<p>Only <b>this</b></p>") << QString() << QByteArray("<p>Only <b>this</b></p>");
    QTest::newRow("tags that nobody closed")
        << QByteArray("<body><h1>A</h1><p>x<p>y<b>z") << u"A"_s << QByteArray("<p>x<p>y<b>z");
    QTest::newRow("what tells of the post is not its text")
        << QByteArray("<article><p>Text</p><footer><a class=\"p-canonical\" href=\"https://a.example/x\">here</a>"
                      "</footer></article>")
        << QString() << QByteArray("<p>Text</p>");
    QTest::newRow("a text that another's end ends")
        << QByteArray("<article><div class=\"e-content\"><p>Text</article><p>Foot") << QString()
        << QByteArray("<p>Text");
    const QByteArray deep = QByteArray("<div>").repeated(100'000) + "words";
    QTest::newRow("nested a hundred thousand deep") << deep << QString() << deep;
    QTest::newRow("nothing") << QByteArray() << QString() << QByteArray();
}

void HtmlPageTest::theTextIsFound()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, title);
    QFETCH(QByteArray, text);
    const SourceItem item = readHtmlPage(page);
    QCOMPARE(item.title, title);
    QCOMPARE(item.body, text);
}

void HtmlPageTest::encodings_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("UTF-8") << QByteArray("<p>Caf\xC3\xA9</p>");
    QTest::newRow("Latin-1 that nobody names") << QByteArray("<p>Caf\xE9</p>");
    QTest::newRow("Latin-1 by its head") << QByteArray(
        "<head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\"></head><p>Caf\xE9</p>");
    QTest::newRow("UTF-16 by its first bytes") << QByteArray("\xFF\xFE<\0p\0>\0C\0a\0f\0\xE9\0<\0/\0p\0>\0", 24);
    QTest::newRow("a head that lies") << QByteArray("<meta charset=\"utf-16\"><p>Caf\xC3\xA9</p>");
    QTest::newRow("a name that nobody knows") << QByteArray("<meta charset=\"klingon\"><p>Caf\xC3\xA9</p>");
}

void HtmlPageTest::encodings()
{
    QFETCH(QByteArray, page);
    const QByteArray body = readHtmlPage(page).body;
    QVERIFY2(body.contains("Caf\xC3\xA9"), body.constData());
}

void HtmlPageTest::dates_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("notes");
    QTest::newRow("a day") << QByteArray("2012-10-22") << QDate(2012, 10, 22) << 0;
    QTest::newRow("day and minute") << QByteArray("2012-10-22 20:00") << QDate(2012, 10, 22) << 0;
    QTest::newRow("as mail writes it") << QByteArray("Mon, 22 Oct 2012 20:00:00 +0200") << QDate(2012, 10, 22) << 0;
    QTest::newRow("zeros") << QByteArray("0000-00-00 00:00:00") << QDate() << 0;
    QTest::newRow("words") << QByteArray("soon") << QDate() << 1;
}

void HtmlPageTest::dates()
{
    QFETCH(QByteArray, content);
    QFETCH(QDate, date);
    QFETCH(int, notes);
    const SourceItem item = readHtmlPage("<meta name=date content=\"" + content + "\"><p>x</p>");
    QCOMPARE(item.date.date(), date);
    QCOMPARE(item.notes.size(), notes);
}

void HtmlPageTest::aFolderHasAPostForEachPage()
{
    ExportFolder folder;
    folder.write(u"old/2014-05-06-tides.html"_s, "<h1>Tides</h1><img src=\"img/a b.png\">");
    folder.write(u"old/img/a b.png"_s, "picture");
    folder.write(u"old/about/index.htm"_s, "<p>Me</p>");
    folder.write(u"old/.git/x.html"_s, "hidden");
    folder.write(u"old/style.css"_s, "p {}");
    const auto source = openHtml(folder.path(u"old"_s));
    const QList<SourceItem> items = itemsOf(source);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].title, u"Tides"_s);
    QCOMPARE(items[0].date.date(), QDate(2014, 5, 6));
    QCOMPARE(items[0].address, u"/2014-05-06-tides.html"_s);
    QCOMPARE((*source)->file(u"/img/a%20b.png"_s), std::optional(QByteArray("picture")));
    QCOMPARE(items[1].slug, u"about"_s);
    QCOMPARE(items[1].otherAddresses, QStringList{u"/about/"_s});
}

void HtmlPageTest::aPageShowsItsOwnFilesAlone()
{
    ExportFolder folder;
    folder.write(u"secret.png"_s, "outside");
    folder.write(u"in/key"_s, "a key");
    folder.write(u"in/a.png"_s, "picture");
    const auto source = openHtml(folder.write(u"in/page.html"_s, "<p>x</p>"));
    QCOMPARE(itemsOf(source).size(), 1);
    QCOMPARE((*source)->file(u"/a.png"_s), std::optional(QByteArray("picture")));
    QVERIFY(!(*source)->file(u"/../secret.png"_s));
    QVERIFY(!(*source)->file(folder.path(u"secret.png"_s)));
    QVERIFY(!(*source)->file(u"/key"_s)); // What no page shows is not taken.
}

void HtmlPageTest::nothingLeadsOutOfAnArchive()
{
    ExportFolder folder;
    const QByteArray page = "<p>x</p>";
    const auto source =
        openHtml(folder.write(u"pages.zip"_s, madeUpZip({{"../out.html", page},
                                                         {"/etc/abs.html", page},
                                                         {"C:\\win.html", page},
                                                         {"good.html", page},
                                                         {"link.html", "good.html", false, 0120777},
                                                         {"bomb.html", QByteArray(50'000'000, ' '), true}})));
    const QList<SourceItem> items = itemsOf(source);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].id, u"bomb.html"_s);
    QVERIFY(items[0].kind == ItemKind::Other && items[0].notes.size() == 1);
    QCOMPARE(items[1].id, u"good.html"_s);
    QVERIFY(!openHtml(folder.write(u"none.zip"_s, madeUpZip({{"../out.html", page}}))));
    QVERIFY(!openHtml(folder.path(u"nowhere"_s)));
}

QTEST_GUILESS_MAIN(HtmlPageTest)
#include "tst_htmlpage.moc"
