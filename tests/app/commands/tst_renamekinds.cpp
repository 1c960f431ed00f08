// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renamefixture.h"

#include <QTest>

/// Posts of sites of every kind get another slug by command, and are published in one commit that git sees as a rename.
class RenameKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = RenameFixture(); }
    void oneCommit_data();
    void oneCommit();

private:
    RenameFixture m;
};

void RenameKindsTest::oneCommit_data()
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
    QTest::newRow("Hugo: an address of the title needs a key")
        << Files{{u"hugo.toml"_s, "[permalinks]\nposts = '/:year/:slug/'\n"},
                 {u"content/posts/old.md"_s, yaml("title: The Title\ndate: 2024-05-06\n")},
                 {u"content/posts/a.md"_s, yaml("title: A\ndate: 2024-05-06\n", "[1](/2024/the-title/)\n")}}
        << u"content/posts/old.md"_s << u"front-matter"_s
        << Files{{u"content/posts/old.md"_s,
                  yaml("title: The Title\ndate: 2024-05-06\nslug: new-name\naliases: [/2024/the-title/]\n")},
                 {u"content/posts/a.md"_s, yaml("title: A\ndate: 2024-05-06\n", "[1](/2024/new-name/)\n")}};
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

void RenameKindsTest::oneCommit()
{
    QFETCH(Files, before);
    QFETCH(QString, post);
    QFETCH(QString, redirect);
    QFETCH(Files, after);
    m.open(before);
    const QString id = m.idOf(post);
    const QByteArray head = m.site->git({u"rev-parse"_s, u"HEAD"_s});

    const GalleyRun renamed = m.rename(post, u"new-name"_s);
    QVERIFY2(renamed.exitCode == 0, renamed.output);
    QCOMPARE(renamed.object()["redirect"_L1].toString(), redirect);
    QCOMPARE(m.site->git({u"status"_s, u"--porcelain"_s}), QByteArray()); // Nothing is written before the publish.
    const QJsonObject published = m.publish(id);
    QVERIFY2(!published["commit"_L1].toString().isEmpty(), QJsonDocument(published).toJson());

    Files expected = before;
    for (auto file = after.cbegin(); file != after.cend(); ++file) {
        if (file.value().isEmpty())
            expected.remove(file.key());
        else
            expected.insert(file.key(), file.value());
    }
    const Files now = m.committed();
    QCOMPARE(now.keys(), expected.keys());
    for (auto file = expected.cbegin(); file != expected.cend(); ++file)
        QCOMPARE(now.value(file.key()), file.value());
    QCOMPARE(m.site->git({u"rev-parse"_s, u"HEAD~1"_s}), head);
    QCOMPARE(m.site->git({u"status"_s, u"--porcelain"_s}), QByteArray());
    QCOMPARE(m.site->fsckWords(), QByteArray());

    const QString path = renamed.object()["path"_L1].toString();
    const QByteArray history =
        m.site->git({u"log"_s, u"--follow"_s, u"--stat"_s, u"-M"_s, u"--format=%h"_s, u"--"_s, path});
    QCOMPARE(history.count("\n\n"), 2); // git follows the file to the commit before.
    QCOMPARE(m.galley->json({u"show"_s, id}).object()["path"_L1].toString(), path);
    QCOMPARE(m.galley->json({u"list"_s, u"--state"_s, u"changed"_s}).array().size(), 0);
}

QTEST_GUILESS_MAIN(RenameKindsTest)

#include "tst_renamekinds.moc"
