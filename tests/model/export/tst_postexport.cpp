// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/export/htmlexport.h"
#include "model/export/markdownexport.h"
#include "tests/model/export/exportfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::model;

/// Posts leave as Markdown with their files, and as one page.
class PostExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ExportFixture>(); }
    void addressesFollowTheirFiles_data();
    void addressesFollowTheirFiles();
    void aFolderHoldsAFileForEach();
    void severalPostsInOneFile();
    void whatIsThereStays_data();
    void whatIsThereStays();
    void aStopLeavesNothing();
    void onePageHoldsAll();

private:
    ExportRequest request(const QList<PostId> &posts, const QString &name) const
    {
        return {.posts = posts, .path = m_fixture->path(name)};
    }

    std::unique_ptr<ExportFixture> m_fixture;
};

void PostExportTest::addressesFollowTheirFiles_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("an image of the library") << "![a](/media/a-post/photo.png)"_ba << "![a](one-files/photo.png)"_ba;
    QTest::newRow("one of the folder of the site, with a title")
        << "![a](/shore.png \"Shore\")"_ba << "![a](one-files/shore.png \"Shore\")"_ba;
    QTest::newRow("in HTML") << "<img src=\"/shore.png\" alt=\"\">"_ba
                             << "<img src=\"one-files/shore.png\" alt=\"\">"_ba;
    QTest::newRow("in a shortcode") << "{{< figure src=\"/shore.png\" >}}"_ba
                                    << "{{< figure src=\"one-files/shore.png\" >}}"_ba;
    QTest::newRow("of the web it stays") << "![a](https://example.org/a.png)"_ba
                                         << "![a](https://example.org/a.png)"_ba;
    QTest::newRow("a file outside the site stays where it is") << "[a](../../../hugo.toml)"_ba
                                                               << "[a](../../../hugo.toml)"_ba;
    QTest::newRow("a missing image keeps its address") << "![a](/gone.png)"_ba << "![a](/gone.png)"_ba;
    QTest::newRow("line ends and all else stay") << "a  \r\nb\t\r\n"_ba << "a  \r\nb\t\r\n"_ba;
}

void PostExportTest::addressesFollowTheirFiles()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const PostId post = m_fixture->add("A post", before);
    QVERIFY(m_fixture->library->addMedia(post, u"photo.png"_s, onePixelPng));
    const auto report = exportMarkdown(*m_fixture->access, request({post}, u"out/one.md"_s));
    QVERIFY(report);
    QCOMPARE(m_fixture->read(u"out/one.md"_s), "---\ntitle: A post\n---\n" + after);
    QCOMPARE(report->missing.size(), before.contains("gone") ? 1 : 0);
    QCOMPARE(report->files, after.contains("one-files") ? 1 : 0);
    if (after.contains("photo"))
        QCOMPARE(m_fixture->read(u"out/one-files/photo.png"_s), onePixelPng);
    if (after.contains("shore"))
        QCOMPARE(m_fixture->read(u"out/one-files/shore.png"_s), onePixelPng + "of the site");
}

void PostExportTest::aFolderHoldsAFileForEach()
{
    const PostId first = m_fixture->add("Sea", "![s](/shore.png)\n", "slug: sea\n");
    const PostId second = m_fixture->add("Sea again", "Words.\n", "slug: sea\n");
    const auto report = exportMarkdown(*m_fixture->access, request({first, second}, u"out"_s));
    QVERIFY(report);
    QCOMPARE(report->posts, 2);
    QCOMPARE(QDir(m_fixture->path(u"out"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{u"sea-2.md"_s, u"sea-files"_s, u"sea.md"_s}));
    QCOMPARE(m_fixture->read(u"out/sea-2.md"_s), "---\ntitle: Sea again\nslug: sea\n---\nWords.\n");
}

void PostExportTest::severalPostsInOneFile()
{
    const PostId first = m_fixture->add("Sea", "![s](/shore.png)\n");
    const PostId second = m_fixture->add("Land", "Words.\n");
    QVERIFY(exportMarkdown(*m_fixture->access, request({second, first}, u"all.md"_s)));
    QCOMPARE(m_fixture->read(u"all.md"_s), "# Land\n\nWords.\n\n# Sea\n\n![s](all-files/sea/shore.png)\n");
    QVERIFY(QFile::exists(m_fixture->path(u"all-files/sea/shore.png"_s)));
}

void PostExportTest::whatIsThereStays_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("target");
    QTest::newRow("a file of that name") << u"out.md"_s << u"out.md"_s;
    QTest::newRow("a folder with something in it") << u"out/notes.txt"_s << u"out"_s;
    QTest::newRow("a folder with something hidden in it") << u"out/.notes"_s << u"out"_s;
    QTest::newRow("a file where the folder would go") << u"out"_s << u"out"_s;
    QTest::newRow("other files where the images would go") << u"out-files/a"_s << u"out.md"_s;
    QTest::newRow("a page of that name") << u"out.html"_s << u"out.html"_s;
}

void PostExportTest::whatIsThereStays()
{
    QFETCH(const QString, there);
    QFETCH(const QString, target);
    ExportFixture::write(m_fixture->path(there), "mine");
    const auto before = QDir(m_fixture->folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    const ExportRequest wanted = request({m_fixture->add("Sea", "![s](/shore.png)\n")}, target);
    const auto report = target.endsWith(".html"_L1) ? exportHtml(*m_fixture->access, wanted)
                                                    : exportMarkdown(*m_fixture->access, wanted);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(m_fixture->folder.path()), qPrintable(report.error().message));
    QVERIFY(!report.error().hint.isEmpty());
    QCOMPARE(m_fixture->read(there), "mine"_ba);
    QCOMPARE(QDir(m_fixture->folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void PostExportTest::aStopLeavesNothing()
{
    const PostId first = m_fixture->add("Sea", "![s](/shore.png)\n");
    const PostId second = m_fixture->add("Land", "Words.\n");
    const auto before = QDir(m_fixture->folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    const Progress stop = [](const ProgressReport &report) { return report.done < 1; };
    for (const QString &name : {u"out"_s, u"out.md"_s})
        QVERIFY(!exportMarkdown(*m_fixture->access, request({first, second}, name), stop));
    QVERIFY(!exportHtml(*m_fixture->access, request({first, second}, u"out.html"_s), stop));
    QCOMPARE(QDir(m_fixture->folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void PostExportTest::onePageHoldsAll()
{
    const PostId first = m_fixture->add("'Sea & \"land\"'", "![s](/shore.png)\n\n$$x^2$$\n\n<script>bad()</script>\n",
                                        "date: 2024-05-06\n");
    const PostId second = m_fixture->add("Land", "![g](/gone.png) and *words*.\n");
    ExportRequest wanted = request({first, second}, u"all.html"_s);
    wanted.style = "p { color: red }\n";
    const auto report = exportHtml(*m_fixture->access, wanted);
    QVERIFY(report);
    QCOMPARE(report->posts, 2);
    QCOMPARE(report->files, 1);
    QCOMPARE(report->missing.size(), 1);
    const QByteArray html = m_fixture->read(u"all.html"_s);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.endsWith("</html>\n"));
    QVERIFY(html.contains("<title>Sea &amp; &quot;land&quot;</title>"));
    QVERIFY(html.contains("p { color: red }"));
    QVERIFY(html.contains("src=\"data:image/png;base64," + (onePixelPng + "of the site").toBase64() + '"'));
    QVERIFY(html.contains("<math"));
    QVERIFY(html.contains("datetime=\"2024-05-06"));
    QVERIFY(html.contains("<a href=\"#post-2\">Land</a>"));
    QVERIFY(html.contains("<em>words</em>"));
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("/shore.png"));
}

QTEST_GUILESS_MAIN(PostExportTest)
#include "tst_postexport.moc"
