// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// `galley set` on posts of all kinds of front matter: only the value's bytes become others.
class SetFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyTheValue_data();
    void changesOnlyTheValue();
    void refused_data();
    void refused();
};

namespace {

const QByteArray body = "\r\nThe text: tags: [x]\r\n";
const QByteArray yaml = "---\r\ntitle: \"A\" # mine\r\ntags:\r\n- 'x'   # first\r\n- y\r\nweight: 3\r\n"
                        "series: [ One ]\r\nparams:\r\n    cover: a.png # here\r\n    list: [ \"a\" ]\r\n---\r\n" +
                        body;
const QByteArray toml = "+++\ntitle = 'A'\ntags = [ \"x\", \"y\", ] # mine\n[params]\ncover = 'a.png'\n+++\n" + body;
const QByteArray json = "{\n\t\"title\": \"A\",\n\t\"tags\": [\"x\"]\n}\n" + body;
const QByteArray headers = "Title: A\nTags: x, y\nStatus: draft\n\n" + body;

QByteArray with(QByteArray source, const QByteArray &before, const QByteArray &after)
{
    return source.replace(source.indexOf(before), before.size(), after);
}

} // namespace

void SetFieldsTest::changesOnlyTheValue_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QString &kind, const QByteArray &before, const QStringList &changes,
                        const QByteArray &after) { QTest::newRow(name) << kind << before << changes << after; };
    const QString hugo = u"hugo"_s;

    row("an item more in the style of the list", hugo, yaml, {u"tags+=z"_s}, with(yaml, "- y\r\n", "- y\r\n- z\r\n"));
    row("an item with spaces and a comma is one", hugo, yaml, {u"tags+= new, York "_s},
        with(yaml, "- y\r\n", "- y\r\n- new, York\r\n"));
    row("an item that is there changes nothing", hugo, yaml, {u"tags+=x"_s}, yaml);
    row("an item less", hugo, yaml, {u"tags-=x"_s}, with(yaml, "- 'x'   # first\r\n", ""));
    row("an item that is not there changes nothing", hugo, yaml, {u"tags-=q"_s}, yaml);
    row("one comes and one goes", hugo, yaml, {u"tags-=y"_s, u"tags+=z"_s},
        with(yaml, "- y\r\n", "- 'z'\r\n")); // As the last one that is left.
    row("a list that Galley knows nothing of", hugo, yaml, {u"series+=Two"_s}, with(yaml, "[ One ]", "[ One, Two ]"));
    row("all items of it at once", hugo, yaml, {u"series=Two, Three"_s}, with(yaml, "[ One ]", "[ Two, Three ]"));
    row("a list in a map", hugo, yaml, {u"params.list+=b"_s}, with(yaml, "[ \"a\" ]", "[ \"a\", \"b\" ]"));
    row("a list that was not there", hugo, json, {u"series+=One"_s},
        with(json, "[\"x\"]", "[\"x\"],\n\t\"series\": [\"One\"]"));
    row("a value in a map", hugo, yaml, {u"params.cover=b c.png"_s}, with(yaml, "a.png", "b c.png"));
    row("a value in a table", hugo, toml, {u"params.cover=b.png"_s}, with(toml, "a.png", "b.png"));
    row("a number stays one", hugo, yaml, {u"weight=12"_s}, with(yaml, "weight: 3", "weight: 12"));
    row("a new number is one", hugo, toml, {u"weight=5"_s}, with(toml, "[params]", "weight = 5\n[params]"));
    row("a new flag is one", hugo, json, {u"toc=true"_s}, with(json, "[\"x\"]", "[\"x\"],\n\t\"toc\": true"));
    row("without a value the key goes", hugo, yaml, {u"weight="_s, u"series="_s},
        with(with(yaml, "weight: 3\r\n", ""), "series: [ One ]\r\n", ""));
    row("a key that is not there may go too", hugo, yaml, {u"nothing="_s}, yaml);
    row("TOML with a comma at the end of its list", hugo, toml, {u"tags+=z"_s},
        with(toml, "\"y\", ]", "\"y\", \"z\", ]"));
    row("a value may hold the signs themselves", hugo, yaml, {u"title=a+=b-=c"_s}, with(yaml, "\"A\"", "\"a+=b-=c\""));
    row("header lines", u"pelican"_s, headers, {u"tags+=z"_s, u"draft=false"_s},
        with(with(headers, "x, y", "x, y, z"), "draft", "published"));
    row("a header line less of its items", u"pelican"_s, headers, {u"tags-=x"_s}, with(headers, "x, y", "y"));
    row("words in one text", u"jekyll"_s, "---\ntags: x y\n---\n", {u"tags+=z"_s}, "---\ntags: x y z\n---\n");
    row("in Zola below its table", u"zola"_s, "+++\ntitle = 'A'\n[taxonomies]\ntags = ['x']\n+++\n", {u"tags+=y"_s},
        "+++\ntitle = 'A'\n[taxonomies]\ntags = ['x', 'y']\n+++\n");
    row("a text without front matter gets some", u"plain"_s, "Only text\n", {u"tags+=x"_s},
        "---\ntags: [x]\n---\nOnly text\n");
}

void SetFieldsTest::changesOnlyTheValue()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, before);
    QFETCH(QStringList, changes);
    QFETCH(QByteArray, after);
    static const QMap<QString, std::pair<QString, QString>> places{
        {u"hugo"_s, {u"hugo.toml"_s, u"content/posts/a.md"_s}},
        {u"pelican"_s, {u"pelicanconf.py"_s, u"content/a.md"_s}},
        {u"jekyll"_s, {u"_config.yml"_s, u"_posts/2024-05-06-a.md"_s}},
        {u"zola"_s, {u"config.toml"_s, u"content/a.md"_s}},
        {u"plain"_s, {u"notes.txt"_s, u"notes/a.md"_s}}};
    const ScratchRepository site;
    const GalleyProgram galley;
    site.write(places.value(kind).first, kind == "zola"_L1 ? "base_url = 'https://a.example'\n" : "\n");
    site.write(places.value(kind).second, before);
    site.commitAll(u"Start"_s);
    QCOMPARE(galley.json({u"site"_s, u"open"_s, site.folder()}).object()["kind"_L1].toString(), kind);
    const QString id = galley.json({u"list"_s}).array().first()["id"_L1].toString();
    const GalleyRun run = galley.json(QStringList{u"set"_s, id} + changes);
    QVERIFY2(run.exitCode == 0, run.output);
    QCOMPARE(galley.run({u"show"_s, id}).output, after);
}

void SetFieldsTest::refused_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("no value") << QStringList{u"title"_s};
    QTest::newRow("no key") << QStringList{u"=x"_s};
    QTest::newRow("no key, an item") << QStringList{u"+=x"_s};
    QTest::newRow("no item") << QStringList{u"tags+="_s};
    QTest::newRow("an item for what is no list") << QStringList{u"title+=x"_s};
    QTest::newRow("an item for a number") << QStringList{u"weight+=1"_s};
    QTest::newRow("an item for a map") << QStringList{u"params+=x"_s};
    QTest::newRow("a map as a whole") << QStringList{u"params=x"_s};
    QTest::newRow("a draft that is neither") << QStringList{u"draft=perhaps"_s};
    QTest::newRow("no title") << QStringList{u"title="_s};
    QTest::newRow("all or nothing") << QStringList{u"tags+=z"_s, u"date=yesterday"_s};
}

void SetFieldsTest::refused()
{
    QFETCH(QStringList, changes);
    const ScratchRepository site;
    const GalleyProgram galley;
    site.write(u"hugo.toml"_s, "\n");
    site.write(u"content/posts/a.md"_s, yaml);
    site.commitAll(u"Start"_s);
    QCOMPARE(galley.run({u"site"_s, u"open"_s, site.folder()}).exitCode, 0);
    const QString id = galley.json({u"list"_s}).array().first()["id"_L1].toString();
    const GalleyRun run = galley.json(QStringList{u"set"_s, id} + changes);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!run.error("message").isEmpty() && !run.error("hint").isEmpty());
    QCOMPARE(galley.run({u"show"_s, id}).output, yaml);
}

QTEST_GUILESS_MAIN(SetFieldsTest)

#include "tst_setfields.moc"
