// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/export/epubexport.h"
#include "tests/model/export/exportfixture.h"
#include "tests/support/needed.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::model;

/// Posts become a book that a checker of books finds nothing wrong with.
class EpubExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ExportFixture>(); }
    void theCheckerFindsNothing();
    void whatIsThereStays();
    void aStopLeavesNothing();

private:
    ExportRequest request(const QList<PostId> &posts) const
    {
        return {.posts = posts, .path = m_fixture->path(u"book.epub"_s), .style = "p { margin: 0 }\n"};
    }

    std::unique_ptr<ExportFixture> m_fixture;
};

void EpubExportTest::theCheckerFindsNothing()
{
    const PostId first =
        m_fixture->add("'Sea & <land>'",
                       "![s](/shore.png)\n\n$$x^2 < 3$$\n\n## Waves\n\n- [x] done\n\n|a|b|\n|-|-:|\n|1|2|\n\n"
                       "```cpp\nint a = 1 < 2;\n```\n\n[up](/other/) [down](#waves) <br> a&nbsp;b[^1]\n\n"
                       "[^1]: Note.\n",
                       "language: en\n");
    const PostId second = m_fixture->add("Land", "![w](https://example.org/a.png) [web](https://example.org/)\n\x01\n");
    const auto report = exportEpub(*m_fixture->access, request({first, second}));
    QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
    QCOMPARE(report->posts, 2);
    QCOMPARE(report->files, 1);
    QVERIFY(m_fixture->read(u"book.epub"_s).sliced(30).startsWith("mimetypeapplication/epub+zip"));
    QProcess checker;
    checker.setProcessChannelMode(QProcess::MergedChannels);
    // Debian's /usr/bin/epubcheck is a JAR itself, which not every kernel starts.
    const QString program = u"/usr/share/java/epubcheck.jar"_s;
    checker.start(u"java"_s, {u"-jar"_s, program, m_fixture->path(u"book.epub"_s)});
    if (!QFile::exists(program) || !checker.waitForStarted())
        GALLEY_NOT_INSTALLED("epubcheck is not installed: see packaging/dependencies/test.txt.");
    QVERIFY(checker.waitForFinished(60'000));
    const QByteArray words = checker.readAll();
    QVERIFY2(checker.exitCode() == 0 && words.contains("No errors or warnings detected"), words.constData());
}

void EpubExportTest::whatIsThereStays()
{
    ExportFixture::write(m_fixture->path(u"book.epub"_s), "mine");
    QVERIFY(!exportEpub(*m_fixture->access, request({m_fixture->add("Sea", "Words.\n")})));
    QCOMPARE(m_fixture->read(u"book.epub"_s), "mine"_ba);
}

void EpubExportTest::aStopLeavesNothing()
{
    const QList<PostId> posts{m_fixture->add("Sea", "Words.\n"), m_fixture->add("Land", "Words.\n")};
    QVERIFY(
        !exportEpub(*m_fixture->access, request(posts), [](const ProgressReport &report) { return report.done < 1; }));
    QVERIFY(!QFile::exists(m_fixture->path(u"book.epub"_s)));
}

QTEST_GUILESS_MAIN(EpubExportTest)
#include "tst_epubexport.moc"
