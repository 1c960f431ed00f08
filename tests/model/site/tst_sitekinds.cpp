// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madeupsite.h"
#include "model/site/sitekind.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class SiteKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void findsPosts_data();
    void findsPosts();
    void linksAreNotFollowed();
    void newPostStandsBesideItsNeighbours_data();
    void newPostStandsBesideItsNeighbours();
    void permalinks_data();
    void permalinks();
    void unknownIdIsPlain();
};

using Files = MadeUpSite::Files;
static const QByteArray post = "---\ntitle: A\n---\nText\n";

void SiteKindsTest::recognises_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("kind");

    QTest::newRow("galley.toml is Press") << Files{{u"galley.toml"_s, "title = 'A'"}} << u"press"_s;
    QTest::newRow("hugo.toml is Hugo") << Files{{u"hugo.toml"_s, ""}} << u"hugo"_s;
    QTest::newRow("config.yaml with Hugo's spelling is Hugo") << Files{{u"config.yaml"_s, "baseurl: /\n"}} << u"hugo"_s;
    QTest::newRow("config/_default is Hugo") << Files{{u"config/_default/config.toml"_s, "baseURL = '/'"}} << u"hugo"_s;
    QTest::newRow("config.toml beside Hugo's folders is Hugo")
        << Files{{u"config.toml"_s, ""}, {u"content/a.md"_s, post}, {u"layouts/index.html"_s, ""}} << u"hugo"_s;
    QTest::newRow("config.toml with Zola's spelling is not Hugo")
        << Files{{u"config.toml"_s, "base_url = '/'"}, {u"content/a.md"_s, post}, {u"themes/a/a"_s, ""}} << u"plain"_s;
    QTest::newRow("_config.yml is Jekyll") << Files{{u"_config.yml"_s, "title: A\n"}} << u"jekyll"_s;
    QTest::newRow("_posts is Jekyll") << Files{{u"_posts/2024-05-06-a.md"_s, post}} << u"jekyll"_s;
    QTest::newRow("_config.yml beside source/_posts is not Jekyll")
        << Files{{u"_config.yml"_s, "title: A\n"}, {u"source/_posts/a.md"_s, post}} << u"plain"_s;
    QTest::newRow("a configuration that cannot be parsed still tells") << Files{{u"hugo.toml"_s, "= = ="}} << u"hugo"_s;
    QTest::newRow("an empty folder is plain") << Files{} << u"plain"_s;
}

void SiteKindsTest::recognises()
{
    QFETCH(Files, files);
    QFETCH(QString, kind);
    QCOMPARE(detectSiteKind(MadeUpSite(files).folder()).id(), kind);
}

void SiteKindsTest::findsPosts_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Files>("files");
    QTest::addColumn<QStringList>("posts");

    QTest::newRow("Press: content/posts alone")
        << u"press"_s << Files{{u"content/posts/a.md"_s, post}, {u"content/a.md"_s, post}, {u"README.md"_s, post}}
        << QStringList{u"content/posts/a.md"_s};
    QTest::newRow("Hugo: all but section pages, where the configuration says")
        << u"hugo"_s << Files{{u"hugo.toml"_s, "contentDir = 'texts'"},
                              {u"texts/_index.md"_s, post},
                              {u"texts/blog/_index.de.md"_s, post},
                              {u"texts/blog/a/index.md"_s, post},
                              {u"texts/blog/b.md"_s, post},
                              {u"content/c.md"_s, post}}
        << QStringList{u"texts/blog/a/index.md"_s, u"texts/blog/b.md"_s};
    QTest::newRow("Hugo: a folder that is mounted as content")
        << u"hugo"_s
        << Files{{u"hugo.yml"_s, "module:\n  mounts:\n  - source: src/data\n    target: data\n  - source: src/texts\n  "
                                 "  target: content\n"},
                 {u"src/texts/posts/a.md"_s, post},
                 {u"src/data/b.md"_s, post}}
        << QStringList{u"src/texts/posts/a.md"_s};
    QTest::newRow("Hugo: a content folder outside the site is not read")
        << u"hugo"_s << Files{{u"hugo.toml"_s, "contentDir = '../..'"}, {u"content/post/a.md"_s, post}}
        << QStringList{u"content/post/a.md"_s};
    QTest::newRow("Jekyll: dated posts, drafts and collections that are written")
        << u"jekyll"_s
        << Files{{u"_config.yml"_s, "collections:\n  guides:\n    output: true\n  secrets:\n    output: false\n"},
                 {u"_posts/2024-05-06-a.md"_s, post},
                 {u"_posts/undated.md"_s, post},
                 {u"_drafts/b.md"_s, post},
                 {u"_guides/c.md"_s, post},
                 {u"_secrets/d.md"_s, post},
                 {u"news/_posts/2024-05-06-e.md"_s, post},
                 {u"about.md"_s, post}}
        << QStringList{u"_drafts/b.md"_s, u"_guides/c.md"_s, u"_posts/2024-05-06-a.md"_s,
                       u"news/_posts/2024-05-06-e.md"_s};
    QTest::newRow("plain: everything but files about the repository and other people's programs")
        << u"plain"_s << Files{{u"README.md"_s, post},           {u"a.md"_s, post},         {u"b/readme.md"_s, post},
                               {u"node_modules/x/c.md"_s, post}, {u".github/d.md"_s, post}, {u"e.txt"_s, post}}
        << QStringList{u"a.md"_s, u"b/readme.md"_s};
}

void SiteKindsTest::findsPosts()
{
    QFETCH(QString, kind);
    QFETCH(Files, files);
    QFETCH(QStringList, posts);
    const MadeUpSite site(files);
    QCOMPARE(postPaths(siteKind(kind), site.folder()), posts);
    QCOMPARE(postPaths(siteKind(kind), QDir(QDir::current().relativeFilePath(site.folder().path()))), posts);
}

void SiteKindsTest::linksAreNotFollowed()
{
    const MadeUpSite elsewhere({{u"a.md"_s, post}});
    const MadeUpSite site({{u"content/posts/b.md"_s, post}});
    QVERIFY(QFile::link(elsewhere.folder().path(), site.folder().filePath(u"content/posts/linked"_s)));
    QVERIFY(QFile::link(elsewhere.folder().filePath(u"a.md"_s), site.folder().filePath(u"content/posts/c.md"_s)));
    QCOMPARE(postPaths(siteKind(u"press"_s), site.folder()), QStringList{u"content/posts/b.md"_s});
}

void SiteKindsTest::newPostStandsBesideItsNeighbours_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("neighbours");
    QTest::addColumn<QString>("path");

    QTest::newRow("Press: the first post") << u"press"_s << QStringList() << u"content/posts/hello.md"_s;
    QTest::newRow("Press: like dated ones")
        << u"press"_s << QStringList{u"content/posts/2023-01-02-a.md"_s} << u"content/posts/2024-05-06-hello.md"_s;
    QTest::newRow("Hugo: the first post") << u"hugo"_s << QStringList() << u"content/posts/hello.md"_s;
    QTest::newRow("Hugo: the blog's section, though another is larger")
        << u"hugo"_s << QStringList{u"content/blog/a.md"_s, u"content/docs/b.md"_s, u"content/docs/c.md"_s}
        << u"content/blog/hello.md"_s;
    QTest::newRow("Hugo: the largest section, where none has a blog's name")
        << u"hugo"_s << QStringList{u"content/art/a.md"_s, u"content/tec/b.md"_s, u"content/tec/c.md"_s}
        << u"content/tec/hello.md"_s;
    QTest::newRow("Hugo: a bundle among bundles")
        << u"hugo"_s << QStringList{u"content/post/a/index.md"_s, u"content/post/b/index.md"_s, u"content/post/c.md"_s}
        << u"content/post/hello/index.md"_s;
    QTest::newRow("Jekyll: the first post") << u"jekyll"_s << QStringList() << u"_posts/2024-05-06-hello.md"_s;
    QTest::newRow("Jekyll: the ending of the others")
        << u"jekyll"_s << QStringList{u"_posts/2023-01-02-a.markdown"_s, u"_drafts/b.md"_s, u"_drafts/c.md"_s}
        << u"_posts/2024-05-06-hello.markdown"_s;
    QTest::newRow("Jekyll: folders by year")
        << u"jekyll"_s << QStringList{u"_posts/2023/2023-01-02-a.md"_s} << u"_posts/2024/2024-05-06-hello.md"_s;
    QTest::newRow("plain: at the top of folders by topic")
        << u"plain"_s << QStringList{u"git/a.md"_s, u"vim/b.md"_s, u"css/c.md"_s} << u"hello.md"_s;
    QTest::newRow("plain: like all others")
        << u"plain"_s << QStringList{u"public/a/index.md"_s, u"public/b/index.md"_s} << u"public/hello/index.md"_s;
}

void SiteKindsTest::newPostStandsBesideItsNeighbours()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, neighbours);
    QFETCH(QString, path);
    Files files;
    for (const QString &neighbour : neighbours)
        files.append({neighbour, post});
    NewPost newPost;
    newPost.slug = u"hello"_s;
    newPost.date = QDateTime(QDate(2024, 5, 6), QTime(7, 8), Qt::OffsetFromUTC, 3600);
    const MadeUpSite site(files);
    QCOMPARE(siteKind(kind).pathOfNewPost(site.folder(), newPost, postPaths(siteKind(kind), site.folder())), path);
    QVERIFY2(siteKind(kind).isPost(path), "The new post would not be found again.");
}

void SiteKindsTest::permalinks_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("permalink");

    const QString jekyllPath = u"_posts/2024-05-06-hello.md"_s;
    QTest::newRow("Press: year, month and slug")
        << u"press"_s << Files{} << u"content/posts/hello.md"_s << u"/2024/05/hello/"_s;
    QTest::newRow("Hugo: section and slug")
        << u"hugo"_s << Files{} << u"content/blog/Hello World.md"_s << u"/blog/hello-world/"_s;
    QTest::newRow("Hugo: a bundle") << u"hugo"_s << Files{} << u"content/blog/sub/hello/index.md"_s
                                    << u"/blog/sub/hello/"_s;
    QTest::newRow("Hugo: a date in the name stays")
        << u"hugo"_s << Files{} << u"content/blog/2024-05-06-hello.md"_s << u"/blog/2024-05-06-hello/"_s;
    QTest::newRow("Hugo: a pattern for the section")
        << u"hugo"_s << Files{{u"hugo.toml"_s, "[permalinks]\nblog = '/:year/:month/:filename/'\n"}}
        << u"content/blog/hello.md"_s << u"/2024/05/hello/"_s;
    QTest::newRow("Hugo: a pattern as newer sites write it")
        << u"hugo"_s << Files{{u"hugo.yaml"_s, "permalinks:\n  page:\n    blog: /:year/:filename/\n"}}
        << u"content/blog/hello.md"_s << u"/2024/hello/"_s;
    QTest::newRow("Jekyll: by date") << u"jekyll"_s << Files{} << jekyllPath << u"/2024/05/06/hello.html"_s;
    QTest::newRow("Jekyll: pretty") << u"jekyll"_s << Files{{u"_config.yml"_s, "permalink: pretty\n"}} << jekyllPath
                                    << u"/2024/05/06/hello/"_s;
    QTest::newRow("Jekyll: none") << u"jekyll"_s << Files{{u"_config.yml"_s, "permalink: none\n"}} << jekyllPath
                                  << u"/hello.html"_s;
    QTest::newRow("Jekyll: the site's own")
        << u"jekyll"_s << Files{{u"_config.yml"_s, "permalink: /blog/:year/:i_month/:title/\n"}} << jekyllPath
        << u"/blog/2024/5/hello/"_s;
    QTest::newRow("Jekyll: the folder above _posts is a category")
        << u"jekyll"_s << Files{} << u"news/_posts/2024-05-06-hello.md"_s << u"/news/2024/05/06/hello.html"_s;
    QTest::newRow("plain: the path") << u"plain"_s << Files{} << u"git/hello world.md"_s << u"/git/hello%20world/"_s;
}

void SiteKindsTest::permalinks()
{
    QFETCH(QString, kind);
    QFETCH(Files, files);
    QFETCH(QString, path);
    QFETCH(QString, permalink);
    const QByteArray source = "---\ndate: 2024-05-06T07:08:09+01:00\n---\n";
    const SiteKind &siteKindOfRow = siteKind(kind);
    QCOMPARE(siteKindOfRow.permalink(MadeUpSite(files).folder(), path, siteKindOfRow.fields(path, source)), permalink);
}

void SiteKindsTest::unknownIdIsPlain()
{
    QCOMPARE(siteKind(u"gutenberg"_s).id(), u"plain"_s);
    QCOMPARE(siteKind(u"hugo"_s).id(), u"hugo"_s);
}

QTEST_APPLESS_MAIN(SiteKindsTest)
#include "tst_sitekinds.moc"
