// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewbench.h"

#include <QRandomGenerator>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray before =
    "<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head><body><header>h</header><main><h1>T</h1>";
const QByteArray after = "<footer>f</footer></main></body></html>";

/// Blocks of every shape that cmark-gfm makes, and some that only raw HTML makes.
QByteArray randomHtml(QRandomGenerator &random)
{
    const QByteArray word = QByteArray::number(random.bounded(100));
    switch (random.bounded(14)) {
    case 0:
        return "<h2 id=\"h" + word + "\">Heading " + word + "</h2>\n";
    case 1:
        return "<ul>\n<li>" + word + "</li>\n<li><em>two</em><ul><li>three</li></ul></li>\n</ul>\n";
    case 2:
        return "<pre><code class=\"language-c\">int main() { return " + word + "; }\n</code></pre>\n";
    case 3:
        return "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>" + word + "</td></tr></tbody></table>\n";
    case 4:
        return {}; // A link reference definition leaves nothing.
    case 5:
        return "<!-- note " + word + " -->\n";
    case 6:
        return "<div><div><p>unclosed " + word;
    case 7:
        return "</main></div></p>stray ends " + word;
    case 8:
        return "bare text &amp; “quotes” \u2028 \\ \" " + word + "\n";
    case 9:
        return "<blockquote>\n<p>a</p>\n<p>" + word + "</p>\n</blockquote>\n";
    case 10:
        return "<plaintext><b>" + word;
    case 11:
        return "<!--galley-blocks--><textarea><!-- " + word;
    default:
        return "<p>paragraph <strong>" + word + "</strong> and <a href=\"#x\">link</a></p>\n";
    }
}

} // namespace

class BlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomPatches();
    void theFrameChangesAroundTheBlocks();
    void aFrameOfAnotherShapeIsLoadedAnew();
    void unchangedNodesStayTheSameNodes();
    void longPostsComeWhole();
    void aNewPageReplacesOneThatIsLoading();
    void askedBeforeThePageIsThere();

private:
    /// What the page should hold: every block parsed by itself, in order, where the frame has its place for them.
    static QString expected(const PreviewBench &bench, const QList<PageBlock> &blocks);
    static QString found(const PreviewBench &bench);
};

QString BlocksTest::expected(const PreviewBench &bench, const QList<PageBlock> &blocks)
{
    QString list;
    for (const PageBlock &block : blocks) {
        list += u"decodeURIComponent('%1'),"_s.arg(QLatin1StringView(block.html.toPercentEncoding()));
    }
    return bench
        .evaluate(
            u"[%1].map(html => { const main = document.implementation.createHTMLDocument('').createElement('main');"
            "main.innerHTML = html; return main.innerHTML; }).join('')"_s.arg(list))
        .toString();
}

QString BlocksTest::found(const PreviewBench &bench)
{
    const QString html = bench.evaluate(u"document.querySelector('main').innerHTML"_s).toString();
    const QString head = u"<h1>T</h1>"_s;
    const QString tail = u"<!--galley-blocks--><footer>f</footer>"_s;
    return html.startsWith(head) && html.endsWith(tail) ? html.sliced(head.size()).chopped(tail.size())
                                                        : u"frame: "_s + html;
}

void BlocksTest::randomPatches()
{
    const quint32 seed = qEnvironmentVariableIsSet("GALLEY_SEED") ? qEnvironmentVariable("GALLEY_SEED").toUInt()
                                                                  : QRandomGenerator::system()->generate();
    qInfo("GALLEY_SEED=%u", seed);
    QRandomGenerator random(seed);
    PreviewBench bench;
    QList<PageBlock> blocks;
    bench.view->setPage(before, after, blocks);

    for (int step = 0; step < 150; ++step) {
        for (int burst = random.bounded(4); burst >= 0; --burst) {
            if (random.bounded(3) == 0) {
                QTest::qWait(random.bounded(4)); // Some come while one is on its way.
            }
            const int size = static_cast<int>(blocks.size());
            const int first = random.bounded(size + 1);
            const int removed = random.bounded(std::min(4, size - first + 1));
            QList<PageBlock> inserted;
            for (int count = random.bounded(4); count > 0; --count) {
                inserted.append(blockOnLine(first, randomHtml(random)));
            }
            blocks.remove(first, removed);
            for (int i = 0; i < inserted.size(); ++i) {
                blocks.insert(first + i, inserted[i]);
            }
            bench.view->patch(first, removed, inserted, 0);
        }
        QVERIFY(bench.settled());
        QCOMPARE(found(bench), expected(bench, blocks));
    }
}

void BlocksTest::theFrameChangesAroundTheBlocks()
{
    PreviewBench bench;
    bench.view->setPage(before, after, {blockOnLine(0, "<p>one</p>"), blockOnLine(1, "<p>two</p>")});
    QVERIFY(bench.settled());
    bench.evaluate(u"globalThis.kept = [document.querySelector('p'), document.querySelector('header')]; 0"_s);

    QByteArray other = before;
    other.replace("<h1>T</h1>", "<h1 class=\"big\">Another</h1><p class=\"date\">today</p>")
        .replace("lang=\"en\"", "lang=\"de\"");
    bench.view->setFrame(other, "<nav>n</nav></main><p>end</p></body></html>");
    QVERIFY(bench.settled());
    QCOMPARE(bench.evaluate(u"document.body.innerHTML"_s).toString(),
             u"<header>h</header><main><h1 class=\"big\">Another</h1><p class=\"date\">today</p><p>one</p><p>two</p>"
             "<!--galley-blocks--><nav>n</nav></main><p>end</p>"_s);
    QCOMPARE(bench.evaluate(u"document.documentElement.lang"_s).toString(), u"de"_s);
    QVERIFY(bench.evaluate(u"kept[0] === document.querySelector('main > p:not([class])') && kept[1].isConnected"_s)
                .toBool());
}

void BlocksTest::aFrameOfAnotherShapeIsLoadedAnew()
{
    PreviewBench bench;
    bench.view->setPage(before, after, {blockOnLine(0, "<p>one</p>")});
    QVERIFY(bench.settled());
    bench.view->setFrame("<!DOCTYPE html><body><div><article>", "</article></div></body>");
    QVERIFY(bench.settled());
    QCOMPARE(bench.evaluate(u"document.body.innerHTML"_s).toString(),
             u"<div><article><p>one</p><!--galley-blocks--></article></div>"_s);
}

void BlocksTest::unchangedNodesStayTheSameNodes()
{
    PreviewBench bench;
    bench.view->setPage(before, after, {blockOnLine(0, "<ul><li>a</li><li><img alt=\"i\"> b</li><li>c</li></ul>\n")});
    QVERIFY(bench.settled());
    bench.evaluate(u"globalThis.kept = [...document.querySelectorAll('ul, li, img')]; 0"_s);
    bench.view->patch(0, 1, {blockOnLine(0, "<ul><li>a</li><li><img alt=\"i\"> b!</li><li>c</li></ul>\n")}, 0);
    QVERIFY(bench.settled());
    QCOMPARE(bench.evaluate(u"document.querySelector('ul').textContent"_s).toString(), u"a b!c"_s);
    QVERIFY(bench.evaluate(u"kept.every(node => node.isConnected)"_s).toBool());
}

void BlocksTest::longPostsComeWhole()
{
    PreviewBench bench;
    QList<PageBlock> blocks;
    for (int line = 0; line < 3000; ++line) {
        blocks.append(blockOnLine(line, "<p>" + QByteArray(300, 'x') + QByteArray::number(line) + "</p>\n"));
    }
    bench.view->setPage(before, after, blocks);
    bench.view->patch(1500, 1, {}, -1); // While the rest is on its way.
    blocks.remove(1500);
    QVERIFY(bench.settled());
    QCOMPARE(found(bench), expected(bench, blocks));
}

void BlocksTest::aNewPageReplacesOneThatIsLoading()
{
    PreviewBench bench;
    for (int page = 0; page < 5; ++page) {
        bench.view->setPage(before, after, {blockOnLine(0, "<p>" + QByteArray::number(page) + "</p>")});
    }
    QVERIFY(bench.settled());
    QCOMPARE(found(bench), u"<p>4</p>"_s);
}

void BlocksTest::askedBeforeThePageIsThere()
{
    PreviewBench bench;
    bench.view->setDark(true);
    bench.view->setPage(before, after, {blockOnLine(0, "<p>one</p>")});
    bench.view->patch(1, 0, {blockOnLine(1, "<p>two</p>")}, 0);
    bench.view->setFrame(before, after + "<!-- end -->");
    bench.view->patch(0, 1, {blockOnLine(0, "<p>first</p>")}, 0);
    QVERIFY(bench.settled());
    QCOMPARE(found(bench), u"<p>first</p><p>two</p>"_s);
}

QTEST_MAIN(BlocksTest)
#include "tst_blocks.moc"
