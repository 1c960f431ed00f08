// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/frontmatter.h"

#include <QtTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// One item more or less, values that hold more than a text, and the place of a new key.
class FrontMatterItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneItemMoreAndLess_data();
    void oneItemMoreAndLess();
    void takesAnItem_data();
    void takesAnItem();
    void changesWhatIsShared_data();
    void changesWhatIsShared();
    void changesNestedKeys_data();
    void changesNestedKeys();
    void newKeysKeepTheOrder_data();
    void newKeysKeepTheOrder();
    void refusesItemsThatCannotBeToldApart();
};

void FrontMatterItemsTest::oneItemMoreAndLess_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<TextList>("parted");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                        TextList parted = TextList::None) { QTest::newRow(name) << before << parted << after; };
    row("YAML on one line", "---\nk: [a,  b] # c\n---\n", "---\nk: [a,  b,  new one] # c\n---\n");
    row("YAML over lines", "---\nk: [\n  'a', # c\n  'b' # d\n]\n---\n",
        "---\nk: [\n  'a', # c\n  'b', 'new one' # d\n]\n---\n");
    row("YAML lines", "---\nk:\n  - a # c\n\n  - b # d\n# e\nz: 1\n---\n",
        "---\nk:\n  - a # c\n\n  - b # d\n  - new one\n# e\nz: 1\n---\n");
    row("YAML lines in CRLF", "---\r\nk:\r\n- \"a\"\r\n---\r\n", "---\r\nk:\r\n- \"a\"\r\n- \"new one\"\r\n---\r\n");
    row("YAML lines in CR", "---\rk:\r- a\r---\r", "---\rk:\r- a\r- new one\r---\r");
    row("YAML with an anchor that nothing uses", "---\nk: &x [a]\n---\n", "---\nk: &x [a, new one]\n---\n");
    row("YAML with an anchor above its lines", "---\nk: &x\n- a\n---\n", "---\nk: &x\n- a\n- new one\n---\n");
    row("YAML with an alias as item", "---\na: &x y\nk: [*x, b]\n---\n", "---\na: &x y\nk: [*x, b, new one]\n---\n");
    row("a list as empty as others are", "---\nk: []\nz: [a,b]\n---\n", "---\nk: [new one]\nz: [a,b]\n---\n");
    row("an empty list among lines", "---\nk: []\nz:\n- a\n---\n", "---\nk:\n- new one\nz:\n- a\n---\n");
    row("TOML over lines", "+++\nk = [\n  \"a\", # c\n  \"b\", # d\n]\n+++\n",
        "+++\nk = [\n  \"a\", # c\n  \"b\", \"new one\", # d\n]\n+++\n");
    row("TOML over lines without comments", "+++\nk = [\n  'a',\n  'b',\n]\n+++\n",
        "+++\nk = [\n  'a',\n  'b',\n  'new one',\n]\n+++\n");
    row("JSON", "{\"k\": [\n  \"a\"\n ]}\n", "{\"k\": [\n  \"a\",\n  \"new one\"\n ]}\n");
    row("a text with commas", "---\nk: a,b # c\n---\n", "---\nk: a,b,new one # c\n---\n", TextList::Commas);
    row("a quoted text with commas", "+++\nk = 'a, b'\n+++\n", "+++\nk = 'a, b, new one'\n+++\n", TextList::Commas);
    row("one text becomes a list", "---\nk: a\n---\n", "---\nk: [a, new one]\n---\n");
}

void FrontMatterItemsTest::oneItemMoreAndLess()
{
    QFETCH(QByteArray, before);
    QFETCH(TextList, parted);
    QFETCH(QByteArray, after);
    const FrontMatter post = FrontMatter::parse(before).value();
    const Result<QByteArray> more = post.withItem(u"k"_s, u"new one"_s, parted);
    QVERIFY2(more, more ? "" : qPrintable(more.error().message + more.error().detail));
    QCOMPARE(*more, after);
    const FrontMatter longer = FrontMatter::parse(after).value();
    QCOMPARE(longer.list(u"k"_s, parted), post.list(u"k"_s, parted) + QStringList{u"new one"_s});
    QCOMPARE(longer.withItem(u"k"_s, u"new one"_s, parted).value(), after);
    const Result<QByteArray> less = longer.withoutItem(u"k"_s, u"new one"_s, parted);
    QVERIFY(less);
    if (qstrcmp(QTest::currentDataTag(), "one text becomes a list") == 0)
        QCOMPARE(FrontMatter::parse(*less)->withSpellingOf(post, u"k"_s, TextList::Commas), before);
    else if (qstrcmp(QTest::currentDataTag(), "an empty list among lines") == 0)
        QCOMPARE(*less, QByteArray(before));
    else
        QCOMPARE(*less, before);
}

void FrontMatterItemsTest::takesAnItem_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("the first of a line") << QByteArray("---\nk: [x, 'b',c]\n---\n")
                                         << QByteArray("---\nk: ['b',c]\n---\n");
    QTest::newRow("one within lines") << QByteArray("---\nk:\n- a\n# about x\n- x # c\n- b\n---\n")
                                      << QByteArray("---\nk:\n- a\n# about x\n- b\n---\n");
    QTest::newRow("twice there") << QByteArray("---\nk: [x, a, x]\n---\n") << QByteArray("---\nk: [a]\n---\n");
    QTest::newRow("the last one of TOML lines")
        << QByteArray("+++\nk = [\n 'a',\n 'x',\n]\n+++\n") << QByteArray("+++\nk = [\n 'a',\n]\n+++\n");
    QTest::newRow("the only one of lines")
        << QByteArray("---\nk: # c\n- x\n---\n") << QByteArray("---\nk: [] # c\n---\n");
    QTest::newRow("the only one where empty keys are usual")
        << QByteArray("---\nk:\n- x\nz:\n---\n") << QByteArray("---\nk:\nz:\n---\n");
    QTest::newRow("not there") << QByteArray("---\nk: [a ,b]\n---\n") << QByteArray("---\nk: [a ,b]\n---\n");
}

void FrontMatterItemsTest::takesAnItem()
{
    QFETCH(QByteArray, before);
    const Result<QByteArray> less = FrontMatter::parse(before)->withoutItem(u"k"_s, u"x"_s);
    QVERIFY(less);
    QTEST(*less, "after");
}

void FrontMatterItemsTest::changesWhatIsShared_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << "---\n" + before + "\n---\n" << "---\n" + after + "\n---\n";
    };
    row("an anchor that nothing uses", "k: &x old # c", "k: &x new # c");
    row("an alias gets a value of its own", "a: &x old\nk: *x # c", "a: &x old\nk: new # c");
    row("an alias of a list", "a: &x [1, 2]\nk: *x", "a: &x [1, 2]\nk: new");
    row("an alias of a map", "a: &x {b: 1}\nk: *x", "a: &x {b: 1}\nk: new");
    row("a tag of YAML's own", "k: !!str 12", "k: !!str new");
    row("a tag and an anchor, the value below", "k: !!str &x\n  old", "k: !!str &x\n  new");
    row("the last of two", "k: one\nz: 1\nk: two", "k: one\nz: 1\nk: new");
    row("a value that a merge brings", "a: &x {k: 1}\n<<: *x", "a: &x {k: 1}\n<<: *x\nk: new");
    row("a place to be filled in", "k: {{ title }}", "k: new");
    row("in braces", "{a: 1, k: 'x, y'}", "{a: 1, k: new}");
}

void FrontMatterItemsTest::changesWhatIsShared()
{
    QFETCH(QByteArray, before);
    const FrontMatter post = FrontMatter::parse(before).value();
    const Result<QByteArray> after = post.withText(u"k"_s, u"new"_s);
    QVERIFY2(after, after ? "" : qPrintable(after.error().message + after.error().detail));
    QTEST(*after, "after");
}

void FrontMatterItemsTest::changesNestedKeys_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("after");
    const QVariant text(u"new"_s);
    const auto row = [](const char *name, const char *before, const QString &key, const QVariant &value,
                        const char *after) {
        QTest::newRow(name) << QByteArray(before) << key << value << QByteArray(after);
    };
    row("TOML inline table", "+++\nt = {a = 1, b = 'x'}\n+++\n", u"t.b"_s, text, "+++\nt = {a = 1, b = 'new'}\n+++\n");
    row("into a TOML inline table", "+++\nt = {a = 'x'}\n+++\n", u"t.b"_s, text,
        "+++\nt = {a = 'x', b = 'new'}\n+++\n");
    row("out of a TOML inline table", "+++\nt = {a = 1, b = 'x'}\n+++\n", u"t.a"_s, {}, "+++\nt = {b = 'x'}\n+++\n");
    row("TOML dotted key", "+++\na.b = 'x'\nc = 1\n+++\n", u"a.b"_s, text, "+++\na.b = 'new'\nc = 1\n+++\n");
    row("beside a TOML dotted key", "+++\n a.b = 'x'\nc = 1\n+++\n", u"a.d"_s, text,
        "+++\n a.b = 'x'\n a.d = 'new'\nc = 1\n+++\n");
    row("a TOML dotted key less", "+++\na.b = 'x'\na.c = 1\n+++\n", u"a.b"_s, {}, "+++\na.c = 1\n+++\n");
    row("a TOML table of two names", "+++\na = 1\n+++\n", u"x.y.z"_s, text, "+++\na = 1\n[x.y]\nz = \"new\"\n+++\n");
    row("a TOML table less", "+++\na = 1\n[t]\nb = 2\n# c\nd = 3\n[u]\ne = 4\n+++\n", u"t"_s, {},
        "+++\na = 1\n# c\n[u]\ne = 4\n+++\n");
    row("into YAML braces", "---\nm: {a: 1}\n---\n", u"m.b"_s, text, "---\nm: {a: 1, b: new}\n---\n");
    row("out of YAML braces", "---\nm: {a: 1, b: 2}\n---\n", u"m.a"_s, {}, "---\nm: {b: 2}\n---\n");
    row("a list into YAML braces", "---\nm: {a: 1}\n---\n", u"m.b"_s, QStringList{u"x"_s, u"y, z"_s},
        "---\nm: {a: 1, b: [x, 'y, z']}\n---\n");
    row("the only one in YAML braces", "---\nm: {a: 1}\nz: 1\n---\n", u"m.a"_s, {}, "---\nz: 1\n---\n");
    row("all of two", "---\nk: 1\nz: 1\nk: 2\n---\n", u"k"_s, {}, "---\nz: 1\n---\n");
    row("JSON, all of two", "{\"k\": 1,\n\"a\": 1, \"k\": 2}\n", u"k"_s, {}, "{\"a\": 1}\n");
}

void FrontMatterItemsTest::changesNestedKeys()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const FrontMatter post = FrontMatter::parse(before).value();
    const Result<QByteArray> after = value.typeId() == QMetaType::QString ? post.withText(key, value.toString())
                                     : value.isValid()                    ? post.withList(key, value.toStringList())
                                                                          : post.without(key);
    QVERIFY2(after, after ? "" : qPrintable(after.error().message + after.error().detail));
    QTEST(*after, "after");
}

void FrontMatterItemsTest::newKeysKeepTheOrder_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("YAML") << QByteArray("---\ntitle: A\n# about tags\ntags: [x]\n---\n")
                          << QByteArray("---\ntitle: A\nk: new\n# about tags\ntags: [x]\n---\n");
    QTest::newRow("YAML, before the first")
        << QByteArray("---\ntags: [x]\n---\n") << QByteArray("---\nk: new\ntags: [x]\n---\n");
    QTest::newRow("YAML without a neighbour")
        << QByteArray("---\nz: 1\n---\n") << QByteArray("---\nz: 1\nk: new\n---\n");
    QTest::newRow("TOML") << QByteArray("+++\ntitle = 'A'\ntags = []\n[t]\na = 1\n+++\n")
                          << QByteArray("+++\ntitle = 'A'\nk = 'new'\ntags = []\n[t]\na = 1\n+++\n");
    QTest::newRow("JSON") << QByteArray("{\n  \"title\": \"A\",\n  \"tags\": []\n}\n")
                          << QByteArray("{\n  \"title\": \"A\",\n  \"k\": \"new\",\n  \"tags\": []\n}\n");
    QTest::newRow("JSON, before the first")
        << QByteArray("{\n  \"tags\": []\n}\n") << QByteArray("{\n  \"k\": \"new\",\n  \"tags\": []\n}\n");
    QTest::newRow("header lines") << QByteArray("Title: A\n    B\nTags: x\n\n")
                                  << QByteArray("Title: A\n    B\nK: new\nTags: x\n\n");
}

void FrontMatterItemsTest::newKeysKeepTheOrder()
{
    QFETCH(QByteArray, before);
    const FrontMatter post = FrontMatter::parse(before, Headers::Lines)->withKeyOrder({u"title"_s, u"k"_s, u"tags"_s});
    const Result<QByteArray> after = post.withText(u"k"_s, u"new"_s);
    QVERIFY(after);
    QTEST(*after, "after");
    QCOMPARE(FrontMatter::parse(*after, Headers::Lines)->without(u"k"_s).value(), before);
}

void FrontMatterItemsTest::refusesItemsThatCannotBeToldApart()
{
    const FrontMatter post = FrontMatter::parse("---\nk: a b\nz: a, b\n---\n").value();
    QCOMPARE(post.withItem(u"k"_s, u"c"_s, TextList::Words).value(), QByteArray("---\nk: a b c\nz: a, b\n---\n"));
    const Result<QByteArray> words = post.withItem(u"k"_s, u"c d"_s, TextList::Words);
    QVERIFY(!words);
    QVERIFY(!words.error().hint.isEmpty());
    QCOMPARE(post.withItem(u"z"_s, u"c, d"_s, TextList::Commas).value(),
             QByteArray("---\nk: a b\nz: a; b; c, d\n---\n"));
    QVERIFY(!post.withItem(u"z"_s, u"c, d; e"_s, TextList::Commas));
}

QTEST_GUILESS_MAIN(FrontMatterItemsTest)
#include "tst_frontmatteritems.moc"
