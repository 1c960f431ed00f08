// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/sitekind.h"

#include <QTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void title_data();
    void title();
    void tags_data();
    void tags();
    void jekyllDateIsInTheName();
    void jekyllDrafts();
    void unreadableFrontMatterLeavesThePath();
    void changesOneField_data();
    void changesOneField();
    void changesNoByteForTheSameValue_data();
    void changesNoByteForTheSameValue();
};

void FieldsTest::reads()
{
    const QByteArray source = "---\nTitle: Hello\ndate: 2024-05-06T07:08:09+02:00\nslug: hi\nTags: [a, b]\n"
                              "categories:\n- c\ndescription: Words.\ndraft: true\n---\n# Other\n";
    PostFields expected;
    expected.title = u"Hello"_s;
    expected.slug = u"hi"_s;
    expected.date = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::OffsetFromUTC, 7200);
    expected.tags = QStringList{u"a"_s, u"b"_s};
    expected.categories = QStringList{u"c"_s};
    expected.description = u"Words."_s;
    expected.draft = true;
    expected.translation = u"path:content/post/x.md"_s;
    QVERIFY(siteKind(u"hugo"_s).fields(u"content/post/x.md"_s, source) == expected);
}

void FieldsTest::title_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("title");

    QTest::newRow("the front matter's") << QByteArray("---\ntitle: \"One\"\n---\n# Two\n") << u"One"_s;
    QTest::newRow("else the heading's") << QByteArray("---\ndate: 2024-05-06\n---\n\n# Two\n") << u"Two"_s;
    QTest::newRow("the heading's without front matter") << QByteArray("# Two\n") << u"Two"_s;
    QTest::newRow("else the file's name") << QByteArray("Text\n") << u"My first post"_s;
}

void FieldsTest::title()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, title);
    QCOMPARE(siteKind(u"plain"_s).fields(u"my-first_post.md"_s, source).title, title);
}

void FieldsTest::tags_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("tags");

    QTest::newRow("a list") << u"press"_s << QByteArray("tags: [a b, c]") << QStringList{u"a b"_s, u"c"_s};
    QTest::newRow("the same tag twice") << u"press"_s << QByteArray("tags: [a, b, a]") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("Press parts at commas") << u"press"_s << QByteArray("tags: a b, c") << QStringList{u"a b"_s, u"c"_s};
    QTest::newRow("Jekyll parts at spaces") << u"jekyll"_s << QByteArray("tags: a b") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("Jekyll has a singular") << u"jekyll"_s << QByteArray("tag: a") << QStringList{u"a"_s};
    QTest::newRow("one text is one tag for Hugo")
        << u"hugo"_s << QByteArray("tags: a b, c") << QStringList{u"a b, c"_s};
    QTest::newRow("Zola has taxonomies") << u"zola"_s << QByteArray("taxonomies:\n  tags: [a, b]")
                                         << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("Hexo has a singular too") << u"hexo"_s << QByteArray("tag: a b") << QStringList{u"a b"_s};
    QTest::newRow("Pelican parts at commas, under any spelling of the key")
        << u"pelican"_s << QByteArray("TAGS: a b, c") << QStringList{u"a b"_s, u"c"_s};
    QTest::newRow("no value is no tag") << u"press"_s << QByteArray("tags:") << QStringList();
    QTest::newRow("numbers are tags") << u"press"_s << QByteArray("tags: [2024, true]")
                                      << QStringList{u"2024"_s, u"true"_s};
}

void FieldsTest::tags()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, line);
    QFETCH(QStringList, tags);
    QCOMPARE(siteKind(kind).fields(u"a.md"_s, "---\n" + line + "\n---\n").tags, tags);
}

void FieldsTest::jekyllDateIsInTheName()
{
    const SiteKind &jekyll = siteKind(u"jekyll"_s);
    const QString path = u"_posts/2024-05-06-hello-world.md"_s;
    const PostFields named = jekyll.fields(path, "---\nlayout: post\n---\n");
    QCOMPARE(named.date.date(), QDate(2024, 5, 6));
    QCOMPARE(named.slug, u"hello-world"_s);
    QCOMPARE(named.title, u"Hello world"_s);
    QCOMPARE(jekyll.fields(path, "---\ndate: 2023-01-02\n---\n").date.date(), QDate(2023, 1, 2));
}

void FieldsTest::jekyllDrafts()
{
    const SiteKind &jekyll = siteKind(u"jekyll"_s);
    const QByteArray source = "---\ntitle: A\n---\nText\n";
    QVERIFY(jekyll.fields(u"_drafts/a.md"_s, source).draft);
    QVERIFY(!jekyll.fields(u"_posts/2024-05-06-a.md"_s, source).draft);
    const Result<QByteArray> hidden = jekyll.withField(source, u"draft"_s, true);
    QVERIFY(hidden.has_value());
    QCOMPARE(*hidden, QByteArray("---\ntitle: A\npublished: false\n---\nText\n"));
    QVERIFY(jekyll.fields(u"_posts/2024-05-06-a.md"_s, *hidden).draft);
    QCOMPARE(jekyll.withField(*hidden, u"draft"_s, false).value(),
             QByteArray("---\ntitle: A\npublished: true\n---\nText\n"));
}

void FieldsTest::unreadableFrontMatterLeavesThePath()
{
    const PostFields fields =
        siteKind(u"press"_s).fields(u"content/posts/2024-05-06-hello.md"_s, "---\ntitle: [\n---\n# No\n");
    QCOMPARE(fields.title, u"Hello"_s);
    QCOMPARE(fields.slug, u"hello"_s);
    QCOMPARE(fields.date.date(), QDate(2024, 5, 6));
}

void FieldsTest::changesOneField_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("the key as this post spells it")
        << u"hugo"_s << u"title"_s << QVariant(u"B"_s) << QByteArray("---\nTitle: A  # hm\n---\n")
        << QByteArray("---\nTitle: B  # hm\n---\n");
    QTest::newRow("tags in one text stay one text")
        << u"jekyll"_s << u"tags"_s << QVariant(QStringList{u"a"_s, u"b"_s}) << QByteArray("---\ntags: a\n---\n")
        << QByteArray("---\ntags: a b\n---\n");
    QTest::newRow("a description of no words is taken out")
        << u"press"_s << u"description"_s << QVariant(QString()) << QByteArray("---\ntitle: A\ndescription: B\n---\n")
        << QByteArray("---\ntitle: A\n---\n");
    QTest::newRow("a key of the author's own")
        << u"press"_s << u"mood"_s << QVariant(u"fine"_s) << QByteArray("---\nmood: so-so\n---\n")
        << QByteArray("---\nmood: fine\n---\n");
    QTest::newRow("a plain file's heading is its title")
        << u"plain"_s << u"title"_s << QVariant(u"Über"_s) << QByteArray("\n# Été #\r\n\nText")
        << QByteArray("\n# Über #\r\n\nText");
    QTest::newRow("Zola's tags go to their table")
        << u"zola"_s << u"tags"_s << QVariant(QStringList{u"a"_s, u"b"_s})
        << QByteArray("+++\ntitle = \"A\"\n[taxonomies]\ntags = [\"a\"]\n+++\n")
        << QByteArray("+++\ntitle = \"A\"\n[taxonomies]\ntags = [\"a\", \"b\"]\n+++\n");
    QTest::newRow("Pelican's draft is a status")
        << u"pelican"_s << u"draft"_s << QVariant(true) << QByteArray("---\nTitle: A\nStatus: published\n---\n")
        << QByteArray("---\nTitle: A\nStatus: draft\n---\n");
    QTest::newRow("Pelican's description is a summary")
        << u"pelican"_s << u"description"_s << QVariant(u"B"_s) << QByteArray("---\nSummary: A\n---\n")
        << QByteArray("---\nSummary: B\n---\n");
    QTest::newRow("Hexo hides by what is not published")
        << u"hexo"_s << u"draft"_s << QVariant(true) << QByteArray("---\npublished: true\n---\n")
        << QByteArray("---\npublished: false\n---\n");
    QTest::newRow("Astro's date under the name that the site uses")
        << u"astro"_s << u"date"_s << QVariant(QDateTime(QDate(2024, 5, 7), QTime(0, 0), Qt::UTC))
        << QByteArray("---\npubDatetime: 2024-05-06T00:00:00Z\n---\n")
        << QByteArray("---\npubDatetime: 2024-05-07T00:00:00Z\n---\n");
    QTest::newRow("no draft where nothing says so")
        << u"press"_s << u"draft"_s << QVariant(false) << QByteArray("---\ntitle: A\n---\n")
        << QByteArray("---\ntitle: A\n---\n");
}

void FieldsTest::changesOneField()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Result<QByteArray> changed = siteKind(kind).withField(before, field, value);
    QVERIFY2(changed.has_value(), changed ? "" : qPrintable(changed.error().message));
    QCOMPARE(*changed, after);
}

void FieldsTest::changesNoByteForTheSameValue_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("source");

    QTest::newRow("odd spacing and quotes")
        << u"press"_s << QByteArray("---\ntitle:   'A'\ndate: 2024-5-6\ntags:   [ a,b ]\ndraft: yes\n---\nText");
    QTest::newRow("TOML") << u"hugo"_s
                          << QByteArray("+++\ntitle=\"A\"\ndate = 2024-05-06T07:08:09Z\ntags = [\n 'a',\n]\n+++\n");
    QTest::newRow("words for tags") << u"jekyll"_s << QByteArray("---\r\ntitle: A\r\ntags:  a   b\r\n---\r\n");
    QTest::newRow("empty values and spaces about them")
        << u"hugo"_s << QByteArray("---\nTitle: \" A \"\nDescription: \"\"\ntags: [a, \" b\", a]\n---\n");
    QTest::newRow("no front matter") << u"plain"_s << QByteArray("# A\n\nText");
}

void FieldsTest::changesNoByteForTheSameValue()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, source);
    const SiteKind &rules = siteKind(kind);
    const PostFields fields = rules.fields(u"a.md"_s, source);
    QCOMPARE(rules.withField(source, u"title"_s, fields.title).value_or("refused"), source);
    QCOMPARE(rules.withField(source, u"tags"_s, fields.tags).value_or("refused"), source);
    QCOMPARE(rules.withField(source, u"description"_s, fields.description).value_or("refused"), source);
    QCOMPARE(rules.withField(source, u"categories"_s, fields.categories).value_or("refused"), source);
    QCOMPARE(rules.withField(source, u"draft"_s, fields.draft).value_or("refused"), source);
    if (fields.date.isValid())
        QCOMPARE(rules.withField(source, u"date"_s, fields.date).value_or("refused"), source);
}

QTEST_APPLESS_MAIN(FieldsTest)
#include "tst_fields.moc"
