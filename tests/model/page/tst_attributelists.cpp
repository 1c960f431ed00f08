// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/dialect.h"
#include "model/page/page.h"
#include "model/renderer/rendererclient.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// {: .class #id} wherever a post may have it, from the text to the page: on its element, and nowhere to be read.
class AttributeListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onThePage_data();
    void onThePage();
    void contentsFollowTheHeadings();
    void outlineKnowsTheIds();
    void codeKeepsThem();

private:
    QByteArray page(const QString &kind, const QByteArray &markdown);

    RendererClient m_client;
    QTemporaryDir m_site;
};

QByteArray AttributeListsTest::page(const QString &kind, const QByteArray &markdown)
{
    QByteArray html;
    const Result<RenderedText> text = m_client.renderNow(markdown, dialectOf(kind, QDir(m_site.path())));
    for (const RenderedBlock &block : text ? text->blocks : QList<RenderedBlock>())
        html += pageHtml(block, {});
    // Line ends beside tags are of no account.
    return QString::fromUtf8(html).remove(QRegularExpression(u"(?<=>)\n+|\n+(?=<|$)"_s)).toUtf8();
}

void AttributeListsTest::onThePage_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    const auto jekyll = [](const char *name, const QByteArray &markdown, const QByteArray &html) {
        QTest::newRow(name) << u"jekyll"_s << markdown << html;
    };
    const auto hugo = [](const char *name, const QByteArray &markdown, const QByteArray &html) {
        QTest::newRow(name) << u"hugo"_s << markdown << html;
    };
    jekyll("below a heading", "## A\n{: #own .box}\nb", "<h2 id=\"own\" class=\"box\">A</h2><p>b</p>");
    jekyll("below an underlined heading", "A\n===\n{: .box}", "<h1 id=\"a\" class=\"box\">A</h1>");
    jekyll("above a heading", "{: #own}\n## A", "<h2 id=\"own\">A</h2>");
    jekyll("an id at a heading's end", "## A {#own}\n\nB {#other}\n---",
           "<h2 id=\"own\">A </h2><h2 id=\"other\">B </h2>");
    jekyll("below a paragraph", "a\n{: .lead}", "<p class=\"lead\">a</p>");
    jekyll("above a paragraph", "b\n\n{: .lead}\na", "<p>b</p><p class=\"lead\">a</p>");
    jekyll("between two paragraphs", "a\n{: .lead}\nb", "<p class=\"lead\">a</p><p>b</p>");
    jekyll("between blank lines, for nothing", "a\n\n{: .lead}\n\nb", "<p>a</p><p>b</p>");
    jekyll("below a list", "* a\n* b\n{: .list #l}", "<ul id=\"l\" class=\"list\"><li>a</li><li>b</li></ul>");
    jekyll("below a numbered list", "1. a\n{:.x}", "<ol class=\"x\"><li>a</li></ol>");
    jekyll("within an item", "- a\n  {: .x}\n- b", "<ul><li class=\"x\">a</li><li>b</li></ul>");
    jekyll("at an item's start", "* {:.x} a\n* b", "<ul><li class=\"x\"> a</li><li>b</li></ul>");
    jekyll("below a quote", "> a\n{: .tip}", "<blockquote class=\"tip\"><p>a</p></blockquote>");
    jekyll("within a quote", "> a\n> {: .tip}", "<blockquote><p class=\"tip\">a</p></blockquote>");
    jekyll("below a table", "| a |\n|---|\n| b |\n{: .t}",
           "<table class=\"t\"><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>");
    jekyll("below code", "```\na\n```\n{: .n}\n\nb", "<pre class=\"n\"><code>a</code></pre><p>b</p>");
    jekyll("after an image and a link", "![a](b.png){: .right width=\"30\"} [c](http://d.e){:target=\"_blank\" .f} g",
           "<p><img src=\"b.png\" alt=\"a\" width=\"30\" class=\"right\" /> <a href=\"http://d.e\" "
           "class=\"f\">c</a> g</p>");
    jekyll("after words with marks", "*a*{:.red} `b`{: .blue}",
           "<p><em class=\"red\">a</em> <code class=\"blue\">b</code></p>");
    jekyll("several", "a\n{: .x}{: .y}\n{: #z}", "<p id=\"z\" class=\"x y\">a</p>");
    jekyll("with the line ends of Windows", "a\r\n{: .lead}\r\n\r\n{: .x}\r\nb\r\n",
           "<p class=\"lead\">a</p><p class=\"x\">b</p>");
    jekyll("named lists and options",
           "{::options toc_levels=\"1\" /}\n{:mid: style=\"text-align: center\"}\n\na\n{: mid}", "<p>a</p>");
    jekyll("a comment", "a {::comment}b{:/} c\n\n{::comment}\nd\n\ne\n{:/comment}\n\nf", "<p>a  c</p><p>f</p>");
    jekyll("the table of contents", "* TOC\n{:toc .x}\n\n# A & b\n\n### C\n\n## D\n\n# E\n{:.no_toc}",
           "<ul class=\"x\"><li><a href=\"#a--b\">A &amp; b</a><ul><li><a href=\"#c\">C</a></li><li><a "
           "href=\"#d\">D</a></li></ul></li></ul><h1 id=\"a--b\">A &amp; b</h1><h3 id=\"c\">C</h3><h2 "
           "id=\"d\">D</h2><h1 id=\"e\" class=\"no_toc\">E</h1>");
    jekyll("a numbered table of contents", "1. x\n{:toc}\n\n## A",
           "<ol><li><a href=\"#a\">A</a></li></ol><h2 id=\"a\">A</h2>");
    jekyll("contents of a text without headings", "- x\n{:toc}\n\na", "<p>a</p>");
    jekyll("braces that are none", "a {b} {c: d} e {:", "<p>a {b} {c: d} e {:</p>");
    jekyll("no event handlers", "a\n{: onclick=\"b()\" style=\"position:fixed\" #galley-x}", "<p>a</p>");
    hugo("at a heading's end", "## A {#own .wide}\n\nB {.c}\n---",
         "<h2 id=\"own\" class=\"wide\">A </h2><h2 id=\"b\" class=\"c\">B </h2>");
    hugo("below a list and a quote", "- a\n{.x}\n\n> b\n{.y}",
         "<ul class=\"x\"><li>a</li></ul><blockquote class=\"y\"><p>b</p></blockquote>");
}

void AttributeListsTest::onThePage()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, markdown);
    QFETCH(const QByteArray, html);
    QCOMPARE(QString::fromUtf8(page(kind, markdown)), QString::fromUtf8(html));
}

void AttributeListsTest::contentsFollowTheHeadings()
{
    const RenderOptions options = dialectOf(u"jekyll"_s, QDir(m_site.path()));
    QByteArray text = "* TOC\n{:toc}\n\n# One\n\nwords\n\n# Two\n\nmore\n";
    QList<RenderPatch> patches;
    const auto connection =
        connect(&m_client, &RendererClient::rendered, this, [&](const RenderPatch &patch) { patches.append(patch); });
    m_client.render(text, options);
    QTRY_COMPARE(patches.size(), 1);

    m_client.render(text.replace("# Two", "# Too"), options);
    QTRY_COMPARE(patches.size(), 2);
    QCOMPARE(patches.last().first, 0);
    QVERIFY(patches.last().inserted.first().html.contains("<a href=\"#too\">Too</a>"));

    m_client.render(text.replace("words", "word"), options); // The list is the same, and stays.
    QTRY_COMPARE(patches.size(), 3);
    QCOMPARE(patches.last().inserted.size(), 1);
    QVERIFY(patches.last().first > 0);
    disconnect(connection);
}

void AttributeListsTest::outlineKnowsTheIds()
{
    const Result<RenderedText> text = m_client.renderNow("## A\n{: #own}\n\n{: #too}\n## B\n\n## C {#last}\n",
                                                         dialectOf(u"jekyll"_s, QDir(m_site.path())));
    QVERIFY(text);
    QStringList ids;
    for (const Heading &heading : text->outline)
        ids.append(heading.id);
    QCOMPARE(ids, QStringList({u"own"_s, u"too"_s, u"last"_s}));
    QCOMPARE(text->counts.words, 3);
    QCOMPARE(text->blocks[1].firstLine, 3);
}

void AttributeListsTest::codeKeepsThem()
{
    QCOMPARE(page(u"jekyll"_s, "`{: .a}`\n\n```\n{: .b}\n* TOC\n{:toc}\n```\n\n    {: .c}\n"),
             "<p><code>{: .a}</code></p><pre><code>{: .b}\n* TOC\n{:toc}</code></pre><pre><code>{: "
             ".c}</code></pre>");
}

QTEST_GUILESS_MAIN(AttributeListsTest)
#include "tst_attributelists.moc"
