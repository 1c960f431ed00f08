// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renamefixture.h"

Q_DECLARE_METATYPE(Files)

/// Images that one post alone shows go beside it, over a whole site, in one commit that changes nothing else.
class BundlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void whatIsSharedStays_data();
    void whatIsSharedStays();
    void thereAndBack();
    void refusals();
};

namespace {

const QByteArray gull = "\x89PNG the bytes of a gull";

int hunksOf(const ScratchRepository &site)
{
    const QByteArray diff = "\n" + site.git({u"diff"_s, u"-U0"_s, u"-M"_s, u"HEAD~1"_s, u"HEAD"_s});
    return int(diff.count("\n@@ "));
}

} // namespace

void BundlesTest::moves_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<int>("values");
    QTest::addColumn<Files>("after"); ///< Empty: gone.

    QTest::newRow("Hugo: a file becomes a bundle, references by its name follow")
        << Files{{u"hugo.toml"_s, "baseURL = 'https://ada.example/'\n"},
                 {u"content/posts/a.md"_s,
                  yaml("title: A\ndate: 2024-05-06\n",
                       prose + "![g](/img/gull.png)\n" + prose + "![g](/img/gull.png \"t\")\n")},
                 {u"content/posts/b.md"_s, yaml("title: B\n", "[a]({{< relref \"a.md#x\" >}}) [a](/posts/a/)\n")},
                 {u"static/img/gull.png"_s, gull}}
        << 3
        << Files{
               {u"content/posts/a.md"_s, {}},
               {u"static/img/gull.png"_s, {}},
               {u"content/posts/a/gull.png"_s, gull},
               {u"content/posts/a/index.md"_s,
                yaml("title: A\ndate: 2024-05-06\n", prose + "![g](gull.png)\n" + prose + "![g](gull.png \"t\")\n")},
               {u"content/posts/b.md"_s, yaml("title: B\n", "[a]({{< relref \"a/index.md#x\" >}}) [a](/posts/a/)\n")}};
    QTest::newRow("Hugo: what is a bundle stays one")
        << Files{{u"hugo.toml"_s, "\n"},
                 {u"content/posts/a/index.md"_s, yaml("title: A\n", prose + "<img src=\"/a%20b.png\" alt=\"\">\n")},
                 {u"static/a b.png"_s, gull}}
        << 1
        << Files{{u"static/a b.png"_s, {}},
                 {u"content/posts/a/a b.png"_s, gull},
                 {u"content/posts/a/index.md"_s, yaml("title: A\n", prose + "<img src=\"a%20b.png\" alt=\"\">\n")}};
    QTest::newRow("Zola: references name the index")
        << Files{{u"config.toml"_s, "base_url = 'https://ada.example'\n"},
                 {u"content/blog/a.md"_s, "+++\ntitle = 'A'\n+++\n" + prose + "![g](/gull.png)\n"},
                 {u"content/blog/b.md"_s, "+++\ntitle = 'B'\n+++\n[a](@/blog/a.md#x)\n"},
                 {u"static/gull.png"_s, gull}}
        << 2
        << Files{{u"content/blog/a.md"_s, {}},
                 {u"static/gull.png"_s, {}},
                 {u"content/blog/a/gull.png"_s, gull},
                 {u"content/blog/a/index.md"_s, "+++\ntitle = 'A'\n+++\n" + prose + "![g](gull.png)\n"},
                 {u"content/blog/b.md"_s, "+++\ntitle = 'B'\n+++\n[a](@/blog/a/index.md#x)\n"}};
}

void BundlesTest::moves()
{
    QFETCH(Files, files);
    QFETCH(int, values);
    QFETCH(Files, after);
    RenameFixture m;
    m.open(files);
    const GalleyRun look = m.galley->json({u"site"_s, u"bundles"_s, u"S"_s, u"--dry-run"_s});
    QVERIFY2(look.object()["places"_L1].toInt() == values, look.output);
    QVERIFY2(look.object()["left"_L1].toArray().isEmpty(), look.output);

    const GalleyRun made = m.galley->json({u"site"_s, u"bundles"_s, u"S"_s});
    QVERIFY2(made.exitCode == 0, made.output);
    const QString step = QString::number(made.object()["step"_L1].toInt());
    const GalleyRun published = m.galley->json({u"publish"_s, u"--step"_s, step, u"--no-push"_s});
    QVERIFY2(published.exitCode == 0, published.output);
    QCOMPARE(m.site->git({u"rev-list"_s, u"--count"_s, u"HEAD"_s}), "2"_ba);
    QCOMPARE(hunksOf(*m.site), values);
    Files expected = files;
    for (auto file = after.cbegin(); file != after.cend(); ++file) {
        expected.insert(file.key(), file.value());
        if (file.value().isEmpty())
            expected.remove(file.key());
    }
    QCOMPARE(m.committed(), expected);
    QCOMPARE(m.site->git({u"status"_s, u"--porcelain"_s}), QByteArray());
    QCOMPARE(m.galley->json({u"list"_s, u"--state"_s, u"changed"_s}).array().size(), 0);
}

void BundlesTest::whatIsSharedStays_data()
{
    QTest::addColumn<Files>("others");
    QTest::newRow("another post shows it") << Files{{u"content/posts/b.md"_s, yaml("title: B\n", "![](/img/g.png)\n")}};
    QTest::newRow("a template names it") << Files{{u"layouts/index.html"_s, "<img src='/img/g.png'>\n"}};
    QTest::newRow("a style names it") << Files{{u"assets/a.css"_s, "body { background: url(/img/g.png) }\n"}};
    QTest::newRow("another post names it in a way that cannot be followed")
        << Files{{u"content/posts/b.md"_s, yaml("title: B\n", "{{< figure src=\"{{ x }}/img/g.png\" >}}\n")}};
    QTest::newRow("there is a folder of that name") << Files{{u"content/posts/a/x.txt"_s, "x\n"}};
    QTest::newRow("there is another language") << Files{{u"content/posts/a.fr.md"_s, yaml("title: A\n")}};
    QTest::newRow("its front matter names it too")
        << Files{{u"content/posts/a.md"_s, yaml("title: A\ncover: /img/g.png\n", "![g](/img/g.png)\n")}};
}

void BundlesTest::whatIsSharedStays()
{
    QFETCH(Files, others);
    Files files{{u"hugo.toml"_s, "\n"},
                {u"content/posts/a.md"_s, yaml("title: A\n", "![g](/img/g.png)\n")},
                {u"static/img/g.png"_s, gull}};
    files.insert(others);
    RenameFixture m;
    m.open(files);
    const GalleyRun look = m.galley->json({u"site"_s, u"bundles"_s, u"S"_s, u"--dry-run"_s});
    QVERIFY2(look.exitCode == 0 && look.object()["posts"_L1].toArray().isEmpty(), look.output);
    QVERIFY2(!look.object()["left"_L1].toArray().isEmpty(), look.output);
    for (const QJsonValue &left : look.object()["left"_L1].toArray())
        QVERIFY(!left["reason"_L1].toString().isEmpty());
}

/// Taken back after it was published, the site is what it was.
void BundlesTest::thereAndBack()
{
    const Files files{{u"hugo.toml"_s, "\n"},
                      {u"content/posts/a.md"_s, yaml("title: A\n", prose + "![g](/img/g.png)\n")},
                      {u"static/img/g.png"_s, gull}};
    RenameFixture m;
    m.open(files);
    const QString step = QString::number(m.galley->json({u"site"_s, u"bundles"_s, u"S"_s}).object()["step"_L1].toInt());
    QCOMPARE(m.galley->run({u"publish"_s, u"--step"_s, step, u"--no-push"_s}).exitCode, 0);
    QVERIFY(m.committed() != files);
    const GalleyRun back = m.galley->json({u"undo"_s, step});
    QVERIFY2(back.exitCode == 0, back.output);
    QCOMPARE(m.galley->run({u"publish"_s, u"--step"_s, step, u"--no-push"_s}).exitCode, 0);
    QCOMPARE(m.committed(), files);
    QCOMPARE(m.site->git({u"status"_s, u"--porcelain"_s}), QByteArray());
}

void BundlesTest::refusals()
{
    RenameFixture m;
    m.open({{u"_config.yml"_s, "title: S\n"}, {u"_posts/2024-05-06-a.md"_s, yaml("title: A\n")}});
    const GalleyRun run = m.galley->json({u"site"_s, u"bundles"_s, u"S"_s});
    QVERIFY2(run.exitCode == 1 && !run.error("hint").isEmpty(), run.output);
}

QTEST_GUILESS_MAIN(BundlesTest)

#include "tst_bundles.moc"
