// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/needed.h"
#include "tests/support/scratchrepository.h"

#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Posts that Galley publishes into the sites of other generators are built by the real generators.
class GeneratorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void published_data();
    void published();
    void untouchedPostIsNotChanged();

private:
    static void fillHugo(const ScratchRepository &site);
    static void fillJekyll(const ScratchRepository &site);
    static QJsonObject publish(const GalleyProgram &galley, const ScratchRepository &site, const QString &body);
};

void GeneratorsTest::fillHugo(const ScratchRepository &site)
{
    site.write(u"hugo.toml"_s, "baseURL = 'https://example.org/'\ntitle = 'Hugo site'\n");
    site.write(u"config.toml"_s, site.read(u"hugo.toml"_s)); // Hugo before 0.110 knows only this name.
    site.write(u"layouts/_default/single.html"_s,
               "<h1>{{ .Title }}</h1>{{ range .Params.tags }}<i>{{ . }}</i>{{ end }}{{ .Content }}");
    site.write(u"layouts/_default/list.html"_s,
               "{{ range .Pages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}");
    site.write(u"content/posts/old.md"_s,
               "+++\ndate = 2024-05-06T07:08:09+02:00\ntitle = 'Old post'\ntags = ['sea', 'wind']\n+++\n\nOld.\n");
}

void GeneratorsTest::fillJekyll(const ScratchRepository &site)
{
    site.write(u"_config.yml"_s, "title: Jekyll site\npermalink: /:year/:title/\n");
    site.write(u"_layouts/post.html"_s,
               "<h1>{{ page.title }}</h1>{% for tag in page.tags %}<i>{{ tag }}</i>{% endfor %}{{ content }}");
    site.write(u"_posts/2024-05-06-old.md"_s,
               "---\nlayout: post\ntitle: \"Old post\"\ntags: [sea, wind]\n---\n\nOld.\n");
}

QJsonObject GeneratorsTest::publish(const GalleyProgram &galley, const ScratchRepository &site, const QString &body)
{
    site.commitAll(u"Site"_s);
    site.addBareRemote();
    galley.run({u"site"_s, u"open"_s, site.folder(), u"--name"_s, u"site"_s});
    const QJsonObject post =
        galley
            .json({u"new"_s, u"--site"_s, u"site"_s, u"--title"_s, u"New: \"post\""_s, u"--tag"_s, u"sea"_s,
                   u"--date"_s, u"2024-06-07T08:09:10+02:00"_s, u"--body-file"_s, u"-"_s},
                  body.toUtf8())
            .object();
    return galley.json({u"publish"_s, post["id"_L1].toString()}).object();
}

void GeneratorsTest::published_data()
{
    QTest::addColumn<QString>("generator");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("page");

    QTest::newRow("Hugo builds a post that is written as its neighbours are")
        << u"hugo"_s << QStringList{u"--quiet"_s} << u"content/posts/new-post.md"_s
        << "+++\ndate = 2024-06-07T08:09:10+02:00\ntitle = 'New: \"post\"'\ntags = ['sea']\n+++\n"_ba
        << u"public/posts/new-post/index.html"_s;
    QTest::newRow("Jekyll builds a post that is written as its neighbours are")
        << u"jekyll"_s << QStringList{u"build"_s, u"--quiet"_s, u"--disable-disk-cache"_s}
        << u"_posts/2024-06-07-new-post.md"_s << "---\nlayout: post\ntitle: \"New: \\\"post\\\"\"\n"_ba
        << u"_site/2024/new-post/index.html"_s;
}

void GeneratorsTest::published()
{
    QFETCH(QString, generator);
    QFETCH(QStringList, arguments);
    QFETCH(QString, source);
    QFETCH(QByteArray, head);
    QFETCH(QString, page);
    const QString program = QStandardPaths::findExecutable(generator);
    if (program.isEmpty())
        GALLEY_NOT_INSTALLED("The generator is not installed; packaging/test installs it.");

    const GalleyProgram galley;
    const ScratchRepository site;
    generator == "hugo"_L1 ? fillHugo(site) : fillJekyll(site);
    const QJsonObject published = publish(galley, site, u"Body with *stress*.\n"_s);
    QCOMPARE(published["files"_L1].toArray(), QJsonArray{source});
    QCOMPARE(published["pushed"_L1].toBool(), true);
    QVERIFY2(site.read(source).startsWith(head), site.read(source).constData());
    QCOMPARE(site.git({u"status"_s, u"--porcelain"_s}), QByteArray());

    QProcess build;
    build.setWorkingDirectory(site.folder());
    build.setProcessChannelMode(QProcess::MergedChannels);
    build.start(program, arguments);
    QVERIFY(build.waitForFinished(90'000));
    QVERIFY2(build.exitCode() == 0 && site.exists(page), build.readAll().constData());
    const QByteArray html = site.read(page);
    QVERIFY(html.contains("<em>stress</em>"));
    QVERIFY(html.contains("<i>sea</i>"));
    QVERIFY(html.contains("New: "));
}

void GeneratorsTest::untouchedPostIsNotChanged()
{
    const GalleyProgram galley;
    const ScratchRepository site;
    fillHugo(site);
    publish(galley, site, u"Text.\n"_s);
    const QString id = galley.json({u"search"_s, u"old"_s}).array().first()["id"_L1].toString();
    QCOMPARE(galley.json({u"show"_s, id}).object()["state"_L1].toString(), u"pushed"_s);
    QCOMPARE(galley.json({u"publish"_s, id, u"--dry-run"_s}).object()["files"_L1].toArray(), QJsonArray());

    QCOMPARE(galley.run({u"set"_s, id, u"title=Older post"_s}).exitCode, 0);
    QCOMPARE(galley.run({u"publish"_s, id}).exitCode, 0);
    QByteArrayList lines = site.git({u"show"_s, u"--format="_s, u"--unified=0"_s, u"HEAD"_s}).split('\n');
    lines.removeIf([](const QByteArray &line) {
        return !(line.startsWith('-') || line.startsWith('+')) || line.startsWith("---") || line.startsWith("+++");
    });
    QCOMPARE(lines, (QByteArrayList{"-title = 'Old post'", "+title = 'Older post'"}));
}

QTEST_GUILESS_MAIN(GeneratorsTest)

#include "tst_generators.moc"
