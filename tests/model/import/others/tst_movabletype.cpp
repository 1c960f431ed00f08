// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/others/movabletypeentry.h"
#include "model/import/others/movabletypesource.h"
#include "tests/model/import/exportfile.h"

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class MovableTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsAPost();
    void commentsComeAlong();
    void dates_data();
    void dates();
    void oddEntries_data();
    void oddEntries();
    void entriesOfOneNameStayApart();
    void otherEncodings_data();
    void otherEncodings();
    void isNone_data();
    void isNone();

private:
    QList<SourceItem> itemsFrom(const QByteArray &text)
    {
        return itemsOf(openMovableType(m_folder.write(u"export.txt"_s, text)));
    }

    ExportFolder m_folder;
};

namespace {

QByteArray entry(const QByteArray &head, const QByteArray &parts) { return head + "-----\n" + parts + "--------\n"; }

} // namespace

void MovableTypeTest::anEntryIsAPost()
{
    const auto source = openMovableType(m_folder.write(
        u"export.txt"_s,
        entry("AUTHOR: Ann\nTITLE: Low &amp; high tide\nBASENAME: low_tide\nSTATUS: Publish\nALLOW COMMENTS: 1\n"
              "CONVERT BREAKS: __default__\nPRIMARY CATEGORY: Sea\nCATEGORY: Sea\nCATEGORY: Walks\n"
              "UNIQUE URL: http://ann.example/2002/08/low_tide.html\nDATE: 08/22/2002 07:05:24 PM\n"
              "TAGS: \"two words\",boats\n",
              "BODY:\nOne.\n\nTwo & <b>bold</b>.\n-----\nEXTENDED BODY:\nThe rest.\n-----\nEXCERPT:\nIn short.\n"
              "-----\nKEYWORDS:\nnot, these\n-----\n\n") +
            entry("TITLE: Later\nSTATUS: Draft\nCONVERT BREAKS: richtext\nDATE: 2003/01/02 03:04:05\n",
                  "BODY:\n<p>Text</p>\n-----\n")));
    const QList<SourceItem> items = itemsOf(source);
    QCOMPARE(items.size(), 2);
    QCOMPARE((*source)->about().hosts, QStringList{u"ann.example"_s});
    const SourceItem &first = items.constFirst();
    QCOMPARE(first.title, u"Low & high tide"_s);
    QCOMPARE(first.slug, u"low_tide"_s);
    QCOMPARE(first.authors, QStringList{u"Ann"_s});
    QCOMPARE(first.date, QDateTime(QDate(2002, 8, 22), QTime(19, 5, 24), Qt::UTC));
    QCOMPARE(first.categories, (QList<CategoryPath>{{u"Sea"_s}, {u"Walks"_s}}));
    QCOMPARE(first.tags, (QStringList{u"two words"_s, u"boats"_s}));
    QCOMPARE(first.excerpt, u"In short."_s);
    QVERIFY2(first.body.contains("<p>Two & <b>bold</b>."), first.body.constData());
    QVERIFY(first.body.indexOf("<!--more-->") < first.body.indexOf("The rest."));
    QVERIFY(items[1].state == SourceState::Draft);
    QCOMPARE(items[1].body, QByteArray("<p>Text</p>"));
}

void MovableTypeTest::commentsComeAlong()
{
    const QList<SourceItem> items =
        itemsFrom(entry("TITLE: A\nDATE: 01/02/2003 04:05:06\n",
                        "BODY:\nText\n-----\nCOMMENT:\nAUTHOR: Bob\nEMAIL: b@x.example\nIP: 1.2.3.4\n"
                        "URL: http://bob.example\nDATE: 01/03/2003 01:02:03 AM\nNice: very.\n\nMore.\n-----\n"
                        "PING:\nTITLE: Seen\nURL: http://eve.example\nIP: 1.2.3.4\nBLOG NAME: Eve\n"
                        "DATE: 01/04/2003 01:02:03 AM\nWords\n-----\n"));
    const QList<SourceComment> comments = items.value(0).comments;
    QCOMPARE(comments.size(), 2);
    QCOMPARE(comments[0].author, u"Bob"_s);
    QCOMPARE(comments[0].address, u"http://bob.example"_s);
    QCOMPARE(comments[0].date.date(), QDate(2003, 1, 3));
    QVERIFY(comments[0].html.contains(u"Nice: very."_s) && comments[0].html.contains(u"More."_s));
    QVERIFY(!comments[0].html.contains(u"1.2.3.4"_s));
    QCOMPARE(comments[1].type, u"trackback"_s);
    QCOMPARE(comments[1].author, u"Eve"_s);
}

void MovableTypeTest::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("date");
    const QDate day(2002, 8, 22);
    QTest::newRow("in the evening") << u"08/22/2002 07:05:24 PM"_s << QDateTime(day, QTime(19, 5, 24), Qt::UTC);
    QTest::newRow("noon") << u"08/22/2002 12:05:24 PM"_s << QDateTime(day, QTime(12, 5, 24), Qt::UTC);
    QTest::newRow("midnight") << u"08/22/2002 12:05:24 AM"_s << QDateTime(day, QTime(0, 5, 24), Qt::UTC);
    QTest::newRow("of 24 hours") << u"08/22/2002 19:05:24"_s << QDateTime(day, QTime(19, 5, 24), Qt::UTC);
    QTest::newRow("the year first") << u"2002/08/22 19:05"_s << QDateTime(day, QTime(19, 5), Qt::UTC);
    QTest::newRow("zeros") << u"00/00/0000 00:00:00 AM"_s << QDateTime();
    QTest::newRow("zeros, the year first") << u"0000-00-00 00:00:00"_s << QDateTime();
    QTest::newRow("no such day") << u"02/31/2002 07:05:24 PM"_s << QDateTime();
    QTest::newRow("words") << u"yesterday"_s << QDateTime();
}

void MovableTypeTest::dates()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, date);
    QCOMPARE(movableTypeDate(text), date);
}

void MovableTypeTest::oddEntries_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("holds");
    QTest::addColumn<int>("notes");
    const QByteArray head = "TITLE: A\nCONVERT BREAKS: 0\nDATE: 01/02/2003 04:05:06\n";
    QTest::newRow("a row of dashes in the text")
        << entry(head, "BODY:\none\n-----\ntwo\n-----\nEXCERPT:\n\n-----\n") << QByteArray("one\n-----\ntwo") << 0;
    QTest::newRow("the end is missing") << QByteArray(head + "-----\nBODY:\none\ntwo") << QByteArray("one\ntwo") << 0;
    QTest::newRow("line ends of Windows")
        << entry(head, "BODY:\none\n-----\n").replace("\n", "\r\n") << QByteArray("one") << 0;
    QTest::newRow("Markdown stays") << entry("TITLE: A\nCONVERT BREAKS: markdown\n", "BODY:\n*one*\n-----\n")
                                    << QByteArray("*one*") << 0;
    QTest::newRow("Textile is told") << entry("TITLE: A\nCONVERT BREAKS: textile_2\n", "BODY:\nh1. one\n-----\n")
                                     << QByteArray("h1. one") << 1;
    QTest::newRow("a date of zeros is none")
        << entry("TITLE: A\nDATE: 00/00/0000 00:00:00\n", "BODY:\none\n-----\n") << QByteArray("one") << 0;
    QTest::newRow("a date that is none is told")
        << entry("TITLE: A\nDATE: soon\n", "BODY:\none\n-----\n") << QByteArray("one") << 1;
    QTest::newRow("nested a hundred thousand deep")
        << entry(head, "BODY:\n" + QByteArray("<div>").repeated(100'000) + "words\n-----\n") << QByteArray("words")
        << 0;
}

void MovableTypeTest::oddEntries()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, holds);
    QFETCH(int, notes);
    const QList<SourceItem> items = itemsFrom(text);
    QCOMPARE(items.size(), 1);
    QVERIFY2(items[0].body.contains(holds), items[0].body.constData());
    QCOMPARE(items[0].notes.size(), notes);
}

void MovableTypeTest::entriesOfOneNameStayApart()
{
    const QByteArray same = entry("TITLE: A\nBASENAME: a\nDATE: 01/02/2003 04:05:06\n", "BODY:\none\n-----\n");
    const QList<SourceItem> items = itemsFrom(same + same + same);
    QCOMPARE(items.size(), 3);
    QVERIFY(items[0].id != items[1].id && items[1].id != items[2].id && items[0].id != items[2].id);
    QCOMPARE(itemsFrom(same + same).value(1).id, items[1].id); // As at the next import.
}

void MovableTypeTest::otherEncodings_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::newRow("UTF-8") << QByteArray("Caf\xC3\xA9");
    QTest::newRow("Latin-1") << QByteArray("Caf\xE9");
}

void MovableTypeTest::otherEncodings()
{
    QFETCH(QByteArray, title);
    QCOMPARE(itemsFrom(entry("TITLE: " + title + "\n", "BODY:\none\n-----\n")).value(0).title, u"Café"_s);
    QCOMPARE(itemsFrom("\xEF\xBB\xBF" + entry("TITLE: Caf\xC3\xA9\n", "BODY:\none\n-----\n")).value(0).title,
             u"Café"_s);
}

void MovableTypeTest::isNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("prose") << QByteArray("Once upon a time:\n\nthe end.\n");
    QTest::newRow("a page") << QByteArray("<html><body>TITLE: A\n-----\n</body></html>");
    QTest::newRow("front matter") << QByteArray("---\ntitle: a\n---\n\ntext\n");
    QTest::newRow("nothing") << QByteArray();
}

void MovableTypeTest::isNone()
{
    QFETCH(QByteArray, text);
    const auto source = openMovableType(m_folder.write(u"export.txt"_s, text));
    QVERIFY(!source);
    QVERIFY(!source.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(MovableTypeTest)
#include "tst_movabletype.moc"
