// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "tests/support/scratchrepository.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <sys/stat.h>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

using Mess = std::function<void(const ScratchRepository &)>;
Q_DECLARE_METATYPE(Mess)

/// A commit leaves everything but its own paths as it was: index entries with flags and times, files, stage (promise
/// G1).
class UntouchedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void authorsWorkStays_data();
    void authorsWorkStays();
    void indexOfEveryVersionStays_data();
    void indexOfEveryVersionStays();
    void indexWithoutChecksumStays();
    void repositoryOnAnotherFileSystem();
    void racilyCleanFilesAreStillNoticed();
    void randomMessStays();
};

namespace {

const QStringList ours{u"posts/new.md"_s, u"posts/old.md"_s, u"posts/gone.md"_s};

void fill(const ScratchRepository &scratch)
{
    for (const auto &path : {u"posts/old.md"_s, u"posts/gone.md"_s, u"posts/x.md"_s, u"a/one.txt"_s, u"a/two.txt"_s,
                             u"m.txt"_s, u"z/last.txt"_s}) {
        scratch.write(path, path.toUtf8() + "\nline 2\nline 3\n");
    }
    scratch.commitAll(u"start"_s);
}

void checkPublish(const ScratchRepository &scratch)
{
    const QByteArray before = scratch.restOfTheWorld(ours);
    const QStringList stagedElsewhere{u"diff"_s, u"--cached"_s, u"--binary"_s, u"--"_s, u":(exclude)posts/new.md"_s};
    const QByteArray staged = scratch.git(stagedElsewhere);
    auto repository = Repository::open(scratch.folder());
    QVERIFY2(repository, qPrintable(repository ? QString() : repository.error().message + repository.error().detail));
    const CommitPlan plan{
        *repository->branch(),
        *repository->head(),
        {{u"posts/new.md"_s, "new\n"}, {u"posts/old.md"_s, "changed\n"}, {u"posts/gone.md"_s, std::nullopt}},
        u"Publish"_s,
        false};
    const auto commit = repository->commit(plan);
    QVERIFY2(commit, qPrintable(commit ? QString() : commit.error().message + commit.error().detail));

    QCOMPARE(scratch.restOfTheWorld(ours), before);
    QCOMPARE(scratch.git(stagedElsewhere), staged);
    QCOMPARE(scratch.git({u"diff"_s, u"--name-status"_s, u"--no-renames"_s, u"HEAD^"_s, u"HEAD"_s}),
             QByteArray("D\tposts/gone.md\nA\tposts/new.md\nM\tposts/old.md"));
    QCOMPARE(scratch.git(QStringList{u"status"_s, u"--porcelain"_s, u"--"_s} + ours), QByteArray());
    QCOMPARE(scratch.fsckWords(), QByteArray());
    QCOMPARE(scratch.leftovers(), QStringList());
}

} // namespace

void UntouchedTest::authorsWorkStays_data()
{
    QTest::addColumn<Mess>("mess");
    const auto row = [](const char *name, const Mess &mess) { QTest::newRow(name) << mess; };

    row("a clean repository", [](const ScratchRepository &) {});
    row("a staged file", [](const ScratchRepository &s) {
        s.write(u"staged.txt"_s, "s");
        s.git({u"add"_s, u"staged.txt"_s});
    });
    row("a staged change", [](const ScratchRepository &s) {
        s.write(u"m.txt"_s, "s");
        s.git({u"add"_s, u"m.txt"_s});
    });
    row("a partly staged file", [](const ScratchRepository &s) {
        s.write(u"m.txt"_s, "staged\n");
        s.git({u"add"_s, u"m.txt"_s});
        s.write(u"m.txt"_s, "staged\nand more\n");
    });
    row("a dirty file", [](const ScratchRepository &s) { s.write(u"posts/x.md"_s, "dirty\n"); });
    row("a staged removal", [](const ScratchRepository &s) { s.git({u"rm"_s, u"-q"_s, u"m.txt"_s}); });
    row("a removal by hand", [](const ScratchRepository &s) { QFile::remove(s.path(u"m.txt"_s)); });
    row("a rename", [](const ScratchRepository &s) { s.git({u"mv"_s, u"m.txt"_s, u"posts/moved.txt"_s}); });
    row("an intent to add", [](const ScratchRepository &s) {
        s.write(u"posts/next.md"_s, "n");
        s.git({u"add"_s, u"-N"_s, u"posts/next.md"_s});
    });
    row("skip-worktree", [](const ScratchRepository &s) {
        s.git({u"update-index"_s, u"--skip-worktree"_s, u"m.txt"_s});
        s.write(u"m.txt"_s, "own");
    });
    row("assume-unchanged",
        [](const ScratchRepository &s) { s.git({u"update-index"_s, u"--assume-unchanged"_s, u"a/one.txt"_s}); });
    row("untracked files", [](const ScratchRepository &s) {
        s.write(u"posts/note.txt"_s, "n");
        s.write(u"new/deep/x"_s, "x");
    });
    row("ignored files", [](const ScratchRepository &s) {
        s.write(u".git/info/exclude"_s, "*.tmp\n");
        s.write(u"a.tmp"_s, "n");
    });
    row("an executable file", [](const ScratchRepository &s) {
        QFile(s.path(u"m.txt"_s)).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        s.git({u"add"_s, u"m.txt"_s});
    });
    row("a symbolic link", [](const ScratchRepository &s) {
        QFile::link(u"../m.txt"_s, s.path(u"a/link"_s));
        s.git({u"add"_s, u"a/link"_s});
    });
    row("a link to nowhere", [](const ScratchRepository &s) { QFile::link(u"/nowhere"_s, s.path(u"posts/link"_s)); });
    row("line end rules", [](const ScratchRepository &s) {
        s.write(u".gitattributes"_s, "*.txt text eol=crlf\n");
        s.write(u"crlf.txt"_s, "a\r\nb\r\n");
        s.git({u"add"_s, u"crlf.txt"_s});
    });
    row("an unmerged file of a stash", [](const ScratchRepository &s) {
        s.write(u"m.txt"_s, "theirs\n");
        s.git({u"stash"_s, u"-q"_s});
        s.write(u"m.txt"_s, "ours\n");
        s.git({u"commit"_s, u"-q"_s, u"-am"_s, u"ours"_s});
        QVERIFY(s.tryGit({u"stash"_s, u"pop"_s}) != 0);
    });
    row("an untracked cache", [](const ScratchRepository &s) {
        s.git({u"update-index"_s, u"--untracked-cache"_s});
        s.git({u"status"_s});
    });
    row("our own file only with an intent to add", [](const ScratchRepository &s) {
        s.write(u"posts/new.md"_s, "new\n");
        s.git({u"add"_s, u"-N"_s, u"posts/new.md"_s});
    });
    row("our own file staged as it will be", [](const ScratchRepository &s) {
        s.write(u"posts/new.md"_s, "new\n");
        s.git({u"add"_s, u"posts/new.md"_s});
    });
    row("a submodule beside", [](const ScratchRepository &s) {
        s.git({u"-c"_s, u"protocol.file.allow=always"_s, u"submodule"_s, u"--quiet"_s, u"add"_s, s.folder(),
               u"themes/one"_s});
    });
}

void UntouchedTest::authorsWorkStays()
{
    QFETCH(Mess, mess);
    ScratchRepository scratch;
    fill(scratch);
    mess(scratch);
    checkPublish(scratch);
}

void UntouchedTest::indexOfEveryVersionStays_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("hasFlags");
    for (const auto &version : {u"2"_s, u"3"_s, u"4"_s}) {
        QTest::addRow("version %s", qPrintable(version)) << version << false;
        QTest::addRow("version %s with extended flags", qPrintable(version)) << version << true;
    }
}

void UntouchedTest::indexOfEveryVersionStays()
{
    QFETCH(QString, version);
    QFETCH(bool, hasFlags);
    ScratchRepository scratch;
    fill(scratch);
    scratch.git({u"update-index"_s, u"--index-version"_s, version});
    if (hasFlags) {
        scratch.git({u"update-index"_s, u"--skip-worktree"_s, u"posts/x.md"_s, u"a/two.txt"_s});
    }
    checkPublish(scratch);
}

/// index.skipHash of newer git: the place of the checksum is zero, and stays so.
void UntouchedTest::indexWithoutChecksumStays()
{
    ScratchRepository scratch;
    fill(scratch);
    scratch.write(u".git/index"_s, scratch.read(u".git/index"_s).chopped(20) + QByteArray(20, '\0'));
    auto repository = Repository::open(scratch.folder());
    QVERIFY(repository);
    QVERIFY(repository->commit({u"main"_s, scratch.head(), {{u"posts/new.md"_s, "new\n"}}, u"Publish"_s, false}));
    QCOMPARE(scratch.read(u".git/index"_s).last(20), QByteArray(20, '\0'));
    QCOMPARE(scratch.git({u"status"_s, u"--porcelain"_s}), QByteArray());
}

/// Files cannot change places across file systems: the spare folder must lie beside them.
void UntouchedTest::repositoryOnAnotherFileSystem()
{
    const QTemporaryDir elsewhere(u"/dev/shm/galley-XXXXXX"_s);
    ScratchRepository scratch;
    struct stat here = {};
    struct stat there = {};
    if (!elsewhere.isValid() || stat(qPrintable(scratch.folder()), &here) != 0 ||
        stat(qPrintable(elsewhere.path()), &there) != 0 || here.st_dev == there.st_dev) {
        QSKIP("there is only one file system here");
    }
    fill(scratch);
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, scratch.path(u".git"_s), elsewhere.filePath(u"git"_s)}), 0);
    QVERIFY(QDir(scratch.path(u".git"_s)).removeRecursively());
    scratch.write(u".git"_s, "gitdir: " + elsewhere.filePath(u"git"_s).toUtf8() + '\n');
    scratch.git({u"config"_s, u"core.worktree"_s, scratch.folder()});
    checkPublish(scratch);
    QVERIFY(!scratch.exists(u".galley-publishing"_s));
}

/// git looks twice at files that changed in the second in which the index was written; a publish must not make it
/// forget them.
void UntouchedTest::racilyCleanFilesAreStillNoticed()
{
    for (int i = 0; i < 5; ++i) {
        ScratchRepository scratch;
        fill(scratch);
        const QByteArray old = scratch.read(u"m.txt"_s);
        scratch.write(u"m.txt"_s,
                      QByteArray(old).replace("line 2", "LINE 2")); // The same size, most likely the same second.
        checkPublish(scratch);
        QCOMPARE(scratch.git({u"status"_s, u"--porcelain"_s}), QByteArray(" M m.txt"));
    }
}

void UntouchedTest::randomMessStays()
{
    const auto seed = qEnvironmentVariableIsSet("GALLEY_SEED") ? qEnvironmentVariableIntValue("GALLEY_SEED")
                                                               : int(QRandomGenerator::global()->bounded(1 << 30));
    qInfo("seed %d", seed);
    QRandomGenerator random{quint32(seed)};
    const int rounds = qEnvironmentVariableIsSet("GALLEY_FULL") ? 200 : 20;
    for (int round = 0; round < rounds; ++round) {
        ScratchRepository scratch;
        fill(scratch);
        for (int i = 0; i < 12; ++i) {
            const QString path = u"%1/%2.txt"_s.arg(QChar(u'a' + ushort(random.bounded(5)))).arg(random.bounded(4));
            const QString tracked = QList<QString>{u"a/one.txt"_s, u"a/two.txt"_s, u"m.txt"_s, u"z/last.txt"_s,
                                                   u"posts/x.md"_s}[random.bounded(5)];
            switch (random.bounded(8)) {
            case 0:
                scratch.write(path, QByteArray::number(random.generate()));
                break;
            case 1:
                scratch.write(path, QByteArray::number(random.generate()));
                scratch.git({u"add"_s, path});
                break;
            case 2:
                scratch.write(tracked, QByteArray::number(random.generate()));
                break;
            case 3:
                scratch.write(tracked, QByteArray::number(random.generate()));
                scratch.tryGit({u"add"_s, tracked});
                break;
            case 4:
                scratch.tryGit({u"update-index"_s, u"--skip-worktree"_s, tracked});
                break;
            case 5:
                scratch.tryGit({u"update-index"_s, u"--assume-unchanged"_s, tracked});
                break;
            case 6:
                scratch.tryGit({u"rm"_s, u"-q"_s, u"--cached"_s, tracked});
                break;
            default:
                scratch.tryGit({u"mv"_s, tracked, path + u".moved"_s});
                break;
            }
        }
        checkPublish(scratch);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

QTEST_GUILESS_MAIN(UntouchedTest)
#include "tst_untouched.moc"
