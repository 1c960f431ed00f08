// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/rendererclient.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class RendererClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsBlocksOutlineAndCounts();
    void options_data();
    void options();
    void newestTextTakesThePlaceOfTheWaitingOne();
    void forgetStartsFromNothing();
    void anAnswerUnderWayIsForgottenToo();
    void renderNowBesideRender();
    void killedAtRestIsNotNoticed();
    void killedAtWorkIsRefusedThenAnswers();
    void patchAfterADeathTakesTheWholePageAway();
    void colouredCode_data();
    void colouredCode();
    void endsWithItsClient();
};

namespace {

RenderPatch patchOf(const QSignalSpy &spy, int index) { return spy[index][0].value<RenderPatch>(); }

QByteArray manyParagraphs(int count)
{
    QByteArray text;
    for (int index = 0; index < count; ++index) {
        text += "Paragraph *number* " + QByteArray::number(index) + "\n\n";
    }
    return text;
}

} // namespace

void RendererClientTest::tellsBlocksOutlineAndCounts()
{
    RendererClient client;
    const Result<RenderedText> text = client.renderNow("# What's new?\n\nTwo words.\n\n- a\n- b\n\n## What's new?\n");
    QVERIFY(text);
    QCOMPARE(text->blocks.size(), 4);
    QCOMPARE(text->blocks[0].html, "<h1 id=\"whats-new\">What's new?</h1>\n");
    QCOMPARE(text->blocks[2].firstLine, 4);
    QCOMPARE(text->blocks[2].lastLine, 6);
    QVERIFY(!text->blocks[1].hasRawHtml);
    const QList<Heading> outline = {{1, 0, u"What's new?"_s, u"whats-new"_s},
                                    {2, 7, u"What's new?"_s, u"whats-new-1"_s}};
    QCOMPARE(text->outline, outline);
    QCOMPARE(text->counts.words, 8);
}

void RendererClientTest::options_data()
{
    QTest::addColumn<RenderOptions>("options");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");

    QTest::newRow("as written") << RenderOptions{} << QByteArray("\"a\"\n-- b")
                                << QByteArray("<p>&quot;a&quot;\n-- b</p>\n");
    QTest::newRow("smart punctuation") << RenderOptions{.smartPunctuation = true} << QByteArray("\"a\" -- b")
                                       << QByteArray("<p>“a” – b</p>\n");
    QTest::newRow("hard breaks") << RenderOptions{.hardBreaks = true} << QByteArray("a\nb")
                                 << QByteArray("<p>a<br />\nb</p>\n");
    QTest::newRow("no heading ids") << RenderOptions{.headingIds = false} << QByteArray("# a")
                                    << QByteArray("<h1>a</h1>\n");
    const QByteArray coloured = "<pre><code class=\"language-json\"><span class=\"ot\">[]</span>\n</code></pre>\n";
    QTest::newRow("coloured code") << RenderOptions{.colouredCode = true} << QByteArray("```json\n[]\n```") << coloured;
    QTest::newRow("coloured code in a list")
        << RenderOptions{.colouredCode = true} << QByteArray("- ```json\n  []\n  ```")
        << "<ul>\n<li>\n" + coloured + "</li>\n</ul>\n";
    QTest::newRow("code of an unknown language")
        << RenderOptions{.colouredCode = true} << QByteArray("```nonesuch\n<1>\n```")
        << QByteArray("<pre><code class=\"language-nonesuch\">&lt;1&gt;\n</code></pre>\n");
}

void RendererClientTest::options()
{
    QFETCH(const RenderOptions, options);
    QFETCH(const QByteArray, markdown);
    QFETCH(const QByteArray, html);

    RendererClient client;
    const Result<RenderedText> text = client.renderNow(markdown, options);
    QVERIFY(text);
    QCOMPARE(text->blocks.size(), 1);
    QCOMPARE(text->blocks[0].html, html);
}

void RendererClientTest::newestTextTakesThePlaceOfTheWaitingOne()
{
    RendererClient client;
    QSignalSpy answers(&client, &RendererClient::rendered);
    for (int index = 0; index < 50; ++index) {
        client.render("text " + QByteArray::number(index));
    }
    QVERIFY(client.isBusy());
    QTRY_VERIFY(!client.isBusy());
    QCOMPARE(answers.size(), 2); // The first, which ran, and the last.
    QCOMPARE(patchOf(answers, 0).inserted[0].html, "<p>text 0</p>\n");
    QCOMPARE(patchOf(answers, 1).inserted[0].html, "<p>text 49</p>\n");
}

void RendererClientTest::forgetStartsFromNothing()
{
    RendererClient client;
    QSignalSpy answers(&client, &RendererClient::rendered);
    client.render("one\n\ntwo");
    QTRY_COMPARE(answers.size(), 1);
    client.forget();
    client.render("one\n\nthree");
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(patchOf(answers, 1).first, 0);
    QCOMPARE(patchOf(answers, 1).removed, 0);
    QCOMPARE(patchOf(answers, 1).inserted.size(), 2);
}

void RendererClientTest::anAnswerUnderWayIsForgottenToo()
{
    RendererClient client;
    QSignalSpy rendered(&client, &RendererClient::rendered);
    client.render(manyParagraphs(20));
    QTRY_COMPARE(rendered.size(), 1);
    client.render(manyParagraphs(19)); // Its answer would be a patch to the blocks that are gone.
    client.forget();
    client.render("Another document.\n");
    QTRY_VERIFY(!client.isBusy());
    QCOMPARE(rendered.size(), 2);
    QCOMPARE(patchOf(rendered, 1).first, 0);
    QCOMPARE(patchOf(rendered, 1).removed, 0);
    QCOMPARE(patchOf(rendered, 1).inserted.size(), 1);
}

void RendererClientTest::renderNowBesideRender()
{
    RendererClient client;
    QSignalSpy answers(&client, &RendererClient::rendered);
    client.render("one\n\ntwo");
    client.render("one\n\ntwo\n\nthree");
    const Result<RenderedText> other = client.renderNow("# another text");
    QVERIFY(other);
    QCOMPARE(other->blocks.size(), 1);
    QCOMPARE(other->outline.size(), 1);

    // Who listens knows nothing of that and still gets a page that is whole.
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(patchOf(answers, 1).first, 0);
    QCOMPARE(patchOf(answers, 1).removed, 2);
    QCOMPARE(patchOf(answers, 1).inserted.size(), 3);
    QVERIFY(patchOf(answers, 1).outline.isEmpty());
}

void RendererClientTest::killedAtRestIsNotNoticed()
{
    RendererClient client;
    QSignalSpy answers(&client, &RendererClient::rendered);
    QSignalSpy refusals(&client, &RendererClient::refused);
    client.render("# one\n\ntwo");
    QTRY_COMPARE(answers.size(), 1);
    const qint64 first = client.rendererProcessId();
    QVERIFY(first > 0);
    ::kill(pid_t(first), SIGKILL);
    QTRY_COMPARE(client.rendererProcessId(), 0);

    client.render("# one\n\ntwo, changed");
    QTRY_COMPARE(answers.size(), 2);
    QVERIFY(client.rendererProcessId() != first);
    QCOMPARE(patchOf(answers, 1).outline.size(), 1);
    QVERIFY(refusals.isEmpty());
    QVERIFY(client.renderNow("three"));
}

void RendererClientTest::killedAtWorkIsRefusedThenAnswers()
{
    RendererClient client;
    QSignalSpy answers(&client, &RendererClient::rendered);
    QSignalSpy refusals(&client, &RendererClient::refused);
    const QByteArray text = manyParagraphs(2000);
    for (int round = 0; round < 20; ++round) {
        const qsizetype before = answers.size() + refusals.size();
        client.render(text + QByteArray::number(round));
        QTRY_VERIFY(client.rendererProcessId() > 0);
        if (round % 2 == 0) {
            answers.wait(round / 4); // At another moment each time.
            if (client.rendererProcessId() > 0) {
                ::kill(pid_t(client.rendererProcessId()), SIGKILL);
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(answers.size() + refusals.size() > before, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!client.isBusy(), 20'000);
    }
    answers.clear();
    client.render("the end");
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, 20'000);
    QCOMPARE(patchOf(answers, 0).inserted.last().html, "<p>the end</p>\n");
}

void RendererClientTest::patchAfterADeathTakesTheWholePageAway()
{
    RendererClient client;
    QSignalSpy answers(&client, &RendererClient::rendered);
    client.render("one\n\ntwo\n\nthree");
    QTRY_COMPARE(answers.size(), 1);
    ::kill(pid_t(client.rendererProcessId()), SIGKILL);
    QTRY_COMPARE(client.rendererProcessId(), 0);
    client.render("one\n\ntwo");
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(patchOf(answers, 1).first, 0);
    QCOMPARE(patchOf(answers, 1).removed, 3);
    QCOMPARE(patchOf(answers, 1).inserted.size(), 2);
}

void RendererClientTest::colouredCode_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("html");

    const QByteArray keyword = "<span class=\"cf\">return</span><span class=\"op\">;</span>";
    QTest::newRow("by file ending") << u"cpp"_s << u"return;"_s << keyword;
    QTest::newRow("by name, in any case") << u"C++"_s << u"return;"_s << keyword;
    QTest::newRow("a usual name of its own") << u"shell"_s << u"# hi"_s << QByteArray("<span class=\"co\"># hi</span>");
    QTest::newRow("signs are escaped") << u"bash"_s << u"'<&>\"'"_s
                                       << QByteArray("<span class=\"st\">'&lt;&amp;&gt;&quot;'</span>");
    QTest::newRow("unknown") << u"nonesuch"_s << u"<b>"_s << QByteArray("&lt;b&gt;");
    QTest::newRow("a path is no language") << u"../../etc/passwd"_s << u"x"_s << QByteArray("x");
    QTest::newRow("no language") << QString() << u"x < y"_s << QByteArray("x &lt; y");
}

void RendererClientTest::colouredCode()
{
    QFETCH(const QString, language);
    QFETCH(const QString, code);
    QFETCH(const QByteArray, html);
    RendererClient client;
    QCOMPARE(client.colouredCodeNow(language, code), html);
}

void RendererClientTest::endsWithItsClient()
{
    qint64 process = 0;
    {
        RendererClient client;
        QVERIFY(client.renderNow("x"));
        process = client.rendererProcessId();
        QVERIFY(process > 0);
    }
    QVERIFY(::kill(pid_t(process), 0) != 0);
}

QTEST_GUILESS_MAIN(RendererClientTest)
#include "tst_rendererclient.moc"
