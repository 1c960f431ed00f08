// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/highlighterclient.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class HighlighterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesOfMarkdown_data();
    void rolesOfMarkdown();
    void frontMatter_data();
    void frontMatter();
    void oneChangedLineIsAnsweredAtOnce();
    void aFenceChangesWhatFollows();
    void randomEditsEqualAFreshDocument();
    void manyChangesBeforeTheAnswer();
    void themes();
    void longLines();
    void comesBackAfterADeath();
    void hugeDocumentComesInChunks();
};

namespace {

/// Waits for all colours. Quicker than QTRY_VERIFY, which looks every 50 ms.
bool becomesIdle(HighlighterClient &client)
{
    QSignalSpy idle(&client, &HighlighterClient::idle);
    return !client.isBusy() || idle.wait(20'000);
}

/// The lines and colours of a document as an editor has them.
struct Sheet
{
    explicit Sheet(HighlighterClient &source)
        : client(source)
    {
        QObject::connect(&client, &HighlighterClient::highlighted, &client,
                         [this](int first, const QList<HighlightedLine> &coloured) {
                             for (qsizetype index = 0; index < coloured.size(); ++index) {
                                 spans[first + index] = coloured[index];
                             }
                         });
    }

    void set(const QStringList &all, const HighlightLanguage &language = {})
    {
        lines = all;
        spans = QList<HighlightedLine>(all.size());
        client.setDocument(all, language);
    }

    void replace(int first, int removed, const QStringList &inserted)
    {
        lines.remove(first, removed);
        spans.remove(first, removed);
        for (qsizetype index = 0; index < inserted.size(); ++index) {
            lines.insert(first + index, inserted[index]);
            spans.insert(first + index, HighlightedLine());
        }
        client.replaceLines(first, removed, inserted);
    }

    /// “[text]role” for each span that is not plain.
    QString roles(int line) const
    {
        QString text;
        for (const HighlightSpan &span : spans[line]) {
            const TextRole role = client.styles()[span.style].role;
            if (role != TextRole::Plain) {
                text += u"[%1]%2 "_s.arg(lines[line].mid(span.start, span.length)).arg(int(role));
            }
        }
        return text.trimmed();
    }

    /// Names instead of numbers: two renderers may count styles differently.
    QStringList named() const
    {
        QStringList all;
        for (const HighlightedLine &line : spans) {
            QString text;
            for (const HighlightSpan &span : line) {
                const HighlightStyle &style = client.styles()[span.style];
                text += u"%1+%2 %3 %4; "_s.arg(span.start).arg(span.length).arg(style.name).arg(int(style.role));
            }
            all.append(text);
        }
        return all;
    }

    HighlighterClient &client;
    QStringList lines;
    QList<HighlightedLine> spans;
};

QString role(const char *text, TextRole role) { return u"[%1]%2"_s.arg(QString::fromUtf8(text)).arg(int(role)); }

} // namespace

void HighlighterTest::rolesOfMarkdown_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("roles");

    const auto row = [](const char *name, const char *line, const QStringList &roles) {
        QTest::newRow(name) << QString::fromUtf8(line) << roles.join(u' ');
    };
    row("a heading and its signs", "## Title", {role("## ", TextRole::Marker), role("Title", TextRole::Heading2)});
    row("a closed heading", "# T #",
        {role("# ", TextRole::Marker), role("T", TextRole::Heading1), role(" #", TextRole::Marker)});
    row("emphasis", "an *em* word",
        {role("*", TextRole::Marker), role("em", TextRole::Emphasis), role("*", TextRole::Marker)});
    row("strong", "a __st__ word",
        {role("__", TextRole::Marker), role("st", TextRole::Strong), role("__", TextRole::Marker)});
    row("struck", "a ~~s~~ word",
        {role("~~", TextRole::Marker), role("s", TextRole::StrikeThrough), role("~~", TextRole::Marker)});
    row("code", "a `c` word", {role("`", TextRole::Marker), role("c", TextRole::Code), role("`", TextRole::Marker)});
    row("a list", "- item", {role("- ", TextRole::Marker)});
    row("a task", "- [x] done", {role("- ", TextRole::Marker), role("[x]", TextRole::TaskBox)});
    row("a quote", "> words", {role(">", TextRole::Marker), role(" words", TextRole::Quote)});
    row("an address", "see https://a.b/c now", {role("https://a.b/c", TextRole::Link)});
    row("an image", "![alt](a.png)", {role("![alt](a.png)", TextRole::Image)});
    row("plain words", "nothing to see", {});
}

void HighlighterTest::rolesOfMarkdown()
{
    QFETCH(const QString, line);
    QFETCH(const QString, roles);
    HighlighterClient client;
    Sheet sheet(client);
    sheet.set({line});
    QVERIFY(client.waitForAnswer(5'000'000));
    QCOMPARE(sheet.roles(0), roles);
}

void HighlighterTest::frontMatter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("delimiters");
    QTest::addColumn<QString>("keyStyle");

    QTest::newRow("YAML") << u"---\ntitle: x\n---\n# T"_s << 2 << u"Function"_s;
    QTest::newRow("TOML") << u"+++\ntitle = 1\n+++\n# T"_s << 2 << u"DataType"_s;
    QTest::newRow("JSON between lines") << u"---json\n{\"a\": 1}\n---\n# T"_s << 2 << u"Function"_s;
    QTest::newRow("JSON of its own") << u"{\n\"a\": 1\n}\n# T"_s << 0 << u"DataType"_s;
    QTest::newRow("never closed") << u"---\ntitle: x\n\n# T"_s << 0 << QString();
}

void HighlighterTest::frontMatter()
{
    QFETCH(const QString, text);
    QFETCH(const int, delimiters);
    QFETCH(const QString, keyStyle);
    HighlighterClient client;
    Sheet sheet(client);
    sheet.set(text.split(u'\n'));
    QVERIFY(becomesIdle(client));
    int found = 0;
    for (int line = 0; line < 4; ++line) {
        found += sheet.roles(line).endsWith(u"]%1"_s.arg(int(TextRole::FrontMatter))) ? 1 : 0;
    }
    QCOMPARE(found, delimiters);
    if (!keyStyle.isEmpty()) {
        QVERIFY(!sheet.spans[1].isEmpty());
        QCOMPARE(client.styles()[sheet.spans[1][0].style].name, keyStyle);
    }
    QCOMPARE(sheet.roles(3), role("# ", TextRole::Marker) + u' ' + role("T", TextRole::Heading1));
}

void HighlighterTest::oneChangedLineIsAnsweredAtOnce()
{
    HighlighterClient client;
    Sheet sheet(client);
    sheet.set(QStringList(500, u"some *words* here"_s));
    QVERIFY(becomesIdle(client));
    QSignalSpy answers(&client, &HighlighterClient::highlighted);
    sheet.replace(250, 1, {u"# now a heading"_s});
    QVERIFY(client.waitForAnswer(2'000'000));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers[0][0].toInt(), 250);
    QCOMPARE(answers[0][1].value<QList<HighlightedLine>>().size(), 1); // What follows stays as it is.
    QVERIFY(sheet.roles(250).contains(u"now a heading"_s));
    QVERIFY(!client.isBusy());
}

void HighlighterTest::aFenceChangesWhatFollows()
{
    HighlighterClient client;
    Sheet sheet(client);
    sheet.set(QStringList(1000, u"some *words* here"_s));
    QVERIFY(becomesIdle(client));
    sheet.replace(10, 0, {u"```"_s});
    QVERIFY(becomesIdle(client));
    QCOMPARE(sheet.roles(1000), role("some *words* here", TextRole::Code));
    sheet.replace(10, 1, {});
    QVERIFY(becomesIdle(client));
    QCOMPARE(sheet.roles(999).count(u'*'), 2);
}

void HighlighterTest::randomEditsEqualAFreshDocument()
{
    const QByteArray fixedSeed = qgetenv("GALLEY_TEST_SEED");
    const quint32 seed = fixedSeed.isEmpty() ? QRandomGenerator::global()->generate() : fixedSeed.toUInt();
    qInfo("GALLEY_TEST_SEED=%u repeats this", seed);
    QRandomGenerator random(seed);
    const QStringList pool = {u"---"_s,       u"title: x"_s,  u"+++"_s,        QString(),
                              u"# H"_s,       u"text *em*"_s, u"```cpp"_s,     u"```"_s,
                              u"int x; /*"_s, u"*/"_s,        u"- [ ] item"_s, u"    deep"_s,
                              u"> quote"_s,   u"<!-- open"_s, u"-->"_s,        u"| a | b |"_s};
    const auto anyLine = [&] { return pool[random.bounded(int(pool.size()))]; };

    HighlighterClient edited;
    HighlighterClient fresh;
    Sheet sheet(edited);
    Sheet other(fresh);
    QStringList start;
    for (int line = 0; line < 40; ++line) {
        start.append(anyLine());
    }
    sheet.set(start);
    for (int round = 0; round < 300; ++round) {
        const int first = random.bounded(int(sheet.lines.size()) + 1);
        const int removed = random.bounded(std::min(4, int(sheet.lines.size()) - first + 1));
        QStringList inserted;
        for (int count = random.bounded(4); count > 0; --count) {
            inserted.append(anyLine());
        }
        if (sheet.lines.size() - removed + inserted.size() > 0) {
            sheet.replace(first, removed, inserted);
        }
        if (round % 3 != 0) {
            continue; // Several changes on their way at once.
        }
        QVERIFY(becomesIdle(edited));
        other.set(sheet.lines);
        QVERIFY(becomesIdle(fresh));
        if (sheet.named() != other.named()) {
            qInfo() << "round" << round << sheet.lines;
        }
        QCOMPARE(sheet.named(), other.named());
    }
}

void HighlighterTest::manyChangesBeforeTheAnswer()
{
    HighlighterClient client;
    Sheet sheet(client);
    sheet.set(QStringList(300, u"*a*"_s));
    for (int count = 0; count < 200; ++count) {
        sheet.replace(count, 1, {u"# "_s + QString::number(count), u"**b**"_s});
    }
    QVERIFY(becomesIdle(client));
    QCOMPARE(sheet.roles(100), role("# ", TextRole::Marker) + u' ' + role("100", TextRole::Heading1));
    QCOMPARE(sheet.roles(200),
             role("**", TextRole::Marker) + u' ' + role("b", TextRole::Strong) + u' ' + role("**", TextRole::Marker));
    QCOMPARE(sheet.roles(499),
             role("*", TextRole::Marker) + u' ' + role("a", TextRole::Emphasis) + u' ' + role("*", TextRole::Marker));
}

void HighlighterTest::themes()
{
    HighlighterClient client;
    Sheet sheet(client);
    sheet.set({u"# Title"_s});
    QVERIFY(becomesIdle(client));
    QVERIFY(client.themes().size() > 5);
    const auto dark =
        std::find_if(client.themes().begin(), client.themes().end(), [](const auto &it) { return it.dark; });
    QVERIFY(dark != client.themes().end());
    const quint16 style = sheet.spans[0].last().style;
    QCOMPARE(client.styles()[style].role, TextRole::Heading1);
    QVERIFY(client.styles()[style].bold);
    const quint32 light = client.styles()[style].foreground;

    QSignalSpy changed(&client, &HighlighterClient::stylesChanged);
    client.setTheme(dark->name);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(client.styles()[style].role, TextRole::Heading1);
    QVERIFY(client.styles()[style].foreground != light);
}

void HighlighterTest::longLines()
{
    HighlighterClient client;
    Sheet sheet(client);
    sheet.set({QString(1'000'000, u'x') + u" *em*"_s, u"# after"_s});
    QVERIFY(becomesIdle(client));
    QVERIFY(sheet.spans[0].isEmpty());
    QVERIFY(sheet.roles(1).contains(u"after"_s));
}

void HighlighterTest::comesBackAfterADeath()
{
    HighlighterClient client;
    Sheet sheet(client);
    QSignalSpy refusals(&client, &HighlighterClient::refused);
    sheet.set(QStringList(2000, u"*a*"_s));
    QVERIFY(becomesIdle(client));
    for (int round = 0; round < 5; ++round) {
        ::kill(pid_t(client.rendererProcessId()), SIGKILL);
        sheet.replace(round, 1, {u"# "_s + QString::number(round)});
        QVERIFY(becomesIdle(client));
        QVERIFY(sheet.roles(round).contains(u"[%1]"_s.arg(round)));
    }
    QVERIFY(refusals.isEmpty());
}

void HighlighterTest::hugeDocumentComesInChunks()
{
    HighlighterClient client;
    Sheet sheet(client);
    QSignalSpy answers(&client, &HighlighterClient::highlighted);
    sheet.set(QStringList(10'000, u"a line with *some* words, as lines have"_s));
    QVERIFY(becomesIdle(client));
    qsizetype lines = 0;
    for (const QList<QVariant> &answer : std::as_const(answers)) {
        const auto coloured = answer[1].value<QList<HighlightedLine>>();
        QVERIFY(coloured.size() <= 200);
        lines += coloured.size();
    }
    QCOMPARE(lines, 10'000);
    QVERIFY(!sheet.spans.last().isEmpty());
}

QTEST_GUILESS_MAIN(HighlighterTest)
#include "tst_highlighter.moc"
