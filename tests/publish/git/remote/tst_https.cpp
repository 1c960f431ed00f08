// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/doctor/connectioncheck.h"
#include "publish/git/remote/remote.h"
#include "publish/git/remote/remotewords.h"
#include "publish/git/repository.h"
#include "tests/support/needed.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/servers/cuttingproxy.h"
#include "tests/support/servers/httpsserver.h"
#include "tests/support/servers/scriptedasker.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// Publishing by https to a real nginx with git http-backend (promises G6, G9, X2, X4).
class HttpsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tokenIsAskedForOnce();
    void wrongTokenIsAskedForAgain();
    void threeWrongTokensEndIt();
    void expiredTokenLeavesTheKeychain();
    void credentialHelperIsUsed();
    void nobodyToAsk();
    void unknownAuthority();
    void redirectIsNotFollowed();
    void secretsAreNotSentInTheOpen();
    void troublesAreNamed_data();
    void troublesAreNamed();
    void cutAndSilentLines_data();
    void cutAndSilentLines();
    void theDoctorNamesTheStep_data();
    void theDoctorNamesTheStep();

private:
    void aim(const QString &address) { m_scratch->git({u"remote"_s, u"set-url"_s, u"origin"_s, address}); }
    Result<PushAnswer> push(const Progress &progress = {}) const
    {
        return Remote(m_scratch->folder(), u"origin"_s).push(u"main"_s, progress);
    }
    QByteArray remoteTip() const
    {
        return ScratchRepository::git(m_server->repository(), {u"for-each-ref"_s, u"--format=%(objectname)"_s});
    }
    Reply good() const { return {.user = u"me"_s, .secret = m_server->token()}; }

    std::unique_ptr<HttpsServer> m_server;
    std::unique_ptr<ScratchRepository> m_scratch;
    std::shared_ptr<ScriptedAsker> m_person;
};

namespace {

QString words(const Error &error) { return error.message + u" / "_s + error.hint + u" / "_s + error.detail; }

} // namespace

#define PUSHED(answer) QVERIFY2(answer, qPrintable(answer ? QString() : words(answer.error())))
#define TROUBLE(answer, expected)                                                                                      \
    do {                                                                                                               \
        QVERIFY(!answer);                                                                                              \
        QVERIFY2(troubleOf(answer.error()) == RemoteTrouble::expected, qPrintable(words(answer.error())));             \
    } while (false)

void HttpsTest::initTestCase()
{
    if (!HttpsServer::isInstalled())
        GALLEY_NOT_INSTALLED("nginx, fcgiwrap or openssl is not installed.");
    m_server = std::make_unique<HttpsServer>();
}

void HttpsTest::init()
{
    m_person = ScriptedAsker::install();
    m_server->setToken(m_server->token());
    m_scratch = std::make_unique<ScratchRepository>();
    const QString reference = u"refs/heads/main"_s;
    ScratchRepository::git(m_server->repository(), {u"update-ref"_s, u"-d"_s, reference});
    m_scratch->git({u"remote"_s, u"add"_s, u"origin"_s, m_server->address(u"git"_s)});
    m_scratch->write(u"post.md"_s, QByteArray::number(QDateTime::currentMSecsSinceEpoch()));
    m_scratch->commitAll(u"Post"_s);
    ScratchRepository::git(m_scratch->folder(),
                           {u"config"_s, u"--global"_s, u"http.sslCAInfo"_s, m_server->authority()});
}

void HttpsTest::cleanup()
{
    if (m_scratch)
        QCOMPARE(m_scratch->fsckWords(), QByteArray());
}

void HttpsTest::tokenIsAskedForOnce()
{
    m_person->replies = {good()};
    m_person->replies.first().isKept = true;
    PUSHED(push());
    QCOMPARE(remoteTip(), m_scratch->head().toLatin1());
    PUSHED(push());
    QCOMPARE(m_person->questions.size(), 1);
    QCOMPARE(int(m_person->questions.first().kind), int(Question::Kind::UserName));
    QCOMPARE(m_person->questions.first().subject, m_server->host());
    QCOMPARE(m_person->keychain.value(m_server->host()).secret, m_server->token());
    SignIn::forgetSession(); // Another day.
    PUSHED(push());
    QCOMPARE(m_person->questions.size(), 1);
}

void HttpsTest::wrongTokenIsAskedForAgain()
{
    m_person->replies = {{.user = u"me"_s, .secret = "wrong"}, good()};
    PUSHED(push());
    QCOMPARE(m_person->questions.size(), 2);
    QVERIFY(m_person->questions.last().isAgain);
}

void HttpsTest::threeWrongTokensEndIt()
{
    m_person->replies = QList<Reply>(9, Reply{.user = u"me"_s, .secret = "wrong"});
    const auto answer = push();
    TROUBLE(answer, PasswordRefused);
    QCOMPARE(m_person->questions.size(), 3);
    QVERIFY(!words(answer.error()).contains(u"wrong"_s));
    QCOMPARE(remoteTip(), QByteArray());
    QCOMPARE(*Repository::open(m_scratch->folder())->unpushed(u"main"_s), QStringList{m_scratch->head()});
}

void HttpsTest::expiredTokenLeavesTheKeychain()
{
    m_person->keychain.insert(m_server->host(), {.user = u"me"_s, .secret = "expired"});
    m_person->replies = {good()};
    PUSHED(push());
    QCOMPARE(m_person->questions.size(), 1);
    QVERIFY(m_person->keychain.isEmpty());
}

/// One that the author has set up: git asks it, and nobody else is asked.
void HttpsTest::credentialHelperIsUsed()
{
    const QString log = m_scratch->path(u".git/helper-log"_s);
    const QString helper = u"!f() { echo \"$1\" >> '%1'; test \"$1\" = get && printf 'username=me\\npassword=%2\\n'; "
                           "true; }; f"_s.arg(log, QString::fromLatin1(m_server->token()));
    ScratchRepository::git(m_scratch->folder(), {u"config"_s, u"--global"_s, u"credential.helper"_s, helper});
    const auto answer = push();
    ScratchRepository::git(m_scratch->folder(), {u"config"_s, u"--global"_s, u"--unset"_s, u"credential.helper"_s});
    PUSHED(answer);
    QVERIFY(m_person->questions.isEmpty());
    QVERIFY(m_scratch->read(u".git/helper-log"_s).contains("store")); // Told that it was right.
}

void HttpsTest::nobodyToAsk()
{
    SignIn::setAsker({});
    const auto answer = push();
    TROUBLE(answer, PasswordRefused);
}

void HttpsTest::unknownAuthority()
{
    ScratchRepository::git(m_scratch->folder(), {u"config"_s, u"--global"_s, u"--unset"_s, u"http.sslCAInfo"_s});
    m_person->replies = {good()};
    const auto answer = push();
    TROUBLE(answer, Certificate);
    QVERIFY(m_person->questions.isEmpty());
}

void HttpsTest::redirectIsNotFollowed()
{
    m_person->replies = {good(), good()};
    const int before = m_server->requestsWithSecret(u"git"_s);
    aim(m_server->address(u"moved"_s));
    const auto answer = push();
    TROUBLE(answer, Redirected);
    QVERIFY(m_person->questions.isEmpty());
    QCOMPARE(m_server->requestsWithSecret(u"git"_s), before);
    QCOMPARE(m_server->requestsWithSecret(u"moved"_s), 0);
}

/// Neither from the person, nor from a helper that would give it.
void HttpsTest::secretsAreNotSentInTheOpen()
{
    const QString helper =
        u"!f() { printf 'username=me\\npassword=%1\\n'; }; f"_s.arg(QString::fromLatin1(m_server->token()));
    ScratchRepository::git(m_scratch->folder(), {u"config"_s, u"--global"_s, u"credential.helper"_s, helper});
    m_person->replies = {good(), good()};
    aim(m_server->plainAddress());
    const int before = m_server->requestsWithSecret(u"git"_s);
    const auto answer = push();
    ScratchRepository::git(m_scratch->folder(), {u"config"_s, u"--global"_s, u"--unset"_s, u"credential.helper"_s});
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(u"over http"_s), qPrintable(words(answer.error())));
    QCOMPARE(m_server->requestsWithSecret(u"git"_s), before);
    QVERIFY(m_person->questions.isEmpty());
}

void HttpsTest::troublesAreNamed_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("hook"); ///< Of the server.
    QTest::addColumn<int>("trouble");
    QTest::newRow("no right to write (403)") << u"shown"_s << u"blog"_s << QString() << int(RemoteTrouble::NoRight);
    QTest::newRow("a fault (503)") << u"broken"_s << u"blog"_s << QString() << int(RemoteTrouble::ServerFault);
    QTest::newRow("no such repository") << u"git"_s << u"nothing"_s << QString() << int(RemoteTrouble::NoRepository);
    QTest::newRow("a hook") << u"git"_s << u"blog"_s << u"echo 'spelling first' >&2; exit 1"_s
                            << int(RemoteTrouble::RemoteHook);
    QTest::newRow("a protected branch") << u"git"_s << u"blog"_s
                                        << u"echo 'GH006: Protected branch update failed' >&2; exit 1"_s
                                        << int(RemoteTrouble::Protected);
    QTest::newRow("a quota") << u"git"_s << u"blog"_s << u"echo 'disk quota exceeded' >&2; exit 1"_s
                             << int(RemoteTrouble::NoSpace);
}

void HttpsTest::troublesAreNamed()
{
    QFETCH(QString, place);
    QFETCH(QString, name);
    QFETCH(QString, hook);
    QFETCH(int, trouble);
    m_person->replies = {good()};
    aim(m_server->address(place, name));
    QFile file(m_server->repository() + u"/hooks/pre-receive"_s);
    if (!hook.isEmpty()) {
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("#!/bin/sh\n" + hook.toUtf8() + '\n');
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const int times = qEnvironmentVariableIsSet("GALLEY_FULL") ? 20 : 2;
    for (int i = 0; i < times; ++i) { // The second click must not turn it into a success.
        const auto answer = push();
        QVERIFY(!answer);
        QVERIFY2(int(troubleOf(answer.error())) == trouble, qPrintable(words(answer.error())));
        QVERIFY(!words(answer.error()).contains(QString::fromLatin1(m_server->token())));
        QCOMPARE(remoteTip(), QByteArray());
    }
    QFile::remove(file.fileName());
}

void HttpsTest::cutAndSilentLines_data()
{
    QTest::addColumn<int>("bytes"); ///< Of each connection; the greeting of TLS takes about 700.
    QTest::addColumn<bool>("isSilent");
    QTest::newRow("cut in the greeting") << 100 << false;
    QTest::newRow("cut in the body") << 3'000 << false;
    QTest::newRow("silent from the start") << 0 << true;
    QTest::newRow("silent after the greeting") << 900 << true;
    QTest::newRow("silent in the body") << 3'000 << true;
}

void HttpsTest::cutAndSilentLines()
{
    QFETCH(int, bytes);
    QFETCH(bool, isSilent);
    QByteArray noise(20'000, ' ');
    QRandomGenerator random(7);
    for (char &byte : noise)
        byte = char('a' + random.bounded(26));
    m_scratch->write(u"noise.md"_s, noise);
    m_scratch->commitAll(u"Noise"_s);
    CuttingProxy line(m_server->port());
    line.setLimit(bytes, isSilent ? CuttingProxy::Then::Silence : CuttingProxy::Then::Cut);
    m_person->replies = QList<Reply>(3, good());
    aim(u"https://localhost:%1/git/blog.git"_s.arg(line.port()));
    QElapsedTimer sinceSilence;
    const auto answer = push([&](const ProgressReport &) {
        if (line.isSilent() && !sinceSilence.isValid())
            sinceSilence.start();
        return !line.isSilent();
    });
    QVERIFY(!answer);
    if (isSilent) {
        QVERIFY2(isCancelled(answer.error()), qPrintable(words(answer.error())));
        QVERIFY2(sinceSilence.elapsed() < 1000, qPrintable(QString::number(sinceSilence.elapsed())));
    } else {
        QVERIFY2(troubleOf(answer.error()) != RemoteTrouble::None, qPrintable(words(answer.error())));
    }
    QCOMPARE(remoteTip(), QByteArray());
    line.setLimit(-1, CuttingProxy::Then::Cut);
    m_person->replies = {good()};
    PUSHED(push());
    QCOMPARE(remoteTip(), m_scratch->head().toLatin1());
    QCOMPARE(ScratchRepository::fsckWords(m_server->repository()), QByteArray());
}

void HttpsTest::theDoctorNamesTheStep_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isSignedIn");
    QTest::addColumn<QString>("step"); ///< Empty: all is well.
    QTest::newRow("all is well") << u"git"_s << true << QString();
    QTest::newRow("no token") << u"git"_s << false << u"signin"_s;
    QTest::newRow("no right to write") << u"shown"_s << true << u"write"_s;
    QTest::newRow("a fault") << u"broken"_s << true << u"reach"_s;
    QTest::newRow("moved") << u"moved"_s << true << u"found"_s;
}

void HttpsTest::theDoctorNamesTheStep()
{
    QFETCH(QString, place);
    QFETCH(bool, isSignedIn);
    QFETCH(QString, step);
    aim(m_server->address(place));
    if (isSignedIn)
        m_person->replies = {good()};
    CheckRequest request;
    request.folder = m_scratch->folder();
    const QList<CheckedStep> steps = checkConnection(request);
    const auto bad = std::ranges::find(steps, CheckedStep::Outcome::Bad, &CheckedStep::outcome);
    QCOMPARE(bad == steps.end() ? QString() : bad->id, step);
    if (bad != steps.end())
        QVERIFY(!bad->error->message.isEmpty() && !bad->error->hint.isEmpty());
    QCOMPARE(remoteTip(), QByteArray()); // Nothing was sent.
}

QTEST_GUILESS_MAIN(HttpsTest)
#include "tst_https.moc"
