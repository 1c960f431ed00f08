// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/seeded.h"

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
    void addressesGoToTheOpenWindow();
    void ownerThatDiesIsFollowed();
    void commandsWithoutAWindowWaitForEachOther();
    void aStoppedOwnerIsNamedAndDoesNothingLater();
    void aCommandKilledBeforeItsTurnLeavesNothing();
    void commandsOfADyingOwnerAreDoneOrSaidNotToBe();
    void twoAtOnceOfWhichOneIsKilled();

private:
    std::unique_ptr<QProcess> startNew(const QString &title) const
    {
        auto process = std::make_unique<QProcess>();
        m_galley->start(*process, {u"new"_s, u"--site"_s, u"blog"_s, u"--title"_s, title});
        return process;
    }
    QStringList titles() const
    {
        QStringList titles;
        const QJsonArray posts = m_galley->json({u"list"_s}).array();
        for (const QJsonValue &post : posts)
            titles += post["title"_L1].toString();
        return titles;
    }
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
    constexpr int count = 20;
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

void BesideWindowTest::addressesGoToTheOpenWindow()
{
    QFile file(m_galley->path(u"two words.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Addressed\n\nText.\n");
    file.close();
    const QString address = QUrl::fromLocalFile(file.fileName()).toString(QUrl::FullyEncoded);
    QVERIFY(address.contains(u"two%20words"_s));
    QCOMPARE(m_galley->run({address}).exitCode, 0);
    QTRY_COMPARE(m_galley->json({u"search"_s, u"addressed"_s}).array().size(), 1);

    const QString other =
        m_galley->json({u"new"_s, u"--site"_s, u"blog"_s, u"--title"_s, u"Other"_s}).object()["id"_L1].toString();
    QCOMPARE(m_galley->run({u"galley://post/"_s + other}).exitCode, 0);
    QCOMPARE(m_galley->run({u"galley://post/../--help"_s}).exitCode, 0); // The window says what is wrong with it.
    QCOMPARE(m_galley->json({u"list"_s}).array().size(), 2);
    QCOMPARE(m_window->state(), QProcess::Running);
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

void BesideWindowTest::aStoppedOwnerIsNamedAndDoesNothingLater()
{
    ::kill(pid_t(m_window->processId()), SIGSTOP);
    const GalleyRun run = m_galley->run({u"new"_s, u"--site"_s, u"blog"_s, u"--title"_s, u"Late"_s});
    ::kill(pid_t(m_window->processId()), SIGCONT);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("does not answer"), run.errors.constData());
    QVERIFY2(run.errors.contains("kill -CONT " + QByteArray::number(m_window->processId())), run.errors.constData());
    QCOMPARE(titles(), QStringList());
}

void BesideWindowTest::aCommandKilledBeforeItsTurnLeavesNothing()
{
    ::kill(pid_t(m_window->processId()), SIGSTOP);
    const auto command = startNew(u"Never"_s);
    QVERIFY(command->waitForStarted());
    QVERIFY(!command->waitForFinished(1000)); // It waits for its turn.
    command->kill();
    QVERIFY(command->waitForFinished());
    ::kill(pid_t(m_window->processId()), SIGCONT);
    QCOMPARE(titles(), QStringList());
}

void BesideWindowTest::commandsOfADyingOwnerAreDoneOrSaidNotToBe()
{
    std::vector<std::unique_ptr<QProcess>> commands;
    for (int number = 0; number < 10; ++number)
        commands.push_back(startNew(u"Post %1"_s.arg(number)));
    QVERIFY(commands.front()->waitForFinished(60'000));
    m_window->kill();
    QVERIFY(m_window->waitForFinished());
    for (const auto &command : commands)
        QVERIFY(command->state() == QProcess::NotRunning || command->waitForFinished(60'000));
    const QStringList there = titles();
    for (int number = 0; number < 10; ++number) {
        QProcess &command = *commands.at(size_t(number));
        const auto count = there.count(u"Post %1"_s.arg(number));
        if (command.exitCode() == 0)
            QCOMPARE(count, 1);
        else
            QVERIFY(count <= 1 && command.readAllStandardError().contains("closed before the command was done"));
    }
}

void BesideWindowTest::twoAtOnceOfWhichOneIsKilled()
{
    m_window->kill();
    QVERIFY(m_window->waitForFinished());
    const int times = qEnvironmentVariableIsSet("GALLEY_FULL") ? 50 : 5;
    QRandomGenerator random = seededRandom();
    QStringList done;
    for (int time = 0; time < times; ++time) {
        const auto one = startNew(u"One %1"_s.arg(time));
        const auto other = startNew(u"Other %1"_s.arg(time));
        QVERIFY(one->waitForStarted());
        one->waitForFinished(random.bounded(150));
        one->kill();
        QVERIFY(one->state() == QProcess::NotRunning || one->waitForFinished());
        QVERIFY(other->waitForFinished(60'000));
        QCOMPARE(other->exitCode(), 0);
        done += u"Other %1"_s.arg(time);
        if (one->exitStatus() == QProcess::NormalExit && one->exitCode() == 0)
            done += u"One %1"_s.arg(time);
    }
    const QStringList there = titles();
    for (const QString &title : std::as_const(done))
        QCOMPARE(there.count(title), 1);
}

QTEST_GUILESS_MAIN(BesideWindowTest)

#include "tst_besidewindow.moc"
