// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Front matter without the usual fences: Pelican's header lines, Hexo's block that is only closed. Read, shown, edited
/// and published like any other.
class HeaderFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pelican();
    void hexo();
    void aNewPostIsWrittenAsItsNeighboursAre();
    void proseOfOtherKindsStaysProse();

private:
    static QString open(const GalleyProgram &galley, const ScratchRepository &site);
};

/// The id of the site's only post.
QString HeaderFormsTest::open(const GalleyProgram &galley, const ScratchRepository &site)
{
    site.commitAll(u"Site"_s);
    site.addBareRemote();
    galley.run({u"site"_s, u"open"_s, site.folder(), u"--name"_s, u"site"_s});
    return galley.json({u"list"_s}).array().first()["id"_L1].toString();
}

void HeaderFormsTest::pelican()
{
    const GalleyProgram galley;
    const ScratchRepository site;
    site.write(u"pelicanconf.py"_s, "PATH = 'content'\n");
    const QByteArray before = "Title: Low tide\nDate: 2024-05-06 07:08\nTags: sea, wind\nsummary: Short\n    and long\n"
                              "Status: published\n\nNote: the *water* went.\n";
    site.write(u"content/low.md"_s, before);
    const QString id = open(galley, site);
    const QJsonObject post = galley.json({u"show"_s, id}).object();
    QCOMPARE(post["title"_L1].toString(), u"Low tide"_s);
    QCOMPARE(post["tags"_L1].toArray(), (QJsonArray{u"sea"_s, u"wind"_s}));
    QCOMPARE(post["words"_L1].toInt(), 4);
    QVERIFY(post["date"_L1].toString().startsWith(u"2024-05-06T07:08"_s));
    const QByteArray html = galley.run({u"show"_s, id, u"--format"_s, u"html"_s}).output;
    QVERIFY(html.contains("Note: the <em>water</em>") && !html.contains("Low tide"));

    QCOMPARE(galley.run({u"set"_s, id, u"title=High tide"_s}).exitCode, 0);
    QCOMPARE(galley.run({u"show"_s, id}).output, QByteArray(before).replace("Low tide", "High tide"));
    QCOMPARE(galley.run({u"set"_s, id, u"tags=sea,salt"_s}).exitCode, 0);
    QCOMPARE(galley.run({u"show"_s, id}).output,
             QByteArray(before).replace("Low tide", "High tide").replace("sea, wind", "sea, salt"));
    QCOMPARE(galley.run({u"write"_s, id, u"--body-file"_s, u"-"_s}, "Another text.\n").exitCode, 0);
    const QByteArray written = galley.run({u"show"_s, id}).output;
    QVERIFY2(written.startsWith("Title: High tide\n") && written.endsWith("Status: published\n\nAnother text.\n"),
             written);
    QCOMPARE(galley.run({u"publish"_s, id}).exitCode, 0);
    QCOMPARE(site.read(u"content/low.md"_s), written);
}

void HeaderFormsTest::hexo()
{
    const GalleyProgram galley;
    const ScratchRepository site;
    site.write(u"_config.yml"_s, "title: Site\n");
    site.write(u"package.json"_s, "{\"dependencies\": {\"hexo\": \"7\"}}");
    const QByteArray before = "title: Low tide\ndate: 2024-05-06 07:08:09\ntags: [sea, wind]\n---\nThe *water* went.\n";
    site.write(u"source/_posts/low.md"_s, before);
    const QString id = open(galley, site);
    const QJsonObject post = galley.json({u"show"_s, id}).object();
    QCOMPARE(post["title"_L1].toString(), u"Low tide"_s);
    QCOMPARE(post["tags"_L1].toArray(), (QJsonArray{u"sea"_s, u"wind"_s}));
    QCOMPARE(post["words"_L1].toInt(), 3);
    const QByteArray html = galley.run({u"show"_s, id, u"--format"_s, u"html"_s}).output;
    QVERIFY(html.contains("<em>water</em>") && !html.contains("Low tide"));
    QCOMPARE(galley.run({u"set"_s, id, u"title=High tide"_s}).exitCode, 0);
    QCOMPARE(galley.run({u"show"_s, id}).output, QByteArray(before).replace("Low tide", "High tide"));
    QCOMPARE(galley.run({u"publish"_s, id}).exitCode, 0);
    QCOMPARE(site.read(u"source/_posts/low.md"_s), QByteArray(before).replace("Low tide", "High tide"));
}

void HeaderFormsTest::aNewPostIsWrittenAsItsNeighboursAre()
{
    const GalleyProgram galley;
    const ScratchRepository site;
    site.write(u"pelicanconf.py"_s, "PATH = 'content'\n");
    site.write(u"content/low.md"_s, "Title: Low tide\nDate: 2024-05-06 07:08\nTags: sea\nSlug: low\n\nText.\n");
    open(galley, site);
    const QString id = galley
                           .json({u"new"_s, u"--site"_s, u"site"_s, u"--title"_s, u"High: tide"_s, u"--tag"_s,
                                  u"moon"_s, u"--date"_s, u"2024-06-07T08:09:10+02:00"_s, u"--body-file"_s, u"-"_s},
                                 "Body.\n")
                           .object()["id"_L1]
                           .toString();
    const QByteArray source = galley.run({u"show"_s, id}).output;
    // Without a zone of its own the date is that of the author's clock, here UTC.
    QVERIFY2(source.startsWith("Title: High: tide\nDate: 2024-06-07 06:09\n"), source);
    QVERIFY2(source.contains("Tags: moon\n") && source.endsWith("\n\nBody.\n"), source);
    QCOMPARE(galley.json({u"show"_s, id}).object()["title"_L1].toString(), u"High: tide"_s);
}

void HeaderFormsTest::proseOfOtherKindsStaysProse()
{
    const GalleyProgram galley;
    const ScratchRepository site;
    site.write(u"hugo.toml"_s, "baseURL = 'https://example.org/'\n");
    site.write(u"content/posts/low.md"_s, "Note: this is prose.\n\nMore.\n");
    const QString id = open(galley, site);
    QCOMPARE(galley.json({u"show"_s, id}).object()["words"_L1].toInt(), 5);
}

QTEST_GUILESS_MAIN(HeaderFormsTest)
#include "tst_headerforms.moc"
