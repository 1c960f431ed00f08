// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/rendererclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Texts made to take forever or all memory: each is shown or refused in bounded time, and the next text is answered.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnsweredOrRefused_data();
    void isAnsweredOrRefused();
    void isRefusedWithAReason_data();
    void isRefusedWithAReason();
    void ordinaryTextIsNotRefused_data();
    void ordinaryTextIsNotRefused();
    void keysInAHostileTextDoNotBurnTheProcessor();
    void memoryIsBounded();
};

namespace {

constexpr int deadlineMs = 1500;
constexpr RendererLimits limits{deadlineMs, qint64(512) << 20};

QByteArray times(const char *what, int count) { return QByteArray(what).repeated(count); }

QByteArray table(int columns, int rows)
{
    return "|" + times("x|", columns) + "\n|" + times("-|", columns) + "\n" + times("a\n", rows);
}

QByteArray nestedLists(int depth)
{
    QByteArray text;
    for (int level = 0; level < depth; ++level) {
        text += QByteArray(level * 2, ' ') + "- x\n";
    }
    return text;
}

} // namespace

void HostileTest::isAnsweredOrRefused_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("images that never close") << times("![[]()", 40'000);
    QTest::newRow("CDATA that never closes") << times("a <![CDATA[", 50'000);
    QTest::newRow("a paragraph of 20,000 lines with links") << times("word *em* word [link](http://a.b)\n", 20'000);
    QTest::newRow("a table of 3,000 columns") << table(3000, 3000);
    QTest::newRow("a reference of 32 KB used 1,000 times")
        << "[r]: /" + times("u", 32'000) + "\n\n" + times("[r] ", 1000);
    QTest::newRow("a footnote used 160,000 times") << "[^n]: note\n\n" + times("[^n]", 160'000);
    QTest::newRow("a million quotes") << times(">", 1'000'000);
    QTest::newRow("20,000 lists in a line") << times("- ", 20'000) + "x";
    QTest::newRow("lists 2,000 deep") << nestedLists(2000);
    QTest::newRow("underscores around a point") << times("_", 100'000) + "." + times("_", 100'000);
    QTest::newRow("emphasis within emphasis") << times("*a **a ", 20'000) + times("b** b*", 20'000);
    QTest::newRow("brackets") << times("[", 200'000);
    QTest::newRow("brackets that close") << times("[a](", 50'000);
    QTest::newRow("backticks of every length") << [] {
        QByteArray text;
        for (int length = 1; length < 1500; ++length) {
            text += "e" + QByteArray(length, '`');
        }
        return text;
    }();
    QTest::newRow("html that never closes") << times("<!--", 50'000) + times("<?", 50'000) + times("<!A ", 50'000);
    QTest::newRow("one line of 10 MB") << times("word ", 2'000'000);
    QTest::newRow("5 MB of paragraphs") << times("A line of text, as it comes.\n\n", 170'000);
    QTest::newRow("NUL bytes, invalid UTF-8 and odd line ends")
        << QByteArrayLiteral("a\0b\xFF\xFE\xC0\x80\r\rc\xE2\x80\xA8\xEF\xBB\xBF\xED\xA0\x80\n\xE2\x80\xAE");
    QTest::newRow("a million accents on one letter") << "e" + times("\xCC\x81", 1'000'000);
    QTest::newRow("headings all alike") << times("# a\n", 50'000);
    QTest::newRow("raw HTML opened 50,000 times") << times("<div>\n\n", 50'000);
    QTest::newRow("10 MB of [") << times("[", 10'000'000);
    QTest::newRow("10 MB of *") << times("*", 10'000'000);
    QTest::newRow("10 MB of backticks") << times("`", 10'000'000);
    QTest::newRow("100,000 levels of quotes and lists") << times("> - ", 100'000) + "x";
    QTest::newRow("100,000 levels of elements") << times("<div>", 100'000) + times("</div>", 100'000);
    QTest::newRow("tags that never close")
        << times("{{< a ", 200'000) + times("{% b ", 200'000) + times("{{ c ", 200'000);
    QTest::newRow("dollars that never close") << times("a $b ", 1'000'000);
    QTest::newRow("dollars in one line") << times("$", 2'000'000);
    QTest::newRow("brackets of math") << times("\\\\( \\\\[ ", 300'000);
    QTest::newRow("components that never close") << times("<A b=\"", 300'000);
    QTest::newRow("lists of attributes") << times("{#a ", 500'000) + times("{: ", 500'000);
    QTest::newRow("containers that never close") << times(":::note\n\n", 100'000);
    QTest::newRow("code tags that never close") << times("{{< highlight a >}}\n\n{% raw %}\n\n", 30'000);
    QTest::newRow("private characters") << times("\xEF\xA3\xB0", 500'000);
}

void HostileTest::isAnsweredOrRefused()
{
    QFETCH(const QByteArray, text);

    RendererClient client(nullptr, limits);
    QSignalSpy answers(&client, &RendererClient::rendered);
    QSignalSpy refusals(&client, &RendererClient::refused);
    QElapsedTimer timer;
    timer.start();
    // As it is, and with all that sites of some kind have beside Markdown.
    constexpr qsizetype great = 2'000'000; // Of these each takes its whole time, whatever the tags are.
    const QList<TagStyle> styles{TagStyle::None, TagStyle::Hugo, TagStyle::Braces, TagStyle::Jsx};
    for (const TagStyle tags : styles.first(text.size() > great ? 2 : 4)) {
        const bool isForeign = tags != TagStyle::None;
        answers.clear();
        refusals.clear();
        timer.restart();
        client.forget();
        client.render(text, {.tags = tags,
                             .attributes = isForeign ? AttributeStyle::Kramdown : AttributeStyle::None,
                             .math = isForeign,
                             .containers = isForeign});
        QTRY_COMPARE_WITH_TIMEOUT(answers.size() + refusals.size(), 1, deadlineMs + 3000);
        if (!refusals.isEmpty()) {
            QVERIFY(!refusals[0][0].value<Error>().hint.isEmpty());
        }
        qInfo("%s after %lld ms", answers.isEmpty() ? "refused" : "shown", timer.elapsed());
    }
    answers.clear();
    client.render("and then a *good* one");
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, 5000);
    QCOMPARE(answers[0][0].value<RenderPatch>().inserted.last().html, "<p>and then a <em>good</em> one</p>\n");
}

void HostileTest::isRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");

    QTest::newRow("too long") << times("x", (16 << 20) + 1) << u"16 MB"_s;
    QTest::newRow("a wide table") << table(257, 2) << u"columns"_s;
    QTest::newRow("a table of many cells") << table(100, 201) << u"cells"_s;
    QTest::newRow("deep quotes") << times(">", 65) + "x" << u"deep"_s;
    QTest::newRow("deep lists in one line") << times("- ", 65) + "x" << u"deep"_s;
    QTest::newRow("deep lists over lines") << nestedLists(200) << u"deep"_s;
    QTest::newRow("a long paragraph") << times("word\n", 5001) << u"paragraph"_s;
    QTest::newRow("a long paragraph in a quote") << times("> word\n", 5001) << u"paragraph"_s;
    QTest::newRow("a long page") << "[r]: /" + times("u", 30'000) + "\n\n" + times("[r]\n\n", 1000) << u"16 MB"_s;
}

void HostileTest::isRefusedWithAReason()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, reason);

    RendererClient client;
    QVERIFY(client.renderNow("start"));
    const qint64 process = client.rendererProcessId();
    const Result<RenderedText> answer = client.renderNow(text);
    QVERIFY(!answer);
    QVERIFY2(answer.error().hint.contains(reason), qPrintable(answer.error().hint));
    QCOMPARE(client.rendererProcessId(), process); // Refused, not killed.
    QVERIFY(client.renderNow("end"));
}

void HostileTest::ordinaryTextIsNotRefused_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("a long line across the page")
        << times("- ", 100) + "\n\n" + times("* ", 100) + "\n\n" + times("_", 500);
    QTest::newRow("quote signs in code") << "```\n" + times(">", 200) + "\n" + times("- ", 100) + "x\n```\n";
    QTest::newRow("a wide drawing in code") << "```\n|" + times("-|", 400) + "\n```\n";
    QTest::newRow("long code") << "```\n" + times("line\n", 6000) + "```\n";
    QTest::newRow("a long list") << times("- an item\n", 8000);
    QTest::newRow("a long list, numbered") << times("1. an item\n", 8000);
    QTest::newRow("a large table") << table(10, 1900);
    QTest::newRow("lists 30 deep") << nestedLists(30);
    QTest::newRow("nothing") << QByteArray();
}

void HostileTest::ordinaryTextIsNotRefused()
{
    QFETCH(const QByteArray, text);
    RendererClient client;
    const Result<RenderedText> answer = client.renderNow(text);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().hint));
}

void HostileTest::keysInAHostileTextDoNotBurnTheProcessor()
{
    RendererClient client(nullptr, {150, qint64(512) << 20});
    QSignalSpy refusals(&client, &RendererClient::refused);
    const QByteArray hostile = times("![[]()", 40'000);
    QElapsedTimer timer;
    timer.start();
    int keys = 0;
    while (timer.elapsed() < 3000) {
        client.render(hostile + QByteArray(++keys, 'x'));
        refusals.wait(20);
    }
    QVERIFY2(refusals.size() >= 2 && refusals.size() <= 6, qPrintable(QString::number(refusals.size())));
}

void HostileTest::memoryIsBounded()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("The sanitizer's own memory is over the limit.");
#endif
    RendererClient client(nullptr, {10'000, qint64(160) << 20});
    QVERIFY(client.renderNow("small"));
    const Result<RenderedText> answer = client.renderNow(times("*a* b\n\n", 2'000'000)); // About a gigabyte of nodes.
    QVERIFY(!answer);
    QVERIFY(client.renderNow("small again"));
}

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
