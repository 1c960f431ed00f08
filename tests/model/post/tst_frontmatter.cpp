// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/frontmatter.h"

#include <QtTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Reading. Edits are in tst_frontmatteredit.cpp.
class FrontMatterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBlock_data();
    void findsTheBlock();
    void readsValues_data();
    void readsValues();
    void readsWhatYamlHolds();
    void readsWhatTomlHolds();
    void readsWhatJsonHolds();
    void refuses_data();
    void refuses();
    void survivesHostileText_data();
    void survivesHostileText();
};

void FrontMatterTest::findsTheBlock_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<FrontMatterKind>("kind");
    QTest::addColumn<QByteArray>("body");

    using enum FrontMatterKind;
    QTest::newRow("YAML") << QByteArray("---\ntitle: A\n---\nBody\n") << Yaml << QByteArray("Body\n");
    QTest::newRow("closed by dots") << QByteArray("---\ntitle: A\n...\nBody\n") << Yaml << QByteArray("Body\n");
    QTest::newRow("TOML") << QByteArray("+++\ntitle = \"A\"\n+++\n\nBody") << Toml << QByteArray("\nBody");
    QTest::newRow("JSON") << QByteArray("{\n\"title\": \"A } {\"\n}\nBody") << Json << QByteArray("Body");
    QTest::newRow("fenced JSON") << QByteArray("---json\n{\"title\": \"A\"}\n---\nBody") << Json << QByteArray("Body");
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF---\ntitle: A\n---\nBody") << Yaml << QByteArray("Body");
    QTest::newRow("CRLF") << QByteArray("---\r\ntitle: A\r\n---\r\nBody") << Yaml << QByteArray("Body");
    QTest::newRow("CR") << QByteArray("---\rtitle: A\r---\rBody") << Yaml << QByteArray("Body");
    QTest::newRow("spaces after the fences") << QByteArray("--- \ntitle: A\n---\t\nBody") << Yaml << QByteArray("Body");
    QTest::newRow("the fence is the last byte") << QByteArray("---\ntitle: A\n---") << Yaml << QByteArray();
    QTest::newRow("dashes within a value")
        << QByteArray("---\ntitle: A\nnote: |\n  ---\n---\nBody") << Yaml << QByteArray("Body");
    QTest::newRow("an empty block") << QByteArray("---\n---\nBody") << Yaml << QByteArray("Body");
    QTest::newRow("nothing") << QByteArray() << None << QByteArray();
    QTest::newRow("only text") << QByteArray("Body\n---\n") << None << QByteArray("Body\n---\n");
    QTest::newRow("a rule is no fence") << QByteArray("---\nSome prose.\n---\n") << None
                                        << QByteArray("---\nSome prose.\n---\n");
    QTest::newRow("a rule alone") << QByteArray("---\n") << None << QByteArray("---\n");
    QTest::newRow("four dashes") << QByteArray("----\na: b\n----\n") << None << QByteArray("----\na: b\n----\n");
    QTest::newRow("a shortcode is no JSON") << QByteArray("{{< figure >}}\n") << None << QByteArray("{{< figure >}}\n");
    QTest::newRow("a Liquid tag is no JSON") << QByteArray("{% raw %}\n") << None << QByteArray("{% raw %}\n");
}

void FrontMatterTest::findsTheBlock()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, body);
    const Result<FrontMatter> frontMatter = FrontMatter::parse(source);
    QVERIFY(frontMatter);
    QTEST(frontMatter->kind(), "kind");
    QCOMPARE(frontMatter->source(), source);
    QCOMPARE(frontMatter->body(), body);
    QCOMPARE(source.sliced(FrontMatter::bodyOffset(source)), body);
    QCOMPARE(frontMatter->text(u"title"_s), source.contains("A } {")   ? u"A } {"_s
                                            : source.contains("title") ? u"A"_s
                                                                       : QString());
}

void FrontMatterTest::readsValues_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *line, const QVariant &value, const QString &text) {
        QTest::newRow(name) << QByteArray(line) << value << text;
    };
    row("plain text", "x: Hello World", u"Hello World"_s, u"Hello World"_s);
    row("wide characters", "x: é𝄞 Été # c", u"é𝄞 Été"_s, u"é𝄞 Été"_s);
    row("a plain value is cut by a comment", "x: C #1", u"C"_s, u"C"_s);
    row("single quotes", "x: 'it''s: #1'", u"it's: #1"_s, u"it's: #1"_s);
    row("double quotes", R"(x: "a\tb\u00e9")", u"a\tbé"_s, u"a\tbé"_s);
    row("a literal block", "x: |\n  a\n  b\n", u"a\nb\n"_s, u"a\nb\n"_s);
    row("a folded block", "x: >-\n  a\n  b\n", u"a b"_s, u"a b"_s);
    row("over several lines", "x: a\n  b\n", u"a b"_s, u"a b"_s);
    row("a flag", "x: true", true, u"true"_s);
    row("a flag in words", "x: No", false, u"No"_s);
    row("a number", "x: 12", qint64(12), u"12"_s);
    row("a number with zeros in front is text", "x: 007", u"007"_s, u"007"_s);
    row("a real", "x: 1.0", 1.0, u"1.0"_s);
    row("a number as text", "x: '12'", u"12"_s, u"12"_s);
    row("a tagged number is text", "x: !!str 12", u"12"_s, u"12"_s);
    row("nothing", "x:", QVariant(), u""_s);
    row("null", "x: ~", QVariant(), u""_s);
    row("a list", "x: [a, 'b', 3]", QVariantList{u"a"_s, u"b"_s, qint64(3)}, u""_s);
    row("a block list", "x:\n- a\n- b: c", QVariantList{u"a"_s, QVariantMap{{u"b"_s, u"c"_s}}}, u""_s);
    row("a date", "x: 2024-01-02T10:00:00Z", QDateTime(QDate(2024, 1, 2), QTime(10, 0), Qt::UTC),
        u"2024-01-02T10:00:00Z"_s);
}

void FrontMatterTest::readsValues()
{
    QFETCH(QByteArray, line);
    const QByteArray source = "---\nbefore: é\n" + line + "\nafter: 1\n---\n";
    const Result<FrontMatter> frontMatter = FrontMatter::parse(source);
    QVERIFY(frontMatter);
    QCOMPARE(frontMatter->keys(), (QStringList{u"before"_s, u"x"_s, u"after"_s}));
    QTEST(frontMatter->value(u"x"_s), "value");
    QTEST(frontMatter->text(u"x"_s), "text");

    QByteArray crlf = source;
    const Result<FrontMatter> same = FrontMatter::parse(crlf.replace("\n", "\r\n"));
    QVERIFY(same);
    QTEST(same->value(u"x"_s), "value");
}

void FrontMatterTest::readsWhatYamlHolds()
{
    const FrontMatter frontMatter = FrontMatter::parse("---\n"
                                                       "defaults: &base {layout: post, author: {name: Ann}}\n"
                                                       "<<: *base\n"
                                                       "layout: page\n"
                                                       "tags: one\n"
                                                       "published: no\n"
                                                       "date: 2024-01-02 10:00:00 +0100\n"
                                                       "twice: 1\n"
                                                       "twice: 2\n"
                                                       "\"quoted key\": x\n"
                                                       "---\n")
                                        .value();
    QCOMPARE(frontMatter.text(u"layout"_s), u"page"_s);
    QCOMPARE(frontMatter.text(u"author.name"_s), u"Ann"_s); // Through the merge.
    QCOMPARE(frontMatter.list(u"tags"_s), QStringList{u"one"_s});
    QCOMPARE(frontMatter.flag(u"published"_s), std::optional(false));
    QCOMPARE(frontMatter.flag(u"layout"_s), std::nullopt);
    QCOMPARE(frontMatter.date(u"date"_s).toUTC(), QDateTime(QDate(2024, 1, 2), QTime(9, 0), Qt::UTC));
    QVERIFY(!frontMatter.date(u"layout"_s).isValid());
    QCOMPARE(frontMatter.value(u"twice"_s), QVariant(qint64(2)));
    QCOMPARE(frontMatter.text(u"quoted key"_s), u"x"_s);
    QVERIFY(!frontMatter.contains(u"missing"_s));
    QVERIFY(!frontMatter.contains(u"layout.deeper"_s));
}

void FrontMatterTest::readsWhatTomlHolds()
{
    const FrontMatter frontMatter = FrontMatter::parse("+++\n"
                                                       "title = \"é𝄞\" # c\n"
                                                       "date = 2024-01-02T10:00:00Z\n"
                                                       "day = 2024-01-02\n"
                                                       "n = 1_000\n"
                                                       "a.b = 'raw \\'\n"
                                                       "[taxonomies]\n"
                                                       "tags = [\"x\", 'y']\n"
                                                       "[[authors]]\n"
                                                       "name = \"Ann\"\n"
                                                       "+++\n")
                                        .value();
    QCOMPARE(frontMatter.keys(),
             (QStringList{u"title"_s, u"date"_s, u"day"_s, u"n"_s, u"a"_s, u"taxonomies"_s, u"authors"_s}));
    QCOMPARE(frontMatter.text(u"title"_s), u"é𝄞"_s);
    QCOMPARE(frontMatter.value(u"date"_s), QVariant(QDateTime(QDate(2024, 1, 2), QTime(10, 0), Qt::UTC)));
    QCOMPARE(frontMatter.date(u"day"_s).date(), QDate(2024, 1, 2));
    QCOMPARE(frontMatter.value(u"n"_s), QVariant(qint64(1000)));
    QCOMPARE(frontMatter.text(u"a.b"_s), u"raw \\"_s);
    QCOMPARE(frontMatter.list(u"taxonomies.tags"_s), (QStringList{u"x"_s, u"y"_s}));
    QCOMPARE(frontMatter.value(u"authors"_s), QVariant(QVariantList{QVariantMap{{u"name"_s, u"Ann"_s}}}));
}

void FrontMatterTest::readsWhatJsonHolds()
{
    const FrontMatter frontMatter =
        FrontMatter::parse("{\"title\": \"\\ud83c\\udf89 \\/ é\", \"n\": 12, \"r\": 1.5e3,\n"
                           " \"draft\": true, \"nothing\": null, \"tags\": [\"a\", \"b\"]}\nBody")
            .value();
    QCOMPARE(frontMatter.text(u"title"_s), u"🎉 / é"_s);
    QCOMPARE(frontMatter.value(u"n"_s), QVariant(qint64(12)));
    QCOMPARE(frontMatter.value(u"r"_s), QVariant(1500.0));
    QCOMPARE(frontMatter.flag(u"draft"_s), std::optional(true));
    QVERIFY(frontMatter.contains(u"nothing"_s));
    QCOMPARE(frontMatter.list(u"tags"_s), (QStringList{u"a"_s, u"b"_s}));
}

void FrontMatterTest::refuses_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("line");

    QTest::newRow("a colon in a plain value") << QByteArray("---\na: b\ntitle: Foo: bar\n---\n") << 3;
    QTest::newRow("a tab as indentation") << QByteArray("---\na:\n\tb: c\n---\n") << 3;
    QTest::newRow("an open quote") << QByteArray("---\na: \"b\n---\n") << 3;
    QTest::newRow("an open bracket") << QByteArray("---\na: [b\n---\n") << 3;
    QTest::newRow("an unknown alias") << QByteArray("---\na: *b\n---\n") << 2;
    QTest::newRow("no end") << QByteArray("---\ntitle: A\n\nBody\n") << 1;
    QTest::newRow("no end of JSON") << QByteArray("{\"a\": 1\n") << 1;
    QTest::newRow("not UTF-8") << QByteArray("---\na: b\nc: caf\xE9\n---\n") << 3;
    QTest::newRow("not UTF-8 in TOML") << QByteArray("+++\na = \"caf\xE9\"\n+++\n") << 2;
    QTest::newRow("a control character") << QByteArray("---\na: b\nc: \x01\n---\n") << 3;
    QTest::newRow("TOML without quotes") << QByteArray("+++\na = 1\nb = c\n+++\n") << 3;
    QTest::newRow("TOML with a key twice") << QByteArray("+++\na = 1\na = 2\n+++\n") << 3;
    QTest::newRow("TOML without quotes, not ASCII") << QByteArray("+++\na = 1\nb = \u00e7\u00e3o\n+++\n") << 3;
    QTest::newRow("a TOML key that is not ASCII") << QByteArray("+++\n\u00e7\u00e3o = 1\n+++\n") << 2;
    QTest::newRow("TOML day with half a time") << QByteArray("+++\na = 1\nb = 2024-01-02 1\n+++\n") << 3;
    QTest::newRow("TOML day with half a time in a list") << QByteArray("+++\nb = [2024-01-02 1]\n+++\n") << 2;
    QTest::newRow("JSON with a comma too many") << QByteArray("{\n\"a\": 1,\n}\n") << 3;
    QTest::newRow("JSON without a comma") << QByteArray("{\n\"a\": 1\n\"b\": 2}\n") << 3;
    QTest::newRow("JSON with a bad word") << QByteArray("{\"b\": 1,\n\"a\": nope}\n") << 2;
}

void FrontMatterTest::refuses()
{
    QFETCH(QByteArray, source);
    QFETCH(int, line);
    const Result<FrontMatter> frontMatter = FrontMatter::parse(source);
    QVERIFY(!frontMatter);
    QVERIFY2(frontMatter.error().message.contains(u"line %1"_s.arg(line)), qPrintable(frontMatter.error().message));
    QVERIFY(!frontMatter.error().hint.isEmpty());
    QVERIFY(FrontMatter::bodyOffset(source) >= 0);
}

void FrontMatterTest::survivesHostileText_data()
{
    QTest::addColumn<QByteArray>("source");

    QByteArray bomb = "---\na0: &a0 [x]\n";
    for (int level = 1; level < 40; ++level) {
        const QByteArray alias = "*a" + QByteArray::number(level - 1);
        bomb += "a" + QByteArray::number(level) + ": &a" + QByteArray::number(level) + " [" + alias + ", " + alias +
                ", " + alias + "]\n";
    }
    QTest::newRow("aliases of aliases") << bomb + "---\n";
    QTest::newRow("deep YAML brackets") << "---\na: " + QByteArray(100000, '[') + "\n---\n";
    QTest::newRow("deep YAML dashes") << "---\na:\n  " + QByteArray("- ").repeated(20000) + "x\n---\n";
    QTest::newRow("deep JSON") << "{\"a\": " + QByteArray(100000, '[') + QByteArray(100000, ']') + "}\n";
    QTest::newRow("deep TOML brackets") << "+++\na = " + QByteArray(100000, '[') + "\n+++\n";
    QTest::newRow("deep TOML key") << "+++\n" + QByteArray("a.").repeated(300000) + "b = 1\n+++\n";
    QTest::newRow("two megabytes") << "---\na: " + QByteArray(2'000'000, 'x') + "\n---\n";
}

void FrontMatterTest::survivesHostileText()
{
    QFETCH(QByteArray, source);
    QElapsedTimer timer;
    timer.start();
    const Result<FrontMatter> frontMatter = FrontMatter::parse(source);
    QVERIFY(!frontMatter);
    QVERIFY(!frontMatter.error().hint.isEmpty());
    QVERIFY2(timer.elapsed() < 5000, "takes too long");
}

QTEST_GUILESS_MAIN(FrontMatterTest)
#include "tst_frontmatter.moc"
