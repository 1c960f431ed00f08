// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Files = QMap<QString, QByteArray>;
Q_DECLARE_METATYPE(Files)

/// `galley site info` on sites of several kinds: what is told of the files, and that one bad file hides no other.
class SiteInfoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
};

void SiteInfoTest::tells_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QJsonObject>("told");
    const QByteArray yaml = "---\ntitle: A\ndate: 2024-05-06\n---\nText\n";
    QTest::newRow("Hugo: drafts, languages, a file that is no text, metadata that cannot be read")
        << Files{{u"hugo.toml"_s, "baseURL = 'https://ada.example/'\n"},
                 {u"content/posts/a.md"_s, yaml},
                 {u"content/posts/a.fr.md"_s, yaml},
                 {u"content/posts/b.md"_s, "+++\ntitle = 'B'\ndraft = true\n+++\n"},
                 {u"content/posts/c.md"_s, "\xff\xfe broken"},
                 {u"content/posts/d.md"_s, "---\ntitle: [\n---\n"},
                 {u"layouts/shortcodes/zz/own.html"_s, "own"}}
        << QJsonObject{{u"kind"_s, u"hugo"_s},
                       {u"posts"_s, 4},
                       {u"drafts"_s, 1},
                       {u"frontMatter"_s, u"yaml"_s},
                       {u"frontMatterCounts"_s, QJsonObject{{u"yaml"_s, 2}, {u"toml"_s, 1}, {u"none"_s, 1}}},
                       {u"languages"_s, QJsonArray{u"fr"_s}},
                       {u"contentFolders"_s, QJsonArray{u"content"_s}},
                       {u"redirects"_s, u"front-matter"_s},
                       {u"newPostPath"_s, u"content/posts/example.md"_s},
                       {u"postAddress"_s, u"/posts/example/"_s},
                       {u"skipped"_s, QJsonArray{u"content/posts/c.md"_s, u"content/posts/d.md"_s}},
                       {u"showsFuturePosts"_s, false}};
    QTest::newRow("Pelican: header lines, a draft among them")
        << Files{{u"pelicanconf.py"_s, "PATH = 'content'\n"},
                 {u"content/a.md"_s, "Title: A\nDate: 2024-05-06\n\nText\n"},
                 {u"content/b.md"_s, "Title: B\nDate: 2024-05-07\nStatus: draft\n\nText\n"}}
        << QJsonObject{{u"kind"_s, u"pelican"_s},
                       {u"posts"_s, 2},
                       {u"drafts"_s, 1},
                       {u"redirects"_s, u"none"_s},
                       {u"frontMatter"_s, u"headers"_s},
                       {u"skipped"_s, QJsonArray()}};
    QTest::newRow("an empty site") << Files{{u"_config.yml"_s, "title: A\n"}, {u"_posts/.keep"_s, ""}}
                                   << QJsonObject{
                                          {u"kind"_s, u"jekyll"_s}, {u"posts"_s, 0}, {u"skipped"_s, QJsonArray()}};
}

void SiteInfoTest::tells()
{
    QFETCH(Files, files);
    QFETCH(QJsonObject, told);
    const ScratchRepository site;
    const GalleyProgram galley;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        site.write(file.key(), file.value());
    site.commitAll(u"Start"_s);
    QCOMPARE(galley.run({u"site"_s, u"open"_s, site.folder()}).exitCode, 0);
    const GalleyRun run = galley.json({u"site"_s, u"info"_s, site.folder()});
    QVERIFY2(run.exitCode == 0, run.output);
    QJsonObject info = run.object();
    QJsonArray skipped;
    for (const QJsonValue &file : info["skipped"_L1].toArray()) {
        QVERIFY(!file["reason"_L1].toString().isEmpty());
        skipped.append(file["path"_L1]);
    }
    info.insert(u"skipped"_s, skipped);
    for (auto part = told.constBegin(); part != told.constEnd(); ++part)
        QVERIFY2(info[part.key()] == part.value(), qPrintable(part.key()) + QByteArray(": ") + run.output);
    const QJsonArray shortcodes = info["shortcodes"_L1].toArray();
    QCOMPARE(shortcodes.contains(u"zz/own"_s), files.contains(u"layouts/shortcodes/zz/own.html"_s));
    QCOMPARE(shortcodes.contains(u"figure"_s), told["kind"_L1].toString() == "hugo"_L1);
    const GalleyRun text = galley.run({u"site"_s, u"info"_s, site.folder()});
    QVERIFY(text.output.contains("Kind\t") && text.output.count("Left out\t") == skipped.size());
}

QTEST_GUILESS_MAIN(SiteInfoTest)
#include "tst_siteinfo.moc"
