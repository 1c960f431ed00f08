// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/page.h"

#include <QElapsedTimer>
#include <QTest>

#include <span>

using namespace galley::model;

class CleanHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attacks_data();
    void attacks();
    void whatAuthorsWriteStays_data();
    void whatAuthorsWriteStays();
    void cleaningTwiceChangesNothing_data();
    void cleaningTwiceChangesNothing();
    void hugeAndDeepIsBounded_data();
    void hugeAndDeepIsBounded();
};

namespace {

struct Row
{
    const char *name;
    const char *html;
    const char *clean;
};

constexpr Row attackRows[] = {
    {"a script", "a<script>alert(1)</script>b", "ab"},
    {"a script in capitals", "<ScRiPt>alert(1)</sCrIpT>x", "x"},
    {"a script with a space in its end", "<script>alert(1)</script >x", "x"},
    {"a script that never ends", "x<script>alert(1)", "x"},
    {"a script with a source", "<script src=//e.vil/x.js></script>x", "x"},
    {"a script split by another", "<scr<script>ipt>alert(1)</scr</script>ipt>", "ipt&gt;alert(1)ipt&gt;"},
    {"a slash before the attribute", "<img/src=\"x.png\"/onerror=alert(1)>", "<img src=\"x.png\" alt=\"\" />"},
    {"an event handler", "<b onclick=\"alert(1)\">x</b>", "<b>x</b>"},
    {"an event handler of no quotes", "<p onmouseover=alert(1)>x</p>", "<p>x</p>"},
    {"an event handler with a line feed", "<b\nonclick\n=\nalert(1)>x</b>", "<b>x</b>"},
    {"an image that fails", "<img src=x onerror=alert(1)>", "<img src=\"x\" alt=\"\" />"},
    {"a link that runs", "<a href=\"javascript:alert(1)\">x</a>", "<a>x</a>"},
    {"capitals in the scheme", "<a href=\"JaVaScRiPt:alert(1)\">x</a>", "<a>x</a>"},
    {"spaces before the scheme", "<a href=\"  javascript:alert(1)\">x</a>", "<a>x</a>"},
    {"a tab in the scheme", "<a href=\"java\tscript:alert(1)\">x</a>", "<a>x</a>"},
    {"a line feed in the scheme", "<a href=\"java&#10;script:alert(1)\">x</a>", "<a>x</a>"},
    {"a control sign before the scheme", "<a href=\"&#1;javascript:alert(1)\">x</a>", "<a>x</a>"},
    {"entities in the scheme", "<a href=\"&#106;avascript&colon;alert(1)\">x</a>", "<a>x</a>"},
    {"entities without their end", "<a href=\"&#x6A&#x61vascript:alert(1)\">x</a>", "<a>x</a>"},
    {"a VBScript link", "<a href=\"vbscript:msgbox(1)\">x</a>", "<a>x</a>"},
    {"a data link", "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>", "<a>x</a>"},
    {"a file link", "<a href=\"file:///etc/passwd\">x</a>", "<a>x</a>"},
    {"a link into the source", "<a href=\"view-source:http://x\">x</a>", "<a>x</a>"},
    {"a blob link", "<a href=\"blob:http://x/1\">x</a>", "<a>x</a>"},
    {"the preview's own scheme", "<a href=\"galley-page:/x\">x</a>", "<a>x</a>"},
    {"a handler behind a link's address", "<a href=\"https://x\" onclick=\"alert(1)\">x</a>",
     "<a href=\"https://x\">x</a>"},
    {"a handler behind a link's title", "<a href=\"https://x\" title=\"t\" onclick=\"alert(1)\">x</a>",
     "<a href=\"https://x\" title=\"t\">x</a>"},
    {"a handler right behind a quote", "<a href=\"https://x\"onclick=\"alert(1)\">x</a>",
     "<a href=\"https://x\">x</a>"},
    {"a scheme of nothing", "<a href=\":javascript:alert(1)\">x</a>", "<a>x</a>"},
    {"a link elsewhere", "<a href=\"https://x\" target=\"_blank\" ping=\"//e.vil\" download>x</a>",
     "<a href=\"https://x\">x</a>"},
    {"an image of data", "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\" alt=\"a\">",
     "<span class=\"image-missing\">a</span>"},
    {"a picture of data", "<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"a\" onload=\"alert(1)\">",
     "<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"a\" />"},
    {"a picture of data that is none", "<img src=\"data:image/png;base64,%3Csvg%20onload=alert(1)%3E\" alt=\"a\">",
     "<span class=\"image-missing\">a</span>"},
    {"a drawing of data, without words", "<img src=\"data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=\">x", "x"},
    {"an image of script", "<img src=\"javascript:alert(1)\">", "<span class=\"image-missing\">alert(1)</span>"},
    {"more sources of an image", "<img src=\"a.png\" srcset=\"//e.vil 2x\" lowsrc=\"//e.vil\">",
     "<img src=\"a.png\" alt=\"\" />"},
    {"a picture's sources", "<picture><source srcset=\"//e.vil\"><img src=\"a.png\"></picture>",
     "<img src=\"a.png\" alt=\"\" />"},
    {"an image map", "<img src=\"a.png\" usemap=\"#m\"><map name=m><area href=\"javascript:alert(1)\"></map>",
     "<img src=\"a.png\" alt=\"\" />"},
    {"a frame of script", "<iframe src=\"javascript:alert(1)\"></iframe>x", "x"},
    {"a frame of its own text", "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>x", "x"},
    {"a frame of data", "<iframe src=\"data:text/html,<script>alert(1)</script>\"></iframe>x", "x"},
    {"an object", "<object data=\"data:text/html,x\"><p>y</p></object>x", "x"},
    {"an embed", "<embed src=\"galley-page:/media/x\">x", "x"},
    {"an applet", "<applet code=x>y</applet>x", "x"},
    {"a base", "<base href=\"https://e.vil/\">x", "x"},
    {"a meta refresh", "<meta http-equiv=\"refresh\" content=\"0;url=//e.vil\">x", "x"},
    {"a style sheet", "<link rel=\"stylesheet\" href=\"//e.vil\"><style>@import '//e.vil';</style>x", "x"},
    {"a style", "<p style=\"background:url(//e.vil)\">x</p>", "<p>x</p>"},
    {"a style behind an alignment", "<p style=\"text-align:left;background:url(//e.vil)\">x</p>", "<p>x</p>"},
    {"a style over the page", "<div style=\"position:fixed;inset:0\">x</div>", "<div>x</div>"},
    {"SVG", "<svg onload=\"alert(1)\"><script>alert(1)</script><text>y</text></svg>x", "x"},
    {"HTML in SVG", "<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>x", "x"},
    {"SVG that moves a link", "<svg><a><animate attributeName=href values=javascript:alert(1) /></a></svg>x", "x"},
    {"SVG's style as a way out", "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">", ""},
    {"MathML", "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>", "x"},
    {"MathML's way out", "<math><mtext><table><mglyph><style><img title=\"</style><img src onerror=alert(1)>\">",
     "&quot;&gt;<table></table>"},
    {"a form",
     "<form action=\"//e.vil\"><input name=password><button formaction=\"javascript:alert(1)\">x</button></form>", "x"},
    {"an image as a button", "<input type=image src=\"//e.vil\">x", "x"},
    {"a text field", "<textarea autofocus onfocus=alert(1)>x</textarea>", "x"},
    {"a choice", "<select><option>x</option></select>", "x"},
    {"a template", "<template><img src=x onerror=alert(1)></template>x", "x"},
    {"noscript hides a tag in an attribute", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">x",
     "<p title=\"&lt;/noscript&gt;&lt;img src=x onerror=alert(1)&gt;\">x</p>"},
    {"a comment with a tag", "<!--><img src=x onerror=alert(1)>-->x", "<img src=\"x\" alt=\"\" />--&gt;x"},
    {"a comment that ends oddly", "<!-- --!><img src=x onerror=alert(1)> -->", "<img src=\"x\" alt=\"\" /> --&gt;"},
    {"a conditional comment", "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->x", "x"},
    {"a processing instruction", "<?xml version=\"1.0\"?>x", "x"},
    {"CDATA", "<![CDATA[<script>alert(1)</script>]]>x", "alert(1)]]&gt;x"},
    {"a title that ends early", "<title><img title=\"</title><img src=x onerror=alert(1)>\"></title>",
     "<img src=\"x\" alt=\"\" />&quot;&gt;"},
    {"raw text", "<xmp><img src=x onerror=alert(1)></xmp>", "&lt;img src=x onerror=alert(1)&gt;"},
    {"plain text", "<plaintext><script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
    {"an unknown element", "<x-y onclick=alert(1)>x</x-y>", "x"},
    {"a name that takes the document's place", "<img src=\"a.png\" name=\"getElementById\">",
     "<img src=\"a.png\" alt=\"\" />"},
    {"an id of the page's own", "<p id=\"galley-page\">x</p>", "<p>x</p>"},
    {"an id with a tag", "<p id=\"&lt;b&gt;\">x</p>", "<p>x</p>"},
    {"data for scripts", "<p data-background-iframe=\"//e.vil\" data-x=1>x</p>", "<p>x</p>"},
    {"a quote in a value", "<p title='\"><script>alert(1)</script>'>x</p>",
     "<p title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\">x</p>"},
    {"a back-tick in a value", "<p title=\"`onclick=alert(1)\">x</p>", "<p title=\"`onclick=alert(1)\">x</p>"},
    {"a tag within a tag", "<<b>x</b>", "&lt;<b>x</b>"},
    {"a tag that never ends", "x<img src=x onerror=alert(1)", "x"},
    {"a body's handler", "<body onload=alert(1)>x", "x"},
    {"a frame set", "<frameset><frame src=//e.vil></frameset>x", "x"},
    {"a marquee", "<marquee onstart=alert(1)>x</marquee>", "x"},
    {"a video that plays itself", "<video autoplay src=\"a.mp4\" onerror=alert(1)></video>",
     "<video controls=\"\" preload=\"none\" src=\"a.mp4\"></video>"},
    {"details that run", "<details open ontoggle=alert(1)>x</details>", "<details open=\"\">x</details>"},
    {"a table's background", "<table background=\"//e.vil\"><tr><td>x</td></tr></table>",
     "<table><tbody><tr><td>x</td></tr></tbody></table>"},
    {"a cite that runs", "<q cite=\"javascript:alert(1)\">x</q>", "<q>x</q>"},
    {"xlink", "<p xlink:href=\"javascript:alert(1)\">x</p>", "<p>x</p>"},
    {"is", "<p is=\"x-y\" slot=a contenteditable autofocus tabindex=1 accesskey=x>x</p>", "<p>x</p>"},
};

constexpr Row plainRows[] = {
    {"text with signs", "a &lt; b &amp; c", "a &lt; b &amp; c"},
    {"emphasis", "<em>a</em> <strong>b</strong> <del>c</del>", "<em>a</em> <strong>b</strong> <del>c</del>"},
    {"a link", "<a href=\"https://a.b/?c=d&amp;e\" title=\"t\">x</a>",
     "<a href=\"https://a.b/?c=d&amp;e\" title=\"t\">x</a>"},
    {"a mail link", "<a href=\"mailto:a@b.c\">x</a>", "<a href=\"mailto:a@b.c\">x</a>"},
    {"a link within the site", "<a href=\"../a:b/c#d\">x</a>", "<a href=\"../a:b/c#d\">x</a>"},
    {"a link within the page", "<a href=\"#fn-1\" id=\"fnref-1\">1</a>", "<a href=\"#fn-1\" id=\"fnref-1\">1</a>"},
    {"a line end in an address", "<a href=\"https://a.b/c\n  d\">x</a>", "<a href=\"https://a.b/c  d\">x</a>"},
    {"an old anchor", "<a name=\"here\"></a>", "<a id=\"here\"></a>"},
    {"an old anchor with both", "<a name=\"here\" id=\"here\"></a>", "<a id=\"here\"></a>"},
    {"an image with its size", "<img src=\"a.png\" alt=\"A\" width=\"10\" height=\"50%\" class=\"c d\">",
     "<img src=\"a.png\" alt=\"A\" width=\"10\" height=\"50%\" class=\"c d\" />"},
    {"a figure", "<figure><img src=\"a.png\" alt=\"\"><figcaption>x</figcaption></figure>",
     "<figure><img src=\"a.png\" alt=\"\" /><figcaption>x</figcaption></figure>"},
    {"details", "<details><summary>a</summary>b</details>", "<details><summary>a</summary>b</details>"},
    {"keys", "<kbd>Ctrl</kbd>+<kbd>C</kbd>", "<kbd>Ctrl</kbd>+<kbd>C</kbd>"},
    {"sub and sup", "H<sub>2</sub>O x<sup>2</sup>", "H<sub>2</sub>O x<sup>2</sup>"},
    {"a table's alignment", "<table><tr><td align=\"right\" colspan=2>x</td></tr></table>",
     "<table><tbody><tr><td style=\"text-align: right\" colspan=\"2\">x</td></tr></tbody></table>"},
    {"a paragraph in the middle", "<p align=\"center\">x</p>", "<p style=\"text-align: center\">x</p>"},
    {"an alignment by style", "<div style=\"text-align:center;\">x</div>", "<div style=\"text-align: center\">x</div>"},
    {"a task", "<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> x</li>",
     "<li><input type=\"checkbox\" checked=\"\" disabled=\"\" aria-label=\"x\" /> x</li>"},
    {"a task with marks, and tasks below it",
     "<li><input type=\"checkbox\" /> a <em>b</em> \"c\"<ul><li><input type=\"checkbox\" /> d</li></ul></li>",
     "<li><input type=\"checkbox\" disabled=\"\" aria-label=\"a b &quot;c&quot;\" /> a <em>b</em> &quot;c&quot;"
     "<ul><li><input type=\"checkbox\" disabled=\"\" aria-label=\"d\" /> d</li></ul></li>"},
    {"a box among words without an item", "<input type=\"checkbox\" />", "<input type=\"checkbox\" disabled=\"\" />"},
    {"a list that starts elsewhere", "<ol start=\"3\" type=\"a\"><li>x</li></ol>",
     "<ol start=\"3\" type=\"a\"><li>x</li></ol>"},
    {"code with its language", "<pre><code class=\"language-c++\">a\n</code></pre>",
     "<pre><code class=\"language-c++\">a\n</code></pre>"},
    {"a line feed that starts code", "<pre>\n\na</pre>", "<pre>\n\na</pre>"},
    {"another language", "<p lang=\"ar\" dir=\"rtl\">x</p>", "<p lang=\"ar\" dir=\"rtl\">x</p>"},
    {"a date", "<time datetime=\"2026-01-02\">x</time>", "<time datetime=\"2026-01-02\">x</time>"},
    {"ruby", "<ruby>漢<rt>kan</rt></ruby>", "<ruby>漢<rt>kan</rt></ruby>"},
    {"a simple element left open is closed", "<p><em>x</p>", "<p><em>x</em></p>"},
    {"a simple element's stray end goes", "x</em></span>", "x"},
    {"a link with its title", "<p><a href=\"http://a.b\" title=\"x &quot;y&quot;\">x</a></p>",
     "<p><a href=\"http://a.b\" title=\"x &quot;y&quot;\">x</a></p>"},
    {"what is left open is closed", "<div><b>x", "<div><b>x</b></div>"},
    {"what is misnested is set right", "<b><i>x</b></i>", "<b><i>x</i></b>"},
    {"a stray end", "x</div></p>y", "x<p></p>y"},
    {"sound", "<audio src=\"a.ogg\"></audio>", "<audio controls=\"\" preload=\"none\" src=\"a.ogg\"></audio>"},
    {"a video with sources", "<video width=\"5\"><source src=\"a.webm\">no video</video>",
     "<video controls=\"\" preload=\"none\" width=\"5\"><source src=\"a.webm\" />no video</video>"},
    {"another site's frame becomes a card", "<iframe src=\"https://www.youtube.com/embed/abc\"></iframe>",
     "<figure class=\"embed embed-youtube\"><a href=\"https://www.youtube.com/watch?v=abc\"><span "
     "class=\"embed-site\">YouTube</span> "
     "<span class=\"embed-address\">youtube.com/watch?v=abc</span></a></figure>\n"},
};

void addRows(std::span<const Row> rows)
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("clean");
    for (const Row &row : rows) {
        QTest::newRow(row.name) << QByteArray(row.html) << QByteArray(row.clean);
    }
}

} // namespace

void CleanHtmlTest::attacks_data() { addRows(attackRows); }

void CleanHtmlTest::attacks()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QByteArray, clean);
    QCOMPARE(cleanHtml(html), clean);
}

void CleanHtmlTest::whatAuthorsWriteStays_data() { addRows(plainRows); }

void CleanHtmlTest::whatAuthorsWriteStays() { attacks(); }

void CleanHtmlTest::cleaningTwiceChangesNothing_data()
{
    addRows(attackRows);
    for (const Row &row : plainRows) {
        QTest::newRow(row.name) << QByteArray(row.html) << QByteArray(row.clean);
    }
}

void CleanHtmlTest::cleaningTwiceChangesNothing()
{
    QFETCH(const QByteArray, html);
    const QByteArray once = cleanHtml(html);
    QCOMPARE(cleanHtml(once), once);
}

void CleanHtmlTest::hugeAndDeepIsBounded_data()
{
    QTest::addColumn<QByteArray>("html");

    QTest::newRow("100,000 elements deep") << QByteArray("<div>").repeated(100'000) + "x";
    QTest::newRow("unknown elements deep") << QByteArray("<x-y>").repeated(100'000) + "x";
    QTest::newRow("formatting that is opened again and again")
        << QByteArray("<b><i><u><s><em><strong><small><code>").repeated(40) + QByteArray("<p>x").repeated(30'000);
    QTest::newRow("formatting told apart by its attributes") << [] {
        QByteArray html;
        for (int index = 0; index < 390; ++index) {
            html += "<b id=\"x" + QByteArray::number(index) + "\">";
        }
        return html + QByteArray("<p>x").repeated(30'000);
    }();
    QTest::newRow("a table in a table") << QByteArray("<table><tr><td>").repeated(20'000) + "x";
    QTest::newRow("ends without a start") << QByteArray("</div>").repeated(200'000) + "x";
    QTest::newRow("attributes without end") << "<p " + QByteArray("a=1 ").repeated(20'000) + ">x</p>";
    QTest::newRow("2 MB of signs") << QByteArray("<").repeated(2'000'000) + " x";
}

void CleanHtmlTest::hugeAndDeepIsBounded()
{
    QFETCH(const QByteArray, html);
    QElapsedTimer timer;
    timer.start();
    const QByteArray clean = cleanHtml(html);
    QVERIFY2(timer.elapsed() < 20'000,
             qPrintable(QString::number(timer.elapsed()))); // Seconds, not minutes, on any machine.
    QVERIFY(clean.contains('x'));
}

QTEST_APPLESS_MAIN(CleanHtmlTest)
#include "tst_cleanhtml.moc"
