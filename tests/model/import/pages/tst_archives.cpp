// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/pages/pagesource.h"
#include "model/import/pages/substacksource.h"
#include "tests/model/import/archive/madeupzip.h"
#include "tests/model/import/exportfile.h"

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// The archives of Medium and Substack.
class ArchivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mediumPostsArePosts();
    void substackPostsArePosts();
    void substackOddities_data();
    void substackOddities();
    void isNone_data();
    void isNone();

private:
    ExportFolder m_folder;
};

namespace {

const QByteArray mediumPost =
    "<!DOCTYPE html><html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">"
    "<title>Low tide</title><style>body{}</style></head><body><article class=\"h-entry\">\n<header>\n"
    "<h1 class=\"p-name\">Low tide</h1>\n</header>\n<section data-field=\"subtitle\" class=\"p-summary\">\n"
    "At the sea\n</section>\n<section data-field=\"body\" class=\"e-content\">\n<section class=\"section\">"
    "<div class=\"section-divider\"><hr class=\"section-divider\"></div><div class=\"section-content\">"
    "<h3 class=\"graf graf--h3 graf--title\">Low tide</h3><p class=\"graf\">Text</p></div></section>\n</section>\n"
    "<footer><p>By <a href=\"https://medium.com/@ann\" class=\"p-author h-card\">Ann</a> on "
    "<a href=\"https://medium.com/p/d1bf01d62ba3\"><time class=\"dt-published\" "
    "datetime=\"2017-04-21T10:11:12.000Z\">April 21, 2017</time></a>.</p><p>"
    "<a href=\"https://medium.com/@ann/low-tide-d1bf01d62ba3\" class=\"p-canonical\">Canonical link</a></p>"
    "<p>Exported from Medium</p></footer></article></body></html>";

const QByteArray substackHead = "post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,"
                                "subtitle,podcast_url\n";

} // namespace

void ArchivesTest::mediumPostsArePosts()
{
    const QByteArray zip = madeUpZip({{"README.html", "<p>About this archive</p>"},
                                      {"posts/2017-04-21_Low-tide-d1bf01d62ba3.html", mediumPost, true},
                                      {"posts/draft_Later-aabbccddeeff.html", "<h1 class=\"p-name\">Later</h1>"},
                                      {"bookmarks/bookmarks-0001.html", "<p>others'</p>"},
                                      {"../posts/2017-01-01_out-aabbccddeeff.html", mediumPost}});
    const QList<SourceItem> items = itemsOf(openMedium(m_folder.write(u"medium-export.zip"_s, zip)));
    QCOMPARE(items.size(), 2);
    const SourceItem &post = items.constFirst();
    QCOMPARE(post.id, u"d1bf01d62ba3"_s);
    QCOMPARE(post.title, u"Low tide"_s);
    QCOMPARE(post.slug, u"low-tide"_s);
    QCOMPARE(post.authors, QStringList{u"Ann"_s});
    QCOMPARE(post.excerpt, u"At the sea"_s);
    QCOMPARE(post.date, QDateTime(QDate(2017, 4, 21), QTime(10, 11, 12), Qt::UTC));
    QCOMPARE(post.otherAddresses, QStringList{u"https://medium.com/p/d1bf01d62ba3"_s});
    QVERIFY2(post.body.contains("<p class=\"graf\">Text</p>"), post.body.constData());
    QVERIFY(!post.body.contains("Low tide") && !post.body.contains("<hr") && !post.body.contains("Exported"));
    QVERIFY(items[1].state == SourceState::Draft);
    QCOMPARE(items[1].title, u"Later"_s);
}

void ArchivesTest::substackPostsArePosts()
{
    m_folder.write(u"export/posts.csv"_s,
                   substackHead +
                       "101.low-tide,2021-05-06T07:08:09.000Z,true,,,newsletter,everyone,\"Low, \"\"low\"\" tide\","
                       "\"Two\nlines\",\n"
                       "102.paid,2021-06-06T07:08:09.000Z,true,,,newsletter,only_paid,Paid,,\n"
                       "103.later,,false,,,newsletter,everyone,Later,,\n");
    m_folder.write(u"export/posts/101.low-tide.html"_s,
                   "<p>See <a href=\"https://ann.substack.com/p/paid\">more</a></p>");
    m_folder.write(u"export/posts/102.paid.html"_s, "<p>Paid text</p>");
    m_folder.write(u"export/posts/104.lost.html"_s, "<p>Lost</p>");
    m_folder.write(u"export/posts/101.low-tide.opens.csv"_s, "email\na@b.example\n");
    const auto source = openSubstack(m_folder.path(u"export"_s));
    const QList<SourceItem> items = itemsOf(source);
    QCOMPARE(items.size(), 4);
    QCOMPARE(items[0].title, u"Low, \"low\" tide"_s);
    QCOMPARE(items[0].slug, u"low-tide"_s);
    QCOMPARE(items[0].date, QDateTime(QDate(2021, 5, 6), QTime(7, 8, 9), Qt::UTC));
    QVERIFY(items[0].body.contains("See <a"));
    QCOMPARE((*source)->about().hosts, QStringList{u"ann.substack.com"_s});
    QVERIFY(items[1].state == SourceState::Private && items[1].notes.size() == 1);
    QVERIFY(items[2].state == SourceState::Draft && items[2].notes.size() == 1); // Its text is not there.
    QVERIFY(items[3].state == SourceState::Draft);
    QCOMPARE(items[3].id, u"104"_s);
}

void ArchivesTest::substackOddities_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("good");
    QTest::addColumn<QString>("problem");
    const QByteArray one = "1.a,2021-05-06T07:08:09.000Z,true,,,newsletter,everyone,First,,\n";
    QTest::newRow("a row too short") << one + "2.b,2021\n" << 1 << u"line 3, behind the post “First”"_s;
    QTest::newRow("a row too short behind a title of two lines")
        << QByteArray("1.a,2021-05-06T07:08:09.000Z,true,,,newsletter,everyone,\"First\npost\",,\n2.b,2021\n") << 1
        << u"line 4"_s;
    QTest::newRow("a quote that nobody closed") << one + "2.b,\"2021,true,,,newsletter,everyone,B,,\n3.c,,,,,,,C,,\n"
                                                << 1 << u"line 3"_s;
    QTest::newRow("the first row is broken") << QByteArray("1.a\n") << 0 << u"line 2."_s;
    QTest::newRow("blank lines at the end") << one + "\n\n" << 1 << QString();
    QTest::newRow("line ends of Windows") << QByteArray(one).replace("\n", "\r\n") << 1 << QString();
    QTest::newRow("Latin-1") << QByteArray(one).replace("First", "Caf\xE9") << 1 << QString();
    QTest::newRow("a date of zeros") << QByteArray("1.a,0000-00-00,true,,,newsletter,everyone,First,,\n") << 1
                                     << QString();
    QTest::newRow("a name that leads out")
        << QByteArray("1.../../../etc/passwd,2021-05-06,true,,,newsletter,everyone,First,,\n") << 1 << QString();
}

void ArchivesTest::substackOddities()
{
    QFETCH(QByteArray, list);
    QFETCH(int, good);
    QFETCH(QString, problem);
    const QString zip = m_folder.write(u"substack.zip"_s,
                                       madeUpZip({{"posts.csv", substackHead + list}, {"posts/1.a.html", "<p>x</p>"}}));
    Error broken;
    const QList<SourceItem> items = itemsOf(openSubstack(zip), &broken);
    QVERIFY(items.size() >= good);
    QVERIFY2(broken.message.contains(problem), qPrintable(broken.message));
    QCOMPARE(broken.message.isEmpty(), problem.isEmpty());
    QVERIFY(items.isEmpty() || !items[0].body.contains("root:"));
}

void ArchivesTest::isNone_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::newRow("no archive at all") << QByteArray("<html></html>");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("an empty archive") << madeUpZip({});
    QTest::newRow("an archive of other things") << madeUpZip({{"a.txt", "words"}});
    QTest::newRow("a list that is too large") << madeUpZip({{"posts.csv", QByteArray(200'000'000, ' '), true}});
    QTest::newRow("a list of other things") << madeUpZip({{"posts.csv", "a,b\n1,2\n"}});
    QTest::newRow("only names that lead out") << madeUpZip({{"../posts.csv", "post_id\n1\n"}, {"/posts/a.html", "x"}});
}

void ArchivesTest::isNone()
{
    QFETCH(QByteArray, zip);
    const QString path = m_folder.write(u"x.zip"_s, zip);
    for (const auto &source : {openMedium(path).has_value(), openSubstack(path).has_value()})
        QVERIFY(!source);
}

QTEST_GUILESS_MAIN(ArchivesTest)
#include "tst_archives.moc"
