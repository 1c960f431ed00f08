// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/renderer/sheet.h"

#include <QTest>

#include <algorithm>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// What the spans say of the text, and how styles look.
class HighlightRolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesOfMarkdown_data();
    void rolesOfMarkdown();
    void frontMatter_data();
    void frontMatter();
    void themes();
};

void HighlightRolesTest::rolesOfMarkdown_data()
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

void HighlightRolesTest::rolesOfMarkdown()
{
    QFETCH(const QString, line);
    QFETCH(const QString, roles);
    HighlighterClient client;
    Sheet sheet(client);
    sheet.set({line});
    QVERIFY(client.waitForAnswer(5'000'000));
    QCOMPARE(sheet.roles(0), roles);
}

void HighlightRolesTest::frontMatter_data()
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

void HighlightRolesTest::frontMatter()
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

void HighlightRolesTest::themes()
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

QTEST_GUILESS_MAIN(HighlightRolesTest)
#include "tst_highlightroles.moc"
