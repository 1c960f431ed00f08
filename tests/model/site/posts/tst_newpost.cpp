// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/sitekind.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class NewPostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksLikeTheSample_data();
    void looksLikeTheSample();
    void everyKindWritesWhatItReads_data();
    void everyKindWritesWhatItReads();
    void styleIsThatOfTheNewest();
    void styleWithoutPostsIsTheKindsOwn();
};

static NewPost hello()
{
    NewPost post;
    post.title = u"Hello: “World” #1"_s;
    post.slug = u"hello-world"_s;
    post.date = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::OffsetFromUTC, 7200);
    post.tags = QStringList{u"one"_s, u"two words"_s};
    post.body = "Text.\n";
    return post;
}

void NewPostTest::looksLikeTheSample_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<QByteArray>("source");

    QTest::newRow("the sample's own keys go, its habits stay")
        << u"jekyll"_s
        << QByteArray("---\nlayout: post\ntitle: \"A\"\nthumbnail: a.png\ntags: [x]\nauthor: ann\n---\n\nBody\n")
        << QByteArray("---\nlayout: post\ntitle: \"Hello: “World” #1\"\ntags: [one, two words]\n---\n\nText.\n");
    QTest::newRow("TOML in its order") << u"hugo"_s
                                       << QByteArray(
                                              "+++\ndate = \"2020-01-01\"\nTitle = \"A\"\nTags = [\"x\"]\n+++\nBody\n")
                                       << QByteArray("+++\ndate = \"2024-05-06\"\nTitle = \"Hello: “World” #1\"\nTags "
                                                     "= [\"one\", \"two words\"]\n+++\n\nText.\n");
    QTest::newRow("line ends of Windows")
        << u"hugo"_s << QByteArray("---\r\ntitle: 'A'\r\ndate: 2020-01-01\r\ntags:\r\n- x\r\n---\r\nBody\r\n")
        << QByteArray("---\r\ntitle: 'Hello: “World” #1'\r\ndate: 2024-05-06\r\ntags:\r\n- one\r\n- two "
                      "words\r\n---\r\n\r\nText.\r\n");
    QTest::newRow("comments spoke of the sample")
        << u"hugo"_s << QByteArray("---\n# about A\ntitle: 'A'\n# end\ntags: []\n---\n")
        << QByteArray("---\ntitle: 'Hello: “World” #1'\ntags: [one, two words]\n---\n\nText.\n");
}

void NewPostTest::looksLikeTheSample()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, sample);
    QFETCH(QByteArray, source);
    const SiteKind &rules = siteKind(kind);
    QCOMPARE(rules.sourceOfNewPost(hello(), learnStyle(rules, {sample})), source);
}

void NewPostTest::everyKindWritesWhatItReads_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("frontMatter");
    for (const SiteKind *kind : siteKinds()) {
        for (const auto form : {FrontMatterKind::Yaml, FrontMatterKind::Toml, FrontMatterKind::Json})
            QTest::addRow("%s in form %d", qPrintable(kind->id()), int(form)) << kind->id() << int(form);
    }
}

void NewPostTest::everyKindWritesWhatItReads()
{
    QFETCH(QString, kind);
    QFETCH(int, frontMatter);
    const SiteKind &rules = siteKind(kind);
    NewPost post = hello();
    post.description = u"It's \"quoted\""_s;
    const QByteArray source = rules.sourceOfNewPost(post, {FrontMatterKind(frontMatter), {}});
    const PostFields fields = rules.fields(u"_posts/2024-05-06-hello-world.md"_s, source);
    QCOMPARE(fields.title, post.title);
    QCOMPARE(fields.slug, post.slug);
    QCOMPARE(fields.date.date(), post.date.date());
    QCOMPARE(fields.tags, post.tags);
    QCOMPARE(fields.description, post.description);
    QVERIFY(!fields.draft);
    QVERIFY(source.endsWith("\n\nText.\n"));
}

void NewPostTest::styleIsThatOfTheNewest()
{
    const QByteArray older = "---\ntitle: A\ndate: 2020-01-01\n---\n";
    const QByteArray newest = "+++\ntitle = 'B'\ndate = 2021-01-01\n+++\n";
    const QByteArray broken = "---\ntitle: [\ndate: 2022-01-01\n---\n";
    const FrontMatterStyle style = learnStyle(siteKind(u"hugo"_s), {older, newest, broken, older});
    QVERIFY(style.kind == FrontMatterKind::Toml);
    QCOMPARE(style.sample, newest);
}

void NewPostTest::styleWithoutPostsIsTheKindsOwn()
{
    const FrontMatterStyle style = learnStyle(siteKind(u"press"_s), {});
    QVERIFY(style.kind == FrontMatterKind::Yaml);
    QVERIFY(siteKind(u"press"_s).sourceOfNewPost(hello(), style).startsWith("---\ntitle: "));
    QCOMPARE(
        siteKind(u"plain"_s)
            .sourceOfNewPost({.title = u"A"_s, .slug = {}, .date = {}, .tags = {}, .description = {}, .body = "B\n"},
                             {FrontMatterKind::None, {}}),
        QByteArray("# A\n\nB\n"));
}

QTEST_APPLESS_MAIN(NewPostTest)
#include "tst_newpost.moc"
