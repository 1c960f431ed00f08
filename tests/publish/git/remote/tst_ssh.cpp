// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/publish/git/remote/sshsite.h"
#include "tests/support/needed.h"
#include "tests/support/servers/cuttingproxy.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// Publishing to a real sshd: keys, agent, passphrases, bad lines (promises G6, G9, X2).
class SshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_at = std::make_unique<SshSite>(*m_server, m_key); }
    void keyIsTaken();
    void agentIsUsed();
    void wrongKeyIsNamed();
    void passphraseIsAskedForOnce();
    void wrongPassphraseIsAskedForAgain();
    void declinedPassphraseIsNoKey();
    void hookRefuses();
    void cutConnectionCanBeRepeated();
    void silentServerIsCancelledWithinASecond();
    void secretIsInNoProcess();

private:
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<SshSite> m_at;
    QString m_key;
    QString m_lockedKey;
};

namespace {

QStringList filesWith(const QByteArray &secret, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly) && file.readAll().contains(secret))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

void SshTest::initTestCase()
{
    if (!SshServer::isInstalled())
        GALLEY_NOT_INSTALLED("sshd is not installed.");
    m_server = std::make_unique<SshServer>();
    m_key = m_server->makeKey(u"open"_s);
    m_server->letIn(m_key);
    m_lockedKey = m_server->makeKey(u"locked"_s, u"open sesame"_s);
    m_server->letIn(m_lockedKey);
}

void SshTest::keyIsTaken()
{
    const auto answer = m_at->push();
    PUSHED(answer);
    QCOMPARE(answer->commit, m_at->scratch.head());
    QCOMPARE(m_at->remoteTip(), m_at->scratch.head().toLatin1());
    QVERIFY(m_at->person->questions.isEmpty());
}

void SshTest::agentIsUsed()
{
    const QString agent = m_server->path(u"agent"_s);
    Child child;
    child.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, agent});
    QTRY_VERIFY(QFile::exists(agent));
    qputenv("SSH_AUTH_SOCK", agent.toUtf8());
    Child::run(u"ssh-add"_s, {m_key});
    m_server->writeClient({}); // No key of its own: only the agent has one.
    PUSHED(m_at->push());
    QCOMPARE(m_at->remoteTip(), m_at->scratch.head().toLatin1());
    QFile::remove(agent);
}

void SshTest::wrongKeyIsNamed()
{
    m_server->writeClient(m_server->makeKey(u"stranger"_s));
    const auto answer = m_at->push();
    TROUBLE(answer, KeyRefused);
    QCOMPARE(m_at->remoteTip(), QByteArray());
    QCOMPARE(*Repository::open(m_at->scratch.folder())->unpushed(u"main"_s), QStringList{m_at->scratch.head()});
}

void SshTest::passphraseIsAskedForOnce()
{
    m_server->writeClient(m_lockedKey);
    m_at->person->replies = {{.secret = "open sesame", .isKept = true}};
    PUSHED(m_at->push()); // And the reading back.
    m_at->publishOne();
    PUSHED(m_at->push());
    QCOMPARE(m_at->person->questions.size(), 1);
    QCOMPARE(int(m_at->person->questions.first().kind), int(Question::Kind::Passphrase));
    QCOMPARE(m_at->person->questions.first().subject, m_lockedKey);
    QCOMPARE(m_at->person->keychain.value(m_lockedKey).secret, "open sesame"_ba);

    SignIn::forgetSession(); // Another day.
    m_at->publishOne();
    PUSHED(m_at->push());
    QCOMPARE(m_at->person->questions.size(), 1);
}

void SshTest::wrongPassphraseIsAskedForAgain()
{
    m_server->writeClient(m_lockedKey);
    m_at->person->replies = {{.secret = "open barley"}, {.secret = "open sesame"}};
    PUSHED(m_at->push());
    QCOMPARE(m_at->person->questions.size(), 2);
    QVERIFY(!m_at->person->questions.first().isAgain);
    QVERIFY(m_at->person->questions.last().isAgain);
    QVERIFY(m_at->person->keychain.isEmpty()); // Nobody said that it is to be kept.
}

void SshTest::declinedPassphraseIsNoKey()
{
    m_server->writeClient(m_lockedKey);
    const auto answer = m_at->push();
    TROUBLE(answer, KeyRefused);
    QCOMPARE(m_at->remoteTip(), QByteArray());
}

void SshTest::hookRefuses()
{
    QFile hook(m_at->bare + u"/hooks/pre-receive"_s);
    QVERIFY(hook.open(QFile::WriteOnly));
    hook.write("#!/bin/sh\necho 'No publishing on Sundays.' >&2\nexit 1\n");
    hook.close();
    hook.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const int times = qEnvironmentVariableIsSet("GALLEY_FULL") ? 20 : 2;
    for (int i = 0; i < times; ++i) {
        const auto answer = m_at->push();
        TROUBLE(answer, RemoteHook);
        QVERIFY(answer.error().detail.contains(u"No publishing on Sundays."_s));
    }
    QVERIFY(QFile::remove(hook.fileName()));
    PUSHED(m_at->push());
    QCOMPARE(ScratchRepository::git(m_at->bare, {u"rev-list"_s, u"--count"_s, u"main"_s}), QByteArray("1"));
}

/// Cut after each so many bytes of what the client sends, until it comes through: never “pushed” before the remote
/// holds it, and one commit in the end.
void SshTest::cutConnectionCanBeRepeated()
{
    QByteArray noise(60'000, ' ');
    QRandomGenerator random(42);
    for (char &byte : noise)
        byte = char('a' + random.bounded(26));
    m_at->publishOne(noise);
    PUSHED(m_at->push()); // Both ends have met.
    m_at->publishOne(noise + noise);
    CuttingProxy line(m_server->port());
    m_server->writeClient(m_key, line.port());
    const int step = qEnvironmentVariableIsSet("GALLEY_FULL") ? 1024 : 24 * 1024;
    int cuts = 0;
    for (long long limit = 512;; limit += step) {
        line.setLimit(limit, CuttingProxy::Then::Cut);
        const auto answer = m_at->push();
        const bool isThere = m_at->remoteTip() == m_at->scratch.head().toLatin1();
        if (answer) {
            QVERIFY(isThere);
            break;
        }
        ++cuts;
        QVERIFY2(isPassing(troubleOf(answer.error())), qPrintable(wordsOf(answer.error())));
        QVERIFY(limit < 4'000'000);
    }
    QVERIFY(cuts > 2);
    QCOMPARE(ScratchRepository::git(m_at->bare, {u"rev-list"_s, u"--count"_s, u"main"_s}), QByteArray("3"));
    QCOMPARE(ScratchRepository::fsckWords(m_at->bare), QByteArray());
}

void SshTest::silentServerIsCancelledWithinASecond()
{
    CuttingProxy line(m_server->port());
    m_server->writeClient(m_key, line.port());
    for (const long long limit : {0LL, 1'000LL, 3'000LL}) { // Before the greeting, among the keys, while git speaks.
        line.setLimit(limit, CuttingProxy::Then::Silence);
        QElapsedTimer sinceCancel;
        const auto answer = m_at->push([&](const ProgressReport &) {
            if (line.isSilent() && !sinceCancel.isValid())
                sinceCancel.start();
            return !line.isSilent();
        });
        QVERIFY(!answer);
        QVERIFY2(isCancelled(answer.error()), qPrintable(wordsOf(answer.error())));
        QVERIFY2(sinceCancel.elapsed() < 1000, qPrintable(QString::number(sinceCancel.elapsed())));
    }
}

/// What a passphrase passes through: no command line and no environment of any process, no file of the repository.
void SshTest::secretIsInNoProcess()
{
    m_server->writeClient(m_lockedKey);
    m_at->person->replies = {{.secret = "open sesame"}};
    QByteArray seen;
    const auto answer = m_at->push([&seen](const ProgressReport &) {
        const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
        for (const QString &process : processes) {
            for (const auto &part : {u"/cmdline"_s, u"/environ"_s}) {
                QFile file(u"/proc/"_s + process + part);
                if (file.open(QFile::ReadOnly))
                    seen += file.readAll();
            }
        }
        return true;
    });
    PUSHED(answer);
    QVERIFY(seen.contains("galley-askpass")); // It was looked at while git ran.
    QVERIFY(!seen.contains("open sesame"));
    for (const QString &folder : {m_at->scratch.folder(), m_at->bare, QDir::homePath()})
        QCOMPARE(filesWith("open sesame", folder), QStringList());
}

QTEST_GUILESS_MAIN(SshTest)
#include "tst_ssh.moc"
