// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/export/officeexport.h"
#include "model/import/archive/ziparchive.h"
#include "tests/model/export/exportfixture.h"
#include "tests/support/needed.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::model;

/// Posts become documents of word processors where there is pandoc, and a clear sentence where there is none.
class OfficeExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ExportFixture>(); }
    void wordsAndImagesAreInIt_data();
    void wordsAndImagesAreInIt();
    void aSlowPandocIsWaitedFor();
    void withoutPandocItIsSaid();
    void whatIsThereStays();

private:
    std::unique_ptr<ExportFixture> m_fixture;
};

void OfficeExportTest::wordsAndImagesAreInIt_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("for Word") << u"docx"_s;
    QTest::newRow("for LibreOffice") << u"odt"_s;
}

void OfficeExportTest::wordsAndImagesAreInIt()
{
    QFETCH(const QString, format);
    const QString pandoc = QStandardPaths::findExecutable(u"pandoc"_s);
    if (pandoc.isEmpty())
        GALLEY_NOT_INSTALLED("pandoc is not installed: see packaging/dependencies/test.txt.");
    const PostId post = m_fixture->add("Sea", "![s](/shore.png)\n\n## Waves\n\nA *wave*.\n");
    const QString path = m_fixture->path(u"sea."_s + format);
    const auto report =
        (format == "odt"_L1 ? exportOdt : exportDocx)(*m_fixture->access, {.posts = {post}, .path = path}, {});
    QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
    const auto archive = ZipArchive::open(path);
    QVERIFY(archive);
    QVERIFY2(archive->paths().join(u' ').contains(u".png"_s), qPrintable(archive->paths().join(u' ')));
    QProcess reader;
    reader.start(pandoc, {path, u"--to"_s, u"markdown"_s, u"--standalone"_s});
    QVERIFY(reader.waitForFinished());
    const QByteArray text = reader.readAllStandardOutput();
    QVERIFY2(text.contains("Sea") && text.contains("Waves\n") && text.contains("A *wave*."), text.constData());
    QCOMPARE(QDir(m_fixture->folder.path()).entryList({u".galley*"_s}, QDir::AllEntries | QDir::Hidden).size(), 0);
}

void OfficeExportTest::aSlowPandocIsWaitedFor()
{
    const QString program = m_fixture->path(u"pandoc"_s);
    ExportFixture::write(
        program,
        "#!/bin/sh\nsleep 1\nwhile [ $# -gt 1 ]; do [ \"$1\" = --output ] && echo made >\"$2\"; shift; done\n");
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray programs = qgetenv("PATH");
    qputenv("PATH", m_fixture->folder.path().toUtf8() + ':' + programs);
    const auto report = exportDocx(
        *m_fixture->access, {.posts = {m_fixture->add("Sea", "Words.\n")}, .path = m_fixture->path(u"sea.docx"_s)});
    qputenv("PATH", programs);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
    QCOMPARE(m_fixture->read(u"sea.docx"_s), "made\n"_ba);
}

void OfficeExportTest::withoutPandocItIsSaid()
{
    const QByteArray programs = qgetenv("PATH");
    qputenv("PATH", m_fixture->folder.path().toUtf8());
    const auto report = exportDocx(
        *m_fixture->access, {.posts = {m_fixture->add("Sea", "Words.\n")}, .path = m_fixture->path(u"sea.docx"_s)});
    qputenv("PATH", programs);
    QVERIFY(!report);
    QVERIFY(report.error().message.contains(u"pandoc"_s));
    QVERIFY(!QFile::exists(m_fixture->path(u"sea.docx"_s)));
}

void OfficeExportTest::whatIsThereStays()
{
    ExportFixture::write(m_fixture->path(u"sea.docx"_s), "mine");
    QVERIFY(!exportDocx(*m_fixture->access,
                        {.posts = {m_fixture->add("Sea", "Words.\n")}, .path = m_fixture->path(u"sea.docx"_s)}));
    QCOMPARE(m_fixture->read(u"sea.docx"_s), "mine"_ba);
}

QTEST_GUILESS_MAIN(OfficeExportTest)
#include "tst_officeexport.moc"
