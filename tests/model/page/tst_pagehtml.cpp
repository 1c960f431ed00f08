// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/page.h"
#include "model/renderer/rendererclient.h"

#include <QTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// From Markdown, by the real renderer, to what stands on the page.
class PageHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromMarkdown_data();
    void fromMarkdown();
    void mediaIsResolved_data();
    void mediaIsResolved();
    void codeIsColoured();
    void codeThatWasColouredStays();
    void hostileColoursAreNotTrusted();

private:
    QByteArray page(const QByteArray &markdown, const PageContext &context = {}, RenderOptions options = {});

    RendererClient m_client;
};

QByteArray PageHtmlTest::page(const QByteArray &markdown, const PageContext &context, RenderOptions options)
{
    QByteArray html;
    const Result<RenderedText> text = m_client.renderNow(markdown, options);
    for (const RenderedBlock &block : text ? text->blocks : QList<RenderedBlock>()) {
        html += pageHtml(block, context);
    }
    return html;
}

void PageHtmlTest::fromMarkdown_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");

    QTest::newRow("plain Markdown is as cmark-gfm has it")
        << QByteArray("# A\n\n- *b*\n- `c`\n\n> d")
        << QByteArray("<h1 "
                      "id=\"a\">A</h1>\n<ul>\n<li><em>b</em></li>\n<li><code>c</code></li>\n</ul>\n<blockquote>\n<p>d</"
                      "p>\n</blockquote>\n");
    QTest::newRow("a link that runs, from Markdown")
        << QByteArray("[x](javascript:alert(1))") << QByteArray("<p><a>x</a></p>\n");
    QTest::newRow("an autolink that runs")
        << QByteArray("<javascript:alert(1)>") << QByteArray("<p><a>javascript:alert(1)</a></p>\n");
    QTest::newRow("a reference that runs")
        << QByteArray("[x]\n\n[x]: JAVASCRIPT:alert(1)") << QByteArray("<p><a>x</a></p>\n");
    QTest::newRow("an image that runs") << QByteArray("![x](javascript:alert(1))")
                                        << QByteArray("<p><span class=\"image-missing\">x</span></p>\n");
    QTest::newRow("raw HTML over blocks is one element")
        << QByteArray("<div class=\"box\" onclick=\"x\">\n\n*a*\n\n</div>")
        << QByteArray("<div class=\"box\">\n<p><em>a</em></p>\n</div>\n");
    QTest::newRow("raw HTML left open ends with its block")
        << QByteArray("<div>\n\na") << QByteArray("<div>\n</div><p>a</p>\n");
    QTest::newRow("a tweet alone")
        << QByteArray("https://twitter.com/ada/status/1")
        << QByteArray("<figure class=\"embed embed-x\"><a href=\"https://twitter.com/ada/status/1\"><span "
                      "class=\"embed-site\">X</span> <span class=\"embed-who\">@ada</span> <span "
                      "class=\"embed-address\">twitter.com/ada/status/1</span></a></figure>\n");
    QTest::newRow("a tweet among words")
        << QByteArray("see https://x.com/ada/status/1 now")
        << QByteArray("<p>see <a href=\"https://x.com/ada/status/1\">https://x.com/ada/status/1</a> now</p>\n");
    QTest::newRow("a table's columns")
        << QByteArray("|a|\n|-:|\n|b|")
        << QByteArray(
               "<table>\n<thead>\n<tr>\n<th style=\"text-align: right\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td "
               "style=\"text-align: right\">b</td>\n</tr>\n</tbody>\n</table>\n");
}

void PageHtmlTest::fromMarkdown()
{
    QFETCH(const QByteArray, markdown);
    QFETCH(const QByteArray, html);
    QCOMPARE(page(markdown), html);
}

void PageHtmlTest::mediaIsResolved_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");

    QTest::newRow("known") << QByteArray("![a](cat.png)")
                           << QByteArray("<p><img src=\"galley-page:/media/cat.png\" alt=\"a\" /></p>\n");
    QTest::newRow("with a title") << QByteArray("![a](cat.png \"t\")")
                                  << QByteArray(
                                         "<p><img src=\"galley-page:/media/cat.png\" alt=\"a\" title=\"t\" /></p>\n");
    QTest::newRow("not to be loaded") << QByteArray("![a](https://e.vil/x.png)")
                                      << QByteArray("<p><span class=\"image-missing\">a</span></p>\n");
    QTest::newRow("not to be loaded, without words")
        << QByteArray("![](https://e.vil/x.png)") << QByteArray("<p><span class=\"image-missing\">x.png</span></p>\n");
    QTest::newRow("raw HTML") << QByteArray("<img src=\"cat.png\" srcset=\"https://e.vil 2x\">")
                              << QByteArray("<img src=\"galley-page:/media/cat.png\" alt=\"\" />\n");
    QTest::newRow("a video's picture")
        << QByteArray("<video poster=\"cat.png\" src=\"https://e.vil/x\"></video>")
        << QByteArray("<p><video controls=\"\" preload=\"none\" poster=\"galley-page:/media/cat.png\"></video></p>\n");
    QTest::newRow("links are no media") << QByteArray("[a](https://b.c)")
                                        << QByteArray("<p><a href=\"https://b.c\">a</a></p>\n");
}

void PageHtmlTest::mediaIsResolved()
{
    QFETCH(const QByteArray, markdown);
    QFETCH(const QByteArray, html);
    PageContext context;
    context.resolveMedia = [](const QString &address) {
        return address == u"cat.png"_s ? u"galley-page:/media/cat.png"_s : QString();
    };
    QCOMPARE(page(markdown, context), html);
}

void PageHtmlTest::codeIsColoured()
{
    PageContext context;
    context.highlightCode = [this](const QString &language, const QString &code) {
        return m_client.colouredCodeNow(language, code);
    };
    QCOMPARE(page("```json\n[]\n```", context),
             "<pre><code class=\"language-json\"><span class=\"ot\">[]</span>\n</code></pre>\n");
    QCOMPARE(
        page("- ```json\n  []\n  ```", context),
        "<ul>\n<li>\n<pre><code class=\"language-json\"><span class=\"ot\">[]</span>\n</code></pre>\n</li>\n</ul>\n");
}

void PageHtmlTest::codeThatWasColouredStays()
{
    int asked = 0;
    PageContext context;
    context.highlightCode = [&asked](const QString &, const QString &code) {
        ++asked;
        return code.toHtmlEscaped().toUtf8();
    };
    QCOMPARE(page("```json\n[]\n```", context, {.colouredCode = true}),
             "<pre><code class=\"language-json\"><span class=\"ot\">[]</span>\n</code></pre>\n");
}

void PageHtmlTest::hostileColoursAreNotTrusted()
{
    PageContext context;
    context.highlightCode = [](const QString &, const QString &) { return QByteArray("<script>alert(1)</script>"); };
    QCOMPARE(page("```json\n[]\n```", context), "<pre><code class=\"language-json\">[]\n</code></pre>\n");
}

QTEST_GUILESS_MAIN(PageHtmlTest)
#include "tst_pagehtml.moc"
