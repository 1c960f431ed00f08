// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Files = QMap<QString, QByteArray>;

/// Posts of sites of every kind get another slug by command, and are published in one commit that git sees as a rename.
class RenameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneCommit_data();
    void oneCommit();
    void theWayBack();
    void twoPostsChangeSlugs();
    void hostileSlugs_data();
    void hostileSlugs();
    void takenSlugs_data();
    void takenSlugs();
    void caseAlone();
    void aDraftOnlyChangesItself();
    void undone();
    void pressLeadsOn();
    void ownEditsAreNotSweptIn();
    void aLinkedFolderIsNotFollowed();

private:
    void open(const Files &files);
    QString idOf(const QString &path) const;
    GalleyRun rename(const QString &path, const QString &slug) const
    {
        return m_galley->json({u"rename"_s, idOf(path), u"--slug"_s, slug});
    }
    QJsonObject publish(const QString &id) const { return m_galley->json({u"publish"_s, id, u"--no-push"_s}).object(); }
    Files committed() const;

    std::unique_ptr<ScratchRepository> m_site;
    std::unique_ptr<GalleyProgram> m_galley;
};

namespace {

const QByteArray prose = "The harbour lay still, and nothing moved but the gulls above the wharf.\n"
                         "A long enough text, so that git knows a file again by what it holds.\n";

QByteArray yaml(const QByteArray &fields, const QByteArray &body = prose) { return "---\n" + fields + "---\n" + body; }

} // namespace

void RenameTest::init()
{
    m_site = std::make_unique<ScratchRepository>();
    m_galley = std::make_unique<GalleyProgram>();
}

void RenameTest::open(const Files &files)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        m_site->write(file.key(), file.value());
    m_site->commitAll(u"Start"_s);
    const GalleyRun opened = m_galley->json({u"site"_s, u"open"_s, m_site->folder(), u"--name"_s, u"S"_s});
    QVERIFY2(opened.exitCode == 0, opened.output);
}

QString RenameTest::idOf(const QString &path) const
{
    const QJsonArray posts = m_galley->json({u"list"_s}).array();
    for (const QJsonValue &post : posts) {
        if (post["path"_L1].toString() == path)
            return post["id"_L1].toString();
    }
    return {};
}

Files RenameTest::committed() const
{
    Files files;
    const QByteArrayList paths = m_site->git({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"-z"_s, u"HEAD"_s}).split('\0');
    for (const QByteArray &path : paths) {
        if (!path.isEmpty())
            files.insert(QString::fromUtf8(path), m_site->read(QString::fromUtf8(path)));
    }
    return files;
}

void RenameTest::oneCommit_data()
{
    QTest::addColumn<Files>("before");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<Files>("after"); ///< What is another; an empty one is gone.

    const QByteArray dated = "title: Old\ndate: 2024-05-06\n";
    const Files hugo{{u"hugo.toml"_s, "baseURL = 'https://ada.example/blog/'\n"}};
    const auto with = [](Files files, const Files &more) {
        files.insert(more);
        return files;
    };
    QTest::newRow("Hugo: a file, every way to link to it")
        << with(hugo,
                {{u"content/posts/old.md"_s, yaml(dated, prose + "[me](#x) [me](/posts/old/#x)\n")},
                 {u"content/posts/a.md"_s,
                  yaml("title: A\n", "[1](/posts/old/) [2](../old/ \"t\") [3](https://ada.example/blog/posts/old/#x)\n"
                                     "[4]({{< relref \"old.md\" >}}) [5]({{% ref \"/posts/old#x\" %}}) "
                                     "[6](/blog/posts/old/?q)\n<a href='/posts/old'>7</a> [8](/posts/older/)\n\n"
                                     "[r]: /posts/old/\n\n`[c](/posts/old/)` old\n")},
                 {u"content/posts/older.md"_s, yaml("title: Older\n", "nothing\n")}})
        << u"content/posts/old.md"_s << u"front-matter"_s
        << Files{{u"content/posts/old.md"_s, {}},
                 {u"content/posts/new-name.md"_s,
                  yaml(dated + "aliases: [/posts/old/]\n", prose + "[me](#x) [me](/posts/new-name/#x)\n")},
                 {u"content/posts/a.md"_s,
                  yaml("title: A\n",
                       "[1](/posts/new-name/) [2](../new-name/ \"t\") [3](https://ada.example/blog/posts/new-name/#x)\n"
                       "[4]({{< relref \"new-name.md\" >}}) [5]({{% ref \"/posts/new-name#x\" %}}) "
                       "[6](/blog/posts/new-name/?q)\n<a href='/posts/new-name'>7</a> [8](/posts/older/)\n\n"
                       "[r]: /posts/new-name/\n\n`[c](/posts/old/)` old\n")}};
    QTest::newRow("Hugo: a bundle with its images and its other language")
        << with(hugo, {{u"content/posts/old/index.md"_s, yaml(dated, prose + "![g](gull.png)\n")},
                       {u"content/posts/old/index.fr.md"_s, yaml("title: Vieux\n", prose + "![g](gull.png)\n")},
                       {u"content/posts/old/gull.png"_s, "image bytes of a gull"},
                       {u"content/posts/old/sub/wharf.png"_s, "image bytes of a wharf"}})
        << u"content/posts/old/index.md"_s << u"front-matter"_s
        << Files{{u"content/posts/old/index.md"_s, {}},
                 {u"content/posts/old/index.fr.md"_s, {}},
                 {u"content/posts/old/gull.png"_s, {}},
                 {u"content/posts/old/sub/wharf.png"_s, {}},
                 {u"content/posts/new-name/index.md"_s,
                  yaml(dated + "aliases: [/posts/old/]\n", prose + "![g](gull.png)\n")},
                 {u"content/posts/new-name/index.fr.md"_s,
                  yaml("title: Vieux\naliases: [/posts/old/]\n", prose + "![g](gull.png)\n")},
                 {u"content/posts/new-name/gull.png"_s, "image bytes of a gull"},
                 {u"content/posts/new-name/sub/wharf.png"_s, "image bytes of a wharf"}};
    QTest::newRow("Hugo: a slug key, TOML, aliases that are there, images in the static folder")
        << with(hugo, {{u"content/posts/old.md"_s,
                        "+++\ntitle = 'Old'\nslug = 'old'\naliases = ['/first/']\n[params]\nx = 1\n+++\n" + prose +
                            "![g](/blog/images/old/gull.png)\n"},
                       {u"static/images/old/gull.png"_s, "image bytes of a gull"},
                       {u"static/images/old/spare.png"_s, "nobody shows it"}})
        << u"content/posts/old.md"_s << u"front-matter"_s
        << Files{
               {u"content/posts/old.md"_s, {}},
               {u"static/images/old/gull.png"_s, {}},
               {u"content/posts/new-name.md"_s,
                "+++\ntitle = 'Old'\nslug = 'new-name'\naliases = ['/first/', '/posts/old/']\n[params]\nx = 1\n+++\n" +
                    prose + "![g](/blog/images/new-name/gull.png)\n"},
               {u"static/images/new-name/gull.png"_s, "image bytes of a gull"}};
    QTest::newRow("Jekyll: the date stays in the name, post_url follows")
        << Files{{u"_config.yml"_s, "url: https://ada.example\nplugins: [jekyll-redirect-from]\n"},
                 {u"_posts/2024-05-06-old.md"_s, yaml("title: Old\n")},
                 {u"_posts/2024-05-07-a.md"_s,
                  yaml("title: A\n", "[1]({% post_url 2024-05-06-old %}) [2]({{ site.baseurl }}/2024/05/06/old.html)\n"
                                     "[3]({{ \"/2024/05/06/old.html\" | relative_url }}#x)\n")}}
        << u"_posts/2024-05-06-old.md"_s << u"front-matter"_s
        << Files{{u"_posts/2024-05-06-old.md"_s, {}},
                 {u"_posts/2024-05-06-new-name.md"_s, yaml("title: Old\nredirect_from: [/2024/05/06/old.html]\n")},
                 {u"_posts/2024-05-07-a.md"_s,
                  yaml("title: A\n",
                       "[1]({% post_url 2024-05-06-new-name %}) [2]({{ site.baseurl }}/2024/05/06/new-name.html)\n"
                       "[3]({{ \"/2024/05/06/new-name.html\" | relative_url }}#x)\n")}};
    QTest::newRow("Jekyll without the plugin says that there is no redirect")
        << Files{{u"_config.yml"_s, "url: https://ada.example\n"},
                 {u"_posts/2024-05-06-old.md"_s, yaml("title: Old\n")}}
        << u"_posts/2024-05-06-old.md"_s << u"none"_s
        << Files{{u"_posts/2024-05-06-old.md"_s, {}}, {u"_posts/2024-05-06-new-name.md"_s, yaml("title: Old\n")}};
    QTest::newRow("Zola: references from the content folder")
        << Files{{u"config.toml"_s, "base_url = 'https://ada.example'\n"},
                 {u"content/blog/2024-05-06-old.md"_s, "+++\ntitle = \"Old\"\n+++\n" + prose},
                 {u"content/blog/a.md"_s, "+++\ntitle = \"A\"\n+++\n[1](@/blog/2024-05-06-old.md#x) [2](/blog/old/)\n"}}
        << u"content/blog/2024-05-06-old.md"_s << u"front-matter"_s
        << Files{{u"content/blog/2024-05-06-old.md"_s, {}},
                 {u"content/blog/2024-05-06-new-name.md"_s,
                  "+++\ntitle = \"Old\"\naliases = [\"/blog/old/\"]\n+++\n" + prose},
                 {u"content/blog/a.md"_s,
                  "+++\ntitle = \"A\"\n+++\n[1](@/blog/2024-05-06-new-name.md#x) [2](/blog/new-name/)\n"}};
    QTest::newRow("Hexo: the asset folder goes along, post_link follows")
        << Files{{u"_config.yml"_s, "title: S\npost_asset_folder: true\n"},
                 {u"package.json"_s, "{\"dependencies\": {\"hexo\": \"7\"}}\n"},
                 {u"source/_posts/old.md"_s,
                  yaml("title: Old\ndate: 2024-05-06 10:00:00\n", prose + "{% asset_img gull.png %}\n")},
                 {u"source/_posts/old/gull.png"_s, "image bytes of a gull"},
                 {u"source/_posts/a.md"_s,
                  yaml("title: A\ndate: 2024-05-07 10:00:00\n", "{% post_link old 'words' %} [2](/2024/05/06/old/)\n")}}
        << u"source/_posts/old.md"_s << u"none"_s
        << Files{{u"source/_posts/old.md"_s, {}},
                 {u"source/_posts/old/gull.png"_s, {}},
                 {u"source/_posts/new-name.md"_s,
                  yaml("title: Old\ndate: 2024-05-06 10:00:00\n", prose + "{% asset_img gull.png %}\n")},
                 {u"source/_posts/new-name/gull.png"_s, "image bytes of a gull"},
                 {u"source/_posts/a.md"_s, yaml("title: A\ndate: 2024-05-07 10:00:00\n",
                                                "{% post_link new-name 'words' %} [2](/2024/05/06/new-name/)\n")}};
    QTest::newRow("Pelican: header lines, a slug that was the title's")
        << Files{{u"pelicanconf.py"_s, "SITEURL = 'https://ada.example'\nPATH = 'content'\n"},
                 {u"content/old.md"_s, "Title: Old\nDate: 2024-05-06\n\n" + prose},
                 {u"content/a.md"_s, "Title: A\nDate: 2024-05-06\n\n[1]({filename}old.md) [2]({filename}/old.md#x)\n"}}
        << u"content/old.md"_s << u"none"_s
        << Files{{u"content/old.md"_s, {}},
                 {u"content/new-name.md"_s, "Title: Old\nDate: 2024-05-06\nSlug: new-name\n\n" + prose},
                 {u"content/a.md"_s,
                  "Title: A\nDate: 2024-05-06\n\n[1]({filename}new-name.md) [2]({filename}/new-name.md#x)\n"}};
    QTest::newRow("Eleventy: a rule before those for many addresses")
        << Files{{u"eleventy.config.js"_s, "export default function (config) {}\n"},
                 {u"_redirects"_s, "# rules\n/x /y 301\n/*  /404.html  404\n"},
                 {u"posts/old.md"_s, yaml(dated)}}
        << u"posts/old.md"_s << u"rules"_s
        << Files{{u"posts/old.md"_s, {}},
                 {u"posts/new-name.md"_s, yaml(dated)},
                 {u"_redirects"_s, "# rules\n/x /y 301\n/posts/old/ /posts/new-name/ 301\n/*  /404.html  404\n"}};
    QTest::newRow("Astro: a bundle, linked to by file")
        << Files{{u"astro.config.mjs"_s, "export default {site: 'https://ada.example'}\n"},
                 {u"src/pages/blog/[...slug].astro"_s, "---\n---\n"},
                 {u"src/content/blog/old/index.mdx"_s,
                  yaml("title: Old\npubDate: 2024-05-06\n", prose + "![g](./g.png)\n")},
                 {u"src/content/blog/old/g.png"_s, "image bytes"},
                 {u"src/content/blog/a.md"_s, yaml("title: A\n", "[1](/blog/old/) [2](/blog/old)\n")}}
        << u"src/content/blog/old/index.mdx"_s << u"none"_s
        << Files{{u"src/content/blog/old/index.mdx"_s, {}},
                 {u"src/content/blog/old/g.png"_s, {}},
                 {u"src/content/blog/new-name/index.mdx"_s,
                  yaml("title: Old\npubDate: 2024-05-06\n", prose + "![g](./g.png)\n")},
                 {u"src/content/blog/new-name/g.png"_s, "image bytes"},
                 {u"src/content/blog/a.md"_s, yaml("title: A\n", "[1](/blog/new-name/) [2](/blog/new-name)\n")}};
    QTest::newRow("Docusaurus: a slug that is an address, and a file of another name")
        << Files{{u"docusaurus.config.js"_s, "module.exports = {url: 'https://ada.example', baseUrl: '/'};\n"},
                 {u"static/_redirects"_s, "/x /y"},
                 {u"blog/2024-05-06-first.md"_s, yaml("slug: /sea/old\ntitle: Old\n")},
                 {u"blog/2024-05-07-a.md"_s, yaml("title: A\n", "[1](./2024-05-06-first.md)\n")}}
        << u"blog/2024-05-06-first.md"_s << u"rules"_s
        << Files{{u"blog/2024-05-06-first.md"_s, yaml("slug: /sea/new-name\ntitle: Old\n")},
                 {u"static/_redirects"_s, "/x /y\n/blog/sea/old /blog/sea/new-name\n"}};
    QTest::newRow("a plain folder: images beside the post")
        << Files{{u"notes/old.md"_s, "# Old\n\n" + prose + "![g](old/g.png)\n"},
                 {u"notes/old/g.png"_s, "image bytes"},
                 {u"notes/a.md"_s, "# A\n\n[1](old.md) [2](./old.md#x)\n"}}
        << u"notes/old.md"_s << u"none"_s
        << Files{{u"notes/old.md"_s, {}},
                 {u"notes/old/g.png"_s, {}},
                 {u"notes/new-name.md"_s, "# Old\n\n" + prose + "![g](new-name/g.png)\n"},
                 {u"notes/new-name/g.png"_s, "image bytes"},
                 {u"notes/a.md"_s, "# A\n\n[1](new-name.md) [2](./new-name.md#x)\n"}};
}

void RenameTest::oneCommit()
{
    QFETCH(Files, before);
    QFETCH(QString, post);
    QFETCH(QString, redirect);
    QFETCH(Files, after);
    open(before);
    const QString id = idOf(post);
    const QByteArray head = m_site->git({u"rev-parse"_s, u"HEAD"_s});

    const GalleyRun renamed = rename(post, u"new-name"_s);
    QVERIFY2(renamed.exitCode == 0, renamed.output);
    QCOMPARE(renamed.object()["redirect"_L1].toString(), redirect);
    QCOMPARE(m_site->git({u"status"_s, u"--porcelain"_s}), QByteArray()); // Nothing is written before the publish.
    const QJsonObject published = publish(id);
    QVERIFY2(!published["commit"_L1].toString().isEmpty(), QJsonDocument(published).toJson());

    Files expected = before;
    for (auto file = after.cbegin(); file != after.cend(); ++file) {
        if (file.value().isEmpty())
            expected.remove(file.key());
        else
            expected.insert(file.key(), file.value());
    }
    const Files now = committed();
    QCOMPARE(now.keys(), expected.keys());
    for (auto file = expected.cbegin(); file != expected.cend(); ++file)
        QCOMPARE(now.value(file.key()), file.value());
    QCOMPARE(m_site->git({u"rev-parse"_s, u"HEAD~1"_s}), head);
    QCOMPARE(m_site->git({u"status"_s, u"--porcelain"_s}), QByteArray());
    QCOMPARE(m_site->fsckWords(), QByteArray());

    const QString path = renamed.object()["path"_L1].toString();
    const QByteArray history =
        m_site->git({u"log"_s, u"--follow"_s, u"--stat"_s, u"-M"_s, u"--format=%h"_s, u"--"_s, path});
    QCOMPARE(history.count("\n\n"), 2); // git follows the file to the commit before.
    QCOMPARE(m_galley->json({u"show"_s, id}).object()["path"_L1].toString(), path);
    QCOMPARE(m_galley->json({u"list"_s, u"--state"_s, u"changed"_s}).array().size(), 0);
}

void RenameTest::theWayBack()
{
    const QByteArray source = yaml("title: Old\naliases: [/first/]\n");
    open({{u"hugo.toml"_s, ""},
          {u"content/posts/old.md"_s, source},
          {u"content/posts/a.md"_s, yaml("title: A\n", "[1](/posts/old/)\n")}});
    const QString id = idOf(u"content/posts/old.md"_s);
    QCOMPARE(rename(u"content/posts/old.md"_s, u"between"_s).exitCode, 0);
    QCOMPARE(rename(u"content/posts/between.md"_s, u"new-name"_s).exitCode, 0);
    QCOMPARE(publish(id)["changes"_L1].toArray().size(), 3);
    QCOMPARE(m_site->read(u"content/posts/new-name.md"_s), yaml("title: Old\naliases: [/first/, /posts/old/]\n"));
    QCOMPARE(m_site->read(u"content/posts/a.md"_s), yaml("title: A\n", "[1](/posts/new-name/)\n"));
    QCOMPARE(rename(u"content/posts/new-name.md"_s, u"old"_s).exitCode, 0);
    publish(id);
    QCOMPARE(m_site->read(u"content/posts/old.md"_s), yaml("title: Old\naliases: [/first/, /posts/new-name/]\n"));
}

void RenameTest::twoPostsChangeSlugs()
{
    const QByteArray one = yaml("title: One\n");
    const QByteArray two = yaml("title: Two\n", prose + prose + "Another.\n");
    open({{u"_config.yml"_s, ""}, {u"_posts/2024-05-06-one.md"_s, one}, {u"_posts/2024-05-06-two.md"_s, two}});
    const QStringList ids{idOf(u"_posts/2024-05-06-one.md"_s), idOf(u"_posts/2024-05-06-two.md"_s)};
    QCOMPARE(rename(u"_posts/2024-05-06-one.md"_s, u"three"_s).exitCode, 0);
    const GalleyRun taken = rename(u"_posts/2024-05-06-two.md"_s, u"one"_s);
    QCOMPARE(taken.exitCode, 1); // Its file is still there.
    QCOMPARE(m_galley->run({u"publish"_s, ids.at(0), u"--no-push"_s}).exitCode, 0);
    QCOMPARE(rename(u"_posts/2024-05-06-two.md"_s, u"one"_s).exitCode, 0);
    QCOMPARE(m_galley->run({u"publish"_s, ids.at(1), u"--no-push"_s}).exitCode, 0);
    QCOMPARE(committed().value(u"_posts/2024-05-06-one.md"_s), two);
    QCOMPARE(committed().value(u"_posts/2024-05-06-three.md"_s), one);
}

void RenameTest::hostileSlugs_data()
{
    QTest::addColumn<QString>("slug");
    for (const QString &slug : {u".."_s, u"../x"_s, u"/etc/x"_s, u"a//b"_s, u".git/config"_s, u".GIT"_s, u"git~1"_s,
                                u".git "_s, u".g\u200Cit"_s, u"a\\b"_s, u"CON"_s, u"a:b"_s, u"a\nb"_s,
                                QString(4096, u'a'), u"e\u0301"_s, u""_s, u"a b"_s})
        QTest::addRow("%s", qPrintable(slug.left(20).simplified())) << slug;
}

void RenameTest::hostileSlugs()
{
    QFETCH(QString, slug);
    open({{u"hugo.toml"_s, ""}, {u"content/posts/old.md"_s, yaml("title: Old\n")}});
    const GalleyRun run = m_galley->json({u"rename"_s, idOf(u"content/posts/old.md"_s), u"--slug="_s + slug});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!run.error("message").isEmpty() && !run.error("hint").isEmpty());
    QVERIFY(!idOf(u"content/posts/old.md"_s).isEmpty());
    QCOMPARE(m_galley->json({u"list"_s, u"--state"_s, u"changed"_s}).array().size(), 0);
}

void RenameTest::takenSlugs_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isPost");
    QTest::newRow("by another post") << u"content/posts/new-name.md"_s << true;
    QTest::newRow("by another post in another case") << u"content/posts/New-Name.md"_s << true;
    QTest::newRow("by a bundle with the same address") << u"content/posts/new-name/index.md"_s << true;
    QTest::newRow("by a file that is not in the repository") << u"content/posts/new-name.md"_s << false;
}

void RenameTest::takenSlugs()
{
    QFETCH(QString, other);
    QFETCH(bool, isPost);
    Files files{{u"hugo.toml"_s, ""}, {u"content/posts/old.md"_s, yaml("title: Old\n")}};
    if (isPost)
        files.insert(other, yaml("title: Other\n"));
    open(files);
    if (!isPost)
        m_site->write(other, "mine");
    const GalleyRun run = rename(u"content/posts/old.md"_s, u"new-name"_s);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error("message").contains(u"already"_s), qPrintable(run.error("message")));
    if (!isPost)
        QCOMPARE(m_site->read(other), "mine"_ba);
}

void RenameTest::caseAlone()
{
    open({{u"_config.yml"_s, ""}, {u"_posts/2024-05-06-old.md"_s, yaml("title: Old\n")}});
    const QString id = idOf(u"_posts/2024-05-06-old.md"_s);
    QCOMPARE(rename(u"_posts/2024-05-06-old.md"_s, u"OLD"_s).exitCode, 0);
    publish(id);
    QCOMPARE(committed().keys(), (QStringList{u"_config.yml"_s, u"_posts/2024-05-06-OLD.md"_s}));
    QCOMPARE(m_site->git({u"status"_s, u"--porcelain"_s}), QByteArray());
}

void RenameTest::aDraftOnlyChangesItself()
{
    open({{u"hugo.toml"_s, ""}, {u"content/posts/a.md"_s, yaml("title: A\n")}});
    const QString id =
        QString::fromUtf8(m_galley->run({u"new"_s, u"--site"_s, u"S"_s, u"--title"_s, u"Draft"_s}).output).trimmed();
    const GalleyRun run = m_galley->json({u"rename"_s, id, u"--slug"_s, u"other"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()["changed"_L1].toArray(), QJsonArray{id});
    QCOMPARE(run.object()["path"_L1].toString(), QString());
    QCOMPARE(run.object()["formerAddress"_L1].toString(), QString());
    const QByteArray source = m_galley->run({u"show"_s, id}).output;
    QVERIFY(source.contains("slug: other") && !source.contains("aliases"));
    QCOMPARE(m_galley->json({u"rename"_s, id, u"--slug"_s, u"a"_s}).exitCode, 1);
}

void RenameTest::undone()
{
    const QByteArray a = yaml("title: A\n", "[1](/posts/old/)\n");
    open({{u"hugo.toml"_s, ""}, {u"content/posts/old.md"_s, yaml("title: Old\n")}, {u"content/posts/a.md"_s, a}});
    QCOMPARE(rename(u"content/posts/old.md"_s, u"new-name"_s).exitCode, 0);
    QCOMPARE(m_galley->json({u"list"_s, u"--state"_s, u"changed"_s}).array().size(), 2);
    QCOMPARE(m_galley->run({u"undo"_s}).exitCode, 0);
    QCOMPARE(m_galley->json({u"list"_s, u"--state"_s, u"changed"_s}).array().size(), 0);
    QCOMPARE(m_galley->run({u"show"_s, idOf(u"content/posts/old.md"_s)}).output, yaml("title: Old\n"));
}

void RenameTest::pressLeadsOn()
{
    for (const char *name : {"GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"})
        qputenv(name, "ada@example.org");
    const GalleyRun made = m_galley->json({u"site"_s, u"new"_s, u"blog"_s, u"--title"_s, u"B"_s});
    QVERIFY2(made.exitCode == 0, made.output);
    const QString id =
        QString::fromUtf8(
            m_galley->run({u"new"_s, u"--site"_s, u"B"_s, u"--title"_s, u"Old & new"_s, u"--date"_s, u"2024-05-06"_s})
                .output)
            .trimmed();
    QCOMPARE(m_galley->run({u"publish"_s, id, u"--no-push"_s}).exitCode, 0);
    QVERIFY(QFile::exists(m_galley->path(u"blog/docs/2024/05/old-new/index.html"_s)));
    QCOMPARE(m_galley->run({u"rename"_s, id, u"--slug"_s, u"newer"_s}).exitCode, 0);
    QCOMPARE(m_galley->run({u"publish"_s, id, u"--no-push"_s}).exitCode, 0);
    QVERIFY(QFile::exists(m_galley->path(u"blog/docs/2024/05/newer/index.html"_s)));
    QFile page(m_galley->path(u"blog/docs/2024/05/old-new/index.html"_s));
    QVERIFY(page.open(QFile::ReadOnly));
    const QByteArray html = page.readAll();
    QVERIFY2(html.contains("url=../../../2024/05/newer/\"") && html.contains("Old &amp; new"), html);
    QVERIFY(!QFile::exists(m_galley->path(u"blog/content/posts/old-new.md"_s)));
}

void RenameTest::ownEditsAreNotSweptIn()
{
    open({{u"hugo.toml"_s, ""},
          {u"content/posts/old.md"_s, yaml("title: Old\n")},
          {u"content/posts/a.md"_s, yaml("title: A\n", "[1](/posts/old/)\n")},
          {u"content/posts/draft.md"_s, yaml("title: D\ndraft: true\n", "[1](/posts/old/)\n")}});
    const QString id = idOf(u"content/posts/old.md"_s);
    const QString other = idOf(u"content/posts/a.md"_s);
    QCOMPARE(m_galley->run({u"set"_s, other, u"description=Mine, not done yet"_s}).exitCode, 0);
    QCOMPARE(rename(u"content/posts/old.md"_s, u"new-name"_s).object()["changed"_L1].toArray().size(), 3);
    publish(id);
    QCOMPARE(m_site->read(u"content/posts/a.md"_s), yaml("title: A\n", "[1](/posts/old/)\n"));
    QCOMPARE(m_site->read(u"content/posts/draft.md"_s), yaml("title: D\ndraft: true\n", "[1](/posts/new-name/)\n"));
    QCOMPARE(m_galley->json({u"show"_s, other}).object()["state"_L1].toString(), u"changed"_s);
    QVERIFY(m_galley->run({u"show"_s, other}).output.contains("[1](/posts/new-name/)"));
}

void RenameTest::aLinkedFolderIsNotFollowed()
{
    open({{u"hugo.toml"_s, ""}, {u"content/posts/old/index.md"_s, yaml("title: Old\n")}});
    const QTemporaryDir outside;
    QVERIFY(QFile::link(outside.path(), m_site->path(u"content/posts/new-name"_s)));
    const GalleyRun run = rename(u"content/posts/old/index.md"_s, u"new-name"_s);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(QFile::remove(m_site->path(u"content/posts/new-name"_s)));
    QCOMPARE(rename(u"content/posts/old/index.md"_s, u"new-name"_s).exitCode, 0);
    QVERIFY(QFile::link(outside.path(), m_site->path(u"content/posts/new-name"_s))); // Put there after the rename.
    QCOMPARE(m_galley->run({u"publish"_s, idOf(u"content/posts/new-name/index.md"_s), u"--no-push"_s}).exitCode, 1);
    QVERIFY(QDir(outside.path()).isEmpty());
}

QTEST_GUILESS_MAIN(RenameTest)

#include "tst_rename.moc"
