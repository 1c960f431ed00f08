// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/sitekind.h"
#include "tests/model/site/madeupsite.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class RecognitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void findsPosts_data();
    void findsPosts();
    void linksAreNotFollowed();
    void siteBelow_data();
    void siteBelow();
};

using Files = MadeUpSite::Files;
static const QByteArray post = "---\ntitle: A\n---\nText\n";

void RecognitionTest::recognises_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("kind");

    QTest::newRow("galley.toml is Press") << Files{{u"galley.toml"_s, "title = 'A'"}} << u"press"_s;
    QTest::newRow("hugo.toml is Hugo") << Files{{u"hugo.toml"_s, ""}} << u"hugo"_s;
    QTest::newRow("config.yaml with Hugo's spelling is Hugo") << Files{{u"config.yaml"_s, "baseurl: /\n"}} << u"hugo"_s;
    QTest::newRow("config/_default is Hugo") << Files{{u"config/_default/config.toml"_s, "baseURL = '/'"}} << u"hugo"_s;
    QTest::newRow("config.toml beside Hugo's folders is Hugo")
        << Files{{u"config.toml"_s, ""}, {u"content/a.md"_s, post}, {u"layouts/index.html"_s, ""}} << u"hugo"_s;
    QTest::newRow("config.toml with Zola's spelling is Zola")
        << Files{{u"config.toml"_s, "base_url = '/'"}, {u"content/a.md"_s, post}, {u"themes/a/a"_s, ""}} << u"zola"_s;
    QTest::newRow("_config.yml is Jekyll") << Files{{u"_config.yml"_s, "title: A\n"}} << u"jekyll"_s;
    QTest::newRow("_posts is Jekyll") << Files{{u"_posts/2024-05-06-a.md"_s, post}} << u"jekyll"_s;
    QTest::newRow("_config.yml beside source/_posts is Hexo")
        << Files{{u"_config.yml"_s, "title: A\n"}, {u"source/_posts/a.md"_s, post}} << u"hexo"_s;
    QTest::newRow("a package of Hexo is Hexo")
        << Files{{u"_config.yml"_s, "title: A\n"}, {u"package.json"_s, R"({"dependencies": {"hexo": "^7"}})"}}
        << u"hexo"_s;
    QTest::newRow("pelicanconf.py is Pelican") << Files{{u"pelicanconf.py"_s, ""}} << u"pelican"_s;
    QTest::newRow("eleventy.config.js is Eleventy") << Files{{u"eleventy.config.js"_s, ""}} << u"eleventy"_s;
    QTest::newRow("a package of Eleventy is Eleventy")
        << Files{{u"package.json"_s, R"({"devDependencies": {"@11ty/eleventy": "^3"}})"}} << u"eleventy"_s;
    QTest::newRow("astro.config.mjs is Astro") << Files{{u"astro.config.mjs"_s, ""}} << u"astro"_s;
    QTest::newRow("docusaurus.config.ts is Docusaurus") << Files{{u"docusaurus.config.ts"_s, ""}} << u"docusaurus"_s;
    QTest::newRow("a package.json of something else is plain")
        << Files{{u"package.json"_s, R"({"dependencies": {"react": "^18"}})"}, {u"a.md"_s, post}} << u"plain"_s;
    QTest::newRow("a configuration that cannot be parsed still tells") << Files{{u"hugo.toml"_s, "= = ="}} << u"hugo"_s;
    QTest::newRow("an empty folder is plain") << Files{} << u"plain"_s;
}

void RecognitionTest::recognises()
{
    QFETCH(Files, files);
    QFETCH(QString, kind);
    QCOMPARE(detectSiteKind(MadeUpSite(files).folder()).id(), kind);
}

void RecognitionTest::findsPosts_data()
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
    QTest::newRow("Zola: all but section pages")
        << u"zola"_s
        << Files{{u"content/_index.md"_s, post}, {u"content/a.md"_s, post}, {u"content/b/index.md"_s, post}}
        << QStringList{u"content/a.md"_s, u"content/b/index.md"_s};
    QTest::newRow("Hexo: posts and drafts, where the configuration says")
        << u"hexo"_s
        << Files{{u"_config.yml"_s, "source_dir: src\n"},
                 {u"src/_posts/a.md"_s, post},
                 {u"src/_drafts/b.md"_s, post},
                 {u"src/about/index.md"_s, post},
                 {u"scaffolds/post.md"_s, post}}
        << QStringList{u"src/_drafts/b.md"_s, u"src/_posts/a.md"_s};
    QTest::newRow("Pelican: articles, but not pages") << u"pelican"_s
                                                      << Files{{u"pelicanconf.py"_s, "PATH = 'texts'\n"},
                                                               {u"texts/a.md"_s, post},
                                                               {u"texts/news/b.md"_s, post},
                                                               {u"texts/pages/about.md"_s, post},
                                                               {u"README.md"_s, post}}
                                                      << QStringList{u"texts/a.md"_s, u"texts/news/b.md"_s};
    QTest::newRow("Eleventy: what lies in folders that are pages")
        << u"eleventy"_s
        << Files{{u".eleventy.js"_s, "module.exports = { dir: { 'input': './src/' } }"},
                 {u"src/posts/a.md"_s, post},
                 {u"src/_includes/b.md"_s, post},
                 {u"src/_data/c.md"_s, post},
                 {u"_site/posts/d.md"_s, post},
                 {u"README.md"_s, post}}
        << QStringList{u"src/posts/a.md"_s};
    QTest::newRow("Astro: collections and pages in folders")
        << u"astro"_s
        << Files{{u"src/content/blog/a.mdx"_s, post},
                 {u"src/content/b.md"_s, post},
                 {u"src/content/blog/_c.md"_s, post},
                 {u"src/pages/about.md"_s, post},
                 {u"src/pages/posts/d.md"_s, post}}
        << QStringList{u"src/content/blog/a.mdx"_s, u"src/pages/posts/d.md"_s};
    QTest::newRow("Docusaurus: the blog and its translations, not the documentation")
        << u"docusaurus"_s
        << Files{{u"blog/2024-05-06-a.md"_s, post},
                 {u"docs/b.md"_s, post},
                 {u"i18n/fr/docusaurus-plugin-content-blog/2024-05-06-a.md"_s, post}}
        << QStringList{u"blog/2024-05-06-a.md"_s, u"i18n/fr/docusaurus-plugin-content-blog/2024-05-06-a.md"_s};
    QTest::newRow("plain: everything but files about the repository and other people's programs")
        << u"plain"_s << Files{{u"README.md"_s, post},           {u"a.md"_s, post},         {u"b/readme.md"_s, post},
                               {u"node_modules/x/c.md"_s, post}, {u".github/d.md"_s, post}, {u"e.txt"_s, post}}
        << QStringList{u"a.md"_s, u"b/readme.md"_s};
}

void RecognitionTest::findsPosts()
{
    QFETCH(QString, kind);
    QFETCH(Files, files);
    QFETCH(QStringList, posts);
    const MadeUpSite site(files);
    QCOMPARE(postPaths(siteKind(kind), site.folder()), posts);
    QCOMPARE(postPaths(siteKind(kind), QDir(QDir::current().relativeFilePath(site.folder().path()))), posts);
}

void RecognitionTest::linksAreNotFollowed()
{
    const MadeUpSite elsewhere({{u"a.md"_s, post}});
    const MadeUpSite site({{u"content/posts/b.md"_s, post}});
    QVERIFY(QFile::link(elsewhere.folder().path(), site.folder().filePath(u"content/posts/linked"_s)));
    QVERIFY(QFile::link(elsewhere.folder().filePath(u"a.md"_s), site.folder().filePath(u"content/posts/c.md"_s)));
    QCOMPARE(postPaths(siteKind(u"press"_s), site.folder()), QStringList{u"content/posts/b.md"_s});
}

void RecognitionTest::siteBelow_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("below");

    QTest::newRow("the folder itself") << Files{{u"hugo.toml"_s, ""}, {u"docs/_config.yml"_s, ""}} << QString();
    QTest::newRow("the only one below") << Files{{u"README.md"_s, post}, {u"site/hugo.toml"_s, ""}} << u"/site"_s;
    QTest::newRow("two levels down") << Files{{u"web/blog/hugo.toml"_s, ""}} << u"/web/blog"_s;
    QTest::newRow("of two nobody can tell") << Files{{u"a/hugo.toml"_s, ""}, {u"b/hugo.toml"_s, ""}} << QString();
    QTest::newRow("a theme's example is none") << Files{{u"themes/a/hugo.toml"_s, ""}} << QString();
    QTest::newRow("nothing below") << Files{{u"git/a.md"_s, post}} << QString();
}

void RecognitionTest::siteBelow()
{
    QFETCH(Files, files);
    QFETCH(QString, below);
    const MadeUpSite site(files);
    QCOMPARE(siteFolderIn(site.folder()), site.folder().path() + below);
}

QTEST_APPLESS_MAIN(RecognitionTest)
#include "tst_recognition.moc"
