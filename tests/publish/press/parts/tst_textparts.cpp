// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/text/contents.h"
#include "publish/press/parts/text/excerptcut.h"
#include "publish/press/parts/text/readingtime.h"
#include "publish/press/parts/text/visiblewords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::publish;

class TextPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contents_data();
    void contents();
    void contentsAreLinks();
    void readingTime_data();
    void readingTime();
    void words_data();
    void words();
    void cut_data();
    void cut();
    void excerptTakesItsNotesAlong();
};

void TextPartsTest::contents_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("one heading is nothing to look through") << QByteArray("<h2 id=\"a\">A</h2>") << QByteArray();
    QTest::newRow("headings of one level are one list")
        << QByteArray("<h2 id=\"a\">A</h2>\n<p>x</p><h2 id=\"b\">B &amp; c</h2>")
        << QByteArray("<ol class=\"toc\"><li><a href=\"#a\">A</a></li><li><a href=\"#b\">B &amp; c</a></li></ol>\n");
    QTest::newRow("deeper ones stand within")
        << QByteArray("<h2 id=\"a\">A</h2><h3 id=\"b\">B</h3><h2 id=\"c\">C</h2>")
        << QByteArray("<ol class=\"toc\"><li><a href=\"#a\">A</a><ol><li><a href=\"#b\">B</a></li></ol></li>"
                      "<li><a href=\"#c\">C</a></li></ol>\n");
    QTest::newRow("a skipped level makes no empty list")
        << QByteArray("<h2 id=\"a\">A</h2><h4 id=\"b\">B</h4><h3 id=\"c\">C</h3>")
        << QByteArray("<ol class=\"toc\"><li><a href=\"#a\">A</a><ol><li><a href=\"#b\">B</a></li>"
                      "<li><a href=\"#c\">C</a></li></ol></li></ol>\n");
    QTest::newRow("a first heading that is deeper begins the list")
        << QByteArray("<h3 id=\"a\">A</h3><h2 id=\"b\">B</h2>")
        << QByteArray("<ol class=\"toc\"><li><a href=\"#a\">A</a></li><li><a href=\"#b\">B</a></li></ol>\n");
    QTest::newRow("links, notes and images in a heading go, code and emphasis stay")
        << QByteArray("<h2 id=\"a\"><a href=\"x\">The <code>ls</code></a><sup class=\"footnote-ref\"><a "
                      "href=\"#fn-1\">1</a></sup></h2><h2 id=\"b\"><em>B</em> <img src=\"b.png\" alt=\"b\" /></h2>")
        << QByteArray("<ol class=\"toc\"><li><a href=\"#a\">The <code>ls</code></a></li>"
                      "<li><a href=\"#b\"><em>B</em></a></li></ol>\n");
    QTest::newRow("headings of quotes are not the post's")
        << QByteArray("<h2 id=\"a\">A</h2><blockquote><h2 id=\"q\">Q</h2></blockquote><h2 id=\"b\">B</h2>")
        << QByteArray("<ol class=\"toc\"><li><a href=\"#a\">A</a></li><li><a href=\"#b\">B</a></li></ol>\n");
    QTest::newRow("headings without an anchor cannot be led to")
        << QByteArray("<h2>A</h2><h2 id=\"b\">B</h2>") << QByteArray();
}

void TextPartsTest::contents()
{
    QFETCH(QByteArray, html);
    QTEST(contentsHtml(contentsOf(html)), "list");
}

void TextPartsTest::contentsAreLinks()
{
    const QByteArray html = "<h1 id=\"t\">T</h1><h2 id=\"a\">A</h2><h6 id=\"f\">F</h6>";
    QCOMPARE(contentsOf(html).size(), 3);
    QVERIFY(!contentsHtml(contentsOf(html)).contains("#f"));
    QVERIFY(contentsHtml(contentsOf(html), 6).contains("#f"));
}

void TextPartsTest::readingTime_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("minutes");
    QTest::newRow("nothing to read takes no time") << QByteArray("<p></p>") << u"en"_s << 0;
    QTest::newRow("a few words take a minute") << QByteArray("<p>Hello there.</p>") << u"en"_s << 1;
    const QByteArray thousand = "<p>" + QByteArray("word ").repeated(1140) + "</p>";
    QTest::newRow("English words have their pace") << thousand << u"en"_s << 5;
    QTest::newRow("a region is no other language") << thousand << u"en-GB"_s << 5;
    QTest::newRow("Finnish words are long") << thousand << u"fi"_s << 7;
    QTest::newRow("an unknown language has the usual pace") << thousand << u"tlh"_s << 6;
    QTest::newRow("Chinese counts by letters") << "<p>" + QByteArray("校样").repeated(510) + "</p>" << u"zh"_s << 4;
    QTest::newRow("Japanese is read faster letter by letter")
        << "<p>" + QByteArray("校正").repeated(714) + "</p>" << u"ja"_s << 4;
    QTest::newRow("code is skimmed") << "<pre><code>" + QByteArray("word ").repeated(1140) + "</code></pre>" << u"en"_s
                                     << 3;
    QTest::newRow("formulas are no words")
        << "<p>One <math><mi>" + QByteArray("a b ").repeated(1000) + "</mi></math></p>" << u"en"_s << 1;
}

void TextPartsTest::readingTime()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, language);
    QTEST(readingMinutes(html, language), "minutes");
}

void TextPartsTest::words_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("prose");
    QTest::newRow("blocks are parted") << QByteArray("<p>A</p><p>B<br />C</p>") << u"\nA\nB\nC\n"_s;
    QTest::newRow("escapes are read") << QByteArray("a &lt;b&gt; &amp;amp; &#39;c&#x27;") << u"a <b> &amp; 'c'"_s;
    QTest::newRow("what an image shows is told")
        << QByteArray("a<img src=\"x\" alt=\"cat &amp; dog\" />b") << u"a cat & dog b"_s;
    QTest::newRow("a mark that is none stays") << QByteArray("a & b &nothing; &#0; c") << u"a & b &nothing; &#0; c"_s;
    QTest::newRow("notes' marks go") << QByteArray("a<sup class=\"footnote-ref\"><a href=\"#fn-1\">1</a></sup>b")
                                     << u"ab"_s;
    QTest::newRow("a sign that closes a tag may stand in a title")
        << QByteArray("<a href=\"x\" title=\"a > b\">c</a>d") << u"cd"_s;
    QTest::newRow("a tag that never ends does no harm") << QByteArray("a<b title=\"x") << u"a"_s;
}

void TextPartsTest::words()
{
    QFETCH(QByteArray, html);
    QTEST(visibleWords(html).prose, "prose");
}

void TextPartsTest::cut_data()
{
    QTest::addColumn<QByteArrayList>("blocks");
    QTest::addColumn<int>("cut");
    QTest::newRow("a text without it is not cut") << QByteArrayList{"<p>a</p>"} << -1;
    QTest::newRow("at the block that says more") << QByteArrayList{"<p>a</p>\n", "<!--more-->\n", "<p>b</p>"} << 1;
    QTest::newRow("spaces and case do not matter") << QByteArrayList{"<p>a</p>\n", "<!--  MORE -->"} << 1;
    QTest::newRow("the first one counts") << QByteArrayList{"<!--more-->", "<!--more-->"} << 0;
    QTest::newRow("other comments are none") << QByteArrayList{"<!--more or less-->", "<!---->", "<!-->"} << -1;
    QTest::newRow("in a paragraph or code it is none")
        << QByteArrayList{"<p>a <!--more--> b</p>", "<pre><code>&lt;!--more--&gt;</code></pre>"} << -1;
}

void TextPartsTest::cut()
{
    QFETCH(QByteArrayList, blocks);
    QList<model::RenderedBlock> rendered;
    for (const QByteArray &html : blocks)
        rendered.append({0, 0, 0, html, true});
    QTEST(int(excerptCut(rendered).value_or(-1)), "cut");
}

void TextPartsTest::excerptTakesItsNotesAlong()
{
    const QByteArray head = "<p>A<a href=\"#fn-1\" id=\"fnref-1\">1</a></p>\n";
    const QByteArray tail = "<p>B<a href=\"#fn-2\" id=\"fnref-2\">2</a><a href=\"#fn-1\" id=\"fnref-1-2\">1</a></p>\n";
    const QByteArray notes =
        "<section class=\"footnotes\" data-footnotes=\"\"><ol><li id=\"fn-1\"><p>One <a href=\"#fnref-1\" "
        "class=\"footnote-backref\">↩</a> <a href=\"#fnref-1-2\" class=\"footnote-backref\">↩2</a></p></li>"
        "<li id=\"fn-2\"><p>Two</p></li></ol></section>";
    const QByteArray excerpt = excerptHtml(head + tail + notes, head.size());
    QVERIFY(excerpt.startsWith(head));
    QVERIFY(excerpt.contains("One"));
    QVERIFY(!excerpt.contains("Two"));
    QVERIFY2(!excerpt.contains("#fnref-1-2"), "a way back to what is not there");
    QCOMPARE(excerptHtml("<p>a</p>" + notes, 8), QByteArray("<p>a</p>"));
}

QTEST_APPLESS_MAIN(TextPartsTest)
#include "tst_textparts.moc"
