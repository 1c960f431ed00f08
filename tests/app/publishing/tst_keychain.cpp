// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/signin/keychain.h"
#include "tests/support/needed.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace galley;
using namespace galley::app;
using namespace Qt::Literals::StringLiterals;

/// A real keychain of the test's own, and none at all (promise X2).
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretIsKeptAndForgotten();
    void withoutAKeychainNothingIsKept();
};

namespace {

const publish::Reply reply{.user = u"ada"_s, .secret = "canary-of-the-harbour"};

QStringList filesWith(const QByteArray &secret)
{
    QStringList found;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly) && file.readAll().contains(secret))
            found.append(file.fileName());
    }
    return found;
}

/// This program again, with one job and another bus.
int runAgain(const QString &job, const QString &bus)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {job});
    return process.waitForFinished(100'000) ? process.exitCode() : -1;
}

/// 0: kept, read and forgotten again; 1: nothing was kept.
int tryKeychain()
{
    const QString subject = u"https://git.example.org"_s;
    if (!writeKeychain(subject, reply))
        return readKeychain(subject) ? 2 : 1;
    const auto read = readKeychain(subject);
    if (!read || read->user != reply.user || read->secret != reply.secret)
        return 3;
    eraseKeychain(subject);
    return readKeychain(subject) ? 4 : 0;
}

} // namespace

void KeychainTest::secretIsKeptAndForgotten()
{
    const QString daemon = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
    if (daemon.isEmpty() || QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
        GALLEY_NOT_INSTALLED("gnome-keyring or dbus is not installed.");
    QProcess session; // A bus, a keychain that is open, and this program again.
    session.start(
        u"dbus-run-session"_s,
        {u"--"_s, u"sh"_s, u"-c"_s,
         u"printf 'password' | \"$1\" --unlock --components=secrets >/dev/null && exec timeout 90 \"$2\" try"_s,
         u"sh"_s, daemon, QCoreApplication::applicationFilePath()});
    QVERIFY(session.waitForFinished(100'000));
    QVERIFY2(session.exitCode() == 0, session.readAllStandardError().constData());
    QCOMPARE(filesWith(reply.secret), QStringList());
}

void KeychainTest::withoutAKeychainNothingIsKept()
{
    QCOMPARE(runAgain(u"try"_s, u"unix:path=/nowhere/bus"_s), 1);
    QCOMPARE(filesWith(reply.secret), QStringList()); // Above all not in a file of settings.
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "try") == 0)
        return tryKeychain();
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
