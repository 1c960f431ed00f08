// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Files = QMap<QString, QByteArray>;

/// Changes of a whole site, looked at first, made as one step, published as one commit in which git sees as many
/// changed places as there are changed values.
class SiteChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheValuesChange_data();
    void onlyTheValuesChange();
    void linksThereAndBack_data();
    void linksThereAndBack();
    void relativeLinks();
    void draftsStayDrafts();
    void refusals();
};

namespace {

/// Posts whose front matter is odd in as many ways as real ones: each has “old” as a tag once, and often nearby.
Files oddSite(const QString &kind)
{
    const QByteArray body = "\ntags: [old] is text here\n";
    const Files yaml{
        {u"flow"_s, "---\ntitle: \"A # b\"\ntags:  [ 'x',old , \"y\" ] # old\ncategories: [old]\n---\n" + body},
        {u"block"_s, "---\ntitle: B\ntags:\n    - \"old\"   # the old one\n\n    - x\ndraft: false\n---\n" + body},
        {u"crlf"_s, "---\r\ntitle: C\r\ntags:\r\n- x\r\n- old\r\n---\r\n" + body},
        {u"mark"_s, "\xEF\xBB\xBF---\ntags: [old]\ntitle: 'old'\n---" + body},
        {u"shared"_s, "---\ntitle: S\nx: &a {k: old}\ny: *a\ntags: [Old, z]\n---\n" + body}};
    const auto placed = [](const Files &posts, const Files &settings, const QString &pattern) {
        Files files = settings;
        for (auto post = posts.cbegin(); post != posts.cend(); ++post)
            files.insert(pattern.arg(post.key()), post.value());
        return files;
    };
    if (kind == "hugo"_L1) {
        Files posts = yaml;
        posts.insert(u"toml"_s,
                     "+++\ntitle = 'T' # old\ntags = [\n  'x', # one\n  'old',\n]\n[params]\no = 'old'\n+++\n" + body);
        posts.insert(u"json"_s, "{\n\t\"title\": \"J\", \"tags\": [\"old\",\"x\"]\n}\n" + body);
        return placed(posts, {{u"hugo.toml"_s, "\n"}}, u"content/posts/%1.md"_s);
    }
    if (kind == "jekyll"_L1) {
        Files posts = yaml;
        posts.insert(u"words"_s, "---\ntitle: W\ntags: x  old y\n---\n" + body);
        return placed(posts, {{u"_config.yml"_s, "\n"}}, u"_posts/2024-05-06-%1.md"_s);
    }
    if (kind == "zola"_L1)
        return placed(
            {{u"a"_s,
              "+++\ntitle = \"A\"\n[taxonomies]\ntags = [ \"old\", \"x\", ]\n[extra]\ntags = ['old']\n+++\n" + body},
             {u"b"_s, "+++\ntitle = \"B\"\ntaxonomies = { tags = [\"x\", 'old'] }\n+++\n" + body}},
            {{u"config.toml"_s, "base_url = 'https://a.example'\n"}}, u"content/%1.md"_s);
    if (kind == "hexo"_L1) {
        Files posts = yaml;
        posts.insert(u"bare"_s, "title: H\ndate: 2024-05-06 10:00:00\ntags: old\n---\n" + body);
        return placed(posts, {{u"_config.yml"_s, "\n"}, {u"package.json"_s, "{\"dependencies\":{\"hexo\":\"7\"}}\n"}},
                      u"source/_posts/%1.md"_s);
    }
    return placed({{u"a"_s, "Title: A\nTags: x, old, y\nCategory: old\n\n" + body},
                   {u"b"_s, "title: B\ntags:   x ,old ,y\n\n" + body},
                   {u"c"_s, "---\nTitle: C\nTags: old\n---\n" + body}},
                  {{u"pelicanconf.py"_s, "PATH = 'content'\n"}}, u"content/%1.md"_s);
}

qsizetype hunksOf(const ScratchRepository &site)
{
    const QByteArray diff = "\n" + site.git({u"diff"_s, u"-U0"_s, u"HEAD~1"_s, u"HEAD"_s});
    return diff.count("\n@@ ");
}

} // namespace

void SiteChangesTest::onlyTheValuesChange_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("values");
    const QStringList rename{u"tags"_s, u"rename"_s, u"old"_s, u"new"_s, u"--site"_s, u"S"_s};
    QTest::newRow("Hugo") << u"hugo"_s << rename << 7;
    QTest::newRow("Jekyll") << u"jekyll"_s << rename << 6;
    QTest::newRow("Zola") << u"zola"_s << rename << 2;
    QTest::newRow("Hexo") << u"hexo"_s << rename << 6;
    QTest::newRow("Pelican") << u"pelican"_s << rename << 3;
    QTest::newRow("several tags become one")
        << u"jekyll"_s << QStringList{u"tags"_s, u"rename"_s, u"old"_s, u"y"_s, u"new"_s, u"--site"_s, u"S"_s} << 6;
    QTest::newRow("a category") << u"hugo"_s << QStringList{u"tags"_s,       u"rename"_s, u"old"_s, u"new"_s,
                                                            u"--category"_s, u"--site"_s, u"S"_s}
                                << 1;
    QTest::newRow("a new field in each") << u"hugo"_s << QStringList{u"site"_s, u"fields"_s, u"S"_s, u"weight=5"_s}
                                         << 7;
    QTest::newRow("an item more") << u"zola"_s << QStringList{u"site"_s, u"fields"_s, u"S"_s, u"tags+=more"_s} << 2;
    QTest::newRow("an item less") << u"hugo"_s << QStringList{u"site"_s, u"fields"_s, u"S"_s, u"tags-=x"_s} << 5;
}

void SiteChangesTest::onlyTheValuesChange()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, words);
    QFETCH(int, values);
    const ScratchRepository site;
    const GalleyProgram galley;
    const Files files = oddSite(kind);
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        site.write(file.key(), file.value());
    site.commitAll(u"Start"_s);
    const GalleyRun opened = galley.json({u"site"_s, u"open"_s, site.folder(), u"--name"_s, u"S"_s});
    QCOMPARE(opened.object()["kind"_L1].toString(), kind);

    const GalleyRun look = galley.json(words + QStringList{u"--dry-run"_s});
    QVERIFY2(look.exitCode == 0, look.output);
    QVERIFY2(look.object()["left"_L1].toArray().isEmpty(), look.output);
    QVERIFY2(look.object()["places"_L1].toInt() == values, look.output);
    QCOMPARE(galley.json({u"list"_s, u"--state"_s, u"changed"_s}).array().size(), 0); // Only looked at.

    const GalleyRun made = galley.json(words);
    QVERIFY2(made.exitCode == 0, made.output);
    const QString step = QString::number(made.object()["step"_L1].toInt());
    const GalleyRun published = galley.json({u"publish"_s, u"--step"_s, step, u"--no-push"_s});
    QVERIFY2(published.exitCode == 0, published.output);
    QCOMPARE(site.git({u"rev-list"_s, u"--count"_s, u"HEAD"_s}), "2"_ba);
    QCOMPARE(hunksOf(site), values);
    QCOMPARE(site.git({u"status"_s, u"--porcelain"_s}), QByteArray());

    const GalleyRun back = galley.json({u"undo"_s, step});
    QVERIFY2(back.exitCode == 0, back.output);
    QCOMPARE(galley.json({u"publish"_s, u"--step"_s, step, u"--no-push"_s}).exitCode, 0);
    QCOMPARE(site.git({u"diff"_s, u"HEAD~2"_s, u"HEAD"_s}), QByteArray()); // The identical files.
}

void SiteChangesTest::linksThereAndBack_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QByteArray>("addresses");
    QTest::addColumn<QByteArray>("references");
    QTest::newRow("Hugo")
        << Files{{u"hugo.toml"_s, "baseURL = 'https://a.example/sub/'\n"},
                 {u"content/posts/b.md"_s, "---\ntitle: B\n---\n"}}
        << QByteArray("[b](/sub/posts/b/#x) ![i](/sub/posts/b/) [n](/nothing/) [e](https://b.example/posts/b/)")
        << QByteArray("[b]({{< relref \"/posts/b.md#x\" >}}) ![i](/sub/posts/b/) [n](/nothing/) "
                      "[e](https://b.example/posts/b/)");
    QTest::newRow("Zola") << Files{{u"config.toml"_s, "base_url = 'https://a.example'\n"},
                                   {u"content/posts/b.md"_s, "+++\ntitle = 'B'\n+++\n"}}
                          << QByteArray("[b](/posts/b/#x)") << QByteArray("[b](@/posts/b.md#x)");
    QTest::newRow("Pelican") << Files{{u"pelicanconf.py"_s, "PATH = 'content'\n"},
                                      {u"content/posts/b.md"_s, "Title: B\n\nb\n"}}
                             << QByteArray("[b](/b.html#x)") << QByteArray("[b]({filename}/posts/b.md#x)");
}

void SiteChangesTest::linksThereAndBack()
{
    QFETCH(Files, files);
    QFETCH(QByteArray, addresses);
    QFETCH(QByteArray, references);
    const ScratchRepository site;
    const GalleyProgram galley;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        site.write(file.key(), file.value());
    const bool isToml = files.contains(u"config.toml"_s);
    const QByteArray head = isToml ? "+++\ntitle = 'A'\n+++\n" : "---\ntitle: A\n---\n";
    site.write(u"content/posts/a.md"_s, head + addresses + "\n`" + addresses + "`\n");
    site.commitAll(u"Start"_s);
    QCOMPARE(galley.run({u"site"_s, u"open"_s, site.folder(), u"--name"_s, u"S"_s}).exitCode, 0);
    const auto textOfA = [&]() -> QByteArray {
        for (const QJsonValue &post : galley.json({u"list"_s}).array()) {
            if (post["path"_L1].toString().endsWith(u"/a.md"_s))
                return galley.run({u"show"_s, post["id"_L1].toString()}).output;
        }
        return {};
    };
    QCOMPARE(galley.json({u"site"_s, u"links"_s, u"S"_s, u"reference"_s, u"--dry-run"_s}).object()["places"_L1].toInt(),
             1);
    QCOMPARE(galley.run({u"site"_s, u"links"_s, u"S"_s, u"reference"_s}).exitCode, 0);
    QCOMPARE(textOfA(), head + references + "\n`" + addresses + "`\n");
    QCOMPARE(galley.run({u"site"_s, u"links"_s, u"S"_s, u"address"_s}).exitCode, 0);
    QCOMPARE(textOfA(), head + addresses + "\n`" + addresses + "`\n");
}

/// From page to page, wherever pages lie; and back to the addresses.
void SiteChangesTest::relativeLinks()
{
    const ScratchRepository site;
    const GalleyProgram galley;
    const QByteArray head = "---\ntitle: A\n---\n";
    const QByteArray addresses = "[b](/s/posts/b/#x) [c](/s/notes/2024/c/ \"t\") [a](#top) ![i](/s/posts/b/)"
                                 " [r]({{< relref \"b.md\" >}}) [n](/nothing/)\n";
    site.write(u"hugo.toml"_s, "baseURL = 'https://a.example/s/'\n");
    site.write(u"content/posts/b.md"_s, "---\ntitle: B\n---\n");
    site.write(u"content/notes/2024/c.md"_s, "---\ntitle: C\n---\n");
    site.write(u"content/posts/a.md"_s, head + addresses);
    site.commitAll(u"Start"_s);
    QCOMPARE(galley.run({u"site"_s, u"open"_s, site.folder(), u"--name"_s, u"S"_s}).exitCode, 0);
    const GalleyRun made = galley.json({u"site"_s, u"links"_s, u"S"_s, u"relative"_s});
    QVERIFY2(made.exitCode == 0, made.output);
    const QStringList id{made.object()["changed"_L1].toArray().first().toString()};
    QCOMPARE(galley.run(QStringList{u"show"_s} + id).output,
             head + "[b](../b/#x) [c](../../notes/2024/c/ \"t\") [a](#top) ![i](/s/posts/b/)"
                    " [r](../b/) [n](/nothing/)\n");
    QCOMPARE(galley.run({u"site"_s, u"links"_s, u"S"_s, u"address"_s}).exitCode, 0);
    QCOMPARE(galley.run(QStringList{u"show"_s} + id).output,
             QByteArray(head + addresses).replace("{{< relref \"b.md\" >}}", "/s/posts/b/"));
}

void SiteChangesTest::draftsStayDrafts()
{
    const ScratchRepository site;
    const GalleyProgram galley;
    site.write(u"hugo.toml"_s, "\n");
    site.write(u"content/posts/a.md"_s, "---\ntitle: A\ndraft: true\ntags: [old]\n---\n");
    site.write(u"content/posts/odd name.md"_s,
               "---\ntitle: \"\"\nslug: \"a: b\"\ntags: [old]\n---\n"); // Once is always.
    site.commitAll(u"Start"_s);
    QCOMPARE(galley.run({u"site"_s, u"open"_s, site.folder(), u"--name"_s, u"S"_s}).exitCode, 0);
    QCOMPARE(galley.run({u"new"_s, u"--site"_s, u"S"_s, u"--title"_s, u"Mine"_s, u"--tag"_s, u"old"_s}).exitCode, 0);
    const GalleyRun made = galley.json({u"tags"_s, u"rename"_s, u"old"_s, u"new"_s});
    QCOMPARE(made.object()["changed"_L1].toArray().size(), 3);
    const QString step = QString::number(made.object()["step"_L1].toInt());
    QCOMPARE(galley.run({u"publish"_s, u"--step"_s, step, u"--no-push"_s}).exitCode, 0);
    QCOMPARE(site.git({u"show"_s, u"HEAD:content/posts/a.md"_s}), "---\ntitle: A\ndraft: true\ntags: [new]\n---"_ba);
    QCOMPARE(site.git({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"HEAD"_s}),
             "content/posts/a.md\ncontent/posts/odd name.md\nhugo.toml"_ba);
}

void SiteChangesTest::refusals()
{
    const ScratchRepository site;
    const GalleyProgram galley;
    site.write(u"hugo.toml"_s, "\n");
    site.write(u"content/posts/a.md"_s, "---\ntitle: A\n---\n");
    site.commitAll(u"Start"_s);
    QCOMPARE(galley.run({u"site"_s, u"open"_s, site.folder(), u"--name"_s, u"S"_s}).exitCode, 0);
    const QList<QStringList> wrong{{u"site"_s, u"fields"_s, u"S"_s, u"title=Same"_s},
                                   {u"site"_s, u"fields"_s, u"S"_s, u"nonsense"_s},
                                   {u"site"_s, u"fields"_s, u"T"_s, u"x=1"_s},
                                   {u"site"_s, u"links"_s, u"S"_s, u"sideways"_s},
                                   {u"tags"_s, u"rename"_s, u"none"_s, u"new"_s},
                                   {u"publish"_s},
                                   {u"publish"_s, u"--step"_s, u"99"_s},
                                   {u"publish"_s, u"x"_s, u"--step"_s, u"1"_s}};
    for (const QStringList &words : wrong) {
        const GalleyRun run = galley.json(words);
        QVERIFY2(run.exitCode == 1 && !run.error("hint").isEmpty(),
                 qPrintable(words.join(u' ') + QString::fromUtf8(run.output)));
    }
}

QTEST_GUILESS_MAIN(SiteChangesTest)

#include "tst_sitechanges.moc"
