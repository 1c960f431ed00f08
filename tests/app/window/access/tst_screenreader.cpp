// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/needed.h"
#include "tests/support/scratchrepository.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Galley as a screen reader has it: author.py finds each control by its role and name in the accessibility tree.
class ScreenReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBlogIsMadeAndAPostPublished();
    void eachControlHasAName();

private:
    QByteArray author(const QStringList &words, int &exitCode) const;
};

void ScreenReaderTest::initTestCase()
{
    if (QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import pyatspi"_s}) != 0)
        GALLEY_NOT_INSTALLED("python3-pyatspi is not installed");
    ScratchRepository::isolate();
}

QByteArray ScreenReaderTest::author(const QStringList &words, int &exitCode) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"/usr/bin/python3"_s, QStringList{QStringLiteral(AUTHOR)} + words);
    if (!process.waitForFinished(240'000))
        process.kill();
    exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAll();
}

void ScreenReaderTest::aBlogIsMadeAndAPostPublished()
{
    const QTemporaryDir folder;
    const QString remote = folder.filePath(u"remote.git"_s);
    ScratchRepository::git(folder.path(), {u"init"_s, u"-q"_s, u"--bare"_s, remote});
    int exitCode = 0;
    const QByteArray said = author({u"publish"_s, QStringLiteral(GALLEY_BIN_DIR "/galley"),
                                    folder.filePath(u"library"_s), folder.filePath(u"site"_s), remote},
                                   exitCode);
    QVERIFY2(exitCode == 0, said.constData());
    const QByteArray branch = ScratchRepository::git(folder.filePath(u"site"_s), {u"branch"_s, u"--show-current"_s});
    const QByteArray files = ScratchRepository::git(remote, {u"show"_s, QString::fromLatin1(branch)});
    QVERIFY2(files.contains("+The sea goes out and *comes back*."), files.constData());
    QVERIFY2(files.contains("+title: Low water"), files.constData());
}

void ScreenReaderTest::eachControlHasAName()
{
    const QTemporaryDir folder;
    int exitCode = 0;
    const QByteArray said =
        author({u"names"_s, QStringLiteral(GALLEY_BIN_DIR "/galley"), folder.filePath(u"library"_s)}, exitCode);
    QVERIFY2(exitCode == 0, said.constData());
}

QTEST_GUILESS_MAIN(ScreenReaderTest)
#include "tst_screenreader.moc"
