// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/sitekind.h"
#include "tests/support/galleyprogram.h"
#include "tests/support/needed.h"
#include "tests/support/scratchrepository.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

using Files = QList<QPair<QString, QByteArray>>;

QByteArray png()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

const QByteArray yamlPost = "---\ntitle: Old\ndate: 2024-05-06T07:08:09Z\n---\n\nOld.\n";

} // namespace

/// An image that is put in a draft of a site of each kind lies, once it is published, where the generator takes it, and
/// the text names it so that it is found.
class MediaKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void published_data();
    void published();
    void built_data();
    void built();
    void twoDraftsWithTheSameName();

private:
    struct Draft
    {
        QString id;
        QJsonObject image;
    };
    Draft draftWithImage(const GalleyProgram &galley, const ScratchRepository &site, const Files &files) const;

    QTemporaryDir m_folder;
    QString m_image = m_folder.filePath(u"Sea view (1).png"_s);
};

void MediaKindsTest::initTestCase()
{
    QFile file(m_image);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(png());
}

MediaKindsTest::Draft MediaKindsTest::draftWithImage(const GalleyProgram &galley, const ScratchRepository &site,
                                                     const Files &files) const
{
    for (const auto &[name, text] : files)
        site.write(name, text);
    site.commitAll(u"Site"_s);
    site.addBareRemote();
    galley.run({u"site"_s, u"open"_s, site.folder(), u"--name"_s, u"site"_s});
    const QJsonObject post = galley
                                 .json({u"new"_s, u"--site"_s, u"site"_s, u"--title"_s, u"New post"_s, u"--date"_s,
                                        u"2024-06-07T08:09:10+02:00"_s, u"--body-file"_s, u"-"_s},
                                       "Body.\n")
                                 .object();
    const QString id = post["id"_L1].toString();
    const GalleyRun added = galley.json({u"media"_s, u"add"_s, id, m_image, u"--alt"_s, u"The sea [here]"_s});
    return {id, added.object()};
}

void MediaKindsTest::published_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("path");

    const auto plainly = [](const QString &address) { return u"![The sea [here]](%1)"_s.arg(address); };
    const QByteArray hugo = "title = 'Site'\nbaseURL = 'https://example.org/'\n";
    const QByteArray pelican = "PATH = 'content'\nSITENAME = 'Site'\n";
    QTest::newRow("Hugo, posts that are files")
        << u"hugo"_s << Files{{u"hugo.toml"_s, hugo}, {u"content/posts/old.md"_s, yamlPost}}
        << plainly(u"/images/new-post/Sea-view-1.png"_s) << u"static/images/new-post/Sea-view-1.png"_s;
    QTest::newRow("Hugo, page bundles") << u"hugo"_s
                                        << Files{{u"hugo.toml"_s, hugo}, {u"content/posts/old/index.md"_s, yamlPost}}
                                        << plainly(u"Sea-view-1.png"_s) << u"content/posts/new-post/Sea-view-1.png"_s;
    QTest::newRow("Hugo, served below another address")
        << u"hugo"_s
        << Files{{u"hugo.toml"_s, "title = 'Site'\nbaseURL = 'https://example.org/blog/'\n"},
                 {u"content/posts/old.md"_s, yamlPost}}
        << plainly(u"/blog/images/new-post/Sea-view-1.png"_s) << u"static/images/new-post/Sea-view-1.png"_s;
    QTest::newRow("Jekyll") << u"jekyll"_s
                            << Files{{u"_config.yml"_s, "title: Site\n"}, {u"_posts/2024-05-06-old.md"_s, yamlPost}}
                            << plainly(u"/assets/images/new-post/Sea-view-1.png"_s)
                            << u"assets/images/new-post/Sea-view-1.png"_s;
    QTest::newRow("Jekyll, served below another address")
        << u"jekyll"_s
        << Files{{u"_config.yml"_s, "title: Site\nbaseurl: /blog\n"}, {u"_posts/2024-05-06-old.md"_s, yamlPost}}
        << plainly(u"{{site.baseurl}}/assets/images/new-post/Sea-view-1.png"_s)
        << u"assets/images/new-post/Sea-view-1.png"_s;
    QTest::newRow("Zola, posts that are files")
        << u"zola"_s
        << Files{{u"config.toml"_s, "base_url = 'https://example.org'\n"},
                 {u"content/blog/old.md"_s, "+++\ntitle = 'Old'\ndate = 2024-05-06\n+++\n\nOld.\n"}}
        << plainly(u"/images/new-post/Sea-view-1.png"_s) << u"static/images/new-post/Sea-view-1.png"_s;
    QTest::newRow("Zola, files beside the post")
        << u"zola"_s
        << Files{{u"config.toml"_s, "base_url = 'https://example.org'\n"},
                 {u"content/blog/old/index.md"_s, "+++\ntitle = 'Old'\ndate = 2024-05-06\n+++\n\nOld.\n"}}
        << plainly(u"Sea-view-1.png"_s) << u"content/blog/new-post/Sea-view-1.png"_s;
    QTest::newRow("Hexo") << u"hexo"_s
                          << Files{{u"_config.yml"_s, "title: Site\n"},
                                   {u"package.json"_s, "{\"dependencies\": {\"hexo\": \"7\"}}"},
                                   {u"source/_posts/old.md"_s, yamlPost}}
                          << plainly(u"/images/new-post/Sea-view-1.png"_s)
                          << u"source/images/new-post/Sea-view-1.png"_s;
    QTest::newRow("Hexo, asset folders") << u"hexo"_s
                                         << Files{{u"_config.yml"_s, "title: Site\npost_asset_folder: true\n"},
                                                  {u"package.json"_s, "{\"dependencies\": {\"hexo\": \"7\"}}"},
                                                  {u"source/_posts/old.md"_s, yamlPost}}
                                         << u"{% asset_img Sea-view-1.png '\"The sea [here]\" \"The sea [here]\"' %}"_s
                                         << u"source/_posts/new-post/Sea-view-1.png"_s;
    QTest::newRow("Hexo, asset folders that Markdown reaches")
        << u"hexo"_s
        << Files{{u"_config.yml"_s, "post_asset_folder: true\nmarked:\n  prependRoot: true\n  postAsset: true\n"},
                 {u"package.json"_s, "{\"dependencies\": {\"hexo\": \"7\"}}"},
                 {u"source/_posts/old.md"_s, yamlPost}}
        << plainly(u"Sea-view-1.png"_s) << u"source/_posts/new-post/Sea-view-1.png"_s;
    QTest::newRow("Eleventy, a folder that is copied")
        << u"eleventy"_s
        << Files{{u"eleventy.config.js"_s, "export default c => { c.addPassthroughCopy('img'); };"},
                 {u"img/a.png"_s, "a"},
                 {u"blog/old.md"_s, yamlPost}}
        << plainly(u"/img/new-post/Sea-view-1.png"_s) << u"img/new-post/Sea-view-1.png"_s;
    QTest::newRow("Astro, posts that are files")
        << u"astro"_s << Files{{u"astro.config.mjs"_s, "export default {};"}, {u"src/content/blog/old.md"_s, yamlPost}}
        << plainly(u"/images/new-post/Sea-view-1.png"_s) << u"public/images/new-post/Sea-view-1.png"_s;
    QTest::newRow("Astro, files beside the post")
        << u"astro"_s
        << Files{{u"astro.config.mjs"_s, "export default {};"}, {u"src/content/blog/old/index.md"_s, yamlPost}}
        << plainly(u"./Sea-view-1.png"_s) << u"src/content/blog/new-post/Sea-view-1.png"_s;
    QTest::newRow("Pelican") << u"pelican"_s
                             << Files{{u"pelicanconf.py"_s, pelican},
                                      {u"content/old.md"_s, "Title: Old\nDate: 2024-05-06 07:08\n\nOld.\n"}}
                             << plainly(u"{static}/images/new-post/Sea-view-1.png"_s)
                             << u"content/images/new-post/Sea-view-1.png"_s;
    QTest::newRow("Docusaurus") << u"docusaurus"_s
                                << Files{{u"docusaurus.config.js"_s, "module.exports = {};"},
                                         {u"blog/2024-05-06-old.md"_s, "---\ntitle: Old\n---\n\nOld.\n"}}
                                << plainly(u"/img/new-post/Sea-view-1.png"_s)
                                << u"static/img/new-post/Sea-view-1.png"_s;
    QTest::newRow("a plain folder") << u"plain"_s << Files{{u"notes/old.md"_s, "# Old\n\nOld.\n"}}
                                    << plainly(u"new-post/Sea-view-1.png"_s) << u"notes/new-post/Sea-view-1.png"_s;
}

void MediaKindsTest::published()
{
    QFETCH(QString, kind);
    QFETCH(Files, files);
    QFETCH(QString, markup);
    QFETCH(QString, path);
    const GalleyProgram galley;
    const ScratchRepository site;
    const Draft draft = draftWithImage(galley, site, files);
    QCOMPARE(galley.json({u"site"_s, u"list"_s}).array().first()["kind"_L1].toString(), kind);
    QCOMPARE(draft.image["markup"_L1].toString(), markup);

    QCOMPARE(
        galley.run({u"write"_s, draft.id, u"--body-file"_s, u"-"_s}, "# New post\n\nBody.\n\n" + markup.toUtf8() + '\n')
            .exitCode,
        0);
    const GalleyRun published = galley.json({u"publish"_s, draft.id});
    QVERIFY2(published.exitCode == 0, published.output + published.errors);
    QVERIFY(site.git({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"HEAD"_s}).split('\n').contains(path.toUtf8()));
    QCOMPARE(site.read(path), png());

    const QString post = galley.json({u"show"_s, draft.id}).object()["path"_L1].toString();
    QVERIFY(!post.isEmpty() && site.read(post).contains(markup.toUtf8()));
    const QString address = draft.image["address"_L1].toString();
    QCOMPARE(model::siteKind(kind).mediaPathFromAddress(QDir(site.folder()), post, address), path);
}

void MediaKindsTest::built_data()
{
    QTest::addColumn<QString>("generator");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("root"); ///< Where the built site lies, as the address of the page counts it.

    const QByteArray layout = "{{ .Content }}";
    const QByteArray list = "{{ range .Pages }}{{ .Title }}{{ end }}";
    const auto hugo = [&](const QByteArray &address, const QString &post) {
        const QByteArray settings = "title = 'Site'\nbaseURL = '" + address + "'\n";
        return Files{{u"hugo.toml"_s, settings},
                     {u"config.toml"_s, settings}, // Hugo before 0.110 knows only this name.
                     {u"layouts/_default/single.html"_s, layout},
                     {u"layouts/_default/list.html"_s, list},
                     {post, yamlPost}};
    };
    const QStringList quiet{u"--quiet"_s};
    QTest::newRow("Hugo, posts that are files")
        << u"hugo"_s << quiet << hugo("https://example.org/", u"content/posts/old.md"_s)
        << u"public/posts/new-post/index.html"_s << u"/=public/"_s;
    QTest::newRow("Hugo, page bundles") << u"hugo"_s << quiet
                                        << hugo("https://example.org/", u"content/posts/old/index.md"_s)
                                        << u"public/posts/new-post/index.html"_s << u"/=public/"_s;
    QTest::newRow("Hugo, served below another address")
        << u"hugo"_s << quiet << hugo("https://example.org/blog/", u"content/posts/old.md"_s)
        << u"public/posts/new-post/index.html"_s << u"/blog/=public/"_s;
    const auto jekyll = [](const QByteArray &more) {
        return Files{{u"_config.yml"_s, "title: Site\npermalink: /:year/:title/\n" + more},
                     {u"_layouts/post.html"_s, "{{ content }}"},
                     {u"_posts/2024-05-06-old.md"_s, "---\nlayout: post\ntitle: Old\n---\n\nOld.\n"}};
    };
    const QStringList build{u"build"_s, u"--quiet"_s, u"--disable-disk-cache"_s};
    QTest::newRow("Jekyll") << u"jekyll"_s << build << jekyll({}) << u"_site/2024/new-post/index.html"_s
                            << u"/=_site/"_s;
    QTest::newRow("Jekyll, served below another address") << u"jekyll"_s << build << jekyll("baseurl: /blog\n")
                                                          << u"_site/2024/new-post/index.html"_s << u"/blog/=_site/"_s;
    QTest::newRow("Pelican, with header lines")
        << u"pelican"_s << QStringList{u"content"_s, u"-o"_s, u"output"_s, u"-s"_s, u"pelicanconf.py"_s, u"-q"_s}
        << Files{{u"pelicanconf.py"_s, "PATH = 'content'\nSITENAME = 'Site'\nSITEURL = ''\nRELATIVE_URLS = False\n"
                                       "FEED_ALL_ATOM = None\nCATEGORY_FEED_ATOM = None\nTIMEZONE = 'UTC'\n"},
                 {u"content/old.md"_s, "Title: Old\nDate: 2024-05-06 07:08\nCategory: sea\n\nOld.\n"}}
        << u"output/new-post.html"_s << u"/=output/"_s;
}

void MediaKindsTest::built()
{
    QFETCH(QString, generator);
    QFETCH(QStringList, arguments);
    QFETCH(Files, files);
    QFETCH(QString, page);
    QFETCH(QString, root);
    const QString program = QStandardPaths::findExecutable(generator);
    if (program.isEmpty())
        GALLEY_NOT_INSTALLED("The generator is not installed; packaging/test installs it.");
    const GalleyProgram galley;
    const ScratchRepository site;
    const Draft draft = draftWithImage(galley, site, files);
    QCOMPARE(galley
                 .run({u"write"_s, draft.id, u"--body-file"_s, u"-"_s},
                      "Body.\n\n" + draft.image["markup"_L1].toString().toUtf8() + '\n')
                 .exitCode,
             0);
    const GalleyRun published = galley.json({u"publish"_s, draft.id});
    QVERIFY2(published.exitCode == 0, published.output + published.errors);

    QProcess builder;
    builder.setWorkingDirectory(site.folder());
    builder.setProcessChannelMode(QProcess::MergedChannels);
    builder.start(program, arguments);
    QVERIFY(builder.waitForFinished(90'000));
    const QByteArray words = builder.readAll();
    QVERIFY2(builder.exitCode() == 0 && site.exists(page), words.constData());

    // The page shows the picture: what its src means, as a browser reads it, is the file itself.
    const QString html = QString::fromUtf8(site.read(page));
    static const QRegularExpression image(u"<img[^>]*src=\"([^\"]+)\""_s);
    const QRegularExpressionMatch match = image.match(html);
    QVERIFY2(match.hasMatch(), html.toUtf8().constData());
    const QString folder = root.section(u'=', 1);
    const QUrl from(u"https://example.org"_s + root.section(u'=', 0, 0) + page.mid(folder.size()));
    const QString path = from.resolved(QUrl(match.captured(1))).path();
    QVERIFY2(path.startsWith(root.section(u'=', 0, 0)), qPrintable(path));
    QCOMPARE(site.read(folder + path.mid(root.section(u'=', 0, 0).size())), png());
    QVERIFY2(html.contains(u"The sea [here]"_s), qPrintable(html));
}

/// Both have no path yet, so that their files could come to lie in one folder.
void MediaKindsTest::twoDraftsWithTheSameName()
{
    const GalleyProgram galley;
    const ScratchRepository site;
    const Draft first = draftWithImage(
        galley, site, {{u"hugo.toml"_s, "baseURL = 'https://example.org/'\n"}, {u"content/posts/old.md"_s, yamlPost}});
    QFile other(m_folder.filePath(u"sea view 1.PNG"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("another");
    other.close();
    const QString second =
        galley.json({u"new"_s, u"--site"_s, u"site"_s, u"--title"_s, u"New post"_s, u"--body-file"_s, u"-"_s}, "b")
            .object()["id"_L1]
            .toString();
    const QJsonObject added = galley.json({u"media"_s, u"add"_s, second, other.fileName()}).object();
    QCOMPARE(added["name"_L1].toString(), u"sea-view-1-2.png"_s);
    QVERIFY(added["address"_L1] != first.image["address"_L1]);
}

QTEST_MAIN(MediaKindsTest)
#include "tst_mediakinds.moc"
