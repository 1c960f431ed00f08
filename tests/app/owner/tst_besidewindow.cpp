// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

/// Commands and second starts beside an open window.
class BesideWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void commandsAreHandedOver();
    void manyCommandsAtOnce();
    void secondWindowBringsFirstForward();
    void ownerThatDiesIsFollowed();
    void commandsWithoutAWindowWaitForEachOther();

private:
    std::unique_ptr<GalleyProgram> m_galley;
    std::unique_ptr<QProcess> m_window;
};

void BesideWindowTest::init()
{
    m_galley = std::make_unique<GalleyProgram>();
    QCOMPARE(m_galley->run({u"site"_s, u"new"_s, u"blog"_s, u"--title"_s, u"blog"_s}).exitCode, 0);
    m_window = std::make_unique<QProcess>();
    m_galley->start(*m_window, {});
    QVERIFY(m_window->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_galley->library() + u"/owner.socket"_s), 20'000);
}

void BesideWindowTest::cleanup()
{
    if (m_window->state() == QProcess::Running) {
        m_window->kill();
        m_window->waitForFinished();
    }
}

void BesideWindowTest::commandsAreHandedOver()
{
    const GalleyRun made = m_galley->json(
        {u"new"_s, u"--site"_s, u"blog"_s, u"--title"_s, u"Beside"_s, u"--body-file"_s, u"-"_s}, "Typed in.\n");
    QCOMPARE(made.exitCode, 0);
    const QString id = made.object()["id"_L1].toString();
    QVERIFY(m_galley->run({u"show"_s, id}).output.endsWith("Typed in.\n"));
    QCOMPARE(m_galley->run({u"publish"_s, id, u"--no-push"_s}).exitCode, 0);
    QCOMPARE(m_galley->run({u"show"_s, u"zzz"_s}).exitCode, 1);
    QCOMPARE(m_window->state(), QProcess::Running);
}

void BesideWindowTest::manyCommandsAtOnce()
{
    constexpr int count = 10;
    std::vector<std::unique_ptr<QProcess>> commands;
    for (int number = 0; number < count; ++number) {
        commands.push_back(std::make_unique<QProcess>());
        m_galley->start(*commands.back(), {u"new"_s, u"--site"_s, u"blog"_s, u"--title"_s, u"Post %1"_s.arg(number)});
    }
    for (const auto &command : commands) {
        QVERIFY(command->waitForFinished(60'000));
        QCOMPARE(command->exitCode(), 0);
    }
    QCOMPARE(m_galley->json({u"list"_s}).array().size(), count);
}

void BesideWindowTest::secondWindowBringsFirstForward()
{
    QCOMPARE(m_galley->run({}).exitCode, 0);
    QCOMPARE(m_window->state(), QProcess::Running);
    QFile file(m_galley->path(u"loose.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Loose\n\nText.\n");
    file.close();
    QCOMPARE(m_galley->run({u"loose.md"_s}).exitCode, 0);
    QTRY_COMPARE(m_galley->json({u"search"_s, u"loose"_s}).array().size(), 1);
}

void BesideWindowTest::ownerThatDiesIsFollowed()
{
    m_window->kill(); // Its socket file stays behind.
    QVERIFY(m_window->waitForFinished());
    QCOMPARE(m_galley->run({u"new"_s, u"--site"_s, u"blog"_s, u"--title"_s, u"After"_s}).exitCode, 0);
    QCOMPARE(m_galley->json({u"list"_s}).array().size(), 1);
}

void BesideWindowTest::commandsWithoutAWindowWaitForEachOther()
{
    m_window->kill();
    QVERIFY(m_window->waitForFinished());
    manyCommandsAtOnce();
}

QTEST_GUILESS_MAIN(BesideWindowTest)

#include "tst_besidewindow.moc"
