// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/importers.h"
#include "tests/model/import/archive/madeupzip.h"
#include "tests/model/import/exportfile.h"

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Which importer takes a file, by what is in it.
class ImportersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreRecognised_data();
    void filesAreRecognised();
    void foldersAreRecognised_data();
    void foldersAreRecognised();
    void whatIsNoExportIsRefused_data();
    void whatIsNoExportIsRefused();
};

void ImportersTest::filesAreRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    const QByteArray xml = "<?xml version=\"1.0\"?>\n";
    QTest::newRow("WordPress") << xml + "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>"
                               << u"wordpress"_s;
    QTest::newRow("WordPress behind blank lines") << "\n\n" + xml + "<rss version=\"2.0\">" << u"wordpress"_s;
    QTest::newRow("Blogger") << xml + "<feed xmlns='http://www.w3.org/2005/Atom'><id>tag:blogger.com,1999:blog-1</id>"
                             << u"blogger"_s;
    QTest::newRow("Atom") << xml + "<feed xmlns='http://www.w3.org/2005/Atom'><id>tag:me</id>" << u"atom"_s;
    QTest::newRow("Ghost") << QByteArray("{\"db\":[{\"meta\":{}") << u"ghost"_s;
    QTest::newRow("Movable Type") << QByteArray("AUTHOR: Ann\nTITLE: A\n-----\nBODY:\n") << u"movabletype"_s;
    QTest::newRow("Movable Type with a mark")
        << QByteArray("\xEF\xBB\xBFTITLE: A\r\n-----\r\nBODY:\r\n") << u"movabletype"_s;
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html>\n<p>x") << u"html"_s;
    QTest::newRow("Medium") << madeUpZip({{"posts/2017-04-21_A-d1bf01d62ba3.html", "x"}}) << u"medium"_s;
    QTest::newRow("Substack") << madeUpZip({{"posts.csv", "post_id"}, {"posts/1.a_b.html", "x"}}) << u"substack"_s;
    QTest::newRow("pages in an archive") << madeUpZip({{"a.html", "x"}, {"b.png", "x"}}) << u"html"_s;
}

void ImportersTest::filesAreRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    ExportFolder folder;
    const Result<Importer> importer = importerFor(folder.write(u"export"_s, bytes));
    QVERIFY2(importer, importer ? "" : qPrintable(importer.error().message));
    QCOMPARE(importer->id, id);
}

void ImportersTest::foldersAreRecognised_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("id");
    QTest::newRow("notes") << QStringList{u"a.md"_s, u"b/c.md"_s, u"b/d.html"_s} << u"folder"_s;
    QTest::newRow("pages") << QStringList{u"a.html"_s, u"b/c.htm"_s, u"b.md"_s} << u"html"_s;
    QTest::newRow("an unpacked archive of Substack")
        << QStringList{u"posts.csv"_s, u"posts/1.a.html"_s} << u"substack"_s;
    QTest::newRow("an unpacked archive of Medium")
        << QStringList{u"posts/2017-04-21_A-d1bf01d62ba3.html"_s} << u"medium"_s;
}

void ImportersTest::foldersAreRecognised()
{
    QFETCH(QStringList, names);
    QFETCH(QString, id);
    ExportFolder folder;
    for (const QString &name : names)
        folder.write(u"in/"_s + name, "x");
    const Result<Importer> importer = importerFor(folder.path(u"in"_s));
    QVERIFY(importer);
    QCOMPARE(importer->id, id);
}

void ImportersTest::whatIsNoExportIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("prose") << QByteArray("Once upon a time");
    QTest::newRow("an image") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an archive of other things") << madeUpZip({{"a.txt", "x"}});
    QTest::newRow("half an archive") << madeUpZip({{"a.html", "x"}}).first(20);
}

void ImportersTest::whatIsNoExportIsRefused()
{
    QFETCH(QByteArray, bytes);
    ExportFolder folder;
    const Result<Importer> importer = importerFor(folder.write(u"export"_s, bytes));
    QVERIFY(!importer);
    QVERIFY(!importer.error().hint.isEmpty());
    QVERIFY(!importerFor(folder.path(u"nothing"_s)));
}

QTEST_GUILESS_MAIN(ImportersTest)
#include "tst_importers.moc"
