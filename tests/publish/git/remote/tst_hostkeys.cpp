// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/publish/git/remote/sshsite.h"
#include "tests/support/needed.h"

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// Whether a server is the one that it says: shown, asked, or a hard stop; never taken unseen (promise X5).
class HostKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_at = std::make_unique<SshSite>(*m_server, m_key); }
    void newHostKeyIsShown();
    void newHostKeyIsDeclined();
    void newHostKeyWithNobodyToAsk();
    void badHostKeyIsAHardStop_data();
    void badHostKeyIsAHardStop();
    void formsOfKnownHosts_data();
    void formsOfKnownHosts();

private:
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<SshSite> m_at;
    QString m_key;
};

void HostKeysTest::initTestCase()
{
    if (!SshServer::isInstalled())
        GALLEY_NOT_INSTALLED("sshd is not installed.");
    m_server = std::make_unique<SshServer>();
    m_key = m_server->makeKey(u"open"_s);
    m_server->letIn(m_key);
}

void HostKeysTest::newHostKeyIsShown()
{
    m_server->forget();
    m_at->person->replies = {{}};
    PUSHED(m_at->push());
    QCOMPARE(m_at->person->questions.size(), 1);
    const Question asked = m_at->person->questions.first();
    QCOMPARE(int(asked.kind), int(Question::Kind::HostKey));
    QCOMPARE(asked.fingerprint, m_server->fingerprint());
    QCOMPARE(asked.keyType, u"ED25519"_s);
    QVERIFY(!m_server->known().isEmpty()); // From now on it is known.
    PUSHED(m_at->push());
    QCOMPARE(m_at->person->questions.size(), 1);
}

void HostKeysTest::newHostKeyIsDeclined()
{
    m_server->forget();
    const auto answer = m_at->push();
    TROUBLE(answer, HostKeyUnknown);
    QCOMPARE(m_at->person->questions.size(), 1);
    QCOMPARE(m_server->known(), QByteArray());
    QCOMPARE(m_at->remoteTip(), QByteArray());
}

void HostKeysTest::newHostKeyWithNobodyToAsk()
{
    m_server->forget();
    SignIn::setAsker({});
    const auto answer = m_at->push();
    TROUBLE(answer, HostKeyUnknown);
    QCOMPARE(m_server->known(), QByteArray());
    Remote quiet(m_at->scratch.folder(), u"origin"_s);
    SignIn::setAsker(m_at->person);
    quiet.setAsking(Asking::No);
    TROUBLE(quiet.push(u"main"_s), HostKeyUnknown);
    QVERIFY(m_at->person->questions.isEmpty());
}

void HostKeysTest::badHostKeyIsAHardStop_data()
{
    QTest::addColumn<bool>("isRevoked");
    QTest::newRow("changed") << false;
    QTest::newRow("revoked, though it is listed as good too") << true;
}

void HostKeysTest::badHostKeyIsAHardStop()
{
    QFETCH(bool, isRevoked);
    isRevoked ? m_server->knowAsRevoked() : m_server->knowAnother();
    const QByteArray before = m_server->known();
    m_at->person->replies = {{}, {}, {}}; // Would say yes to anything.
    const auto answer = m_at->push();
    QVERIFY(!answer);
    const RemoteTrouble trouble = troubleOf(answer.error());
    QVERIFY2(trouble == (isRevoked ? RemoteTrouble::HostKeyRevoked : RemoteTrouble::HostKeyChanged),
             qPrintable(wordsOf(answer.error())));
    QVERIFY(m_at->person->questions.isEmpty());
    QCOMPARE(m_server->known(), before);
    QCOMPARE(m_at->remoteTip(), QByteArray());
}

void HostKeysTest::formsOfKnownHosts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isHashed");
    QTest::newRow("hashed") << QByteArray() << QByteArray("blog") << true;
    QTest::newRow("with a wildcard") << QByteArray() << QByteArray("bl*") << false;
    QTest::newRow("one of several names") << QByteArray() << QByteArray("other,blog,[x]:22") << false;
    QTest::newRow("after a line of garbage") << QByteArray("%%% garbage\n\n") << QByteArray("blog") << false;
    QTest::newRow("after a key of a kind that nobody speaks any more")
        << QByteArray("blog ssh-dss AAAAB3NzaC1kc3MAAAAA\n") << QByteArray("blog") << false;
}

void HostKeysTest::formsOfKnownHosts()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, name);
    QFETCH(bool, isHashed);
    m_server->knowAs(name, before);
    if (isHashed)
        Child::run(u"ssh-keygen"_s, {u"-q"_s, u"-H"_s, u"-f"_s, m_server->path(u"known"_s)});
    PUSHED(m_at->push());
    QVERIFY(m_at->person->questions.isEmpty());
}

QTEST_GUILESS_MAIN(HostKeysTest)
#include "tst_hostkeys.moc"
