// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "tests/support/scratchrepository.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <csignal>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// A publish that is killed, and one beside git itself, loses nothing (promises G2 and G3).
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyPoint();
    void besideTheGitProgram();
    void besideSwitchedBranches();
};

namespace {

const QString helper = QStringLiteral(GALLEY_BIN_DIR) + u"/publishonce"_s;

/// The work of the author that no publish may touch.
void makeMess(const ScratchRepository &scratch)
{
    scratch.write(u"staged.txt"_s, "staged\n");
    scratch.write(u"m.txt"_s, "one\n");
    scratch.write(u"posts/post.md"_s, "0");
    scratch.write(u"index.html"_s, "all: 0");
    scratch.commitAll(u"start"_s);
    scratch.write(u"staged.txt"_s, "more\n");
    scratch.git({u"add"_s, u"staged.txt"_s});
    scratch.write(u"m.txt"_s, "dirty\n");
}

/// How long one publish takes here and now, in ns.
qint64 timeOne(const ScratchRepository &scratch, const QString &text)
{
    QProcess process;
    process.start(helper, {scratch.folder(), u"posts/post.md"_s, text});
    if (!process.waitForReadyRead()) {
        qFatal("%s", process.readAllStandardError().constData());
    }
    QElapsedTimer timer;
    timer.start();
    process.write("\n");
    process.waitForBytesWritten();
    process.readAll();
    process.waitForReadyRead();
    const qint64 taken = timer.nsecsElapsed();
    process.waitForFinished();
    return taken;
}

} // namespace

void KillTest::killedAtAnyPoint()
{
    const auto seed = qEnvironmentVariableIsSet("GALLEY_SEED") ? qEnvironmentVariableIntValue("GALLEY_SEED")
                                                               : int(QRandomGenerator::global()->bounded(1 << 30));
    qInfo("seed %d", seed);
    QRandomGenerator random{quint32(seed)};
    const int rounds = qEnvironmentVariableIsSet("GALLEY_FULL") ? 500 : 50;
    ScratchRepository scratch;
    makeMess(scratch);
    qint64 longest = 0;
    for (int i = 0; i < 5; ++i) {
        longest = std::max(longest, timeOne(scratch, u"warm%1"_s.arg(i)));
    }
    int published = 0;
    int withLeftovers = 0;
    for (int i = 1; i <= rounds; ++i) {
        const QByteArray text = QByteArray::number(i);
        const QStringList ours{u"posts/post.md"_s, u"index.html"_s,
                               u"tags/"_s + QString::fromLatin1(text) + u"/index.html"_s};
        const QString base = scratch.head();
        const QByteArray world = scratch.restOfTheWorld(ours);
        const QByteArray oldText = scratch.read(ours[0]);

        QProcess process;
        process.start(helper, {scratch.folder(), ours[0], QString::fromLatin1(text)});
        QVERIFY(process.waitForReadyRead());
        QElapsedTimer timer;
        process.write("\n");
        process.waitForBytesWritten();
        timer.start();
        const qint64 moment = qint64(random.generateDouble() * double(longest) * 1.1);
        while (timer.nsecsElapsed() < moment) {
        }
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();

        withLeftovers += scratch.leftovers().isEmpty() ? 0 : 1;
        const auto repository = Repository::open(scratch.folder()); // The next start: finishes or takes back.
        QVERIFY(repository);
        QCOMPARE(scratch.leftovers(), QStringList());
        QCOMPARE(scratch.fsckWords(), QByteArray());
        QCOMPARE(scratch.restOfTheWorld(ours), world);
        QCOMPARE(scratch.git(QStringList{u"status"_s, u"--porcelain"_s, u"--"_s} + ours), QByteArray());
        const bool isThere = scratch.head() != base;
        published += isThere ? 1 : 0;
        QCOMPARE(scratch.read(ours[0]), isThere ? text : oldText);
        QCOMPARE(scratch.exists(ours[2]), isThere);
        if (isThere) {
            QCOMPARE(scratch.git({u"rev-parse"_s, u"HEAD^"_s}), base.toLatin1());
        }
        QCOMPARE(scratch.git({u"diff"_s, u"--cached"_s, u"--name-only"_s}), QByteArray("staged.txt"));
    }
    qInfo("%d of %d published, %d killed in the middle", published, rounds, withLeftovers);
    QVERIFY(withLeftovers > 0);
}

void KillTest::besideTheGitProgram()
{
    const int rounds = qEnvironmentVariableIsSet("GALLEY_FULL") ? 300 : 30;
    ScratchRepository scratch;
    makeMess(scratch);
    QStringList texts;
    for (int i = 0; i < rounds; ++i) {
        texts << u"p%1"_s.arg(i);
    }
    QProcess process;
    process.start(helper, QStringList{scratch.folder(), u"posts/%.md"_s} + texts);
    QVERIFY(process.waitForReadyRead());
    process.write(QByteArray(rounds, '\n'));

    QStringList byGit;
    for (int i = 0; process.state() == QProcess::Running || i < rounds / 2; ++i) {
        const QString file = u"by-git/%1.txt"_s.arg(i);
        scratch.write(file, "x");
        const bool isAdded = scratch.tryGit({u"add"_s, file}) == 0;
        if (isAdded && scratch.tryGit({u"commit"_s, u"-q"_s, u"-m"_s, file, u"--only"_s, u"--"_s, file}) == 0) {
            byGit << file;
        }
        if (i % 10 == 5) {
            scratch.tryGit({u"pack-refs"_s, u"--all"_s});
        }
        if (i % 20 == 10) {
            scratch.tryGit({u"gc"_s, u"-q"_s});
        }
        process.waitForFinished(20); // Both sides are to get their turn.
    }
    process.waitForFinished();
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
    const QStringList inHead =
        QString::fromUtf8(scratch.git({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"HEAD"_s})).split(u'\n');
    for (const QString &text : texts) {
        QVERIFY2(inHead.contains(u"posts/"_s + text + u".md"_s), qPrintable(text));
    }
    for (const QString &file : byGit) {
        QVERIFY2(inHead.contains(file), qPrintable(file));
    }
    QVERIFY(!byGit.isEmpty());
    QCOMPARE(scratch.fsckWords(), QByteArray());
    QCOMPARE(scratch.git({u"diff"_s, u"--cached"_s, u"--name-only"_s, u"--"_s, u"staged.txt"_s, u"posts"_s, u"tags"_s}),
             QByteArray("staged.txt"));
    qInfo("%d commits by git beside %d publishes", int(byGit.size()), rounds);
}

/// The author goes to another branch and back while we publish: each commit lies on the branch that it was said to be
/// on, and what the worktree shows is the branch that is checked out.
void KillTest::besideSwitchedBranches()
{
    const int rounds = qEnvironmentVariableIsSet("GALLEY_FULL") ? 200 : 20;
    ScratchRepository scratch;
    makeMess(scratch);
    scratch.git({u"branch"_s, u"side"_s});
    QStringList texts;
    for (int i = 0; i < rounds; ++i) {
        texts << u"p%1"_s.arg(i);
    }
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PUBLISH_AGAIN"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.start(helper, QStringList{scratch.folder(), u"posts/%.md"_s} + texts);
    QVERIFY(process.waitForReadyRead());
    process.write(QByteArray(rounds, '\n'));
    int switches = 0;
    for (int i = 0; process.state() == QProcess::Running; ++i) {
        switches += scratch.tryGit({u"checkout"_s, u"-q"_s, i % 2 == 0 ? u"side"_s : u"main"_s}) == 0 ? 1 : 0;
        process.waitForFinished(20); // Both sides are to get their turn.
    }
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);

    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n').mid(1);
    QCOMPARE(lines.size(), rounds);
    QSet<QString> branches;
    for (const QByteArray &line : lines) {
        const QString commit = QString::fromLatin1(line).section(u' ', 0, 0);
        const QString branch = QString::fromLatin1(line).section(u' ', 1);
        QCOMPARE(scratch.tryGit({u"merge-base"_s, u"--is-ancestor"_s, commit, branch}), 0);
        branches << branch;
    }
    QCOMPARE(scratch.leftovers(), QStringList());
    QCOMPARE(scratch.fsckWords(), QByteArray());
    QCOMPARE(scratch.git({u"status"_s, u"--porcelain"_s}), QByteArray(" M m.txt\nM  staged.txt"));
    qInfo("%d switches beside %d publishes, on %d branches", switches, rounds, int(branches.size()));
    QVERIFY(switches > 0);
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
