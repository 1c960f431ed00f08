// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/frontmatter.h"

#include <QtTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// A value set to something else and back: the identical file, by the file alone where it can tell, and always with the
/// earlier text at hand. Posts made up after oddities of real ones.
class FrontMatterSpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeBack_data();
    void textsComeBack();
    void listsComeBack_data();
    void listsComeBack();
    void onlyTheKeyAskedForIsRespelled();
    void newerValuesStay();
};

namespace {

/// Whether the file alone tells how a value was spelled.
enum class Memory { InFile, EarlierTextOnly };

const QString key = u"k"_s;

/// Rows with header lines begin with one.
Result<FrontMatter> parsed(const QByteArray &source)
{
    return FrontMatter::parse(source, source.startsWith('-') ? Headers::None : Headers::Lines);
}

} // namespace

void FrontMatterSpellingTest::textsComeBack_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<Memory>("memory");

    const auto row = [](const char *name, const QByteArray &lines, Memory memory = Memory::InFile) {
        QTest::newRow(name) << "---\n" + lines + "\nz: 1\n---\nBody" << memory;
    };
    row("plain", "k: One text");
    row("plain beside single quotes", "k: One text\nspoiler: 'Another one'\ndate: '2024-01-02'");
    row("plain beside double quotes", "k: One text\nspoiler: \"Another one\"");
    row("plain beside both", "k: One text\na: 'x'\nb: \"y\"", Memory::EarlierTextOnly);
    row("single quotes that are needed", "k: 'One: text'");
    row("single quotes that are needed, beside others", "k: 'One: text'\na: 'x'");
    row("single quotes that are needed, beside double ones", "k: 'One: text'\na: \"x\"");
    row("single quotes without need, beside others", "k: 'One text'\na: 'x'");
    row("single quotes without need, alone", "k: 'One text'", Memory::EarlierTextOnly);
    row("double quotes without need", "k: \"One text\"");
    row("double quotes that are needed", "k: \"One: text\"");
    row("double quotes that are needed, beside single ones", "k: \"One: text\"\na: 'x'");
    row("escapes that are needed", R"(k: "One\ttext")");
    row("escapes that are not needed", R"(k: "caf\u00e9")", Memory::EarlierTextOnly);
    row("nothing in quotes", "k: ''");
    row("a comment after it", "k: One text # 'why'");
    row("a literal block", "k: |\n  One\n\n  text");
    row("a literal block with spaces everywhere", "k: | \n    One   \n    text");
    row("a literal block without its last line end", "k: |-\n  One\n  text");
    row("a literal block with a comment", "k: |2- # c\n  One\n  text");
    row("a folded block of one line", "k: >-\n  One text");
    row("a folded block, wrapped",
        "k: >-\n  A text of several words that a program has broken before the column number\n  eighty");
    row("a folded block, broken by hand", "k: >\n  One\n  text", Memory::EarlierTextOnly);
    row("over two lines below its key, wrapped",
        "k:\n  A text of several words that a program has broken before the column number\n  eighty");
    row("over two lines beside its key", "k: One\n  text", Memory::EarlierTextOnly);
    row("on the line below", "k:\n  One text");
    row("an alias", "a: &x One text\nk: *x", Memory::EarlierTextOnly);
    row("an anchor", "k: &x One text");
    row("a tag", "k: !!str 'One text'", Memory::EarlierTextOnly);
    row("twice", "k: 0\nk: One text");
    row("odd spaces", "k   :    One text   ");
    row("among odd indentation", "k: One text\na:   \n     - b\n# c");
    row("in braces", "m: {a: 1 , k: One text}");
    QTest::newRow("header lines") << QByteArray("Title: A\nK:  One\n    text\nX: y\n\nBody") << Memory::InFile;
    QTest::newRow("header lines, deeper") << QByteArray("K: One\n      text\n\nBody") << Memory::EarlierTextOnly;
    QTest::newRow("header lines below the key") << QByteArray("K:\n    One\n    text\n\nBody") << Memory::InFile;
    QTest::newRow("TOML literal") << QByteArray("+++\nk='One text'\na = 'x'\n+++\n") << Memory::InFile;
    QTest::newRow("TOML literal alone") << QByteArray("+++\nk='One text'\n+++\n") << Memory::EarlierTextOnly;
    QTest::newRow("TOML lines") << QByteArray("+++\nk = \"\"\"\nOne\ntext\"\"\" # c\n+++\n") << Memory::InFile;
    QTest::newRow("JSON") << QByteArray("{ \"k\":\t\"One text\" }\n") << Memory::InFile;
    QTest::newRow("JSON with escapes") << QByteArray("{\"k\": \"One\\/text\"}\n") << Memory::EarlierTextOnly;
}

void FrontMatterSpellingTest::textsComeBack()
{
    QFETCH(QByteArray, source);
    QFETCH(Memory, memory);
    for (const QByteArray &bytes : {source, QByteArray(source).replace("\n", "\r\n")}) {
        const FrontMatter before = parsed(bytes).value();
        const QString place = before.contains(key) ? key : u"m.k"_s;
        const QString old = before.text(place);
        QByteArrayList backs;
        for (const QString &text : {u"Something else"_s, u"Odd: “it's” #1 \"x\""_s, u"it's"_s}) {
            const Result<QByteArray> changed = before.withText(place, text);
            QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message + changed.error().detail));
            QVERIFY(*changed != bytes);
            const FrontMatter after = parsed(*changed).value();
            QCOMPARE(after.text(place), text);
            backs.append(after.withText(place, old).value());
            QCOMPARE(parsed(backs.constLast())->withSpellingOf(before, place), bytes);
        }
        for (const QByteArray &back : backs) {
            if (memory == Memory::InFile)
                QCOMPARE(back, bytes);
        }
        // Says which rows to move: once the file alone tells, it must not be forgotten again.
        QCOMPARE(backs.count(bytes) == backs.size(), memory == Memory::InFile);
    }
}

void FrontMatterSpellingTest::listsComeBack_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<Memory>("memory");
    const auto row = [](const char *name, const QByteArray &lines, Memory memory = Memory::InFile) {
        QTest::newRow(name) << "---\n" + lines + "\nz: 1\n---\nBody" << memory;
    };
    row("on one line", "k: [a, b]");
    row("on one line, without spaces", "k: [a,b]");
    row("in lines", "k:\n  - a\n  - b");
    row("in lines that are not indented", "k:\n-   a\n-   b");
    row("in lines, one with a comment", "k:\n- a\n- b # c");
    row("in lines, with a comment above", "k:\n# c\n- a\n- b");
    row("in lines, with an empty one", "k:\n- a\n\n- b");
    row("over lines", "k: [\n  a,\n  b\n]");
    row("over lines, with comments", "k: [ # c\n  a, # d\n  b # e\n]");
    row("quotes of every sort", "k: ['a', \"b\"]", Memory::EarlierTextOnly);
    row("empty", "k: []");
    row("empty among lines", "k: []\ny:\n- c");
    row("no value", "k:", Memory::EarlierTextOnly);
    row("no value, as usual", "k:\ny:");
    row("one text", "k: a", Memory::EarlierTextOnly);
    row("an alias", "y: &x [a, b]\nk: *x", Memory::EarlierTextOnly);
    row("an alias within", "y: &x a\nk: [*x, b]", Memory::EarlierTextOnly);
    QTest::newRow("header lines") << QByteArray("Title: A\nK: a,  b\n\nBody") << Memory::InFile;
    QTest::newRow("TOML") << QByteArray("+++\nk = ['a', 'b'] # c\n+++\n") << Memory::InFile;
    QTest::newRow("TOML over lines") << QByteArray("+++\nk = [\n  'a',\n  'b',\n]\n+++\n") << Memory::InFile;
    QTest::newRow("JSON") << QByteArray("{\"k\": [\"a\",\n\"b\"]}\n") << Memory::InFile;
}

void FrontMatterSpellingTest::listsComeBack()
{
    QFETCH(QByteArray, source);
    QFETCH(Memory, memory);
    for (const QByteArray &bytes : {source, QByteArray(source).replace("\n", "\r\n")}) {
        const FrontMatter before = parsed(bytes).value();
        const QStringList old = before.list(key);
        const QByteArray changed = before.withList(key, {u"x: y"_s, u"other"_s}).value();
        const QByteArray back = parsed(changed)->withList(key, old).value();
        QCOMPARE(back == bytes, memory == Memory::InFile);
        QCOMPARE(parsed(back)->withSpellingOf(before, key, TextList::Commas), bytes);
        // Without any item in between.
        const QByteArray none = before.withList(key, {}).value();
        const QByteArray again = parsed(none)->withList(key, old).value();
        QCOMPARE(parsed(again)->withSpellingOf(before, key, TextList::Commas), bytes);
    }
}

void FrontMatterSpellingTest::onlyTheKeyAskedForIsRespelled()
{
    const FrontMatter before = FrontMatter::parse("---\na: 'x'\nk: 'y' # c\nm: {b: 'z'}\n---\n").value();
    const FrontMatter now = FrontMatter::parse("---\na: x\nk: y # newer\nm: {b: z}\n---\n").value();
    QCOMPARE(now.withSpellingOf(before, key), QByteArray("---\na: x\nk: 'y' # newer\nm: {b: z}\n---\n"));
    QCOMPARE(now.withSpellingOf(before, u"m.b"_s), QByteArray("---\na: x\nk: y # newer\nm: {b: 'z'}\n---\n"));
    QCOMPARE(now.withSpellingOf(before), QByteArray("---\na: 'x'\nk: 'y' # newer\nm: {b: 'z'}\n---\n"));
}

void FrontMatterSpellingTest::newerValuesStay()
{
    const FrontMatter before = FrontMatter::parse("---\nk:\n  - a: 1\nt: Hello,  you\n---\n").value();
    const QByteArray newer = "---\nk:\n  - a: 2\nt: Hello, you\n---\n";
    QCOMPARE(FrontMatter::parse(newer)->withSpellingOf(before), newer);
    QCOMPARE(FrontMatter::parse(newer)->withSpellingOf(before, key), newer);
}

QTEST_GUILESS_MAIN(FrontMatterSpellingTest)
#include "tst_frontmatterspelling.moc"
