// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/owned.h"
#include "model/renderer/rendererclient.h"

#include <QFile>
#include <QTest>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cstdlib>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class BlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinedTheyAreTheWholePage_data();
    void joinedTheyAreTheWholePage();
    void rawHtmlBelongsTogether_data();
    void rawHtmlBelongsTogether();
    void headingIds_data();
    void headingIds();
    void lines_data();
    void lines();

private:
    QByteArray joined(const QByteArray &markdown);

    RendererClient m_client;
};

namespace {

/// What cmark-gfm makes of the whole text at once.
QByteArray wholePage(const QByteArray &markdown)
{
    constexpr int options = CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8;
    cmark_gfm_core_extensions_ensure_registered();
    const Owned<cmark_parser, cmark_parser_free> parser(cmark_parser_new(options));
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"}) {
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    }
    cmark_parser_feed(parser.get(), markdown.constData(), size_t(markdown.size()));
    const Owned<cmark_node, cmark_node_free> root(cmark_parser_finish(parser.get()));
    const Owned<char, std::free> html(cmark_render_html(root.get(), options, nullptr));
    return html.get();
}

} // namespace

QByteArray BlocksTest::joined(const QByteArray &markdown)
{
    QByteArray html;
    const Result<RenderedText> text = m_client.renderNow(markdown, {.headingIds = false});
    for (const RenderedBlock &block : text ? text->blocks : QList<RenderedBlock>()) {
        html += block.html;
    }
    return html;
}

void BlocksTest::joinedTheyAreTheWholePage_data()
{
    QTest::addColumn<QByteArray>("markdown");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank lines") << QByteArray("\n\n \n\t\n");
    QTest::newRow("headings of both kinds") << QByteArray("# a\nb\n===\n## c ##\nd\n-\n");
    QTest::newRow("lists, tight and loose") << QByteArray("- a\n- b\n\n1. c\n\n2. d\n   - e\n\n     f\n");
    QTest::newRow("quotes") << QByteArray("> # a\n> - b\nlazy\n\n> c\n");
    QTest::newRow("code") << QByteArray("    a\n\n    b\n\n```x y z\nc <d>\n```\n\n~~~\nopen");
    QTest::newRow("raw HTML") << QByteArray(
        "<div>\n*a*\n\n*b*\n\n</div>\nc <i>d</i>\n\n<!-- e\n\nf -->\n\n<pre>\n\ng</pre>\n");
    QTest::newRow("tables") << QByteArray("before\n| a | b |\n|:-:|--:|\n| 1 | \\| |\n| 2 |\n\nafter\n");
    QTest::newRow("task lists") << QByteArray("- [ ] a\n- [x] b\n  - [X] c\n");
    QTest::newRow("links and references")
        << QByteArray("[a] [b](c \"d\") <http://e> www.f.org g@h.org\n\n[a]: /x\n[unused]: /y\n");
    QTest::newRow("footnotes") << QByteArray(
        "a[^2] b[^1] c[^2]\n\n[^1]: one\n[^2]: two\n\n    - more\n\n[^3]: unused\n\nend\n");
    QTest::newRow("footnotes only") << QByteArray("[^1]: one\n");
    QTest::newRow("strike-through") << QByteArray("~~a~~ ~b~\n");
    QTest::newRow("line ends of Windows and of old Macs") << QByteArray("# a\r\n\r\nb\r\n- c\r- d\r\re\r");
    QTest::newRow("no line end at the end") << QByteArray("# a");
    QTest::newRow("entities") << QByteArray("&amp; &lt; &nbsp; &#0; &nonesuch; <a&b>\n");
}

void BlocksTest::joinedTheyAreTheWholePage()
{
    QFETCH(const QByteArray, markdown);
    QCOMPARE(joined(markdown), wholePage(markdown));
}

void BlocksTest::rawHtmlBelongsTogether_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<int>("blocks");

    QTest::newRow("an element over several blocks") << QByteArray("a\n\n<div>\n\nb\n\nc\n\n</div>\n\nd") << 3;
    QTest::newRow("an element in one block") << QByteArray("<div>b</div>\n\nc") << 2;
    QTest::newRow("elements within each other") << QByteArray("<div>\n\n<div>\n\na\n\n</div>\n\nb\n\n</div>\n\nc") << 2;
    QTest::newRow("two after each other") << QByteArray("<div>\n\na\n\n</div>\n\n<div>\n\nb\n\n</div>") << 2;
    QTest::newRow("never closed") << QByteArray("<div>\n\na\n\nb") << 3;
    QTest::newRow("never opened") << QByteArray("a\n\n</div>\n\nb") << 3;
    QTest::newRow("void elements are never open") << QByteArray("<hr>\n\na\n\n<img src=x>\n\nb\n\n</hr>") << 5;
    QTest::newRow("paragraphs need no end") << QByteArray("<p>\n\na\n\n</p>") << 3;
    QTest::newRow("an end in a comment is none") << QByteArray("<div>\n\na\n\n<!-- </div> -->\n\nb") << 4;
    QTest::newRow("an end in an attribute is none") << QByteArray("<div>\n\na\n\n<hr title='</div>'>\n\nb") << 4;
    QTest::newRow("details right after text")
        << QByteArray("<details>\n<summary>s</summary>\n\ntext\n</details>\n\nend") << 2;
    QTest::newRow("capitals") << QByteArray("<DIV>\n\na\n\n</div>") << 1;
}

void BlocksTest::rawHtmlBelongsTogether()
{
    QFETCH(const QByteArray, markdown);
    QFETCH(const int, blocks);
    const Result<RenderedText> text = m_client.renderNow(markdown);
    QVERIFY(text);
    QCOMPARE(text->blocks.size(), blocks);
}

void BlocksTest::headingIds_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("ids");

    QTest::newRow("words") << QByteArray("# Hello, World!") << QByteArray("hello-world");
    QTest::newRow("markup is no part") << QByteArray("# *a* `b` [c](d) ~~e~~") << QByteArray("a-b-c-e");
    QTest::newRow("accents and other scripts stay") << QByteArray("# Été 漢字") << QByteArray("été-漢字");
    QTest::newRow("signs go, spaces stay") << QByteArray("# C++ & D - E_F") << QByteArray("c--d---e_f");
    QTest::newRow("nothing is left") << QByteArray("# !?\n\n# 🎉") << QByteArray(",");
    QTest::newRow("numbered where alike") << QByteArray("# a\n# a\n# a-1\n# a") << QByteArray("a,a-1,a-1-1,a-2");
    QTest::newRow("in quotes and lists") << QByteArray("> # a\n\n- # b") << QByteArray("a,b");
    QTest::newRow("beside raw HTML") << QByteArray("# a <b>c</b>\n\n<h1>raw</h1>") << QByteArray("a-c");
    QTest::newRow("within raw HTML") << QByteArray("<div>\n\n# a\n\n</div>") << QByteArray("a");
}

void BlocksTest::headingIds()
{
    QFETCH(const QByteArray, markdown);
    QFETCH(const QByteArray, ids);
    const Result<RenderedText> text = m_client.renderNow(markdown);
    QVERIFY(text);
    QByteArrayList outlined;
    QByteArray html;
    for (const Heading &heading : text->outline) {
        outlined.append(heading.id.toUtf8());
    }
    for (const RenderedBlock &block : text->blocks) {
        html += block.html;
    }
    QCOMPARE(outlined.join(','), ids);
    for (const QByteArray &id : std::as_const(outlined)) {
        QVERIFY2(id.isEmpty() || html.contains(" id=\"" + id + "\">"), html.constData());
    }
}

void BlocksTest::lines_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("lines");

    QTest::newRow("paragraphs") << QByteArray("a\nb\n\nc\n") << QByteArray("0-1 3-3");
    QTest::newRow("blank lines after a list are not its own")
        << QByteArray("- a\n- b\n\n\nc\n") << QByteArray("0-3 4-4");
    QTest::newRow("raw HTML over blocks") << QByteArray("<div>\n\na\n\n</div>\n\nb") << QByteArray("0-4 6-6");
    QTest::newRow("footnotes stand on the last line")
        << QByteArray("[^1]: n\n\na[^1]\n\nb\n") << QByteArray("2-2 4-4 4-4");
    QTest::newRow("a table right after a paragraph")
        << QByteArray("x\n\na\nb\nc|d\n-|-\n1|2\n\ny") << QByteArray("0-0 2-3 4-6 8-8");
    QTest::newRow("old Mac line ends") << QByteArray("a\r\rb\r\rc") << QByteArray("0-0 2-2 4-4");
}

void BlocksTest::lines()
{
    QFETCH(const QByteArray, markdown);
    QFETCH(const QByteArray, lines);
    const Result<RenderedText> text = m_client.renderNow(markdown);
    QVERIFY(text);
    QByteArrayList found;
    for (const RenderedBlock &block : text->blocks) {
        found.append(QByteArray::number(block.firstLine) + '-' + QByteArray::number(block.lastLine));
    }
    QCOMPARE(found.join(' '), lines);
}

QTEST_GUILESS_MAIN(BlocksTest)
#include "tst_blocks.moc"
