// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "tests/support/scratchrepository.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// A lock that somebody else holds is waited for, and never taken away (promise G4).
class LocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignLockIsRespected_data();
    void foreignLockIsRespected();
    void waitingForALockCanBeCancelled();
    void lockOfPackedRefsStandsInNobodysWay();
    void leftoversFromElsewhereReachNothingOutside();
    void worktreeIsLeftAloneOnceSomebodyTookOurLockAway();
};

namespace {

void fill(const ScratchRepository &scratch)
{
    scratch.write(u"posts/old.md"_s, "old\n");
    scratch.write(u"m.txt"_s, "one\n");
    scratch.commitAll(u"start"_s);
}

CommitPlan planOn(const ScratchRepository &scratch, const QList<TreeChange> &changes)
{
    return {u"main"_s, scratch.head(), changes, u"Publish"_s, false};
}

void verifyRefusal(const Error &error, const QString &word)
{
    QVERIFY2(error.message.contains(word) || error.hint.contains(word),
             qPrintable(error.message + u" / "_s + error.hint + u" / "_s + error.detail));
    QVERIFY(!error.message.isEmpty());
    QVERIFY(!error.hint.isEmpty());
}

} // namespace

void LocksTest::foreignLockIsRespected_data()
{
    QTest::addColumn<QString>("lock");
    QTest::newRow("the index") << u".git/index.lock"_s;
    QTest::newRow("the head") << u".git/HEAD.lock"_s;
    QTest::newRow("the branch") << u".git/refs/heads/main.lock"_s;
}

void LocksTest::foreignLockIsRespected()
{
    QFETCH(QString, lock);
    ScratchRepository scratch;
    fill(scratch);
    scratch.write(lock, QByteArray());
    const QByteArray before = scratch.restOfTheWorld({});
    auto repository = Repository::open(scratch.folder());
    const CommitPlan plan = planOn(scratch, {{u"posts/old.md"_s, "changed\n"}, {u"new/folder/post.md"_s, "new\n"}});
    const auto refused = repository->commit(plan);
    QVERIFY(!refused);
    verifyRefusal(refused.error(), lock.section(u'/', -1));
    QVERIFY(scratch.exists(lock));
    QCOMPARE(scratch.restOfTheWorld({}), before);
    QVERIFY(!scratch.exists(u"new"_s));

    QFile::remove(scratch.path(lock));
    QVERIFY(repository->commit(plan));
    QCOMPARE(scratch.leftovers(), QStringList());
}

void LocksTest::waitingForALockCanBeCancelled()
{
    ScratchRepository scratch;
    fill(scratch);
    scratch.write(u".git/index.lock"_s, QByteArray());
    auto repository = Repository::open(scratch.folder());
    int asked = 0;
    const auto commit = repository->commit(planOn(scratch, {{u"a.md"_s, "a"}}),
                                           [&asked](const ProgressReport &) { return ++asked < 3; });
    QVERIFY(!commit);
    verifyRefusal(commit.error(), u"cancelled"_s);
    QCOMPARE(asked, 3);
}

/// A commit writes no packed refs.
void LocksTest::lockOfPackedRefsStandsInNobodysWay()
{
    ScratchRepository scratch;
    fill(scratch);
    scratch.git({u"pack-refs"_s, u"--all"_s});
    scratch.write(u".git/packed-refs.lock"_s, QByteArray());
    auto repository = Repository::open(scratch.folder());
    const auto commit = repository->commit(planOn(scratch, {{u"a.md"_s, "a"}}));
    QVERIFY(commit);
    QCOMPARE(scratch.head(), *commit);
    QVERIFY(scratch.exists(u".git/packed-refs.lock"_s));
}

/// A repository that was copied here may bring leftovers that no Galley wrote.
void LocksTest::leftoversFromElsewhereReachNothingOutside()
{
    ScratchRepository scratch;
    fill(scratch);
    const QString victim = scratch.folder() + u"/../victim"_s;
    QVERIFY(QDir().mkpath(victim));
    scratch.write(u".git/galley/lock"_s, QByteArray());
    scratch.write(u".git/galley/index"_s, "x");
    scratch.write(u".git/galley/file0"_s, "evil");
    struct stat slot = {};
    QCOMPARE(stat(qPrintable(scratch.path(u".git/galley/file0"_s)), &slot), 0);
    scratch.write(u".git/galley/files"_s,
                  "folder ../victim\nfile0 1 1 " + QByteArray::number(qulonglong(slot.st_ino)) + " ../planted\n");
    QCOMPARE(link(qPrintable(scratch.path(u".git/galley/index"_s)), qPrintable(scratch.path(u".git/index.lock"_s))), 0);
    QVERIFY(Repository::open(scratch.folder()));
    QVERIFY(QFile::exists(victim));
    QVERIFY(!QFile::exists(scratch.folder() + u"/../planted"_s));
    QCOMPARE(scratch.leftovers(), QStringList());
}

/// After a kill the author may have removed index.lock and gone on: then a later start takes nothing back.
void LocksTest::worktreeIsLeftAloneOnceSomebodyTookOurLockAway()
{
    ScratchRepository scratch;
    fill(scratch);
    scratch.write(u".git/galley/lock"_s, QByteArray());
    scratch.write(u".git/galley/index"_s, "x");
    scratch.write(u".git/galley/file0"_s, "old\n");
    scratch.write(u"posts/old.md"_s, "published\n");
    struct stat slot = {};
    struct stat now = {};
    QCOMPARE(stat(qPrintable(scratch.path(u".git/galley/file0"_s)), &slot), 0);
    QCOMPARE(stat(qPrintable(scratch.path(u"posts/old.md"_s)), &now), 0);
    const qint64 time = qint64(now.st_mtim.tv_sec) * 1'000'000'000 + now.st_mtim.tv_nsec;
    scratch.write(u".git/galley/files"_s, "file0 " + QByteArray::number(qulonglong(now.st_ino)) + ' ' +
                                              QByteArray::number(time) + ' ' +
                                              QByteArray::number(qulonglong(slot.st_ino)) + " posts/old.md\n");
    QVERIFY(Repository::open(scratch.folder()));
    QCOMPARE(scratch.read(u"posts/old.md"_s), QByteArray("published\n"));
    QCOMPARE(scratch.leftovers(), QStringList());
}

QTEST_GUILESS_MAIN(LocksTest)
#include "tst_locks.moc"
