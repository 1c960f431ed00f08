// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/postid.h"
#include "model/library/text/posttext.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class PostTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void excerpt_data();
    void excerpt();
    void excerptsEndAtAWord();
    void idsGrowWithTime();
    void idsGrowWhenTheClockGoesBackwards();
};

void PostTextTest::words_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("between spaces and lines") << u"one two\nthree\tfour"_s << 4;
    QTest::newRow("signs alone are none") << u"# - * one -- two |"_s << 2;
    QTest::newRow("what belongs together") << u"it's an e-mail to x@y.org"_s << 5;
    QTest::newRow("accents and numbers") << u"été 2026"_s << 2;
    QTest::newRow("each Chinese character") << u"我在北京 writing"_s << 5;
    QTest::newRow("Korean is written with spaces") << u"대한민국 만세"_s << 2;
    QTest::newRow("spaces that do not break") << u"one\u00A0two"_s << 2;
}

void PostTextTest::words()
{
    QFETCH(QString, body);
    QTEST(countWords(body.toUtf8()), "count");
}

void PostTextTest::excerpt_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("first");
    QTest::newRow("plain") << u"One two.\nThree."_s << u"One two. Three."_s;
    QTest::newRow("without its heading") << u"# Head\n\nText"_s << u"Text"_s;
    QTest::newRow("marks go") << u"An *old* **bold** `code` _word_ and snake_case"_s
                              << u"An old bold code word and snake_case"_s;
    QTest::newRow("a link is its text") << u"See [the site](https://x.y/(a)) and [this][1]."_s
                                        << u"See the site) and this."_s;
    QTest::newRow("images, code, tables, shortcodes are passed")
        << u"![a](b)\n```\ncode\n```\n| a |\n{{< x >}}\n<div>\n[1]: http://x\nText"_s << u"Text"_s;
    QTest::newRow("list and quote signs go") << u"> quoted\n- item\n2. next"_s << u"quoted item next"_s;
    QTest::newRow("nothing readable") << u"# Head\n"_s << u""_s;
    QTest::newRow("Windows line ends") << u"# Head\r\n\r\nText\r\n"_s << u"Text"_s;
}

void PostTextTest::excerpt()
{
    QFETCH(QString, body);
    QTEST(firstWords(body.toUtf8()), "first");
}

void PostTextTest::excerptsEndAtAWord()
{
    QCOMPARE(firstWords("one two three four", 9), u"one two…"_s);
    QCOMPARE(firstWords(QByteArray(1000, 'x'), 10), QString(10, u'x') + u'…');
    const QString emoji = u"🎉"_s.repeated(20);
    QVERIFY(firstWords(emoji.toUtf8(), 9).toUtf8().size() > 0);
    QVERIFY(!firstWords(emoji.toUtf8(), 9).chopped(1).back().isHighSurrogate());
}

void PostTextTest::idsGrowWithTime()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    PostId last = newPostId(now);
    for (int index = 0; index < 10000; ++index) {
        const PostId next = newPostId(now.addMSecs(index / 100));
        QCOMPARE(next.size(), 26);
        QVERIFY(last < next);
        last = next;
    }
}

void PostTextTest::idsGrowWhenTheClockGoesBackwards()
{
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(60);
    const PostId before = newPostId(now);
    QVERIFY(before < newPostId(now.addYears(-1)));
}

QTEST_GUILESS_MAIN(PostTextTest)
#include "tst_posttext.moc"
