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

/// What is no Markdown, from the post to the page, for each kind of site: by the real renderer.
class ForeignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hugo_data();
    void hugo() { check(u"hugo"_s); }
    void jekyll_data();
    void jekyll() { check(u"jekyll"_s); }
    void hexo_data();
    void hexo() { check(u"hexo"_s); }
    void zola_data();
    void zola() { check(u"zola"_s); }
    void docusaurus_data();
    void docusaurus() { check(u"docusaurus"_s); }
    void nothingIsLost_data();
    void nothingIsLost();
    void linesStay();
    void hostileTagsGetNothing_data();
    void hostileTagsGetNothing();

private:
    void check(const QString &kind);
    QByteArray page(const QString &kind, const QByteArray &markdown);

    RendererClient m_client;
    QTemporaryDir m_site;
};

QByteArray ForeignTest::page(const QString &kind, const QByteArray &markdown)
{
    PageContext context;
    context.siteKind = kind;
    context.resolvePost = [](const QString &target) {
        return target.startsWith(u"blog/known"_s) || target == u"2024-01-02-known"_s ? u"/known/"_s : QString();
    };
    context.math = [](const QString &tex, bool isDisplay) {
        return (isDisplay ? "<b>" : "<i>") + tex.toUtf8() + (isDisplay ? "</b>" : "</i>");
    };
    QByteArray html;
    const Result<RenderedText> text = m_client.renderNow(markdown, dialectOf(kind, QDir(m_site.path())));
    for (const RenderedBlock &block : text ? text->blocks : QList<RenderedBlock>())
        html += pageHtml(block, context);
    return html;
}

void ForeignTest::check(const QString &kind)
{
    QFETCH(const QByteArray, markdown);
    QFETCH(const QByteArray, html);
    // Line ends between tags are of no account.
    const auto tags = [](const QByteArray &text) {
        return QString::fromUtf8(text).replace(QRegularExpression(u">\n+"_s), u">"_s);
    };
    QCOMPARE(tags(page(kind, markdown)), tags(html));
}

namespace {

void row(const char *name, const QByteArray &markdown, const QByteArray &html)
{
    QTest::newRow(name) << markdown << html;
}

QByteArray card(const QByteArray &kind, const QByteArray &site, const QByteArray &address, const QByteArray &shown,
                const QByteArray &who = {})
{
    const QByteArray person = who.isEmpty() ? QByteArray() : "<span class=\"embed-who\">" + who + "</span> ";
    return "<figure class=\"embed embed-" + kind + "\"><a href=\"" + address + "\"><span class=\"embed-site\">" + site +
           "</span> " + person + "<span class=\"embed-address\">" + shown + "</span></a></figure>\n";
}

QByteArray chip(const QByteArray &name, const QByteArray &source)
{
    return "<span class=\"galley-chip\" title=\"" + source + "\">" + name + "</span>";
}

void columns()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
}

} // namespace

void ForeignTest::hugo_data()
{
    columns();
    row("a figure", R"({{< figure src="/a.png" alt="A cat" caption="It's <b>" width="300" >}})",
        "<figure><img src=\"/a.png\" alt=\"A cat\" width=\"300\" /><figcaption><p>It's "
        "&lt;b&gt;</p></figcaption></figure>\n");
    row("a figure over lines", "{{< figure\n  src=\"/a.png\"\n\n  title=\"T\"\n>}}\n\nb",
        "<figure><img src=\"/a.png\" alt=\"\" /><figcaption><h4>T</h4></figcaption></figure>\n<p>b</p>\n");
    row("a figure with a link", R"({{<figure src="a.png" link="https://example.org" class="wide">}})",
        "<figure class=\"wide\"><a href=\"https://example.org\"><img src=\"a.png\" alt=\"\" /></a></figure>\n");
    row("YouTube", "{{< youtube dQw4w9WgXcQ >}}",
        card("youtube", "YouTube", "https://www.youtube.com/watch?v=dQw4w9WgXcQ", "youtube.com/watch?v=dQw4w9WgXcQ"));
    row("Vimeo, by name", R"({{< vimeo id="146022717" >}})",
        card("vimeo", "Vimeo", "https://vimeo.com/146022717", "vimeo.com/146022717"));
    row("X", R"({{< x user="ada" id="12" >}})",
        card("x", "X", "https://x.com/ada/status/12", "x.com/ada/status/12", "@ada"));
    row("a gist", "{{< gist ada 0af1 >}}",
        card("gist", "Gist", "https://gist.github.com/ada/0af1", "gist.github.com/ada/0af1", "@ada"));
    row("code in its language",
        "{{< highlight go \"linenos=table\" >}}\nfunc _a_() {\n\n```\n}\n{{< /highlight >}}\n\nb",
        "<pre><code class=\"language-go\"><span class=\"kw\">func</span> _a_<span class=\"op\">()</span> <span "
        "class=\"op\">{</span>\n\n<span class=\"st\">```</span>\n<span "
        "class=\"st\">}</span>\n</code></pre>\n<p>b</p>\n");
    row("a reference in a link", "[a *b*]({{< ref \"blog/known.md#c\" >}}) d",
        "<p><a href=\"/known/#c\">a <em>b</em></a> d</p>\n");
    row("a reference that nobody knows", "[a]({{% relref \"no.md\" %}})", "<p><a href=\"no.md\">a</a></p>\n");
    row("an unknown tag among words", "a {{< tooltip \"x_y_z\" >}} *b*",
        "<p>a " + chip("tooltip", "{{&lt; tooltip &quot;x_y_z&quot; &gt;}}") + " <em>b</em></p>\n");
    row("a box around Markdown", "{{< note >}}\na *b*\n\n- c\n{{< /note >}}\nd",
        "<div class=\"admonition admonition-note alert alert-note\"><p class=\"admonition-heading\">Note</p>\n<p>a "
        "<em>b</em></p>\n<ul>\n<li>c</li>\n</ul>\n</div>\n<p>d</p>\n");
    row("an unknown pair", "{{< tabs >}}\na\n{{< /tabs >}}",
        "<p>" + chip("tabs", "{{&lt; tabs &gt;}}") + "</p>\n<p>a</p>\n<p>" + chip("/tabs", "{{&lt; /tabs &gt;}}") +
            "</p>\n");
    row("within code it is code", "`{{< a >}}` and\n\n```\n{{< b >}}\n```\n\n    {{< c >}}",
        "<p><code>{{&lt; a &gt;}}</code> and</p>\n<pre><code>{{&lt; b &gt;}}\n</code></pre>\n<pre><code>{{&lt; c "
        "&gt;}}\n</code></pre>\n");
    row("smart punctuation", "\"a\" -- b...", "<p>“a” – b…</p>\n");
    row("an id and a class of a heading", "## A b {#own .wide}", "<h2 id=\"own\" class=\"wide\">A b </h2>\n");
    row("attributes of a block", "A\nb\n{.lead}", "<p class=\"lead\">A\nb</p>\n");
    row("math among words", "a $x_1 * y_2 * z$ b, $5 and $6", "<p>a <i>x_1 * y_2 * z</i> b, $5 and $6</p>\n");
    row("math on its own", "$$\na_1 \\\\\nb_1\n$$\n\nc", "<p><b>a_1 \\\\\nb_1</b></p>\n<p>c</p>\n");
    row("math in brackets", "a \\(x\\) and \\\\(y\\\\) b\n\n\\[\nz\n\\]",
        "<p>a <i>x</i> and <i>y</i> b</p>\n<p><b>z</b></p>\n");
    row("brackets that are escaped in prose are no math",
        "macros \\(noticing a trend?\\) are, file\\(s\\), \\[a note\\]",
        "<p>macros (noticing a trend?) are, file(s), [a note]</p>\n");
    row("fenced math", "```math\na < b\n```", "<p><b>a < b</b></p>\n");
    row("a comment over lines", "<!--\n{{< figure src=\"/a.png\" >}}\n\n$$\nx\n$$\n-->\n\nb", "\n<p>b</p>\n");
    row("unclosed", "a {{< b\n\nc $x", "<p>a {{&lt; b</p>\n<p>c $x</p>\n");
    row("in a list", "- a\n  {{< figure src=\"/a.png\" >}}\n- b",
        "<ul>\n<li>a\n<figure><img src=\"/a.png\" alt=\"\" /></figure>\n\n</li>\n<li>b</li>\n</ul>\n");
}

void ForeignTest::jekyll_data()
{
    columns();
    row("code in its language", "{% highlight ruby %}\nx = 1\n\n\ny\n{% endhighlight %}\n",
        "<pre><code class=\"language-ruby\">x <span class=\"kw\">=</span> <span "
        "class=\"dv\">1</span>\n\n\ny\n</code></pre>\n");
    row("links to posts", "[a]({% post_url 2024-01-02-known %}) and [b]({{ site.baseurl }}{% link _posts/x.md %})",
        "<p><a href=\"/known/\">a</a> and <a href=\"_posts/x.md\">b</a></p>\n");
    row("an address by filter", "![a]({{ \"/assets/a b.png\" | relative_url }})",
        "<p><img src=\"/assets/a b.png\" alt=\"a\" /></p>\n");
    row("an included image", "{% include figure.html src=\"/a.png\" caption=\"C\" %}",
        "<figure><img src=\"/a.png\" alt=\"C\" /><figcaption><p>C</p></figcaption></figure>\n");
    row("another include", "{% include toc.html %}", "<p>" + chip("include", "{% include toc.html %}") + "</p>\n");
    row("attributes of paragraph, image and heading",
        "a\n{: .lead #x}\n\n![b](c.png){: width=\"30\"} d\n\n## E\n{: .f}",
        "<p id=\"x\" class=\"lead\">a</p>\n<p><img src=\"c.png\" alt=\"b\" width=\"30\" /> d</p>\n<h2 "
        "id=\"e\" class=\"f\">E</h2>\n");
    row("ids begin with a letter", "## 2 Cats!\n\n## 3.", "<h2 id=\"cats\">2 Cats!</h2>\n<h2 id=\"section\">3.</h2>\n");
    row("raw", "{% raw %}{{ x }}{% endraw %} {{ y }}", "<p>{{ x }} " + chip("y", "{{ y }}") + "</p>\n");
    row("a comment", "a\n\n{% comment %}\nb\n\nc\n{% endcomment %}\n\nd", "<p>a</p>\n\n<p>d</p>\n");
    row("a gist", "{% gist ada/0af1 %}",
        card("gist", "Gist", "https://gist.github.com/ada/0af1", "gist.github.com/ada/0af1", "@ada"));
}

void ForeignTest::hexo_data()
{
    columns();
    row("code with a title", "{% codeblock Title lang:js %}\nlet a;\n{% endcodeblock %}",
        "<pre><code class=\"language-js\"><span class=\"kw\">let</span> a<span class=\"op\">;</span>\n</code></pre>\n");
    row("an image", "{% img left /a.png 300 200 \"T\" \"A\" %}",
        "<figure class=\"left\"><img src=\"/a.png\" alt=\"A\" width=\"300\" height=\"200\" /></figure>\n");
    row("a link to a post", "{% post_link 2024-01-02-known A post %}", "<p><a href=\"/known/\">A post</a></p>\n");
    row("a quote", "{% blockquote Ada %}\na *b*\n{% endblockquote %}",
        "<div class=\"admonition admonition-quote alert alert-quote\"><p "
        "class=\"admonition-heading\">Ada</p><p>a <em>b</em></p>\n</div>\n");
    row("line ends are kept, ids keep their case", "a\nb\n\n## What's New",
        "<p>a<br />\nb</p>\n<h2 id=\"What-s-New\">What’s New</h2>\n");
}

void ForeignTest::zola_data()
{
    columns();
    row("YouTube", "{{ youtube(id=\"abc\") }}",
        card("youtube", "YouTube", "https://www.youtube.com/watch?v=abc", "youtube.com/watch?v=abc"));
    row("an image", "{{ image(src=\"a.png\", alt=\"A\") }}", "<figure><img src=\"a.png\" alt=\"A\" /></figure>\n");
    row("a link within the site", "[a](@/blog/known.md#b)", "<p><a href=\"/known/#b\">a</a></p>\n");
    row("a quote", "{% quote(author=\"Ada\") %}\na\n{% end %}",
        "<div class=\"admonition admonition-quote alert alert-quote\"><p "
        "class=\"admonition-heading\">Ada</p><p>a</p>\n</div>\n");
    row("ids", "## Café & Co\n\n## B {#own}", "<h2 id=\"cafe-co\">Café &amp; Co</h2>\n<h2 id=\"own\">B </h2>\n");
}

void ForeignTest::docusaurus_data()
{
    columns();
    row("an admonition", ":::tip[Try *it*]\na **b**\n:::\nc",
        "<div class=\"admonition admonition-tip alert alert-tip\"><p class=\"admonition-heading\">Try "
        "*it*</p><p>a <strong>b</strong></p>\n</div>\n<p>c</p>\n");
    row("one in another", "::::note\n\n:::danger Stop\n\na\n\n:::\n\n::::",
        "<div class=\"admonition admonition-note alert alert-note\"><p class=\"admonition-heading\">Note</p><div "
        "class=\"admonition admonition-danger alert alert-danger\"><p "
        "class=\"admonition-heading\">Stop</p><p>a</p>\n</div>\n</div>\n");
    row("one left open", ":::note\n\na",
        "<div class=\"admonition admonition-note alert alert-note\"><p "
        "class=\"admonition-heading\">Note</p></div><p>a</p>\n");
    row("components", "import A from './a'\n\n<Tweet id=\"12\" />\n\nb <Icon name={x > 1} /> c",
        "\n" + card("x", "X", "https://x.com/i/status/12", "x.com/i/status/12") + "\n<p>b " +
            chip("Icon", "&lt;Icon name={x &gt; 1} /&gt;") + " c</p>\n");
    row("an id", "## A {#own}", "<h2 id=\"own\">A </h2>\n");
}

void ForeignTest::nothingIsLost_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
         {"hugo", "jekyll", "hexo", "zola", "eleventy", "pelican", "astro", "docusaurus", "press", "plain"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void ForeignTest::nothingIsLost()
{
    QFETCH(const QString, kind);
    // The words stay, and so do private characters of the post's own.
    const QByteArray text =
        "one {{< a >}} two {% b %} three {{ c }} four $d$ five \xEF\xA3\xB0t6162\xEF\xA3\xB1 six\n\n"
        "- seven `{{< e >}}`\n- eight\n\n:::note\nnine\n:::\n\nten <Foo> eleven\n";
    const QString html = QString::fromUtf8(page(kind, text));
    for (const char *word : {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"})
        QVERIFY2(html.contains(QLatin1StringView(word)), qPrintable(html));
    QVERIFY2(html.contains(QString::fromUtf8("\xEF\xA3\xB0t6162\xEF\xA3\xB1")), qPrintable(html));
}

void ForeignTest::linesStay()
{
    const QByteArray text =
        "a\n\n{{< figure\n src=\"a.png\"\n\n>}}\n\n$$\nx\n\ny\n$$\n\n{{< highlight c >}}\n\n\nx\n{{< /highlight >}}\n"
        "b $x$\n\n{{< note >}}\n\nc\n\n{{< /note >}}\n\n$$\r\nx\r\n$$\r\n\r\nd\n";
    const Result<RenderedText> page = m_client.renderNow(text, dialectOf(u"hugo"_s, QDir(m_site.path())));
    QVERIFY(page);
    QStringList lines;
    for (const RenderedBlock &block : page->blocks)
        lines.append(u"%1-%2"_s.arg(block.firstLine).arg(block.lastLine));
    QCOMPARE(lines.join(u' '), u"0-0 2-5 7-8 10-11 13-17 18-18 20-24 26-28 30-30"_s);
}

void ForeignTest::hostileTagsGetNothing_data()
{
    columns();
    row("script in a caption", R"x({{< figure src="a.png" caption="</figcaption><script>alert(1)</script>" >}})x", {});
    row("an address that runs", R"x({{< figure src="javascript:alert(1)" link="javascript:alert(1)" >}})x", {});
    row("quotes in an address", R"x({{< figure src='a.png" onerror="alert(1)' >}})x", {});
    row("a name", "{{< \"><script>alert(1)</script> >}}", {});
    row("a tag as an attribute", "<img src=\"{{< ref \"x\" onerror=alert(1) >}}\">", {});
    row("an attribute list", "## A {#x onclick=\"alert(1)\" style=\"position:fixed\"}", {});
    row("a gist", R"x({{< gist "x" "javascript:alert(1)\"><script>" >}})x", {});
}

void ForeignTest::hostileTagsGetNothing()
{
    QFETCH(const QByteArray, markdown);
    for (const auto &kind : {u"hugo"_s, u"jekyll"_s, u"docusaurus"_s}) {
        const QString html = QString::fromUtf8(page(kind, markdown));
        QVERIFY2(!html.contains(u"=\"javascript:"_s), qPrintable(html));
        static const QRegularExpression values(u"=\"[^\"]*\""_s);
        static const QRegularExpression harm(uR"(<script|<[^>]*\s(?:on\w+|style))"_s);
        QVERIFY2(!harm.match(QString(html).remove(values)).hasMatch(), qPrintable(html));
    }
}

QTEST_GUILESS_MAIN(ForeignTest)
#include "tst_foreign.moc"
