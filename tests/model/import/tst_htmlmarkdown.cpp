// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmlmarkdown.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::model;

namespace {

QString markdown(const QString &html)
{
    const auto result = markdownFromHtml(html.toUtf8());
    return result ? result->text.trimmed() : u"no tree"_s;
}

void addColumns()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdown");
}

void addRow(const char *name, const QString &html, const QString &markdown) { QTest::newRow(name) << html << markdown; }

} // namespace

class HtmlMarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void blocks_data();
    void blocks();
    void lists_data();
    void lists();
    void tables_data();
    void tables();
    void embeddedImagesAreHandedOver();
    void whatIsPlainIsKnownAsSuch();
};

void HtmlMarkdownTest::text_data()
{
    addColumns();
    addRow("paragraphs", u"<p>one</p><p>two</p>"_s, u"one\n\ntwo"_s);
    addRow("blanks count as one", u"<p>\n one\n\t two  </p>"_s, u"one two"_s);
    addRow("strong and emphasis", u"<p><b>one</b> <i>two</i> <strong><em>three</em></strong></p>"_s,
           u"**one** *two **three***"_s);
    addRow("blanks stay outside of emphasis", u"<p>a<b> one </b>b</p>"_s, u"a **one** b"_s);
    addRow("pieces of one style are one", u"<p><b>o</b><b>n</b><b>e</b></p>"_s, u"**one**"_s);
    addRow("a sign that would not close stays outside", u"<p><b>Note:</b>this</p>"_s, u"**Note**:this"_s);
    addRow("strong beside emphasis", u"<p><b>one</b><i>two</i></p>"_s, u"**one**_two_"_s);
    addRow("strike", u"<p><del>gone</del></p>"_s, u"~~gone~~"_s);
    addRow("code", u"<p>call <code>a`b</code></p>"_s, u"call ``a`b``"_s);
    addRow("code keeps its signs", u"<p><code>*a* &lt;b&gt;</code></p>"_s, u"`*a* <b>`"_s);
    addRow("signs are escaped", u"<p>*a* _b_ [c] `d` &lt;e&gt; &amp;amp;</p>"_s,
           u"\\*a\\* \\_b\\_ \\[c\\] \\`d\\` \\<e> \\&amp;"_s);
    addRow("signs that mean nothing are not", u"<p>snake_case 2 * 3 a & b, #1 - x!</p>"_s,
           u"snake_case 2 * 3 a & b, #1 - x!"_s);
    addRow("what would begin a list or heading is escaped", u"<p># no</p><p>1. no</p><p>- no</p><p>&gt; no</p>"_s,
           u"\\# no\n\n1\\. no\n\n\\- no\n\n\\> no"_s);
    addRow("a line break", u"<p>one<br>two</p>"_s, u"one  \ntwo"_s);
    addRow("two line breaks part paragraphs", u"one<br><br>two"_s, u"one\n\ntwo"_s);
    addRow("a link", u"<a href='https://example.org/a b' title='T'>text</a>"_s,
           u"[text](https://example.org/a%20b \"T\")"_s);
    addRow("a link with brackets in its address", u"<a href='https://e.org/a)b('>x</a>"_s,
           u"[x](https://e.org/a%29b%28)"_s);
    addRow("a strong link", u"<b>see <a href='https://e.org'>this</a> now</b>"_s,
           u"**see [this](https://e.org) now**"_s);
    addRow("an address that is its own text", u"<p>see <a href='https://e.org/'>https://e.org/</a></p>"_s,
           u"see <https://e.org/>"_s);
    addRow("a search engine's detour",
           u"<a href='https://www.google.com/url?q=https://e.org/%3Fa%3D1&amp;sa=D'>x</a>"_s,
           u"[x](https://e.org/?a=1)"_s);
    addRow("a link around paragraphs", u"<a href='https://e.org'><p>one</p><p>two</p></a>"_s,
           u"[one](https://e.org)\n\n[two](https://e.org)"_s);
    addRow("javascript links are text", u"<a href='java\tscript:alert(1)'>x</a> <a href=' JavaScript:y'>y</a>"_s,
           u"x y"_s);
    addRow("data links are text", u"<a href='data:text/html,<script>1</script>'>x</a>"_s, u"x"_s);
    addRow("handlers are gone", u"<p onclick='evil()'>one <b onmouseover=evil()>two</b></p>"_s, u"one **two**"_s);
    addRow("scripts and styles are gone", u"<style>p{}</style><script>evil()</script><p>one</p>"_s, u"one"_s);
    addRow("an image", u"<img src='https://e.org/a.png' alt='A [cat]' title='T'>"_s,
           u"![A \\[cat\\]](https://e.org/a.png \"T\")"_s);
    addRow("an image that loads late", u"<img src='data:image/gif;base64,R0lG' data-src='https://e.org/a.png' alt=a>"_s,
           u"![a](https://e.org/a.png)"_s);
    addRow("a tracking pixel is nothing", u"one<img src='https://e.org/t.gif' width=1 height=1>"_s, u"one"_s);
    addRow("a local image is nothing", u"one<img src='file:///tmp/a.png' alt=a>"_s, u"one"_s);
    addRow("a broken image with a handler", u"<table><tr><img src onerror=alert(1)></table>one"_s, u"one"_s);
    addRow("an emoji that is an image", u"<p>Hi <img class='wp-smiley' alt='🙂' src='https://s.w.org/1.png'></p>"_s,
           u"Hi 🙂"_s);
    addRow("hard spaces of an editor", u"<p>one<span>&nbsp;</span>two&nbsp; three</p>"_s, u"one two three"_s);
    addRow("hard spaces that are meant", u"<p>Quoi&nbsp;? 10&nbsp;000</p>"_s, u"Quoi\u00a0? 10\u00a0000"_s);
    addRow("raised and lowered", u"<p>x<sup>2</sup> H<sub>2</sub>O</p>"_s, u"x<sup>2</sup> H<sub>2</sub>O"_s);
    addRow("a formula",
           u"<p>so <math><semantics><mi>x</mi><annotation encoding='application/x-tex'>x^2</annotation>"
           u"</semantics></math></p>"_s,
           u"so $x^2$"_s);
    addRow(
        "Google Docs sets weight by style",
        u"<meta charset='utf-8'><b style='font-weight:normal;' id='docs-internal-guid-1'><p dir=ltr>"
        u"<span style='font-weight:700;'>bold</span><span style='font-weight:400;'> and </span>"
        u"<span style='font-style:italic;'>slanted</span><span style='text-decoration:line-through;'> no</span></p></b>"_s,
        u"**bold** and *slanted* ~~no~~"_s);
    addRow("fixed width letters are code", u"<p>run <span style=\"font-family:'Courier New'\">ls</span></p>"_s,
           u"run `ls`"_s);
}

void HtmlMarkdownTest::text()
{
    QFETCH(QString, html);
    QTEST(::markdown(html), "markdown");
}

void HtmlMarkdownTest::blocks_data()
{
    addColumns();
    addRow("headings", u"<h1><b>One</b></h1><h3>Three<br>more</h3>"_s, u"# One\n\n### Three more"_s);
    addRow("the anchor of a heading", u"<h2 id=a>Two<a href='#a'>#</a></h2>"_s, u"## Two"_s);
    addRow("a quote", u"<blockquote><p>one</p><p>two</p></blockquote><p>three</p>"_s, u"> one\n>\n> two\n\nthree"_s);
    addRow("a quote in a quote", u"<blockquote>one<blockquote>two</blockquote></blockquote>"_s, u"> one\n>\n> > two"_s);
    addRow("a rule", u"<p>one</p><hr><p>two</p>"_s, u"one\n\n---\n\ntwo"_s);
    addRow("code with its language", u"<pre><code class='language-cpp'>int a;\n\nint b;\n</code></pre>"_s,
           u"```cpp\nint a;\n\nint b;\n```"_s);
    addRow("coloured code of Jekyll",
           u"<div class='language-ruby highlighter-rouge'><div class='highlight'><pre class='highlight'><code>"
           u"<span class='k'>puts</span> 1\n</code></pre></div></div>"_s,
           u"```ruby\nputs 1\n```"_s);
    addRow("coloured code of GitHub",
           u"<div class='highlight highlight-source-shell'><pre>ls <span>-l</span></pre></div>"_s,
           u"```shell\nls -l\n```"_s);
    addRow(
        "line numbers are left out",
        u"<table class='rouge-table'><tr><td class='gutter'><pre>1\n2</pre></td><td><pre>a\nb</pre></td></tr></table>"_s,
        u"```\na\nb\n```"_s);
    addRow("code with fences in it", u"<pre>```\na\n```</pre>"_s, u"````\n```\na\n```\n````"_s);
    addRow("a figure", u"<figure><img src='/a.png' alt='A'><figcaption>What</figcaption></figure>"_s,
           u"![A](/a.png)\n\n*What*"_s);
    addRow("a player's frame is the film's page",
           u"<p>see</p><iframe src='https://www.youtube.com/embed/abc-1?rel=0'></iframe>"_s,
           u"see\n\nhttps://www.youtube.com/watch?v=abc-1"_s);
    addRow("a frame of script is nothing", u"<iframe src='javascript:1' srcdoc='<script>1</script>'></iframe>one"_s,
           u"one"_s);
    addRow("footnotes of GitHub",
           u"<p>One<sup><a href='#fn-1' id='fnref-1'>1</a></sup> two.</p><section class='footnotes'><ol><li id='fn-1'>"
           u"<p>The note. <a href='#fnref-1'>↩</a></p></li></ol></section>"_s,
           u"One[^1] two.\n\n[^1]: The note."_s);
    addRow("footnotes of Word",
           u"<p>One<a href='#_ftn1' name='_ftnref1'><span>[1]</span></a></p><div><hr><div id=ftn1><p "
           u"class=MsoFootnoteText>"
           u"<a href='#_ftnref1' name='_ftn1'>[1]</a> The note.</p></div></div>"_s,
           u"One[^1]\n\n[^1]: The note."_s);
    addRow(
        "footnotes of LibreOffice",
        u"<p>One<a class='sdfootnoteanc' name='sdfootnote1anc' href='#sdfootnote1sym'><sup>1</sup></a></p>"
        u"<div id='sdfootnote1'><p><a class='sdfootnotesym' name='sdfootnote1sym' href='#sdfootnote1anc'>1</a>Note</p></div>"_s,
        u"One[^1]\n\n[^1]: Note"_s);
    addRow("a table of contents is no footnote",
           u"<ul><li><a href='#a' id='t'>A</a></li></ul><h2 id='a'><a href='#t'>A</a></h2>"_s,
           u"- [A](#a)\n\n## [A](#t)"_s);
}

void HtmlMarkdownTest::blocks() { text(); }

void HtmlMarkdownTest::lists_data()
{
    addColumns();
    addRow("bullets", u"<ul><li>one</li><li>two</li></ul>"_s, u"- one\n- two"_s);
    addRow("numbers from where they start", u"<ol start=9><li>nine<li>ten</ol>"_s, u"9. nine\n10. ten"_s);
    addRow("a list in a list", u"<ul><li>one<ul><li>two<ol><li>three</li></ol></li></ul></li><li>four</li></ul>"_s,
           u"- one\n  - two\n    1. three\n- four"_s);
    addRow("a list right within a list", u"<ul><li>one</li><ul><li>two</li></ul><li>three</li></ul>"_s,
           u"- one\n  - two\n- three"_s);
    addRow("items of paragraphs", u"<ul><li><p>one</p><p>more</p></li><li><p>two</p></li></ul>"_s,
           u"- one\n\n  more\n\n- two"_s);
    addRow("one paragraph each is tight", u"<ul><li><p>one</p></li><li><p>two</p></li></ul>"_s, u"- one\n- two"_s);
    addRow("code in an item", u"<ol><li>run<pre>ls</pre></li></ol>"_s, u"1. run\n\n   ```\n   ls\n   ```"_s);
    addRow("an empty item", u"<ul><li></li><li>two</li></ul>"_s, u"-\n- two"_s);
    addRow("tasks",
           u"<ul><li><input type=checkbox checked disabled> done</li><li><input type=checkbox> open</li></ul>"_s,
           u"- [x] done\n- [ ] open"_s);
    addRow("tasks of Google Docs",
           u"<ul><li role='checkbox' aria-checked='true'><p>done</p></li><li role='checkbox' aria-checked='false'>"
           u"<p>open</p></li></ul>"_s,
           u"- [x] done\n- [ ] open"_s);
    addRow("two lists side by side stay two", u"<ul><li>one</li></ul> <ul><li>two</li></ul>"_s, u"- one\n\n* two"_s);
    addRow("a list in a quote", u"<blockquote><ul><li>one</li><li>two</li></ul></blockquote>"_s, u"> - one\n> - two"_s);
    addRow("the lists of Word",
           u"<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span "
           u"style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>one<o:p></o:p></p>"
           u"<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>two</p>"
           u"<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>three</p><p>after</p>"_s,
           u"- one\n  1. two\n- three\n\nafter"_s);
}

void HtmlMarkdownTest::lists() { text(); }

void HtmlMarkdownTest::tables_data()
{
    addColumns();
    addRow("a table", u"<table><thead><tr><th>A<th>B</thead><tr><td>1<td align=right>22</table>"_s,
           u"| A   |   B |\n| --- | --: |\n| 1   |  22 |"_s);
    addRow("wide letters count two", u"<table><tr><td>漢字漢<td>b<tr><td>a<td>b</table>"_s,
           u"| 漢字漢 | b   |\n| ------ | --- |\n| a      | b   |"_s);
    addRow("pipes are escaped", u"<table><tr><td>a|b<td><code>c|d</code></table>"_s,
           u"| a\\|b | `c\\|d` |\n| ---- | ------ |"_s);
    addRow("lines and lists in a cell", u"<table><tr><td>a<br>b<td><ul><li>c<li>d</ul></table>"_s,
           u"| a<br>b | - c<br>- d |\n| ------ | ---------- |"_s);
    addRow("cells that span", u"<table><tr><td colspan=2>a<td>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>"_s,
           u"| a   |     | b   |\n| --- | --- | --- |\n| c   | d   | e   |\n|     | f   | g   |"_s);
    addRow("a table for layout", u"<table><tr><td><h1>One</h1><td>two</table>"_s, u"# One\n\ntwo"_s);
    addRow("LibreOffice Calc",
           u"<table cellspacing='0' border='0'><colgroup width='85'></colgroup><tr><td height='17' align='left'>"
           u"<font face='Liberation Sans'>Item</font></td><td align='left'>Cost</td></tr><tr><td align='left'>Tea</td>"
           u"<td align='right' sdval='2.5' sdnum='1033;'>2.5</td></tr></table>"_s,
           u"| Item | Cost |\n| :--- | ---: |\n| Tea  |  2.5 |"_s);
}

void HtmlMarkdownTest::tables() { text(); }

void HtmlMarkdownTest::embeddedImagesAreHandedOver()
{
    QList<EmbeddedImage> images;
    const HtmlImport options{.addressOf = [&](const EmbeddedImage &image) {
        images += image;
        return u"kept.png"_s;
    }};
    const auto result = markdownFromHtml("<p>a <img alt='Dot' src='data:image/png;base64,AAEC'></p>", options);
    QVERIFY(result.has_value());
    QCOMPARE(result->text, u"a ![Dot](kept.png)\n"_s);
    QCOMPARE(images.size(), 1);
    QCOMPARE(images.at(0).bytes, QByteArray("\0\1\2", 3));
    QCOMPARE(images.at(0).mimeType, u"image/png"_s);
    QCOMPARE(markdown(u"<p>a <img src='data:image/png;base64,AAEC'></p>"_s), u"a"_s);
}

void HtmlMarkdownTest::whatIsPlainIsKnownAsSuch()
{
    QVERIFY(!markdownFromHtml("<p>one</p><p><span>two</span></p>")->hasMarkup);
    QVERIFY(markdownFromHtml("<p>one <b>two</b></p>")->hasMarkup);
    QVERIFY(markdownFromHtml("<h1>one</h1>")->hasMarkup);
}

QTEST_GUILESS_MAIN(HtmlMarkdownTest)
#include "tst_htmlmarkdown.moc"
