// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/posts/sitechange.h"

#include <QTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class SiteChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sources_data();
    void sources();
    void everyWayKeepsWhatIsKnown_data();
    void everyWayKeepsWhatIsKnown();
    void whatCannotBeCarriedOverIsSaid();
    void brokenFrontMatterIsSaid();
};

void SiteChangeTest::sources_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("path");
    QTest::addColumn<FrontMatterKind>("format");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("the same format keeps every byte")
        << u"hugo"_s << u"hugo"_s << u"content/posts/hello.md"_s << FrontMatterKind::Yaml
        << QByteArray("---\ntitle:  'Hello' # a comment\ndate: 2024-01-02\nodd: {a: 1}\n---\n\r\nText \n")
        << QByteArray("---\ntitle:  'Hello' # a comment\ndate: 2024-01-02\nodd: {a: 1}\n---\n\r\nText \n");
    QTest::newRow("what the path said is written down")
        << u"jekyll"_s << u"hugo"_s << u"_posts/2024-01-02-hi.md"_s << FrontMatterKind::Yaml
        << QByteArray("---\ntitle: Hello\n---\nText\n")
        << QByteArray("---\ntitle: Hello\ndate: 2024-01-02T00:00:00Z\nslug: hi\n---\nText\n");
    QTest::newRow("a draft is said in the other kind's words")
        << u"jekyll"_s << u"hugo"_s << u"_posts/2024-01-02-hello.md"_s << FrontMatterKind::Yaml
        << QByteArray("---\ntitle: Hello\ndate: 2024-01-02\npublished: false\n---\n")
        << QByteArray("---\ntitle: Hello\ndate: 2024-01-02\ndraft: true\n---\n");
    QTest::newRow("YAML to TOML with tables last")
        << u"hugo"_s << u"zola"_s << u"content/posts/hello.md"_s << FrontMatterKind::Toml
        << QByteArray("---\ntitle: \"A: b\"\ntags: [one, two]\nweight: 5\nextra:\n  toc: true\nratio: 1.5\nauthor: "
                      "Me\n---\nText\n")
        << QByteArray("+++\ntitle = \"A: b\"\nweight = 5\nratio = 1.5\nauthor = \"Me\"\nslug = "
                      "\"hello\"\n[taxonomies]\ntags = "
                      "[\"one\", \"two\"]\n[extra]\ntoc = true\n+++\nText\n");
}

void SiteChangeTest::sources()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, path);
    QFETCH(FrontMatterKind, format);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Result<QByteArray> changed = sourceForSite(before, path, siteKind(from), siteKind(to), format);
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message + changed.error().detail));
    QCOMPARE(*changed, after);
}

void SiteChangeTest::everyWayKeepsWhatIsKnown_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<FrontMatterKind>("format");
    for (const SiteKind *from : siteKinds()) {
        for (const SiteKind *to : siteKinds()) {
            for (const auto &[format, name] :
                 {std::pair(FrontMatterKind::Yaml, "YAML"), std::pair(FrontMatterKind::Toml, "TOML"),
                  std::pair(FrontMatterKind::Json, "JSON")})
                QTest::addRow("from %s to %s in %s", qPrintable(from->name()), qPrintable(to->name()), name)
                    << from->id() << to->id() << format;
        }
    }
}

void SiteChangeTest::everyWayKeepsWhatIsKnown()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(FrontMatterKind, format);
    const QByteArray body = "\nText: with\r\n--- and +++ \xF0\x9F\x8C\xB1\n";
    const QByteArray start = FrontMatter::withEmptyBlock(FrontMatterKind::Yaml, body);
    const SiteKind &kind = siteKind(from);
    QByteArray source = start;
    const QList<std::pair<QString, QVariant>> fields{
        {u"title"_s, u"“Tea”: it's #1, \\ \U0001F331"_s},
        {u"date"_s, QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::OffsetFromUTC, 7200)},
        {u"tags"_s, QStringList{u"C++"_s, u"été"_s}},
        {u"description"_s, u"yes"_s},
        {u"myOwn"_s, u"a: b"_s}};
    for (const auto &[field, value] : fields) {
        const Result<QByteArray> next = kind.withField(source, field, value);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        source = *next;
    }
    const QString path = u"somewhere/2024-05-06-tea.md"_s;
    const PostFields before = kind.fields(path, source);
    const Result<QByteArray> changed = sourceForSite(source, path, kind, siteKind(to), format);
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message + changed.error().detail));
    const PostFields after = siteKind(to).fields({}, *changed);
    QCOMPARE(after.title, before.title);
    QCOMPARE(after.date.date(), before.date.date());
    QCOMPARE(after.tags, before.tags);
    QCOMPARE(after.description, before.description);
    QCOMPARE(after.draft, before.draft);
    const Result<FrontMatter> frontMatter = FrontMatter::parse(*changed);
    QVERIFY(frontMatter.has_value());
    QVERIFY(frontMatter->kind() == FrontMatterKind::Yaml || frontMatter->kind() == format);
    QCOMPARE(frontMatter->text(u"myOwn"_s), u"a: b"_s);
    QVERIFY(frontMatter->body().endsWith(body));
}

void SiteChangeTest::whatCannotBeCarriedOverIsSaid()
{
    const QByteArray source = "---\ntitle: Hello\ngallery:\n  - {src: a.jpg}\n  - {src: b.jpg}\n---\n";
    const auto changed = sourceForSite(source, {}, siteKind(u"hugo"_s), siteKind(u"zola"_s), FrontMatterKind::Toml);
    QVERIFY(!changed);
    QVERIFY(changed.error().message.contains(u"gallery"_s));
    QVERIFY(!changed.error().hint.isEmpty());
    const auto same =
        sourceForSite(source, u"x/hello.md"_s, siteKind(u"hugo"_s), siteKind(u"hugo"_s), FrontMatterKind::Yaml);
    QCOMPARE(same.value_or(QByteArray()), source);
}

void SiteChangeTest::brokenFrontMatterIsSaid()
{
    const auto changed =
        sourceForSite("---\ntitle: [\n---\n", {}, siteKind(u"hugo"_s), siteKind(u"zola"_s), FrontMatterKind::Toml);
    QVERIFY(!changed);
    QVERIFY(!changed.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(SiteChangeTest)
#include "tst_sitechange.moc"
