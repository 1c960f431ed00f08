// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/remote.h"
#include "publish/git/remote/remotewords.h"
#include "publish/git/repository.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/servers/child.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// Refusals of every kind by a folder and by a real git daemon: named, never “pushed”, the commit kept, and one commit
/// when it is taken at last (promise G6; twenty times in full). ssh and https have their own tests.
class RefusedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_daemon.end(); }
    void refusals_data();
    void refusals();
    void daemonThatTakesNoPush();

private:
    static void makeHook(const QString &bare, const QByteArray &name, const QByteArray &script);

    QTemporaryDir m_base;
    int m_port = 0;
    Child m_daemon;
};

namespace {

QString words(const Error &error) { return error.message + u" / "_s + error.hint + u" / "_s + error.detail; }

QByteArray refsOf(const QString &bare) { return ScratchRepository::git(bare, {u"for-each-ref"_s}); }

} // namespace

void RefusedTest::initTestCase()
{
    m_port = freePort();
    m_daemon.start(u"git"_s, {u"daemon"_s, u"--reuseaddr"_s, u"--listen=127.0.0.1"_s, u"--port=%1"_s.arg(m_port),
                              u"--export-all"_s, u"--base-path="_s + m_base.path(), u"--allow-override=receive-pack"_s,
                              u"--informative-errors"_s, m_base.path()});
    awaitPort(m_port, m_daemon);
}

void RefusedTest::makeHook(const QString &bare, const QByteArray &name, const QByteArray &script)
{
    QFile hook(bare + u"/hooks/"_s + QString::fromLatin1(name));
    QVERIFY(hook.open(QFile::WriteOnly));
    hook.write("#!/bin/sh\n" + script + '\n');
    hook.close();
    QVERIFY(hook.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void RefusedTest::refusals_data()
{
    QTest::addColumn<bool>("isDaemon");
    QTest::addColumn<QByteArray>("hook");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("setting"); ///< Of the remote, in place of a hook.
    QTest::addColumn<int>("trouble");
    for (const bool isDaemon : {false, true}) {
        const auto row = [isDaemon](const char *name, const QByteArray &hook, const QByteArray &script,
                                    RemoteTrouble trouble, const QString &setting = {}) {
            QTest::newRow(qPrintable(QString::fromLatin1(name) + (isDaemon ? u", by git daemon"_s : u", by file"_s)))
                << isDaemon << hook << script << setting << int(trouble);
        };
        using enum RemoteTrouble;
        row("a hook for all refs", "pre-receive", "echo 'not on Sundays' >&2; exit 1", RemoteHook);
        row("a hook for one ref", "update", "echo 'not this branch' >&2; exit 1", RemoteHook);
        row("a protected branch", "pre-receive", "echo 'GH006: Protected branch update failed.' >&2; exit 1",
            Protected);
        row("a quota", "pre-receive", "echo 'You are over quota.' >&2; exit 1", NoSpace);
        row("a size that cannot be unpacked", {}, {}, Other, u"receive.maxInputSize=10"_s);
    }
}

void RefusedTest::refusals()
{
    QFETCH(bool, isDaemon);
    QFETCH(QByteArray, hook);
    QFETCH(QByteArray, script);
    QFETCH(QString, setting);
    QFETCH(int, trouble);
    const ScratchRepository scratch;
    const QString bare =
        m_base.filePath(u"blog-%1.git"_s.arg(QTest::currentDataTag() ? qHash(QByteArray(QTest::currentDataTag())) : 0));
    ScratchRepository::git(m_base.path(), {u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, bare});
    ScratchRepository::git(bare, {u"config"_s, u"daemon.receivepack"_s, u"true"_s});
    if (!setting.isEmpty())
        ScratchRepository::git(bare, {u"config"_s, setting.section(u'=', 0, 0), setting.section(u'=', 1)});
    else
        makeHook(bare, hook, script);
    scratch.git(
        {u"remote"_s, u"add"_s, u"origin"_s,
         isDaemon ? u"git://127.0.0.1:%1/%2"_s.arg(m_port).arg(QFileInfo(bare).fileName()) : u"file://"_s + bare});
    scratch.write(u"post.md"_s, "Post\n");
    const QString commit = scratch.commitAll(u"Post"_s);

    const Remote remote(scratch.folder(), u"origin"_s);
    const int times = qEnvironmentVariableIsSet("GALLEY_FULL") ? 20 : 2;
    for (int i = 0; i < times; ++i) { // No click turns it into a success.
        const auto answer = remote.push(u"main"_s);
        QVERIFY(!answer);
        const RemoteTrouble told = troubleOf(answer.error());
        const bool isNamed =
            trouble == int(RemoteTrouble::Other) ? told != RemoteTrouble::MovedOn : int(told) == trouble;
        QVERIFY2(isNamed, qPrintable(words(answer.error())));
        QVERIFY(!answer.error().hint.isEmpty());
        QCOMPARE(refsOf(bare), QByteArray());
        QCOMPARE(scratch.head(), commit);
        QCOMPARE(*Repository::open(scratch.folder())->unpushed(u"main"_s), QStringList{commit});
    }
    if (!setting.isEmpty())
        ScratchRepository::git(bare, {u"config"_s, u"--unset"_s, setting.section(u'=', 0, 0)});
    else
        QVERIFY(QFile::remove(bare + u"/hooks/"_s + QString::fromLatin1(hook)));
    const auto answer = remote.push(u"main"_s);
    QVERIFY2(answer, qPrintable(answer ? QString() : words(answer.error())));
    QCOMPARE(answer->commit, commit);
    QCOMPARE(ScratchRepository::git(bare, {u"rev-list"_s, u"--count"_s, u"main"_s}), QByteArray("1"));
    QCOMPARE(ScratchRepository::fsckWords(bare), QByteArray());
}

void RefusedTest::daemonThatTakesNoPush()
{
    const ScratchRepository scratch;
    const QString bare = m_base.filePath(u"shown.git"_s);
    ScratchRepository::git(m_base.path(), {u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, bare});
    scratch.git({u"remote"_s, u"add"_s, u"origin"_s, u"git://127.0.0.1:%1/shown.git"_s.arg(m_port)});
    scratch.write(u"post.md"_s, "Post\n");
    scratch.commitAll(u"Post"_s);
    const auto answer = Remote(scratch.folder(), u"origin"_s).push(u"main"_s);
    QVERIFY(!answer);
    QVERIFY2(troubleOf(answer.error()) == RemoteTrouble::NoRight, qPrintable(words(answer.error())));
    QCOMPARE(refsOf(bare), QByteArray());
}

QTEST_GUILESS_MAIN(RefusedTest)
#include "tst_refused.moc"
