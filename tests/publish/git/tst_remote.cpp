// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/gitprogram.h"
#include "publish/git/remote/remote.h"
#include "publish/git/repository.h"
#include "tests/support/scratchrepository.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTest>
#include <QThread>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// Pushing: never forced, read back, truthful (promises G6, G9).
class RemoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pushIsReadBack();
    void pushFollowsTheUpstream();
    void pushGoesByItsOwnAddress();
    void unpushedCommitsAreKnown();
    void hookOfTheRemoteRefuses();
    void remoteHasMovedOn();
    void remoteIsNotThere_data();
    void remoteIsNotThere();
    void checkedOutBranchIsNotPushedTo();
    void silentServerCanBeCancelled();
    void programsOfTheRepositoryNeedTrust();
    void settingsThatBendTheWayNeedTrust();
    void ownHookRefuses();
};

namespace {

QString publishOne(const ScratchRepository &scratch, const QString &path)
{
    auto repository = Repository::open(scratch.folder());
    const auto commit =
        repository->commit({*repository->branch(), *repository->head(), {{path, path.toUtf8()}}, u"Publish"_s, false});
    return commit ? *commit : QString();
}

void writeHook(const QString &file, const QByteArray &script)
{
    QFile hook(file);
    QVERIFY(hook.open(QFile::WriteOnly));
    hook.write("#!/bin/sh\n" + script);
    hook.close();
    QVERIFY(hook.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QString words(const Error &error) { return error.message + u" / "_s + error.hint + u" / "_s + error.detail; }

} // namespace

void RemoteTest::pushIsReadBack()
{
    ScratchRepository scratch;
    const QString bare = scratch.addBareRemote();
    writeHook(bare + u"/hooks/post-receive"_s, "echo deploying your site\n");
    const QString commit = publishOne(scratch, u"post.md"_s);
    const Remote remote(scratch.folder(), u"origin"_s);
    QCOMPARE(*remote.tip(u"main"_s), QString());

    int reports = 0;
    const auto answer = remote.push(u"main"_s, [&reports](const ProgressReport &) { return ++reports > 0; });
    QVERIFY2(answer, qPrintable(answer ? QString() : words(answer.error())));
    QCOMPARE(answer->commit, commit);
    QCOMPARE(answer->words, u"deploying your site"_s);
    QCOMPARE(*remote.tip(u"main"_s), commit);
    QCOMPARE(ScratchRepository::git(bare, {u"rev-parse"_s, u"main"_s}), commit.toLatin1());
    QCOMPARE(scratch.git({u"rev-parse"_s, u"--abbrev-ref"_s, u"main@{upstream}"_s}), QByteArray("origin/main"));
    QVERIFY(remote.push(u"main"_s)); // Once more: it is there, and that is what is said.
    QCOMPARE(ScratchRepository::fsckWords(bare), QByteArray());
}

void RemoteTest::pushFollowsTheUpstream()
{
    ScratchRepository scratch;
    const QString bare = scratch.addBareRemote();
    scratch.commitAll(u"start"_s);
    scratch.git({u"push"_s, u"-q"_s, u"-u"_s, u"origin"_s, u"main:published"_s});
    const QString commit = publishOne(scratch, u"post.md"_s);
    QVERIFY(Remote(scratch.folder(), u"origin"_s).push(u"main"_s));
    QCOMPARE(ScratchRepository::git(bare, {u"rev-parse"_s, u"published"_s}), commit.toLatin1());
    QCOMPARE(ScratchRepository::git(bare, {u"branch"_s, u"--list"_s, u"main"_s}), QByteArray());
}

void RemoteTest::pushGoesByItsOwnAddress()
{
    ScratchRepository scratch;
    const QString readFrom = scratch.addBareRemote();
    const QString pushTo = scratch.addBareRemote(u"second"_s);
    scratch.git({u"config"_s, u"remote.origin.pushurl"_s, pushTo});
    const QString commit = publishOne(scratch, u"post.md"_s);
    const auto answer = Remote(scratch.folder(), u"origin"_s).push(u"main"_s);
    QVERIFY2(answer, qPrintable(answer ? QString() : words(answer.error())));
    QCOMPARE(ScratchRepository::git(pushTo, {u"rev-parse"_s, u"main"_s}), commit.toLatin1());
    QCOMPARE(ScratchRepository::git(readFrom, {u"for-each-ref"_s}), QByteArray());
}

void RemoteTest::unpushedCommitsAreKnown()
{
    ScratchRepository scratch;
    QCOMPARE(*Repository::open(scratch.folder())->unpushed(u"main"_s), QStringList());
    const QString first = publishOne(scratch, u"1.md"_s);
    QCOMPARE(*Repository::open(scratch.folder())->unpushed(u"main"_s), QStringList{first});
    scratch.addBareRemote();
    QVERIFY(Remote(scratch.folder(), u"origin"_s).push(u"main"_s));
    QCOMPARE(*Repository::open(scratch.folder())->unpushed(u"main"_s), QStringList());
    const QString second = publishOne(scratch, u"2.md"_s);
    const QString third = publishOne(scratch, u"3.md"_s);
    QCOMPARE(*Repository::open(scratch.folder())->unpushed(u"main"_s), (QStringList{third, second}));
}

void RemoteTest::hookOfTheRemoteRefuses()
{
    ScratchRepository scratch;
    const QString bare = scratch.addBareRemote();
    writeHook(bare + u"/hooks/pre-receive"_s, "echo 'No publishing on Sundays.' >&2\nexit 1\n");
    const QString commit = publishOne(scratch, u"post.md"_s);
    const Remote remote(scratch.folder(), u"origin"_s);
    for (int i = 0; i < 2; ++i) { // The second click must not turn it into a success.
        const auto answer = remote.push(u"main"_s);
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(u"hook of the remote"_s), qPrintable(words(answer.error())));
        QVERIFY(answer.error().detail.contains(u"No publishing on Sundays."_s));
    }
    QCOMPARE(scratch.head(), commit);
    QCOMPARE(ScratchRepository::git(bare, {u"for-each-ref"_s}), QByteArray());
    QCOMPARE(*Repository::open(scratch.folder())->unpushed(u"main"_s), QStringList{commit});

    QVERIFY(QFile::remove(bare + u"/hooks/pre-receive"_s));
    QVERIFY(remote.push(u"main"_s));
}

void RemoteTest::remoteHasMovedOn()
{
    ScratchRepository scratch;
    ScratchRepository other;
    const QString bare = scratch.addBareRemote();
    scratch.commitAll(u"start"_s);
    scratch.git({u"push"_s, u"-q"_s, u"-u"_s, u"origin"_s, u"main"_s});
    other.git({u"pull"_s, u"-q"_s, bare, u"main"_s});
    other.write(u"theirs.md"_s, "theirs");
    const QString theirs = other.commitAll(u"theirs"_s);
    other.git({u"push"_s, u"-q"_s, bare, u"main"_s});

    publishOne(scratch, u"post.md"_s);
    const auto answer = Remote(scratch.folder(), u"origin"_s).push(u"main"_s);
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(u"commits on “main” that you do not have"_s),
             qPrintable(words(answer.error())));
    QCOMPARE(ScratchRepository::git(bare, {u"rev-parse"_s, u"main"_s}), theirs.toLatin1());
}

void RemoteTest::remoteIsNotThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("word");
    QTest::newRow("none at all") << QString() << QString() << u"no remote to publish to"_s;
    QTest::newRow("none of that name") << u"upstream"_s << QString() << u"no remote “upstream”"_s;
    QTest::newRow("no repository at the address")
        << u"origin"_s << u"/nowhere/blog.git"_s << u"no repository at the address"_s;
    QTest::newRow("nobody listens") << u"origin"_s << u"git://127.0.0.1:1/blog.git"_s << u"cannot be reached"_s;
    QTest::newRow("nobody listens over https")
        << u"origin"_s << u"https://me@127.0.0.1:1/blog.git"_s << u"cannot be reached"_s;
    QTest::newRow("a password in the address")
        << u"origin"_s << u"https://me:hunter2@127.0.0.1:1/blog.git"_s << u"holds a password"_s;
    QTest::newRow("a program as an address") << u"origin"_s << u"ext::sh -c id"_s << u"would start a program"_s;
    QTest::newRow("an option for ssh") << u"origin"_s << u"ssh://-oProxyCommand=id/x"_s << u"would start a program"_s;
    QTest::newRow("an option for ssh, in short")
        << u"origin"_s << u"-oProxyCommand=id:x"_s << u"would start a program"_s;
    QTest::newRow("an option for git") << u"origin"_s << u"--upload-pack=id"_s << u"would start a program"_s;
    QTest::newRow("an option as a path for ssh") << u"origin"_s << u"blog:-u"_s << u"would start a program"_s;
}

void RemoteTest::remoteIsNotThere()
{
    QFETCH(QString, name);
    QFETCH(QString, address);
    QFETCH(QString, word);
    ScratchRepository scratch;
    publishOne(scratch, u"post.md"_s);
    if (!address.isEmpty()) {
        scratch.git({u"config"_s, u"remote."_s + name + u".url"_s, address}); // As a hostile file would say it.
    }
    const auto answer = Remote(scratch.folder(), name).push(u"main"_s);
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(word), qPrintable(words(answer.error())));
    QVERIFY(!words(answer.error()).contains(u"hunter2"_s));
}

void RemoteTest::checkedOutBranchIsNotPushedTo()
{
    ScratchRepository scratch;
    ScratchRepository other;
    other.commitAll(u"start"_s);
    scratch.git({u"pull"_s, u"-q"_s, other.folder(), u"main"_s});
    scratch.git({u"remote"_s, u"add"_s, u"origin"_s, other.folder()});
    publishOne(scratch, u"post.md"_s);
    const auto answer = Remote(scratch.folder(), u"origin"_s).push(u"main"_s);
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(u"checked out"_s), qPrintable(words(answer.error())));
}

void RemoteTest::silentServerCanBeCancelled()
{
    QTcpServer server; // Takes the connection, and says nothing ever.
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ScratchRepository scratch;
    publishOne(scratch, u"post.md"_s);
    scratch.git({u"remote"_s, u"add"_s, u"origin"_s, u"git://127.0.0.1:%1/blog.git"_s.arg(server.serverPort())});

    QElapsedTimer sinceCancel;
    const auto answer = Remote(scratch.folder(), u"origin"_s).push(u"main"_s, [&](const ProgressReport &) {
        const bool isConnected = server.waitForNewConnection(0);
        if (isConnected) {
            sinceCancel.start();
        }
        return !isConnected;
    });
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(u"cancelled"_s), qPrintable(words(answer.error())));
    QVERIFY(sinceCancel.elapsed() < 1000);

    GitCall call;
    call.folder = scratch.folder();
    call.arguments = {u"ls-remote"_s, u"origin"_s};
    call.longestSilence = std::chrono::milliseconds(200);
    const auto silent = runGit(call);
    QVERIFY(!silent);
    QVERIFY2(silent.error().message.contains(u"did not answer"_s), qPrintable(words(silent.error())));
}

void RemoteTest::programsOfTheRepositoryNeedTrust()
{
    ScratchRepository scratch;
    const QString bare = scratch.addBareRemote();
    publishOne(scratch, u"post.md"_s);
    const QString marker = scratch.path(u"ran"_s);
    writeHook(scratch.path(u".git/hooks/pre-push"_s), "touch '" + marker.toUtf8() + "'\n");
    scratch.git({u"config"_s, u"credential.helper"_s, u"!touch x"_s});
    Remote remote(scratch.folder(), u"origin"_s);
    for (const bool isPush : {true, false}) {
        const Error error = isPush ? remote.push(u"main"_s).error() : remote.tip(u"main"_s).error();
        QVERIFY2(error.message.contains(u"pre-push"_s) && error.message.contains(u"credential.helper"_s),
                 qPrintable(words(error)));
    }
    QVERIFY(!QFile::exists(marker));
    remote.setTrusted(true);
    QVERIFY(remote.push(u"main"_s));
    QVERIFY(QFile::exists(marker));
}

/// Where the address says one server, and the repository's own settings another.
void RemoteTest::settingsThatBendTheWayNeedTrust()
{
    ScratchRepository scratch;
    const QString bare = scratch.addBareRemote();
    publishOne(scratch, u"post.md"_s);
    scratch.git({u"config"_s, u"url./elsewhere/.insteadOf"_s, bare});
    scratch.git({u"config"_s, u"http.https://example.org.sslVerify"_s, u"false"_s});
    const auto answer = Remote(scratch.folder(), u"origin"_s).push(u"main"_s);
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(u"insteadof"_s) && answer.error().message.contains(u"sslverify"_s),
             qPrintable(words(answer.error())));
}

void RemoteTest::ownHookRefuses()
{
    ScratchRepository scratch;
    scratch.addBareRemote();
    publishOne(scratch, u"post.md"_s);
    writeHook(scratch.path(u".git/hooks/pre-push"_s), "echo 'spelling first' >&2\nexit 1\n");
    Remote remote(scratch.folder(), u"origin"_s);
    remote.setTrusted(true);
    const auto answer = remote.push(u"main"_s);
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(u"pre-push"_s), qPrintable(words(answer.error())));
    QVERIFY(answer.error().detail.contains(u"spelling first"_s));
}

QTEST_GUILESS_MAIN(RemoteTest)
#include "tst_remote.moc"
