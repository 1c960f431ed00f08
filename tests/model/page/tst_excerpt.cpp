// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/excerpt.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class ExcerptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTexts_data();
    void plainTexts();
    void takesParagraphsOnly();
    void endsAtAWord();
    void textWithoutSpaces();
};

void ExcerptTest::plainTexts_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("markup") << QByteArray("<p>a <em>b</em> <a href=\"x\">c</a></p>") << u"a b c"_s;
    QTest::newRow("signs") << QByteArray("<p>&lt;b&gt; &amp;amp; &quot;c&quot;</p>") << u"<b> &amp; \"c\""_s;
    QTest::newRow("lines") << QByteArray("<p>a<br />b\nc</p><p>d</p>") << u"a b c d"_s;
    QTest::newRow("scripts are no text") << QByteArray("<p>a<script>b</script></p>") << u"a"_s;
    QTest::newRow("an image is none either") << QByteArray("<p>a <img src=\"x\" alt=\"b\"></p>") << u"a"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void ExcerptTest::plainTexts()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QString, text);
    QCOMPARE(plainText(html), text);
}

void ExcerptTest::takesParagraphsOnly()
{
    const QList<RenderedBlock> blocks = {{.html = "<h1>Title</h1>\n"},
                                         {.html = "<p>First.</p>\n"},
                                         {.html = "<pre>code</pre>\n"},
                                         {.html = "<p>Second.</p>\n"}};
    QCOMPARE(excerpt(blocks), u"First. Second."_s);
    QCOMPARE(excerpt({}), QString());
}

void ExcerptTest::endsAtAWord()
{
    const QList<RenderedBlock> blocks = {{.html = "<p>one two three four</p>\n"}};
    QCOMPARE(excerpt(blocks, 12), u"one two…"_s);
    QCOMPARE(excerpt(blocks, 18), u"one two three four"_s);
}

void ExcerptTest::textWithoutSpaces()
{
    const QList<RenderedBlock> blocks = {{.html = "<p>" + QByteArray("漢").repeated(50) + "</p>\n"}};
    QCOMPARE(excerpt(blocks, 10), QString(9, QChar(0x6F22)) + u"…"_s);
}

QTEST_APPLESS_MAIN(ExcerptTest)
#include "tst_excerpt.moc"
