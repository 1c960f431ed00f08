// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/remote.h"
#include "publish/git/remote/remotewords.h"
#include "publish/git/repository.h"
#include "tests/support/needed.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/servers/cuttingproxy.h"
#include "tests/support/servers/scriptedasker.h"
#include "tests/support/servers/sshserver.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(galley::publish::RemoteTrouble)

/// Publishing to a real sshd (promises G6, G9, X2, X5).
class SshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keyIsTaken();
    void agentIsUsed();
    void wrongKeyIsNamed();
    void passphraseIsAskedForOnce();
    void wrongPassphraseIsAskedForAgain();
    void declinedPassphraseIsNoKey();
    void newHostKeyIsShown();
    void newHostKeyIsDeclined();
    void newHostKeyWithNobodyToAsk();
    void badHostKeyIsAHardStop_data();
    void badHostKeyIsAHardStop();
    void hookRefuses();
    void cutConnectionCanBeRepeated();
    void silentServerIsCancelledWithinASecond();
    void secretIsInNoProcess();

private:
    QString publishOne(const QByteArray &more = {});
    Result<PushAnswer> push(const Progress &progress = {}) const
    {
        return Remote(m_scratch->folder(), u"origin"_s).push(u"main"_s, progress);
    }
    QByteArray remoteTip() const
    {
        return ScratchRepository::git(m_bare, {u"for-each-ref"_s, u"--format=%(objectname)"_s, u"refs/heads/main"_s});
    }

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<ScratchRepository> m_scratch;
    std::shared_ptr<ScriptedAsker> m_person;
    QString m_bare;
    QString m_key;
    QString m_lockedKey;
};

namespace {

QString words(const Error &error) { return error.message + u" / "_s + error.hint + u" / "_s + error.detail; }

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

#define PUSHED(answer) QVERIFY2(answer, qPrintable(answer ? QString() : words(answer.error())))
#define TROUBLE(answer, expected)                                                                                      \
    do {                                                                                                               \
        QVERIFY(!answer);                                                                                              \
        QVERIFY2(troubleOf(answer.error()) == RemoteTrouble::expected, qPrintable(words(answer.error())));             \
    } while (false)

void SshTest::initTestCase()
{
    if (!SshServer::isInstalled())
        GALLEY_NOT_INSTALLED("sshd is not installed.");
    m_server = std::make_unique<SshServer>();
    m_key = m_server->makeKey(u"open"_s);
    m_lockedKey = m_server->makeKey(u"locked"_s, u"open sesame"_s);
    m_server->letIn(m_key);
    m_server->letIn(m_lockedKey);
}

void SshTest::init()
{
    qunsetenv("SSH_AUTH_SOCK");
    qputenv("GIT_SSH_COMMAND", m_server->sshCommand().toUtf8());
    m_server->know();
    m_server->writeClient(m_key);
    m_person = ScriptedAsker::install();
    m_scratch = std::make_unique<ScratchRepository>();
    m_bare = m_scratch->addBareRemote(u"local"_s);
    m_scratch->git({u"remote"_s, u"add"_s, u"origin"_s, m_server->address(m_bare)});
    publishOne();
}

QString SshTest::publishOne(const QByteArray &more)
{
    static int number = 0;
    auto repository = Repository::open(m_scratch->folder());
    const QString path = u"post-%1.md"_s.arg(++number);
    const auto commit = repository->commit(
        {*repository->branch(), *repository->head(), {{path, path.toUtf8() + more}}, u"Publish"_s, false});
    return commit ? *commit : QString();
}

void SshTest::keyIsTaken()
{
    const auto answer = push();
    PUSHED(answer);
    QCOMPARE(answer->commit, m_scratch->head());
    QCOMPARE(remoteTip(), m_scratch->head().toLatin1());
    QVERIFY(m_person->questions.isEmpty());
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
    PUSHED(push());
    QCOMPARE(remoteTip(), m_scratch->head().toLatin1());
    QFile::remove(agent);
}

void SshTest::wrongKeyIsNamed()
{
    m_server->writeClient(m_server->makeKey(u"stranger-"_s + m_scratch->head().left(6)));
    const auto answer = push();
    TROUBLE(answer, KeyRefused);
    QCOMPARE(remoteTip(), QByteArray());
    QCOMPARE(*Repository::open(m_scratch->folder())->unpushed(u"main"_s), QStringList{m_scratch->head()});
}

void SshTest::passphraseIsAskedForOnce()
{
    m_server->writeClient(m_lockedKey);
    m_person->replies = {{.secret = "open sesame", .isKept = true}};
    PUSHED(push()); // And the reading back.
    publishOne();
    PUSHED(push());
    QCOMPARE(m_person->questions.size(), 1);
    QCOMPARE(int(m_person->questions.first().kind), int(Question::Kind::Passphrase));
    QCOMPARE(m_person->questions.first().subject, m_lockedKey);
    QCOMPARE(m_person->keychain.value(m_lockedKey).secret, "open sesame"_ba);

    SignIn::forgetSession(); // Another day.
    publishOne();
    PUSHED(push());
    QCOMPARE(m_person->questions.size(), 1);
}

void SshTest::wrongPassphraseIsAskedForAgain()
{
    m_server->writeClient(m_lockedKey);
    m_person->replies = {{.secret = "open barley"}, {.secret = "open sesame"}};
    PUSHED(push());
    QCOMPARE(m_person->questions.size(), 2);
    QVERIFY(!m_person->questions.first().isAgain);
    QVERIFY(m_person->questions.last().isAgain);
    QVERIFY(m_person->keychain.isEmpty()); // Nobody said that it is to be kept.
}

void SshTest::declinedPassphraseIsNoKey()
{
    m_server->writeClient(m_lockedKey);
    const auto answer = push();
    TROUBLE(answer, KeyRefused);
    QCOMPARE(remoteTip(), QByteArray());
}

void SshTest::newHostKeyIsShown()
{
    m_server->forget();
    m_person->replies = {{}};
    PUSHED(push());
    QCOMPARE(m_person->questions.size(), 1);
    const Question asked = m_person->questions.first();
    QCOMPARE(int(asked.kind), int(Question::Kind::HostKey));
    QCOMPARE(asked.fingerprint, m_server->fingerprint());
    QCOMPARE(asked.keyType, u"ED25519"_s);
    QVERIFY(!m_server->known().isEmpty()); // From now on it is known.
    PUSHED(push());
    QCOMPARE(m_person->questions.size(), 1);
}

void SshTest::newHostKeyIsDeclined()
{
    m_server->forget();
    const auto answer = push();
    TROUBLE(answer, HostKeyUnknown);
    QCOMPARE(m_person->questions.size(), 1);
    QCOMPARE(m_server->known(), QByteArray());
    QCOMPARE(remoteTip(), QByteArray());
}

void SshTest::newHostKeyWithNobodyToAsk()
{
    m_server->forget();
    SignIn::setAsker({});
    const auto answer = push();
    TROUBLE(answer, HostKeyUnknown);
    QCOMPARE(m_server->known(), QByteArray());
    Remote quiet(m_scratch->folder(), u"origin"_s);
    SignIn::setAsker(m_person);
    quiet.setAsking(Asking::No);
    TROUBLE(quiet.push(u"main"_s), HostKeyUnknown);
    QVERIFY(m_person->questions.isEmpty());
}

void SshTest::badHostKeyIsAHardStop_data()
{
    QTest::addColumn<bool>("isRevoked");
    QTest::newRow("changed") << false;
    QTest::newRow("revoked, though it is listed as good too") << true;
}

void SshTest::badHostKeyIsAHardStop()
{
    QFETCH(bool, isRevoked);
    isRevoked ? m_server->knowAsRevoked() : m_server->knowAnother();
    const QByteArray before = m_server->known();
    m_person->replies = {{}, {}, {}}; // Would say yes to anything.
    const auto answer = push();
    QVERIFY(!answer);
    const RemoteTrouble trouble = troubleOf(answer.error());
    QVERIFY2(trouble == (isRevoked ? RemoteTrouble::HostKeyRevoked : RemoteTrouble::HostKeyChanged),
             qPrintable(words(answer.error())));
    QVERIFY(m_person->questions.isEmpty());
    QCOMPARE(m_server->known(), before);
    QCOMPARE(remoteTip(), QByteArray());
}

void SshTest::hookRefuses()
{
    QFile hook(m_bare + u"/hooks/pre-receive"_s);
    QVERIFY(hook.open(QFile::WriteOnly));
    hook.write("#!/bin/sh\necho 'No publishing on Sundays.' >&2\nexit 1\n");
    hook.close();
    hook.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const int times = qEnvironmentVariableIsSet("GALLEY_FULL") ? 20 : 2;
    for (int i = 0; i < times; ++i) {
        const auto answer = push();
        TROUBLE(answer, RemoteHook);
        QVERIFY(answer.error().detail.contains(u"No publishing on Sundays."_s));
    }
    QVERIFY(QFile::remove(hook.fileName()));
    PUSHED(push());
    QCOMPARE(ScratchRepository::git(m_bare, {u"rev-list"_s, u"--count"_s, u"main"_s}), QByteArray("1"));
}

/// Cut after each so many bytes of what the client sends, until it comes through: never “pushed” before the remote
/// holds it, and one commit in the end.
void SshTest::cutConnectionCanBeRepeated()
{
    QByteArray noise(60'000, ' ');
    QRandomGenerator random(42);
    for (char &byte : noise)
        byte = char('a' + random.bounded(26));
    publishOne(noise);
    PUSHED(push()); // Both ends have met.
    publishOne(noise + noise);
    CuttingProxy line(m_server->port());
    m_server->writeClient(m_key, line.port());
    const int step = qEnvironmentVariableIsSet("GALLEY_FULL") ? 1024 : 24 * 1024;
    int cuts = 0;
    for (long long limit = 512;; limit += step) {
        line.setLimit(limit, CuttingProxy::Then::Cut);
        const auto answer = push();
        const bool isThere = remoteTip() == m_scratch->head().toLatin1();
        if (answer) {
            QVERIFY(isThere);
            break;
        }
        ++cuts;
        QVERIFY2(isPassing(troubleOf(answer.error())), qPrintable(words(answer.error())));
        QVERIFY(limit < 4'000'000);
    }
    QVERIFY(cuts > 2);
    QCOMPARE(ScratchRepository::git(m_bare, {u"rev-list"_s, u"--count"_s, u"main"_s}), QByteArray("3"));
    QCOMPARE(ScratchRepository::fsckWords(m_bare), QByteArray());
}

void SshTest::silentServerIsCancelledWithinASecond()
{
    CuttingProxy line(m_server->port());
    m_server->writeClient(m_key, line.port());
    for (const long long limit : {0LL, 1'000LL, 3'000LL}) { // Before the greeting, among the keys, while git speaks.
        line.setLimit(limit, CuttingProxy::Then::Silence);
        QElapsedTimer sinceCancel;
        const auto answer = push([&](const ProgressReport &) {
            if (line.isSilent() && !sinceCancel.isValid())
                sinceCancel.start();
            return !line.isSilent();
        });
        QVERIFY(!answer);
        QVERIFY2(isCancelled(answer.error()), qPrintable(words(answer.error())));
        QVERIFY2(sinceCancel.elapsed() < 1000, qPrintable(QString::number(sinceCancel.elapsed())));
    }
}

/// What a passphrase passes through: no command line and no environment of any process, no file of the repository.
void SshTest::secretIsInNoProcess()
{
    m_server->writeClient(m_lockedKey);
    m_person->replies = {{.secret = "open sesame"}};
    QByteArray seen;
    const auto answer = push([&seen](const ProgressReport &) {
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
    for (const QString &folder : {m_scratch->folder(), m_bare, QDir::homePath()})
        QCOMPARE(filesWith("open sesame", folder), QStringList());
}

QTEST_GUILESS_MAIN(SshTest)
#include "tst_ssh.moc"
