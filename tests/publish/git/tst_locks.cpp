// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "tests/support/scratchrepository.h"

#include <QFile>
#include <QTest>

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

QTEST_GUILESS_MAIN(LocksTest)
#include "tst_locks.moc"
