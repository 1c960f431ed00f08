// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/paths/paths.h"
#include "model/site/posts/heading.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathWithin_data();
    void pathWithin();
    void pathOfAddress_data();
    void pathOfAddress();
    void partsOfPath_data();
    void partsOfPath();
    void firstHeading_data();
    void firstHeading();
};

void PathsTest::pathWithin_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("stays");
    QTest::addColumn<QString>("clean");

    QTest::newRow("a plain path stays as it is") << u"content/posts/a.md"_s << true << u"content/posts/a.md"_s;
    QTest::newRow("dots and doubled separators go") << u"/content/./posts//a.md"_s << true << u"content/posts/a.md"_s;
    QTest::newRow("up and down again is fine") << u"content/posts/../a.md"_s << true << u"content/a.md"_s;
    QTest::newRow("up above the folder is not") << u"content/../../etc/passwd"_s << false << QString();
    QTest::newRow("a backslash is not a name") << u"content\\..\\a.md"_s << false << QString();
    QTest::newRow("git's own folder is not ours") << u"content/.GIT/config"_s << false << QString();
    QTest::newRow("a control character is not a name") << u"a\u0000b"_s << false << QString();
}

void PathsTest::pathWithin()
{
    QFETCH(QString, path);
    QFETCH(bool, stays);
    QFETCH(QString, clean);
    const std::optional<QString> result = galley::model::pathWithin(path);
    QCOMPARE(result.has_value(), stays);
    QCOMPARE(result.value_or(QString()), clean);
}

void PathsTest::pathOfAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("path");

    QTest::newRow("query and anchor are cut off") << u"/images/a.png?v=2#top"_s << u"/images/a.png"_s;
    QTest::newRow("percent signs are decoded") << u"my%20photo%23.png"_s << u"my photo#.png"_s;
    QTest::newRow("another host is no path") << u"https://example.org/a.png"_s << QString();
    QTest::newRow("a host without a scheme is no path") << u"//example.org/a.png"_s << QString();
    QTest::newRow("a script is no path") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("an anchor alone is no path") << u"#top"_s << QString();
}

void PathsTest::pathOfAddress()
{
    QFETCH(QString, address);
    QFETCH(QString, path);
    QCOMPARE(galley::model::pathOfAddress(address).value_or(QString()), path);
}

void PathsTest::partsOfPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("stem");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("isBundle");

    QTest::newRow("a file") << u"posts/hello.md"_s << u"posts"_s << u"hello"_s << QDate() << false;
    QTest::newRow("a file with a date") << u"_posts/2024-05-06-hello-world.md"_s << u"_posts"_s << u"hello-world"_s
                                        << QDate(2024, 5, 6) << false;
    QTest::newRow("a bundle") << u"posts/hello/index.md"_s << u"posts"_s << u"hello"_s << QDate() << true;
    QTest::newRow("a bundle in a language")
        << u"posts/hello/index.pt-BR.md"_s << u"posts"_s << u"hello"_s << QDate() << true;
    QTest::newRow("a bundle with a date")
        << u"posts/2024-05-06-hello/index.md"_s << u"posts"_s << u"hello"_s << QDate(2024, 5, 6) << true;
    QTest::newRow("a date that never was is part of the name")
        << u"posts/2024-02-31-hello.md"_s << u"posts"_s << u"2024-02-31-hello"_s << QDate() << false;
    QTest::newRow("a date alone is the name, too")
        << u"2024-05-06.md"_s << QString() << u"2024-05-06"_s << QDate(2024, 5, 6) << false;
    QTest::newRow("an index at the top is a file") << u"index.md"_s << QString() << u"index"_s << QDate() << false;
}

void PathsTest::partsOfPath()
{
    QFETCH(QString, path);
    const PathParts parts = galley::model::partsOfPath(path);
    QTEST(parts.folder, "folder");
    QTEST(parts.stem, "stem");
    QTEST(parts.date, "date");
    QTEST(parts.isBundle, "isBundle");
}

void PathsTest::firstHeading_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("heading");

    QTest::newRow("a marked heading") << QByteArray("# Hello *you* #\n\nText") << QByteArray("Hello *you*");
    QTest::newRow("an underlined heading after blank lines")
        << QByteArray("\n  \nHello\n=====\nText") << QByteArray("Hello");
    QTest::newRow("line ends of Windows") << QByteArray("# Hello\r\nText") << QByteArray("Hello");
    QTest::newRow("more than ASCII") << QByteArray("# Été à Paris\n") << QByteArray("Été à Paris");
    QTest::newRow("a lower heading is none") << QByteArray("## Hello\n") << QByteArray("");
    QTest::newRow("a heading further down is none") << QByteArray("Text\n\n# Hello\n") << QByteArray("");
    QTest::newRow("a hash tag is none") << QByteArray("#hello\n") << QByteArray("");
}

void PathsTest::firstHeading()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, heading);
    const std::optional<TextHeading> found = galley::model::firstHeading(body);
    QCOMPARE(found.has_value(), !heading.isEmpty());
    if (found) {
        QCOMPARE(found->text.toUtf8(), heading);
        QCOMPARE(body.mid(found->offset, found->length), heading);
        QVERIFY(found->end == body.size() || body.at(found->end - 1) == '\n');
        QVERIFY(!body.mid(found->end).startsWith('='));
    }
}

QTEST_APPLESS_MAIN(PathsTest)
#include "tst_paths.moc"
