// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/frontmatter.h"

#include <QtTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString key = u"k"_s;

/// What an edit of the key "k" makes of `source`.
Result<QByteArray> edited(const QByteArray &source, const QVariant &value)
{
    const Result<FrontMatter> frontMatter = FrontMatter::parse(source);
    if (!frontMatter)
        return std::unexpected(frontMatter.error());
    switch (value.typeId()) {
    case QMetaType::QStringList:
        return frontMatter->withList(key, value.toStringList());
    case QMetaType::Bool:
        return frontMatter->withFlag(key, value.toBool());
    case QMetaType::QDateTime:
        return frontMatter->withDate(key, value.toDateTime());
    case QMetaType::QString:
        return frontMatter->withText(key, value.toString());
    default:
        return frontMatter->without(key);
    }
}

} // namespace

class FrontMatterEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOneValue_data();
    void changesOneValue();
    void keepsTextAsText_data();
    void keepsTextAsText();
    void addsAndRemovesWithoutTrace_data();
    void addsAndRemovesWithoutTrace();
    void refusesWhatIsNotSafe_data();
    void refusesWhatIsNotSafe();
    void refusesToChangeAnotherValue();
    void comesBackInTheEarlierSpelling();
    void emptyBlocks();
};

void FrontMatterEditTest::changesOneValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("after");

    const auto yaml = [](const char *name, const QByteArray &before, const QVariant &value, const QByteArray &after) {
        QTest::newRow(name) << "---\nfirst: é𝄞\n" + before + "\nlast: 1\n---\nBody" << value
                            << "---\nfirst: é𝄞\n" + after + "\nlast: 1\n---\nBody";
    };
    yaml("plain text", "k: old", u"new"_s, "k: new");
    yaml("a comment stays", "k: old  # why", u"new"_s, "k: new  # why");
    yaml("single quotes stay", "k: 'old'", u"it's"_s, "k: 'it''s'");
    yaml("double quotes stay", "k: \"old\"", u"a \"b\" \\"_s, R"(k: "a \"b\" \\")");
    yaml("quotes come where they are needed", "k: old", u"a: b"_s, "k: 'a: b'");
    yaml("a line break needs escapes", "k: old", u"a\nb"_s, R"(k: "a\nb")");
    yaml("spaces around the colon stay", "k :   old", u"new"_s, "k :   new");
    yaml("a value on the next line", "k:\n  old", u"new"_s, "k:\n  new");
    yaml("no value yet", "k:", u"new"_s, "k: new");
    yaml("no value but a comment", "k: # why", u"new"_s, "k: new # why");
    yaml("a folded block", "k: >-\n   old\n   text", u"new text"_s, "k: >-\n   new text");
    yaml("a literal block", "k: |\n  old\n  text\n", u"new\n\ntext\n"_s, "k: |\n  new\n\n  text\n");
    yaml("over several lines", "k: old\n  text", u"new"_s, "k: new");
    yaml("a quoted key", "'k': old", u"new"_s, "'k': new");
    yaml("a number stays one", "k: 12", u"13"_s, "k: 13");
    yaml("a number becomes text", "k: 12", u"twelve"_s, "k: twelve");
    yaml("a list of one line", "k: [a, 'b' ,c] # x", QStringList{u"a"_s, u"b"_s, u"d"_s}, "k: [a, 'b' ,d] # x");
    yaml("an item is added", "k: [a,b]", QStringList{u"a"_s, u"b"_s, u"c d"_s}, "k: [a,b,c d]");
    yaml("an item is taken", "k: [a, \"b\", c]", QStringList{u"a"_s, u"c"_s}, "k: [a, c]");
    yaml("the last item is taken", "k: [ a ]", QStringList{}, "k: [  ]");
    yaml("an item with a comma", "k: [a]", QStringList{u"a"_s, u"b, c"_s}, "k: [a, 'b, c']");
    yaml("a list over lines", "k: [\n  a, # one\n  b,\n]", QStringList{u"a"_s, u"c"_s}, "k: [\n  a, # one\n  c,\n]");
    yaml("a block list grows", "k:\n  - a\n  - \"b\"  # x", QStringList{u"a"_s, u"b"_s, u"c"_s},
         "k:\n  - a\n  - \"b\"  # x\n  - \"c\"");
    yaml("a block list grows at its head", "k:\n- a\n- b", QStringList{u"new"_s, u"a"_s, u"b"_s},
         "k:\n- new\n- a\n- b");
    yaml("a block list shrinks", "k:\n-   a\n# about b\n-   b\n-   c", QStringList{u"a"_s, u"c"_s},
         "k:\n-   a\n# about b\n-   c");
    yaml("a block list is emptied", "k: # x\n- a\n- b", QStringList{}, "k: [] # x");
    yaml("one text becomes a list", "k: a b", QStringList{u"a b"_s, u"c"_s}, "k: [a b, c]");
    yaml("a flag", "k: false", true, "k: true");
    yaml("a flag in its words", "k: Yes", false, "k: No");
    yaml("a quoted flag", "k: 'true'", false, "k: 'false'");
    const QDateTime date(QDate(2026, 5, 6), QTime(7, 8, 9), Qt::OffsetFromUTC, 7200);
    yaml("a date", "k: 2024-01-02 10:00:00 -0700", date, "k: 2026-05-06 07:08:09 +0200");
    yaml("a quoted day", "k: '2024-01-02' # d", date, "k: '2026-05-06' # d");
    yaml("a date in words", "k: January 2, 2024", date, "k: May 6, 2026");
    yaml("a date that was none", "k: soon", date, "k: 2026-05-06T07:08:09+02:00");
    yaml("a key is removed with its lines", "k:\n  - a\n\n  - b # x\n# stays", {}, "# stays");

    const auto toml = [](const char *name, const QByteArray &before, const QVariant &value, const QByteArray &after) {
        QTest::newRow(name) << "+++\nfirst='é𝄞'\n" + before + "\n[x]\nk = 1\n+++\nBody" << value
                            << "+++\nfirst='é𝄞'\n" + after + "\n[x]\nk = 1\n+++\nBody";
    };
    toml("TOML text", "k = \"old\" # c", u"a \"b\""_s, R"(k = "a \"b\"" # c)");
    toml("TOML literal text", "k='old'", u"new"_s, "k='new'");
    toml("TOML literal text with an apostrophe", "k='old'", u"it's"_s, "k=\"it's\"");
    toml("TOML text over lines", "k = \"\"\"\nold\n\"\"\"", u"a\nb\n"_s, "k = \"\"\"\na\nb\n\"\"\"");
    toml("TOML list", "k = [ \"a\",\n  'b', # c\n]", QStringList{u"a"_s, u"c"_s}, "k = [ \"a\",\n  'c', # c\n]");
    toml("TOML flag", "k = true", false, "k = false");
    toml("TOML date", "k = 2024-01-02T10:00:00Z # d", date, "k = 2026-05-06T05:08:09Z # d");
    toml("TOML date as text", "k = \"2024-01-02\"", date, "k = \"2026-05-06\"");
    toml("TOML number", "k = 1", u"2"_s, "k = 2");

    QTest::newRow("JSON text") << QByteArray("{\"k\" : \"é\",\n\"b\": [1]}\nBody") << QVariant(u"a \"b\""_s)
                               << QByteArray("{\"k\" : \"a \\\"b\\\"\",\n\"b\": [1]}\nBody");
    QTest::newRow("JSON list") << QByteArray("{\"k\": [\n  \"a\"\n]}\n") << QVariant(QStringList{u"a"_s, u"b"_s})
                               << QByteArray("{\"k\": [\n  \"a\",\n  \"b\"\n]}\n");
    QTest::newRow("JSON flag") << QByteArray("{\"k\": true}\n") << QVariant(false) << QByteArray("{\"k\": false}\n");
    QTest::newRow("JSON date") << QByteArray("---json\n{\"k\": \"2024-01-02\"}\n---\n") << QVariant(date)
                               << QByteArray("---json\n{\"k\": \"2026-05-06\"}\n---\n");
    QTest::newRow("CRLF") << QByteArray("---\r\nk:\r\n- a\r\n---\r\n") << QVariant(QStringList{u"a"_s, u"b"_s})
                          << QByteArray("---\r\nk:\r\n- a\r\n- b\r\n---\r\n");
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF---\nk: é\n---\n") << QVariant(u"ü"_s)
                         << QByteArray("\xEF\xBB\xBF---\nk: ü\n---\n");
}

void FrontMatterEditTest::changesOneValue()
{
    QFETCH(QByteArray, before);
    QFETCH(QVariant, value);
    const Result<QByteArray> after = edited(before, value);
    QVERIFY2(after, after ? "" : qPrintable(after.error().message + after.error().detail));
    QTEST(*after, "after");
    QCOMPARE(edited(*after, value).value(), *after); // Once more changes nothing.
}

void FrontMatterEditTest::keepsTextAsText_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text :
         {u"yes",   u"No",   u"null",   u"~",      u"1.0",    u"0x1F",   u"1e3",  u"12:30",  u"2024-01-01", u"true",
          u"a: b",  u"a:",   u"a #b",   u"#a",     u"@a",     u"`a",     u"*a",   u"&a",     u"!a",         u"%a",
          u"|",     u">",    u"'",      u"\"",     u"'a'",    u"- a",    u"-",    u"? a",    u"[a",         u"{a}",
          u"a, b",  u"]",    u" a",     u"a ",     u"",       u"---",    u"...",  u"<<",     u"=",          u"a\\b",
          u"a\tb",  u"a\nb", u"a\r\nb", u"\u0085", u"\u2028", u"\uFEFF", u"é𝄞🎉", u"\u0001", u".inf",       u"0o7",
          u"1_000", u"+1",   u".5",     u"y",      u"n"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void FrontMatterEditTest::keepsTextAsText()
{
    QFETCH(QString, text);
    for (const QByteArray source :
         {"---\nk: old\nz: 1\n---\n", "---\nk: 'old'\n---\n", "---\nz: 1\n---\n", "+++\nk = 'old'\n+++\n", "+++\n+++\n",
          "{\"k\": \"old\"}\n", "{}\n", "---\r\nk: \"old\"\r\n---\r\n"}) {
        const Result<QByteArray> one = edited(source, text);
        QVERIFY2(one, source.constData());
        QCOMPARE(FrontMatter::parse(*one)->value(key), QVariant(text));
        const Result<QByteArray> list = edited(source, QStringList{text, u"b"_s, text});
        QVERIFY2(list, source.constData());
        QCOMPARE(FrontMatter::parse(*list)->value(key), QVariant(QVariantList{text, u"b"_s, text}));
    }
}

void FrontMatterEditTest::addsAndRemovesWithoutTrace_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("newKey");
    QTest::addColumn<QByteArray>("added");

    QTest::newRow("YAML") << QByteArray("---\na: 1\n# end\n---\nBody") << u"k"_s
                          << QByteArray("---\na: 1\n# end\nk: [x]\n---\nBody");
    QTest::newRow("YAML like its other lists")
        << QByteArray("---\na:\n  - 'b'\n---\n") << u"k"_s << QByteArray("---\na:\n  - 'b'\nk:\n  - 'x'\n---\n");
    QTest::newRow("indented YAML") << QByteArray("---\n  a: 1\n---\n") << u"k"_s
                                   << QByteArray("---\n  a: 1\n  k: [x]\n---\n");
    QTest::newRow("after a block") << QByteArray("---\na: |\n  b\n\n---\n") << u"k"_s
                                   << QByteArray("---\na: |\n  b\n\nk: [x]\n---\n");
    QTest::newRow("CRLF") << QByteArray("---\r\na: 1\r\n---\r\n") << u"k"_s
                          << QByteArray("---\r\na: 1\r\nk: [x]\r\n---\r\n");
    QTest::newRow("an empty block") << QByteArray("---\n---\n") << u"k"_s << QByteArray("---\nk: [x]\n---\n");
    QTest::newRow("into a YAML map") << QByteArray("---\nm:\n    a: 1\nb: 2\n---\n") << u"m.k"_s
                                     << QByteArray("---\nm:\n    a: 1\n    k: [x]\nb: 2\n---\n");
    QTest::newRow("a new YAML map") << QByteArray("---\nb: 2\n---\n") << u"m.k"_s
                                    << QByteArray("---\nb: 2\nm:\n  k: [x]\n---\n");
    QTest::newRow("TOML before its tables") << QByteArray("+++\na='b'\n\n[t]\nc = 1\n+++\n") << u"k"_s
                                            << QByteArray("+++\na='b'\nk=['x']\n\n[t]\nc = 1\n+++\n");
    QTest::newRow("TOML with only a table")
        << QByteArray("+++\n[t]\nc = 1\n+++\n") << u"k"_s << QByteArray("+++\nk = [\"x\"]\n[t]\nc = 1\n+++\n");
    QTest::newRow("into a TOML table") << QByteArray("+++\n[t]\n  c = 1\n[u]\n+++\n") << u"t.k"_s
                                       << QByteArray("+++\n[t]\n  c = 1\n  k = [\"x\"]\n[u]\n+++\n");
    QTest::newRow("a new TOML table") << QByteArray("+++\na = 1\n+++\n") << u"taxonomies.tags"_s
                                      << QByteArray("+++\na = 1\n[taxonomies]\ntags = [\"x\"]\n+++\n");
    QTest::newRow("JSON") << QByteArray("{\n  \"a\": 1\n}\n") << u"k"_s
                          << QByteArray("{\n  \"a\": 1,\n  \"k\": [\"x\"]\n}\n");
    QTest::newRow("JSON on one line") << QByteArray("{\"a\":1}\n") << u"k"_s << QByteArray("{\"a\":1,\"k\":[\"x\"]}\n");
    QTest::newRow("empty JSON") << QByteArray("{\n}\n") << u"k"_s << QByteArray("{\n  \"k\": [\"x\"]\n}\n");
    QTest::newRow("a new map in JSON") << QByteArray("{\"a\": 1}\n") << u"m.k"_s
                                       << QByteArray("{\"a\": 1, \"m\": {\"k\": [\"x\"]}}\n");
}

void FrontMatterEditTest::addsAndRemovesWithoutTrace()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, newKey);
    const Result<QByteArray> added = FrontMatter::parse(source)->withList(newKey, {u"x"_s});
    QVERIFY(added);
    QTEST(*added, "added");
    QCOMPARE(FrontMatter::parse(*added)->list(newKey), QStringList{u"x"_s});
    QCOMPARE(FrontMatter::parse(*added)->without(newKey).value(), source);
    QCOMPARE(FrontMatter::parse(source)->without(newKey).value(), source);

    for (const QVariant &value :
         {QVariant(u"text"_s), QVariant(true), QVariant(QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC))}) {
        const Result<QByteArray> one = edited(source, value);
        QVERIFY(one);
        QCOMPARE(edited(*one, {}).value(), source);
        if (value.typeId() == QMetaType::QDateTime)
            QCOMPARE(FrontMatter::parse(*one)->date(key), value.toDateTime());
        else
            QCOMPARE(FrontMatter::parse(*one)->value(key), value);
    }
}

void FrontMatterEditTest::refusesWhatIsNotSafe_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("line");
    QTest::newRow("an anchor") << QByteArray("---\na: 1\nk: &x old\nb: *x\n---\n") << 3;
    QTest::newRow("a tag that only a generator knows") << QByteArray("---\na: 1\nk: !expr 1 + 2\n---\n") << 3;
    QTest::newRow("a map") << QByteArray("---\nk:\n  a: 1\n---\n") << 2;
    QTest::newRow("a list of maps") << QByteArray("---\nk:\n  - a: 1\n---\n") << 2;
    QTest::newRow("a TOML table") << QByteArray("+++\n[k]\na = 1\n+++\n") << 2;
}

void FrontMatterEditTest::refusesWhatIsNotSafe()
{
    QFETCH(QByteArray, source);
    QFETCH(int, line);
    for (const QVariant &value : {QVariant(u"new"_s), QVariant(QStringList{u"new"_s})}) {
        const Result<QByteArray> after = edited(source, value);
        QVERIFY(!after);
        QVERIFY2(after.error().message.contains(u"line %1 "_s.arg(line)), qPrintable(after.error().message));
        QVERIFY(!after.error().hint.isEmpty());
    }
}

void FrontMatterEditTest::refusesToChangeAnotherValue()
{
    // Each key of the anchored map is one of its alias too.
    const FrontMatter frontMatter = FrontMatter::parse("---\nbase: &b\n  x: 1\n  y: 2\nother: *b\n---\n").value();
    QVERIFY(!frontMatter.withText(u"base.k"_s, u"new"_s));
    QVERIFY(!frontMatter.withText(u"base.x"_s, u"new"_s));
    QVERIFY(!frontMatter.without(u"base.x"_s));
}

void FrontMatterEditTest::comesBackInTheEarlierSpelling()
{
    const QByteArray source =
        "---\ntitle: \"caf\\u00e9\"\nk: ['a', \"b\"]\nn: 007\ndate: 2024-01-02T10:00:00.123456Z\ne:\n---\nBody";
    const FrontMatter earlier = FrontMatter::parse(source).value();
    QByteArray text = earlier.withText(u"title"_s, u"x"_s).value();
    text = FrontMatter::parse(text)->withList(key, {}).value();
    text = FrontMatter::parse(text)->withList(u"e"_s, {u"x"_s}).value();
    text = FrontMatter::parse(text)->withText(u"title"_s, u"café"_s).value();
    text = FrontMatter::parse(text)->withList(key, {u"a"_s, u"b"_s}).value();
    text = FrontMatter::parse(text)->withList(u"e"_s, {}).value();
    QVERIFY(text != source);
    QCOMPARE(FrontMatter::parse(text)->withSpellingOf(earlier), source);

    const QByteArray other = FrontMatter::parse(source)->withText(u"title"_s, u"new"_s).value();
    QCOMPARE(FrontMatter::parse(other)->withSpellingOf(earlier), other);
}

void FrontMatterEditTest::emptyBlocks()
{
    QCOMPARE(FrontMatter::withEmptyBlock(FrontMatterKind::Yaml, "Body\n"), QByteArray("---\n---\nBody\n"));
    QCOMPARE(FrontMatter::withEmptyBlock(FrontMatterKind::Toml, "Body\r\n"), QByteArray("+++\r\n+++\r\nBody\r\n"));
    QCOMPARE(FrontMatter::withEmptyBlock(FrontMatterKind::Json, "\xEF\xBB\xBF"
                                                                "Body"),
             QByteArray("\xEF\xBB\xBF{\n}\nBody"));
    QCOMPARE(FrontMatter::withEmptyBlock(FrontMatterKind::None, "Body"), QByteArray("Body"));
    const Result<QByteArray> refused = FrontMatter::parse("Body")->withText(key, u"x"_s);
    QVERIFY(!refused);
    QVERIFY(!refused.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(FrontMatterEditTest)
#include "tst_frontmatteredit.moc"
