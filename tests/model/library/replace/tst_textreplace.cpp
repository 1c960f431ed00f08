// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/replace/textreplace.h"

#include <QElapsedTimer>
#include <QTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// One text: what is found in it, and that no other byte changes.
class TextReplaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaces_data();
    void replaces();
    void keepsTheMeaningOfFrontMatter_data();
    void keepsTheMeaningOfFrontMatter();
    void placesCanBeLeftOut();
    void placesAreShownWithTheirLine();
    void notUtf8IsLeft();
    void anExpressionWithoutEndIsStopped();

private:
    static Result<QList<Replacement>> find(const QByteArray &source, const TextQuery &query, const QString &with)
    {
        const auto finder = TextFinder::make(query);
        return finder ? findReplacements(source, *finder, with) : std::unexpected(finder.error());
    }
};

void TextReplaceTest::replaces_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<TextQuery>("query");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const char *source, const TextQuery &query, const QString &with,
                        const char *result) {
        QTest::newRow(name) << QByteArray(source) << query << with << QByteArray(result);
    };
    row("a word in the body", "---\ntitle: x\n---\nfoo bar foo\n", {.words = u"foo"_s}, u"baz"_s,
        "---\ntitle: x\n---\nbaz bar baz\n");
    row("a value and the body, no key", "---\nfoo: a foo  # foo\ntags: [foo, bar]\n---\nfoo\n", {.words = u"foo"_s},
        u"baz"_s, "---\nfoo: a baz  # foo\ntags: [baz, bar]\n---\nbaz\n");
    row("carriage returns and no last line end", "---\r\ntitle: Été\r\n---\r\nÉté à Été", {.words = u"été"_s},
        u"Hiver"_s, "---\r\ntitle: Hiver\r\n---\r\nHiver à Hiver");
    row("with capitals", "Foo foo", {.words = u"foo"_s, .matchesCase = true}, u"x"_s, "Foo x");
    row("whole words", "foo food", {.words = u"foo"_s, .wholeWords = true}, u"x"_s, "x food");
    row("an expression with a group", "2024-05-17", {.words = u"(\\d+)-(\\d+)"_s, .isExpression = true}, u"$2/$1"_s,
        "05/2024-17");
    row("a byte order mark stays",
        "\xEF\xBB\xBF"
        "foo 🎉 foo",
        {.words = u"foo"_s}, u"🎈"_s,
        "\xEF\xBB\xBF"
        "🎈 🎉 🎈");
    row("nothing for something", "a foo b", {.words = u" foo"_s}, u""_s, "a b");
    row("TOML and lists in it", "+++\ntitle = \"foo\"\ntags = [\"foo\", 'x foo']\n+++\nfoo", {.words = u"foo"_s},
        u"baz"_s, "+++\ntitle = \"baz\"\ntags = [\"baz\", 'x baz']\n+++\nbaz");
    row("JSON", "{\"title\": \"foo\", \"foo\": 1}\nfoo", {.words = u"foo"_s}, u"baz"_s,
        "{\"title\": \"baz\", \"foo\": 1}\nbaz");
    row("a text without front matter", "foo\n", {.words = u"foo"_s}, u"bar"_s, "bar\n");
    row("a NUL", "a\0foo", {.words = u"zzz"_s}, u"bar"_s, "a");
    row("right to left and combining", "שלום e\u0301te\u0301 שלום", {.words = u"שלום"_s}, u"x"_s,
        "x e\u0301te\u0301 x");
}

void TextReplaceTest::replaces()
{
    QFETCH(QByteArray, source);
    QFETCH(TextQuery, query);
    QFETCH(QString, with);
    const auto places = find(source, query, with);
    QVERIFY(places);
    const auto changed = withReplacements(source, *places);
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
    QTEST(*changed, "result");
}

void TextReplaceTest::keepsTheMeaningOfFrontMatter_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("with");
    QTest::newRow("a comment would begin") << QByteArray("---\ntitle: foo\n---\n") << u"bar # baz"_s;
    QTest::newRow("a map would begin") << QByteArray("---\ntitle: foo\n---\n") << u"bar: baz"_s;
    QTest::newRow("the quote would end") << QByteArray("---\ntitle: \"foo\"\n---\n") << u"a \" b"_s;
    QTest::newRow("a list item would part") << QByteArray("---\ntags: [foo]\n---\n") << u"a, b"_s;
    QTest::newRow("the value would be gone") << QByteArray("---\ntitle: foo\n---\n") << u""_s;
    QTest::newRow("a body that would become front matter") << QByteArray("foo\ntitle: x\n---\n") << u"---"_s;
}

void TextReplaceTest::keepsTheMeaningOfFrontMatter()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, with);
    const auto places = find(source, {.words = u"foo"_s}, with);
    QVERIFY(places);
    QCOMPARE(places->size(), 1);
    QVERIFY(!withReplacements(source, *places));
}

void TextReplaceTest::placesCanBeLeftOut()
{
    const QByteArray source = "foo foo foo";
    auto places = find(source, {.words = u"foo"_s}, u"x"_s);
    QVERIFY(places);
    places->removeAt(1);
    QCOMPARE(withReplacements(source, *places).value_or(QByteArray()), QByteArray("x foo x"));
}

void TextReplaceTest::placesAreShownWithTheirLine()
{
    const auto places = find("---\ntitle: a foo\n---\none\ntwo foo three\n", {.words = u"foo"_s}, u"x"_s);
    QVERIFY(places);
    QCOMPARE(places->size(), 2);
    QCOMPARE(places->at(0).line, 2);
    QVERIFY(places->at(0).isInFrontMatter);
    QCOMPARE(places->at(1).line, 5);
    QCOMPARE(places->at(1).before, u"two "_s);
    QCOMPARE(places->at(1).found, u"foo"_s);
    QCOMPARE(places->at(1).after, u" three"_s);
}

void TextReplaceTest::notUtf8IsLeft() { QVERIFY(!find("caf\xE9 foo", {.words = u"foo"_s}, u"x"_s)); }

void TextReplaceTest::anExpressionWithoutEndIsStopped()
{
    QElapsedTimer clock;
    clock.start();
    const QByteArray source(QByteArray(40, 'a') + "!");
    QVERIFY(!find(source.repeated(50), {.words = u"(a+)+$"_s, .isExpression = true}, u"x"_s));
    QVERIFY(clock.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(TextReplaceTest)
#include "tst_textreplace.moc"
