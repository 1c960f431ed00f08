// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/sitekind.h"
#include "tests/model/site/madeupsite.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class SiteKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newPostStandsBesideItsNeighbours_data();
    void newPostStandsBesideItsNeighbours();
    void permalinks_data();
    void permalinks();
    void ownAddress_data();
    void ownAddress();
    void unknownIdIsPlain();
};

using Files = MadeUpSite::Files;
static const QByteArray post = "---\ntitle: A\n---\nText\n";

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
    QTest::newRow("Zola: the first post") << u"zola"_s << QStringList() << u"content/hello.md"_s;
    QTest::newRow("Zola: like dated ones")
        << u"zola"_s << QStringList{u"content/2023-01-02-a.md"_s} << u"content/2024-05-06-hello.md"_s;
    QTest::newRow("Hexo: the first post") << u"hexo"_s << QStringList() << u"source/_posts/hello.md"_s;
    QTest::newRow("Hexo: among posts, though drafts are more")
        << u"hexo"_s << QStringList{u"source/_posts/2023/a.md"_s, u"source/_drafts/b.md"_s, u"source/_drafts/c.md"_s}
        << u"source/_posts/2024/hello.md"_s;
    QTest::newRow("Pelican: the first post") << u"pelican"_s << QStringList() << u"content/hello.md"_s;
    QTest::newRow("Pelican: the folder of articles")
        << u"pelican"_s << QStringList{u"content/articles/2023-01-02-a.md"_s}
        << u"content/articles/2024-05-06-hello.md"_s;
    QTest::newRow("Eleventy: the first post") << u"eleventy"_s << QStringList() << u"posts/hello.md"_s;
    QTest::newRow("Eleventy: the blog, though there are more notes")
        << u"eleventy"_s << QStringList{u"blog/a.md"_s, u"notes/b.md"_s, u"notes/c.md"_s} << u"blog/hello.md"_s;
    QTest::newRow("Astro: the first post") << u"astro"_s << QStringList() << u"src/content/blog/hello.md"_s;
    QTest::newRow("Astro: with components among such")
        << u"astro"_s << QStringList{u"src/content/posts/a.mdx"_s} << u"src/content/posts/hello.mdx"_s;
    QTest::newRow("Docusaurus: the first post") << u"docusaurus"_s << QStringList() << u"blog/2024-05-06-hello.md"_s;
    QTest::newRow("Docusaurus: a folder for each post")
        << u"docusaurus"_s << QStringList{u"blog/2023-01-02-a/index.mdx"_s} << u"blog/2024-05-06-hello/index.mdx"_s;
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
    QTest::newRow("Zola: sections and the name without its date")
        << u"zola"_s << Files{} << u"content/my notes/2024-05-06-hello.md"_s << u"/my-notes/hello/"_s;
    QTest::newRow("Zola: a language of the site comes first")
        << u"zola"_s << Files{{u"config.toml"_s, "base_url = '/'\n[languages.fr]\ntitle = 'A'\n"}}
        << u"content/blog/hello.fr.md"_s << u"/fr/blog/hello/"_s;
    QTest::newRow("Hexo: by date") << u"hexo"_s << Files{} << u"source/_posts/hello.md"_s << u"/2024/05/06/hello/"_s;
    QTest::newRow("Hexo: the site's own, with a folder")
        << u"hexo"_s << Files{{u"_config.yml"_s, "permalink: article/:category/:title.html\n"}}
        << u"source/_posts/web/hello.md"_s << u"/article/uncategorized/web/hello.html"_s;
    QTest::newRow("Pelican: by title") << u"pelican"_s << Files{} << u"content/hello.md"_s << u"/hello.html"_s;
    QTest::newRow("Pelican: the site's own")
        << u"pelican"_s
        << Files{{u"pelicanconf.py"_s,
                  "# ARTICLE_URL = 'no'\nARTICLE_URL = 'blog/{date:%Y}/{date:%b}/{category}/{slug}/'\n"}}
        << u"content/My News/hello.md"_s << u"/blog/2024/May/my-news/hello/"_s;
    QTest::newRow("Eleventy: the path below the input folder, with its date")
        << u"eleventy"_s << Files{{u"eleventy.config.js"_s, "export const config = { dir: { input: \"src\" } };\n"}}
        << u"src/blog/2024-05-06-hello.md"_s << u"/blog/2024-05-06-hello/"_s;
    QTest::newRow("Eleventy: a folder's index")
        << u"eleventy"_s << Files{} << u"blog/hello/index.md"_s << u"/blog/hello/"_s;
    QTest::newRow("Astro: where the collection's page lies")
        << u"astro"_s << Files{{u"src/pages/journal/[...slug].astro"_s, ""}} << u"src/content/posts/hello.md"_s
        << u"/journal/hello/"_s;
    QTest::newRow("Astro: the page of the collection's own name before another")
        << u"astro"_s << Files{{u"src/pages/posts/[slug].astro"_s, ""}, {u"src/pages/tags/[tag].astro"_s, ""}}
        << u"src/content/posts/2024/hello.md"_s << u"/posts/2024/hello/"_s;
    QTest::newRow("Astro: a page at the root shows them")
        << u"astro"_s << Files{{u"src/pages/[slug].astro"_s, ""}} << u"src/content/posts/hello.md"_s << u"/hello/"_s;
    QTest::newRow("Docusaurus: the day of the name")
        << u"docusaurus"_s << Files{} << u"blog/2024-05-06-hello.md"_s << u"/blog/2024/05/06/hello"_s;
    QTest::newRow("Docusaurus: no day in the name, none in the address")
        << u"docusaurus"_s << Files{} << u"blog/hello.md"_s << u"/blog/hello"_s;
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

void SiteKindsTest::ownAddress_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("address");

    QTest::newRow("Hugo's url") << u"hugo"_s << QByteArray("url: /old/place/") << u"/old/place/"_s;
    QTest::newRow("Jekyll's permalink") << u"jekyll"_s << QByteArray("permalink: about.html") << u"/about.html"_s;
    QTest::newRow("Jekyll's own pattern of one post") << u"jekyll"_s << QByteArray("permalink: /:title/") << u"/hi/"_s;
    QTest::newRow("Zola's path") << u"zola"_s << QByteArray("path: old/place") << u"/old/place"_s;
    QTest::newRow("Eleventy's own template of one post")
        << u"eleventy"_s << QByteArray("permalink: \"/{{ page.fileSlug }}/\"") << u"/hi/"_s;
    QTest::newRow("no word of it") << u"pelican"_s << QByteArray("slug: hi") << u"/hi.html"_s;
}

void SiteKindsTest::ownAddress()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, line);
    QFETCH(QString, address);
    const MadeUpSite site({{u"_config.yml"_s, "permalink: none\n"}});
    QCOMPARE(siteKind(kind).addressOf(site.folder(), u"posts/hi.md"_s, "---\n" + line + "\n---\n"), address);
}

void SiteKindsTest::unknownIdIsPlain()
{
    QCOMPARE(siteKind(u"gutenberg"_s).id(), u"plain"_s);
    QCOMPARE(siteKind(u"hugo"_s).id(), u"hugo"_s);
}

QTEST_APPLESS_MAIN(SiteKindsTest)
#include "tst_sitekinds.moc"
