// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/codelines.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using galley::editor::CodeLines;

class CodeLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsCodeFromProse_data();
    void tellsCodeFromProse();
};

void CodeLinesTest::tellsCodeFromProse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // One letter a line: c for code, . for prose.
    QTest::newRow("a fence holds code until it is closed") << u"a\n```cpp\nint\n\n```\nb"_s << u".cccc."_s;
    QTest::newRow("an open fence holds all that follows") << u"```\na\nb"_s << u"ccc"_s;
    QTest::newRow("a longer fence holds a shorter one") << u"````\n```\na\n````\nb"_s << u"cccc."_s;
    QTest::newRow("tildes are closed by tildes") << u"~~~\n```\n~~~\nb"_s << u"ccc."_s;
    QTest::newRow("a closing fence has nothing behind it") << u"```\n``` a\n```  \nb"_s << u"ccc."_s;
    QTest::newRow("backticks in a line are no fence") << u"```a``` b\nc"_s << u".."_s;
    QTest::newRow("two are too few") << u"``\na"_s << u".."_s;
    QTest::newRow("a fence in a quote") << u"> ```\n> a\n> ```\nb"_s << u"ccc."_s;
    QTest::newRow("a fence in a list") << u"- a\n  ```\n  b\n  ```\n- c"_s << u".ccc."_s;
    QTest::newRow("front matter is code") << u"---\ntitle: a\n---\nb"_s << u"ccc."_s;
    QTest::newRow("front matter of the other kind") << u"+++\ntitle = 1\n+++\nb"_s << u"ccc."_s;
    QTest::newRow("front matter between semicolons") << u";;;\n\"title\": \"a\"\n;;;\nb"_s << u"ccc."_s;
    QTest::newRow("front matter between braces") << u"{\n  \"a\": {\n  }\n}\nb\n}"_s << u"cccc.."_s;
    QTest::newRow("a brace with words is prose") << u"{% include a %}\nb"_s << u".."_s;
    QTest::newRow("further down it is a rule") << u"a\n---\nb"_s << u"..."_s;
}

void CodeLinesTest::tellsCodeFromProse()
{
    QFETCH(QString, text);
    QString code;
    int before = CodeLines::prose;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const int after = CodeLines::after(before, line, code.isEmpty());
        code += CodeLines::isCode(before, after) ? u'c' : u'.';
        before = after;
    }
    QTEST(code, "code");
}

QTEST_GUILESS_MAIN(CodeLinesTest)
#include "tst_codelines.moc"
