// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/gitprogram.h"
#include "publish/git/remote/remotewords.h"

#include <QTest>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// git's words about a remote, in words for the author and without secrets.
class RemoteWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreUnderstood_data();
    void wordsAreUnderstood();
    void secretsAreTakenOut_data();
    void secretsAreTakenOut();
};

void RemoteWordsTest::wordsAreUnderstood_data()
{
    QTest::addColumn<QString>("git");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &git, const QString &word) {
        QTest::newRow(name) << git << word;
    };
    row("name", u"fatal: unable to access 'https://x/': Could not resolve host: x"_s, u"not found under its name"_s);
    row("name over ssh", u"ssh: Could not resolve hostname x: Name or service not known"_s,
        u"not found under its name"_s);
    row("network", u"ssh: connect to host x port 22: Network is unreachable"_s, u"cannot be reached"_s);
    row("changed host key", u"@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed."_s,
        u"another key than before"_s);
    row("unknown host key",
        u"No ED25519 host key is known for x and you have requested strict checking.\nHost key verification failed."_s,
        u"not known to this computer"_s);
    row("no terminal", u"fatal: could not read Username for 'https://x': terminal prompts disabled"_s,
        u"did not accept your key"_s);
    row("wrong password", u"fatal: Authentication failed for 'https://x/'"_s, u"did not accept your key"_s);
    row("wrong key", u"git@x: Permission denied (publickey).\nfatal: Could not read from remote repository."_s,
        u"did not accept your key"_s);
    row("forbidden",
        u"remote: Permission to a/b.git denied to c.\nfatal: unable to access: The requested URL returned error: 403"_s,
        u"may not write"_s);
    row("gone", u"remote: Repository not found.\nfatal: repository 'https://x/' not found"_s,
        u"no repository at the address"_s);
    row("quota", u"remote: fatal: write error: Disk quota exceeded"_s, u"no space left"_s);
    row("certificate", u"fatal: unable to access: server certificate verification failed. CAfile: none"_s,
        u"certificate"_s);
}

void RemoteWordsTest::wordsAreUnderstood()
{
    QFETCH(QString, git);
    QFETCH(QString, word);
    const Error error = remoteError(u"origin"_s, git);
    QVERIFY2(error.message.contains(word), qPrintable(error.message));
    QCOMPARE(error.detail, git);
    QVERIFY(!error.hint.isEmpty());
}

void RemoteWordsTest::secretsAreTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("a token") << u"at 'https://ghp_x@github.com/a/b.git/'"_s << u"at 'https://github.com/a/b.git/'"_s;
    QTest::newRow("a password with an @") << u"https://me:p@ss@host/x"_s << u"https://host/x"_s;
    QTest::newRow("two addresses") << u"http://a:b@c/ ssh://d:e@f/"_s << u"http://c/ ssh://f/"_s;
    QTest::newRow("no secret") << u"git@github.com:a/b.git https://x/@y"_s << u"git@github.com:a/b.git https://x/@y"_s;
}

void RemoteWordsTest::secretsAreTakenOut()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(withoutSecrets(text), clean);
}

QTEST_GUILESS_MAIN(RemoteWordsTest)
#include "tst_remotewords.moc"
