// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/frontmatter.h"

#include <QtTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Metadata without an opening fence, which only counts where the site's kind says so.
class FrontMatterHeadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBlock_data();
    void findsTheBlock();
    void proseIsNoMetadata_data();
    void proseIsNoMetadata();
    void readsHeaderLines();
    void readsTabsAsHexoDoes();
    void changesOneLine_data();
    void changesOneLine();
    void refuses_data();
    void refuses();
    void aTextWithoutAnyGetsSome();
    void namesTheLineThatIsNoUtf8();
};

void FrontMatterHeadersTest::findsTheBlock_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<FrontMatterKind>("kind");
    QTest::addColumn<QByteArray>("body");

    constexpr auto Yaml = FrontMatterKind::Yaml;
    constexpr auto Json = FrontMatterKind::Json;
    constexpr auto None = FrontMatterKind::None;
    constexpr auto Keys = FrontMatterKind::Headers;
    const auto row = [](const char *name, Headers headers, const QByteArray &source, FrontMatterKind kind,
                        const QByteArray &body) { QTest::newRow(name) << headers << source << kind << body; };
    const Headers lines = Headers::Lines;
    row("header lines", lines, "Title: A\nTags: x, y\n\nBody\n", Keys, "Body\n");
    row("in any case, with spaces", lines, "  TITLE:A\n\nBody", Keys, "Body");
    row("after a BOM, in CRLF", lines, "\xEF\xBB\xBFTitle: A\r\n\r\nBody", Keys, "Body");
    row("in CR", lines, "Title: A\r\rBody", Keys, "Body");
    row("without a body", lines, "Title: A", Keys, "");
    row("ended by text", lines, "Title: A\nBody: is long\nThis is text\n", Keys, "This is text\n");
    row("ended by a fence", lines, "Title: A\n---\nBody", Keys, "Body");
    row("ended by a line of spaces", lines, "Title: A\n  \t\nBody", Keys, "Body");
    row("between fences", lines, "---\nTitle: A\nSummary: x: y\n---\nBody", Keys, "Body");
    row("YAML between fences", lines, "---\nTitle: \"A\"\n---\nBody", Yaml, "Body");
    row("YAML lists between fences", lines, "---\nTitle: A\ntags:\n  - x\n---\nBody", Yaml, "Body");
    row("an empty line first", lines, "\nTitle: A\n", Keys, "Title: A\n");
    row("text", lines, "Hello world\nTitle: A\n", None, "Hello world\nTitle: A\n");
    row("a continuation without a key", lines, "    Title: A\n\n", None, "    Title: A\n\n");

    const Headers hexo = Headers::Hexo;
    row("only a closing fence", hexo, "title: A\ntags:\n- x\n---\nBody", Yaml, "Body");
    row("only a closing fence, with more dashes", hexo, "# c\ntitle: A\n\nx: |\n  y\n-----\nBody", Yaml, "Body");
    row("only a closing fence, the last byte", hexo, "title: A\n---", Yaml, "");
    row("fences of four dashes", hexo, "----\ntitle: A\n----\nBody", Yaml, "Body");
    row("usual fences", hexo, "---\ntitle: A\n---\nBody", Yaml, "Body");
    row("JSON without braces", hexo, "\"title\": \"A\",\n\"x\": 1\n;;;\nBody", Json, "Body");
    row("JSON between semicolons", hexo, ";;;\n\"title\": \"A\"\n;;;\nBody", Json, "Body");
    row("JSON in braces", hexo, "{\"title\": \"A\"}\nBody", Json, "Body");
}

void FrontMatterHeadersTest::findsTheBlock()
{
    QFETCH(Headers, headers);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, body);
    const Result<FrontMatter> frontMatter = FrontMatter::parse(source, headers);
    QVERIFY2(frontMatter, frontMatter ? "" : qPrintable(frontMatter.error().message + frontMatter.error().detail));
    QTEST(frontMatter->kind(), "kind");
    QCOMPARE(frontMatter->body(), body);
    QCOMPARE(frontMatter->source(), source);
    QCOMPARE(source.sliced(FrontMatter::bodyOffset(source, headers)), body);
    if (!body.contains("Title"))
        QCOMPARE(frontMatter->text(frontMatter->contains(u"title"_s) ? u"title"_s : u"Title"_s), u"A"_s);
}

void FrontMatterHeadersTest::proseIsNoMetadata_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("source");
    const auto row = [](const char *name, Headers headers, const char *source) {
        QTest::newRow(name) << headers << QByteArray(source);
    };
    using enum Headers;
    row("a note", None, "Note: this is prose.\n\nMore.\n");
    row("a line with a colon above a rule", None, "Title: A\n---\nBody");
    row("YAML without its opening fence", None, "title: A\ntags: x\n---\nBody");
    row("semicolons", None, ";;;\n\"title\": \"A\"\n;;;\nBody");
    row("JSON without braces", None, "\"title\": \"A\"\n;;;\n");
    row("four dashes", None, "----\na: b\n----\n");
    row("a heading underlined", Hexo, "Heading\n---\nBody");
    row("a sentence with a colon far above a rule", Hexo, "Some words: and more\n\nAnother line.\n\n---\nBody");
    row("a list above a rule", Hexo, "- a: b\n---\n");
    row("a bold note above a rule", Hexo, "**Note:** x\n---\nBody");
    row("text above semicolons", Hexo, "Text\n;;;\nBody");
    row("keys that no fence closes", Hexo, "title: A\nBody without a fence\n");
    row("text below a key", Hexo, "title: A\nmore words\n---\n");
}

void FrontMatterHeadersTest::proseIsNoMetadata()
{
    QFETCH(Headers, headers);
    QFETCH(QByteArray, source);
    const Result<FrontMatter> frontMatter = FrontMatter::parse(source, headers);
    QVERIFY(frontMatter);
    QCOMPARE(frontMatter->kind(), FrontMatterKind::None);
    QCOMPARE(frontMatter->body(), source);
}

void FrontMatterHeadersTest::readsHeaderLines()
{
    const FrontMatter post = FrontMatter::parse("Title: A post: with “signs” # and all\n"
                                                "date: 2024-01-02 10:00\n"
                                                "Tags: a, b c ,d\n"
                                                "Authors: First, Ann; Other, Bob\n"
                                                "Summary:\n"
                                                "    Two lines\n"
                                                "\tof text\n"
                                                "Tags: later ones do not count\n"
                                                "Empty:\n"
                                                "\nBody",
                                                Headers::Lines)
                                 .value();
    QCOMPARE(post.keys(), (QStringList{u"title"_s, u"date"_s, u"tags"_s, u"authors"_s, u"summary"_s, u"empty"_s}));
    QCOMPARE(post.text(u"TITLE"_s), u"A post: with “signs” # and all"_s);
    QCOMPARE(post.date(u"date"_s).date(), QDate(2024, 1, 2));
    QCOMPARE(post.list(u"tags"_s), (QStringList{u"a"_s, u"b c"_s, u"d"_s}));
    QCOMPARE(post.list(u"authors"_s), (QStringList{u"First, Ann"_s, u"Other, Bob"_s}));
    QCOMPARE(post.text(u"summary"_s), u"Two lines\nof text"_s);
    QCOMPARE(post.list(u"empty"_s), QStringList());
    QVERIFY(post.contains(u"Empty"_s));
}

void FrontMatterHeadersTest::readsTabsAsHexoDoes()
{
    const QByteArray source = "title: é\nmenu:\n\tmain:\n\t\tname: Ä\n\t\turl: /\ntags:\n\t- x\n\t- y\n---\nBody";
    const FrontMatter post = FrontMatter::parse(source, Headers::Hexo).value();
    QCOMPARE(post.text(u"menu.main.name"_s), u"Ä"_s);
    QCOMPARE(post.list(u"tags"_s), (QStringList{u"x"_s, u"y"_s}));
    QCOMPARE(post.withText(u"menu.main.url"_s, u"/ü"_s).value(), QByteArray(source).replace("url: /", "url: /ü"));
    QCOMPARE(post.withItem(u"tags"_s, u"z"_s).value(), QByteArray(source).replace("- y\n", "- y\n\t- z\n"));
    QVERIFY(!FrontMatter::parse("---\nmenu:\n\tmain: x\n---\n"));
}

void FrontMatterHeadersTest::changesOneLine_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *name, const QByteArray &before, const QString &key, const QVariant &value,
                        const QByteArray &after) {
        QTest::newRow(name) << before + "\nBody" << key << value << after + "\nBody";
    };
    const QStringList three = {u"a"_s, u"b"_s, u"c"_s};
    row("a text", "Title:  A  \nx: y\n", u"title"_s, u"New: one"_s, "Title:  New: one  \nx: y\n");
    row("a text that was none", "Title:\nx: y\n", u"title"_s, u"New"_s, "Title: New\nx: y\n");
    row("a new text", "Title: A\nX: y\n", u"slug"_s, u"a"_s, "Title: A\nX: y\nSlug: a\n");
    row("a new text like its neighbours", "title:A\n", u"slug"_s, u"a"_s, "title:A\nslug:a\n");
    row("a text over lines", "S: one\n      two\nT: x\n", u"s"_s, u"1\n2\n3"_s, "S: 1\n      2\n      3\nT: x\n");
    row("an item more", "Tags: a,b\n", u"tags"_s, three, "Tags: a,b,c\n");
    row("an item less", "Tags: a,  b ,c,d\n", u"tags"_s, three, "Tags: a,  b ,c\n");
    row("all items less", "Tags: a, b\n", u"tags"_s, QStringList(), "Tags: \n");
    row("an item with a comma", "Tags: a\n", u"tags"_s, QStringList{u"a"_s, u"b, c"_s}, "Tags: a; b, c\n");
    row("new items", "Title: A\n", u"tags"_s, three, "Title: A\nTags: a, b, c\n");
    row("a date", "Date: 2024-01-02 10:00\n", u"date"_s, QDateTime(QDate(2025, 2, 3), QTime(4, 5)),
        "Date: 2025-02-03 04:05\n");
    row("a flag", "Draft: False\n", u"draft"_s, true, "Draft: True\n");
    row("the first of two", "Slug: a\nSlug: b\n", u"slug"_s, u"c"_s, "Slug: c\nSlug: b\n");
    row("a key less", "Title: A\nS: one\n    two\nT: x\n", u"S"_s, {}, "Title: A\nT: x\n");
    row("both of two less", "Title: A\nS: 1\nT: x\nS: 2\n", u"s"_s, {}, "Title: A\nT: x\n");
    row("CRLF", "Title: A\r\nS: one\r\n\r\n", u"x"_s, u"1\n2"_s, "Title: A\r\nS: one\r\nX: 1\r\n    2\r\n\r\n");
}

void FrontMatterHeadersTest::changesOneLine()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const FrontMatter post = FrontMatter::parse(before, Headers::Lines).value();
    const auto edited = [&]() -> Result<QByteArray> {
        switch (value.typeId()) {
        case QMetaType::QStringList:
            return post.withList(key, value.toStringList());
        case QMetaType::Bool:
            return post.withFlag(key, value.toBool());
        case QMetaType::QDateTime:
            return post.withDate(key, value.toDateTime());
        case QMetaType::QString:
            return post.withText(key, value.toString());
        default:
            return post.without(key);
        }
    }();
    QVERIFY2(edited, edited ? "" : qPrintable(edited.error().message + edited.error().detail));
    QTEST(*edited, "after");
}

void FrontMatterHeadersTest::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("an empty line") << u"title"_s << QVariant(u"a\n\nb"_s);
    QTest::newRow("spaces at the ends") << u"title"_s << QVariant(u" a"_s);
    QTest::newRow("a name that is no key") << u"my key"_s << QVariant(u"a"_s);
    QTest::newRow("items that cannot be told apart") << u"tags"_s << QVariant(QStringList{u"a"_s, u"b; c"_s});
}

void FrontMatterHeadersTest::refuses()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const FrontMatter post = FrontMatter::parse("Title: A\nTags: a\n\nBody", Headers::Lines).value();
    const Result<QByteArray> edited = value.typeId() == QMetaType::QStringList
                                          ? post.withList(key, value.toStringList())
                                          : post.withText(key, value.toString());
    QVERIFY(!edited);
    QVERIFY(!edited.error().hint.isEmpty());
}

void FrontMatterHeadersTest::aTextWithoutAnyGetsSome()
{
    for (const QByteArray body : {"Body: with a colon\n", "Body\r\n", "", "\xEF\xBB\xBF# Heading\n"}) {
        const QByteArray empty = FrontMatter::withEmptyBlock(FrontMatterKind::Headers, body);
        const FrontMatter post = FrontMatter::parse(empty, Headers::Lines).value();
        QCOMPARE(post.kind(), FrontMatterKind::Headers);
        const QByteArray filled = post.withText(u"title"_s, u"A"_s).value();
        const FrontMatter after = FrontMatter::parse(filled, Headers::Lines).value();
        QCOMPARE(after.text(u"title"_s), u"A"_s);
        QCOMPARE(after.body(), body.startsWith("\xEF\xBB\xBF") ? body.sliced(3) : body);
        QCOMPARE(after.without(u"title"_s).value(), empty);
    }
    const FrontMatter last = FrontMatter::parse("Title: A", Headers::Lines).value();
    const QByteArray two = last.withText(u"slug"_s, u"a"_s).value();
    QCOMPARE(two, QByteArray("Title: A\nSlug: a"));
    QCOMPARE(FrontMatter::parse(two, Headers::Lines)->without(u"slug"_s).value(), QByteArray("Title: A"));
}

void FrontMatterHeadersTest::namesTheLineThatIsNoUtf8()
{
    const Result<FrontMatter> post = FrontMatter::parse("Title: A\nx: caf\xE9\n\n", Headers::Lines);
    QVERIFY(!post);
    QVERIFY2(post.error().message.contains(u"line 2"), qPrintable(post.error().message));
    for (const QByteArray &utf16 :
         {QByteArray("T\0i\0t\0", 6), QByteArray("\0-\0-\0-", 6), QByteArray("\xFF\xFET\0", 4)})
        QVERIFY(!FrontMatter::parse(utf16, Headers::Lines));
}

QTEST_GUILESS_MAIN(FrontMatterHeadersTest)
#include "tst_frontmatterheaders.moc"
