// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "tests/support/scratchrepository.h"

#include <QFile>
#include <QTest>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// What a commit holds, and that the worktree and the index follow.
class CommitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesArePublished_data();
    void changesArePublished();
    void bytesAreStoredAsGitAddWould_data();
    void bytesAreStoredAsGitAddWould();
    void removedFileTakesItsEmptyFolders();
    void executableBitIsKept();
    void firstCommitOfABranch();
    void linkedWorktreeGetsTheCommit();
    void sparseFileStaysLeftOut();
    void ignoredPathIsCommittedAllTheSame();
    void worktreeThatHoldsTheTextAlreadyIsFine();
    void reflogAndCommitReadLikeGits();
};

namespace {

CommitPlan planOn(const Repository &repository, const QList<TreeChange> &changes)
{
    CommitPlan plan;
    plan.branch = *repository.branch();
    plan.baseCommit = *repository.head();
    plan.changes = changes;
    plan.message = u"Publish “Hello”"_s;
    return plan;
}

} // namespace

void CommitTest::changesArePublished_data()
{
    QTest::addColumn<QList<TreeChange>>("changes");
    QTest::addColumn<QByteArray>("inCommit");

    QTest::newRow("a new post") << QList<TreeChange>{{u"posts/new.md"_s, "new\n"}} << QByteArray("A\tposts/new.md");
    QTest::newRow("a changed post") << QList<TreeChange>{{u"posts/old.md"_s, "changed\n"}}
                                    << QByteArray("M\tposts/old.md");
    QTest::newRow("a removed post") << QList<TreeChange>{{u"posts/old.md"_s, std::nullopt}}
                                    << QByteArray("D\tposts/old.md");
    QTest::newRow("a post in folders that are not there yet")
        << QList<TreeChange>{{u"2026/01/31/deep.md"_s, "deep\n"}} << QByteArray("A\t2026/01/31/deep.md");
    QTest::newRow("names beyond ASCII") << QList<TreeChange>{{u"posts/été ☕.md"_s, "x\n"}}
                                        << QByteArray("A\tposts/été ☕.md");
    QTest::newRow("an empty file") << QList<TreeChange>{{u"posts/.keep"_s, QByteArray()}}
                                   << QByteArray("A\tposts/.keep");
    QTest::newRow("several at once") << QList<TreeChange>{{u"z.md"_s, "z"},
                                                          {u"posts/old.md"_s, std::nullopt},
                                                          {u"a.md"_s, "a"}}
                                     << QByteArray("A\ta.md\nD\tposts/old.md\nA\tz.md");
    QTest::newRow("a file where a folder was") << QList<TreeChange>{{u"posts/old.md"_s, std::nullopt},
                                                                    {u"posts/other.md"_s, std::nullopt},
                                                                    {u"posts.md"_s, "x"}}
                                               << QByteArray("A\tposts.md\nD\tposts/old.md\nD\tposts/other.md");
}

void CommitTest::changesArePublished()
{
    QFETCH(QList<TreeChange>, changes);
    QFETCH(QByteArray, inCommit);
    ScratchRepository scratch;
    scratch.write(u"posts/old.md"_s, "old\n");
    scratch.write(u"posts/other.md"_s, "other\n");
    scratch.git({u"config"_s, u"core.quotePath"_s, u"false"_s});
    const QString base = scratch.commitAll(u"start"_s);

    auto repository = Repository::open(scratch.folder());
    QVERIFY(repository);
    const auto commit = repository->commit(planOn(*repository, changes));
    QVERIFY2(commit, qPrintable(commit ? QString() : commit.error().message + commit.error().detail));

    QCOMPARE(scratch.head(), *commit);
    QCOMPARE(scratch.git({u"rev-parse"_s, u"HEAD^"_s}), base.toLatin1());
    QCOMPARE(scratch.git({u"diff"_s, u"--name-status"_s, u"--no-renames"_s, u"HEAD^"_s, u"HEAD"_s}), inCommit);
    for (const TreeChange &change : changes) {
        QCOMPARE(scratch.exists(change.path), change.bytes.has_value());
        if (change.bytes) {
            QCOMPARE(scratch.read(change.path), *change.bytes);
        }
    }
    QCOMPARE(scratch.git({u"diff-files"_s, u"--name-only"_s}),
             QByteArray()); // Without a refresh: the stat cache is right.
    QCOMPARE(scratch.git({u"status"_s, u"--porcelain"_s}), QByteArray());
    QCOMPARE(scratch.fsckWords(), QByteArray());
    QCOMPARE(scratch.leftovers(), QStringList());
}

void CommitTest::bytesAreStoredAsGitAddWould_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QByteArray>("autocrlf");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray crlf = "one\r\ntwo\r\n";
    QTest::newRow("no rules") << QByteArray() << QByteArray("false") << QByteArray() << crlf;
    QTest::newRow("text attribute") << QByteArray("*.md text\n") << QByteArray("false") << QByteArray() << crlf;
    QTest::newRow("text=auto") << QByteArray("* text=auto\n") << QByteArray("false") << QByteArray() << crlf;
    QTest::newRow("text=auto keeps the CRLF that is stored")
        << QByteArray("*.md text=auto\n") << QByteArray("false") << crlf << QByteArray("new\r\n");
    QTest::newRow("eol=crlf") << QByteArray("*.md text eol=crlf\n") << QByteArray("false") << QByteArray() << crlf;
    QTest::newRow("-text") << QByteArray("*.md -text\n") << QByteArray("true") << QByteArray() << crlf;
    QTest::newRow("autocrlf=input") << QByteArray() << QByteArray("input") << QByteArray() << crlf;
    QTest::newRow("autocrlf=true") << QByteArray() << QByteArray("true") << QByteArray() << crlf;
    QTest::newRow("binary with text=auto")
        << QByteArray("* text=auto\n") << QByteArray("false") << QByteArray() << QByteArray("a\0b\r\n", 5);
    QTest::newRow("ident") << QByteArray("*.md ident\n") << QByteArray("false") << QByteArray()
                           << QByteArray("$Id: abc $\n");
}

void CommitTest::bytesAreStoredAsGitAddWould()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QByteArray, autocrlf);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, bytes);
    ScratchRepository scratch;
    ScratchRepository byGit;
    for (const ScratchRepository *each : {&scratch, &byGit}) {
        if (!before.isEmpty()) {
            each->write(u"posts/a.md"_s, before);
        }
        each->commitAll(u"start"_s);
        each->git({u"config"_s, u"core.autocrlf"_s, QString::fromLatin1(autocrlf)});
        each->write(u".gitattributes"_s, attributes);
        each->git({u"add"_s, u".gitattributes"_s});
        each->git({u"commit"_s, u"-q"_s, u"-m"_s, u"rules"_s});
    }
    byGit.write(u"posts/a.md"_s, bytes);
    byGit.git({u"add"_s, u"posts/a.md"_s});

    auto repository = Repository::open(scratch.folder());
    QVERIFY(repository);
    const auto commit = repository->commit(planOn(*repository, {{u"posts/a.md"_s, bytes}}));
    QVERIFY2(commit, qPrintable(commit ? QString() : commit.error().message + commit.error().detail));
    QCOMPARE(scratch.git({u"rev-parse"_s, u"HEAD:posts/a.md"_s}), byGit.git({u"rev-parse"_s, u":posts/a.md"_s}));
    QCOMPARE(scratch.read(u"posts/a.md"_s), bytes);
    QCOMPARE(scratch.git({u"status"_s, u"--porcelain"_s}), QByteArray());

    const auto changed = repository->isChangedByHand(*commit, u"posts/a.md"_s);
    QVERIFY(changed);
    QVERIFY(!*changed);
}

void CommitTest::removedFileTakesItsEmptyFolders()
{
    ScratchRepository scratch;
    scratch.write(u"a/b/c.md"_s, "c");
    scratch.write(u"a/stays.txt"_s, "s");
    scratch.commitAll(u"start"_s);
    auto repository = Repository::open(scratch.folder());
    QVERIFY(repository->commit(planOn(*repository, {{u"a/b/c.md"_s, std::nullopt}})));
    QVERIFY(!scratch.exists(u"a/b"_s));
    QVERIFY(scratch.exists(u"a/stays.txt"_s));
}

void CommitTest::executableBitIsKept()
{
    ScratchRepository scratch;
    scratch.write(u"run.sh"_s, "#!/bin/sh\n");
    QFile(scratch.path(u"run.sh"_s))
        .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::ExeUser);
    scratch.commitAll(u"start"_s);
    auto repository = Repository::open(scratch.folder());
    QVERIFY(repository->commit(planOn(*repository, {{u"run.sh"_s, "#!/bin/sh\ntrue\n"}})));
    QVERIFY(scratch.git({u"ls-tree"_s, u"HEAD"_s, u"run.sh"_s}).startsWith("100755 "));
    QVERIFY(QFile(scratch.path(u"run.sh"_s)).permissions().testFlag(QFile::ExeOwner));
    QCOMPARE(scratch.git({u"status"_s, u"--porcelain"_s}), QByteArray());
}

void CommitTest::firstCommitOfABranch()
{
    ScratchRepository scratch;
    scratch.write(u"staged.txt"_s, "staged\n");
    scratch.git({u"add"_s, u"staged.txt"_s});
    auto repository = Repository::open(scratch.folder());
    QCOMPARE(*repository->head(), QString());
    QVERIFY(repository->commit(planOn(*repository, {{u"hello.md"_s, "hello\n"}})));
    QCOMPARE(scratch.git({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"HEAD"_s}), QByteArray("hello.md"));
    QCOMPARE(scratch.git({u"rev-list"_s, u"--count"_s, u"HEAD"_s}), QByteArray("1"));
    QCOMPARE(scratch.git({u"status"_s, u"--porcelain"_s}), QByteArray("A  staged.txt"));
    QCOMPARE(scratch.fsckWords(), QByteArray());
}

void CommitTest::linkedWorktreeGetsTheCommit()
{
    ScratchRepository scratch;
    scratch.write(u"a.md"_s, "a");
    const QString base = scratch.commitAll(u"start"_s);
    QTemporaryDir elsewhere;
    const QString linked = elsewhere.filePath(u"linked"_s);
    scratch.git({u"worktree"_s, u"add"_s, u"-q"_s, u"-b"_s, u"drafts/one"_s, linked});
    auto repository = Repository::open(linked);
    QVERIFY(repository);
    QCOMPARE(*repository->branch(), u"drafts/one"_s);
    const auto commit = repository->commit(planOn(*repository, {{u"posts/b.md"_s, "b"}}));
    QVERIFY2(commit, qPrintable(commit ? QString() : commit.error().message + commit.error().detail));
    QCOMPARE(ScratchRepository::git(linked, {u"status"_s, u"--porcelain"_s}), QByteArray());
    QCOMPARE(scratch.head(), base);
    QCOMPARE(scratch.git({u"rev-parse"_s, u"drafts/one"_s}), commit->toLatin1());
    QCOMPARE(scratch.fsckWords(), QByteArray());
}

void CommitTest::sparseFileStaysLeftOut()
{
    ScratchRepository scratch;
    scratch.write(u"posts/a.md"_s, "a\n");
    scratch.write(u"other/b.md"_s, "b\n");
    scratch.commitAll(u"start"_s);
    scratch.git({u"sparse-checkout"_s, u"set"_s, u"--no-sparse-index"_s, u"other"_s});
    QVERIFY(!scratch.exists(u"posts/a.md"_s));
    auto repository = Repository::open(scratch.folder());
    if (!repository) {
        QSKIP("this git keeps its sparse settings where libgit2 does not read them");
    }
    QVERIFY(repository->commit(planOn(*repository, {{u"posts/a.md"_s, "changed\n"}})));
    QVERIFY(!scratch.exists(u"posts/a.md"_s));
    QCOMPARE(scratch.git({u"show"_s, u"HEAD:posts/a.md"_s}), QByteArray("changed"));
    QCOMPARE(scratch.git({u"status"_s, u"--porcelain"_s}), QByteArray());
}

void CommitTest::ignoredPathIsCommittedAllTheSame()
{
    ScratchRepository scratch;
    scratch.write(u".gitignore"_s, "*.md\n");
    scratch.commitAll(u"start"_s);
    auto repository = Repository::open(scratch.folder());
    QVERIFY(repository->commit(planOn(*repository, {{u"post.md"_s, "x\n"}})));
    QCOMPARE(scratch.git({u"ls-tree"_s, u"--name-only"_s, u"HEAD"_s}), QByteArray(".gitignore\npost.md"));
}

void CommitTest::worktreeThatHoldsTheTextAlreadyIsFine()
{
    ScratchRepository scratch;
    scratch.commitAll(u"start"_s);
    scratch.write(u"post.md"_s, "text\n");
    scratch.git({u"add"_s, u"-N"_s, u"post.md"_s});
    auto repository = Repository::open(scratch.folder());
    QVERIFY(*repository->isChangedByHand(scratch.head(), u"post.md"_s));
    QVERIFY(repository->commit(planOn(*repository, {{u"post.md"_s, "text\n"}})));
    QCOMPARE(scratch.git({u"status"_s, u"--porcelain"_s}), QByteArray());
}

void CommitTest::reflogAndCommitReadLikeGits()
{
    ScratchRepository scratch;
    scratch.commitAll(u"start"_s);
    auto repository = Repository::open(scratch.folder());
    CommitPlan plan = planOn(*repository, {{u"post.md"_s, "x\n"}});
    plan.message = u"  \nGrüße aus “Köln”\n\n\nbody  \n"_s;
    QVERIFY(repository->commit(plan));
    QCOMPARE(scratch.git({u"log"_s, u"-1"_s, u"--format=%an|%ae|%cn|%ce|%B"_s}),
             QByteArray("Ada Lovelace|ada@example.org|Ada Lovelace|ada@example.org|Grüße aus “Köln”\n\nbody\n"));
    for (const QString &name : {u"HEAD"_s, u"main"_s}) {
        QCOMPARE(scratch.git({u"reflog"_s, u"-1"_s, u"--format=%gs"_s, name}), QByteArray("commit: Grüße aus “Köln”"));
    }
}

QTEST_GUILESS_MAIN(CommitTest)
#include "tst_commit.moc"
