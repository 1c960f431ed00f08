// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/sitekind.h"
#include "tests/model/site/madeupsite.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class MediaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWhereItIsServed_data();
    void goesWhereItIsServed();
    void addressMeansFile_data();
    void addressMeansFile();
    void hostileNamesStayInside_data();
    void hostileNamesStayInside();
    void eleventyCopiesFolders_data();
    void eleventyCopiesFolders();
    void hexoAssetFolder();
};

void MediaTest::goesWhereItIsServed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("postPath");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("address");

    QTest::newRow("Press") << u"press"_s << u"content/posts/2024-05-06-hi.md"_s << u"static/media/hi/my cat.png"_s
                           << u"/media/hi/my%20cat.png"_s;
    QTest::newRow("Press, before the post has a path")
        << u"press"_s << QString() << u"static/media/my cat.png"_s << u"/media/my%20cat.png"_s;
    QTest::newRow("Hugo, a single file") << u"hugo"_s << u"content/post/hi.md"_s << u"static/images/hi/my cat.png"_s
                                         << u"/images/hi/my%20cat.png"_s;
    QTest::newRow("Hugo, a bundle") << u"hugo"_s << u"content/post/hi/index.md"_s << u"content/post/hi/my cat.png"_s
                                    << u"my%20cat.png"_s;
    QTest::newRow("Jekyll") << u"jekyll"_s << u"_posts/2024-05-06-hi.md"_s << u"assets/images/hi/my cat.png"_s
                            << u"/assets/images/hi/my%20cat.png"_s;
    QTest::newRow("Zola, a single file") << u"zola"_s << u"content/hi.md"_s << u"static/images/hi/my cat.png"_s
                                         << u"/images/hi/my%20cat.png"_s;
    QTest::newRow("Zola, a folder for each post")
        << u"zola"_s << u"content/hi/index.md"_s << u"content/hi/my cat.png"_s << u"my%20cat.png"_s;
    QTest::newRow("Hexo") << u"hexo"_s << u"source/_posts/hi.md"_s << u"source/images/hi/my cat.png"_s
                          << u"/images/hi/my%20cat.png"_s;
    QTest::newRow("Pelican") << u"pelican"_s << u"content/hi.md"_s << u"content/images/hi/my cat.png"_s
                             << u"{static}/images/hi/my%20cat.png"_s;
    QTest::newRow("Eleventy, where nothing is copied")
        << u"eleventy"_s << u"blog/hi.md"_s << u"blog/my cat.png"_s << u"./my%20cat.png"_s;
    QTest::newRow("Astro, a single file") << u"astro"_s << u"src/content/blog/hi.md"_s
                                          << u"public/images/hi/my cat.png"_s << u"/images/hi/my%20cat.png"_s;
    QTest::newRow("Astro, a folder for each post") << u"astro"_s << u"src/content/blog/hi/index.mdx"_s
                                                   << u"src/content/blog/hi/my cat.png"_s << u"./my%20cat.png"_s;
    QTest::newRow("Docusaurus, a folder for each post") << u"docusaurus"_s << u"blog/2024-05-06-hi/index.md"_s
                                                        << u"blog/2024-05-06-hi/my cat.png"_s << u"./my%20cat.png"_s;
    QTest::newRow("plain") << u"plain"_s << u"git/hi.md"_s << u"git/hi/my cat.png"_s << u"hi/my%20cat.png"_s;
    QTest::newRow("plain, a folder for each post")
        << u"plain"_s << u"git/hi/index.md"_s << u"git/hi/my cat.png"_s << u"my%20cat.png"_s;
}

void MediaTest::goesWhereItIsServed()
{
    QFETCH(QString, kind);
    QFETCH(QString, postPath);
    QFETCH(QString, path);
    QFETCH(QString, address);
    const SiteKind &rules = siteKind(kind);
    QCOMPARE(rules.mediaPath(QDir(), postPath, u"my cat.png"_s), path);
    QCOMPARE(rules.mediaAddress(QDir(), postPath, u"my cat.png"_s), address);
    QCOMPARE(rules.mediaPathFromAddress(QDir(), postPath, address), path);
}

void MediaTest::addressMeansFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("path");

    QTest::newRow("from the root") << u"press"_s << u"/logo.png"_s << u"static/logo.png"_s;
    QTest::newRow("beside the post") << u"hugo"_s << u"a.png"_s << u"content/posts/a.png"_s;
    QTest::newRow("above the post") << u"plain"_s << u"../a.png"_s << u"content/a.png"_s;
    QTest::newRow("through Liquid") << u"jekyll"_s << u"{{ \"/img/a.png\" | relative_url }}"_s << u"img/a.png"_s;
    QTest::newRow("behind Liquid") << u"jekyll"_s << u"{{ site.baseurl }}/img/a.png"_s << u"img/a.png"_s;
    QTest::newRow("somewhere else") << u"press"_s << u"https://example.org/a.png"_s << QString();
    QTest::newRow("data") << u"press"_s << u"data:image/png;base64,AAAA"_s << QString();
    QTest::newRow("out of the site") << u"press"_s << u"../../../etc/passwd"_s << QString();
    QTest::newRow("out of the site from the root") << u"press"_s << u"/../galley.toml"_s << QString();
    QTest::newRow("out of the site in disguise") << u"press"_s << u"/%2e%2e/%2e%2e/etc/passwd"_s << QString();
    QTest::newRow("git's own") << u"plain"_s << u"/.git/config"_s << QString();
}

void MediaTest::addressMeansFile()
{
    QFETCH(QString, kind);
    QFETCH(QString, address);
    QFETCH(QString, path);
    QCOMPARE(siteKind(kind).mediaPathFromAddress(QDir(), u"content/posts/hi.md"_s, address), path);
}

void MediaTest::hostileNamesStayInside_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::newRow("up") << u"../../../etc/passwd"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("dots alone") << u".."_s;
    QTest::newRow("backslashes") << u"..\\..\\a.png"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("git's own") << u".git"_s;
}

void MediaTest::hostileNamesStayInside()
{
    QFETCH(QString, fileName);
    for (const SiteKind *kind : siteKinds()) {
        const QString path = kind->mediaPath(QDir(), u"content/posts/../hi.md"_s, fileName);
        const QString name = path.section(u'/', -1);
        QVERIFY2(!name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'\\'), qPrintable(path));
    }
}

void MediaTest::eleventyCopiesFolders_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("address");

    QTest::newRow("a folder for images") << QByteArray("c.addPassthroughCopy('img');") << u"img/hi/cat.png"_s
                                         << u"/img/hi/cat.png"_s;
    QTest::newRow("one below the input folder goes to the root")
        << QByteArray("c.addPassthroughCopy(\"src/images\");\nreturn { dir: { input: 'src' } };")
        << u"src/images/hi/cat.png"_s << u"/images/hi/cat.png"_s;
    QTest::newRow("one that becomes the root") << QByteArray("c.addPassthroughCopy({ './public/': '/' });")
                                               << u"public/img/hi/cat.png"_s << u"/img/hi/cat.png"_s;
    QTest::newRow("one under another name") << QByteArray("c.addPassthroughCopy({ 'assets/photos': 'pics' });")
                                            << u"assets/photos/hi/cat.png"_s << u"/pics/hi/cat.png"_s;
    QTest::newRow("a folder that is not there is not taken")
        << QByteArray("c.addPassthroughCopy('images');") << u"blog/cat.png"_s << u"./cat.png"_s;
    QTest::newRow("a call in a comment is none")
        << QByteArray("// c.addPassthroughCopy('img');") << u"blog/cat.png"_s << u"./cat.png"_s;
}

void MediaTest::eleventyCopiesFolders()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, path);
    QFETCH(QString, address);
    const SiteKind &eleventy = siteKind(u"eleventy"_s);
    const MadeUpSite site({{u"eleventy.config.js"_s, script},
                           {u"img/a.png"_s, ""},
                           {u"src/images/a.png"_s, ""},
                           {u"public/a.css"_s, ""},
                           {u"assets/photos/a.png"_s, ""},
                           {path, ""}});
    const QString postPath = u"blog/hi.md"_s;
    QCOMPARE(eleventy.mediaPath(site.folder(), postPath, u"cat.png"_s), path);
    QCOMPARE(eleventy.mediaAddress(site.folder(), postPath, u"cat.png"_s), address);
    QCOMPARE(eleventy.mediaPathFromAddress(site.folder(), postPath, address), path);
}

void MediaTest::hexoAssetFolder()
{
    const MadeUpSite site({{u"source/_posts/hi/cat.png"_s, ""}});
    const SiteKind &hexo = siteKind(u"hexo"_s);
    const QString postPath = u"source/_posts/hi.md"_s;
    QCOMPARE(hexo.mediaPathFromAddress(site.folder(), postPath, u"cat.png"_s), u"source/_posts/hi/cat.png"_s);
    QCOMPARE(hexo.mediaPathFromAddress(site.folder(), postPath, u"dog.png"_s), u"source/_posts/dog.png"_s);
}

QTEST_APPLESS_MAIN(MediaTest)
#include "tst_media.moc"
