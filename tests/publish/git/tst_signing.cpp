// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "tests/support/needed.h"
#include "tests/support/scratchrepository.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// Commits signed by each of git's three kinds of keys, and checked by git itself (promise G8).
class SigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gpg();
    void x509();
    void ssh();
    void switchedOff();
};

namespace {

/// A home for GnuPG of its own, whose agent ends with it. Short: the agent's socket has a name of 107 bytes at most.
class GnuPgHome
{
public:
    GnuPgHome() { qputenv("GNUPGHOME", m_folder.path().toUtf8()); }
    ~GnuPgHome()
    {
        QProcess::execute(u"gpgconf"_s, {u"--kill"_s, u"all"_s});
        qunsetenv("GNUPGHOME");
    }
    Q_DISABLE_COPY_MOVE(GnuPgHome)

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }

private:
    QTemporaryDir m_folder{u"/tmp/gnupg-XXXXXX"_s};
};

QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        qWarning("%s: %s", qPrintable(program), process.readAll().constData());
        return {};
    }
    return process.readAll() + ' ';
}

void publishAndVerify(const ScratchRepository &scratch, const QByteArray &expected)
{
    scratch.git({u"config"_s, u"commit.gpgSign"_s, u"true"_s});
    const QString base = scratch.commitAll(u"by git"_s);
    auto repository = Repository::open(scratch.folder());
    const auto commit =
        repository->commit({*repository->branch(), base, {{u"post.md"_s, "text\n"}}, u"Grüße aus “Köln”"_s, true});
    QVERIFY2(commit, qPrintable(commit ? QString() : commit.error().message + commit.error().detail));
    QByteArray said;
    QVERIFY2(scratch.tryGit({u"verify-commit"_s, u"HEAD"_s}, &said) == 0, said.constData());
    QVERIFY2(said.contains(expected), said.constData());
    // Git's own commit is signed in the same way.
    QCOMPARE(scratch.git({u"log"_s, u"--format=%G?%GS"_s, u"-1"_s, u"HEAD"_s}),
             scratch.git({u"log"_s, u"--format=%G?%GS"_s, u"-1"_s, u"HEAD^"_s}));
    QCOMPARE(scratch.git({u"log"_s, u"-1"_s, u"--format=%an <%ae> %s"_s}),
             QByteArray("Ada Lovelace <ada@example.org> Grüße aus “Köln”"));
    QCOMPARE(scratch.fsckWords(), QByteArray());
    QCOMPARE(scratch.leftovers(), QStringList());
}

} // namespace

void SigningTest::gpg()
{
    if (QStandardPaths::findExecutable(u"gpg"_s).isEmpty()) {
        GALLEY_NOT_INSTALLED("gpg is not installed");
    }
    const GnuPgHome home;
    ScratchRepository scratch;
    QVERIFY(!run(u"gpg"_s, {u"--batch"_s, u"--quiet"_s, u"--passphrase"_s, QString(), u"--quick-generate-key"_s,
                            u"Ada Lovelace <ada@example.org>"_s, u"ed25519"_s, u"sign"_s, u"never"_s})
                 .isEmpty());
    publishAndVerify(scratch, "Good signature from \"Ada Lovelace <ada@example.org>\"");
}

void SigningTest::x509()
{
    if (QStandardPaths::findExecutable(u"gpgsm"_s).isEmpty()) {
        GALLEY_NOT_INSTALLED("gpgsm is not installed");
    }
    const GnuPgHome home;
    ScratchRepository scratch;
    home.write(u"gpgsm.conf"_s, "disable-crl-checks\ndisable-dirmngr\n");
    home.write(u"pinentry"_s, "#!/bin/sh\necho OK\n"
                              "while read -r word rest; do\n"
                              "  case $word in GETPIN) echo 'D x' ;; esac\n"
                              "  echo OK\n"
                              "done\n");
    QFile(home.path(u"pinentry"_s)).setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    home.write(u"gpg-agent.conf"_s, "pinentry-program " + home.path(u"pinentry"_s).toUtf8() + '\n');
    QTemporaryDir keys;
    const QString key = keys.filePath(u"key.pem"_s);
    const QString certificate = keys.filePath(u"certificate.pem"_s);
    const QString both = keys.filePath(u"both.p12"_s);
    if (run(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key, u"-out"_s,
                           certificate, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Ada Lovelace"_s, u"-addext"_s,
                           u"subjectAltName=email:ada@example.org"_s, u"-addext"_s, u"keyUsage=digitalSignature"_s})
            .isEmpty()) {
        GALLEY_NOT_INSTALLED("openssl is not installed");
    }
    const QByteArray printed =
        run(u"openssl"_s, {u"x509"_s, u"-in"_s, certificate, u"-noout"_s, u"-fingerprint"_s, u"-sha1"_s}).trimmed();
    const QByteArray fingerprint = printed.mid(printed.indexOf('=') + 1);
    home.write(u"trustlist.txt"_s, fingerprint + " S relax\n");
    QVERIFY(!run(u"openssl"_s, {u"pkcs12"_s, u"-export"_s, u"-legacy"_s, u"-inkey"_s, key, u"-in"_s, certificate,
                                u"-out"_s, both, u"-passout"_s, u"pass:x"_s})
                 .isEmpty());
    QVERIFY(!run(u"gpgsm"_s,
                 {u"--batch"_s, u"--pinentry-mode"_s, u"loopback"_s, u"--passphrase-fd"_s, u"0"_s, u"--import"_s, both},
                 "x\n")
                 .isEmpty());
    scratch.git({u"config"_s, u"gpg.format"_s, u"x509"_s});
    scratch.git({u"config"_s, u"user.signingKey"_s, QString::fromLatin1(fingerprint).remove(u':')});
    publishAndVerify(scratch, "Good signature from");
}

void SigningTest::ssh()
{
    ScratchRepository scratch;
    const QString key = scratch.path(u".git/key"_s);
    if (run(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, key}).isEmpty()) {
        GALLEY_NOT_INSTALLED("ssh-keygen is not installed");
    }
    scratch.write(u".git/signers"_s, "ada@example.org " + scratch.read(u".git/key.pub"_s));
    scratch.git({u"config"_s, u"gpg.format"_s, u"ssh"_s});
    scratch.git({u"config"_s, u"user.signingKey"_s, key});
    scratch.git({u"config"_s, u"gpg.ssh.allowedSignersFile"_s, scratch.path(u".git/signers"_s)});
    publishAndVerify(scratch, "Good \"git\" signature for ada@example.org");
}

void SigningTest::switchedOff()
{
    ScratchRepository scratch;
    scratch.git({u"config"_s, u"commit.gpgSign"_s, u"true"_s});
    scratch.git({u"config"_s, u"user.signingKey"_s, u"nobody"_s});
    auto repository = Repository::open(scratch.folder());
    CommitPlan plan{u"main"_s, {}, {{u"post.md"_s, "text\n"}}, u"Publish"_s, true};
    QVERIFY(!repository->commit(plan));
    plan.signing = Signing::Off;
    QVERIFY(repository->commit(plan));
    QVERIFY(!scratch.git({u"cat-file"_s, u"commit"_s, u"HEAD"_s}).contains("gpgsig"));
}

QTEST_GUILESS_MAIN(SigningTest)
#include "tst_signing.moc"
