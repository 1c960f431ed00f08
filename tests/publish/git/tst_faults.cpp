// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "tests/support/needed.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/seeded.h"
#include "tests/support/smalldisk.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// Whatever the disk refuses, and whenever: the repository is sound, the author's files are as they were, and what was
/// said to be done is on the disk (promises G5 and D4). strace makes the system calls fail and tells what was synced.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callThatFails_data();
    void callThatFails();
    void whatIsCommittedIsSynced();
    void fullDisk_data();
    void fullDisk();
};

namespace {

const QString helper = QStringLiteral(GALLEY_BIN_DIR) + u"/publishonce"_s;
const QString tracer = QStandardPaths::findExecutable(u"strace"_s);

void fill(const ScratchRepository &scratch)
{
    scratch.write(u"staged.txt"_s, "staged\n");
    scratch.write(u"posts/post.md"_s, "0");
    scratch.write(u"index.html"_s, "all: 0");
    scratch.commitAll(u"start"_s);
    scratch.write(u"staged.txt"_s, "more\n");
    scratch.git({u"add"_s, u"staged.txt"_s});
}

QStringList pathsOf(const QString &text)
{
    return {u"posts/post.md"_s, u"index.html"_s, u"tags/%1/index.html"_s.arg(text)};
}

struct Traced
{
    int exitCode;
    QByteArray output;
    QByteArray errors;
    QByteArray calls;
};

Traced publishTraced(const ScratchRepository &scratch, const QString &text, const QStringList &options)
{
    QTemporaryDir folder;
    const QString log = folder.filePath(u"calls"_s);
    QProcess process;
    process.start(tracer, QStringList{u"-f"_s, u"-y"_s, u"-s"_s, u"300"_s, u"-o"_s, log} + options +
                              QStringList{helper, scratch.folder(), u"posts/post.md"_s, text});
    process.write("\n");
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    QFile calls(log);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError(), calls.open(QFile::ReadOnly) ? calls.readAll() : QByteArray()};
}

bool canTrace() { return !tracer.isEmpty() && QProcess::execute(tracer, {u"-o"_s, u"/dev/null"_s, u"true"_s}) == 0; }

} // namespace

void FaultsTest::callThatFails_data()
{
    QTest::addColumn<QString>("call");
    for (const auto &call : {u"openat"_s, u"write"_s, u"fsync"_s, u"rename"_s, u"renameat"_s, u"renameat2"_s, u"link"_s,
                             u"mkdir"_s, u"mkdirat"_s, u"unlink"_s, u"fchmod"_s, u"utimensat"_s}) {
        QTest::newRow(qPrintable(call)) << call;
    }
}

void FaultsTest::callThatFails()
{
    QFETCH(QString, call);
    if (!canTrace()) {
        GALLEY_NOT_INSTALLED("strace is not installed, or may not trace here");
    }
    const bool isFull = qEnvironmentVariableIsSet("GALLEY_FULL");
    QRandomGenerator random = seededRandom();
    ScratchRepository scratch;
    fill(scratch);
    int faults = 0;
    for (const auto &error : {u"ENOSPC"_s, u"EIO"_s, u"EDQUOT"_s}) {
        for (const auto &lasting : {QString(), u"+"_s}) {
            for (int number = 1 + (isFull ? 0 : random.bounded(10));; number += isFull ? 1 : 1 + random.bounded(19)) {
                const QString text = u"%1%2%3"_s.arg(error).arg(number).arg(lasting.isEmpty() ? u"once"_s : u"on"_s);
                const QString base = scratch.head();
                const QByteArray old = scratch.read(u"posts/post.md"_s);
                const QByteArray world = scratch.restOfTheWorld(pathsOf(text));
                const Traced traced =
                    publishTraced(scratch, text,
                                  {u"-e"_s, u"trace="_s + call, u"-e"_s,
                                   u"inject=%1:error=%2:when=%3%4"_s.arg(call, error).arg(number).arg(lasting)});
                const bool hasFailed = traced.calls.contains("(INJECTED)");
                faults += hasFailed ? 1 : 0;
                const QByteArray what = call.toLatin1() + ' ' + text.toUtf8() + ": " + traced.errors;

                QVERIFY2(Repository::open(scratch.folder()), what.constData()); // The next start mends.
                QVERIFY2(scratch.fsckWords().isEmpty(), what + scratch.fsckWords());
                QVERIFY2(scratch.restOfTheWorld(pathsOf(text)) == world, what.constData());
                QVERIFY2(scratch.leftovers().isEmpty(), what + scratch.leftovers().join(u' ').toUtf8());
                const bool isThere = scratch.head() != base;
                const QByteArray said = traced.output.split('\n').value(1);
                QVERIFY2(said.isEmpty() || said == scratch.head().toLatin1(), what + said);
                QCOMPARE(scratch.read(u"posts/post.md"_s), isThere ? text.toUtf8() : old);
                QVERIFY2(scratch.git(QStringList{u"status"_s, u"--porcelain"_s, u"--"_s} + pathsOf(text)).isEmpty(),
                         what.constData());
                if (!hasFailed) {
                    QVERIFY2(isThere && !said.isEmpty(), what.constData());
                    break;
                }
            }
        }
    }
    qInfo("%d faults", faults);
}

/// Follows the log of calls: which files of the repository were written and not synced since, and which folders got a
/// name that was not synced since.
void FaultsTest::whatIsCommittedIsSynced()
{
    if (!canTrace()) {
        GALLEY_NOT_INSTALLED("strace is not installed, or may not trace here");
    }
    ScratchRepository scratch;
    fill(scratch);
    const Traced traced = publishTraced(
        scratch, u"text"_s,
        {u"-e"_s,
         u"trace=openat,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,unlinkat"_s});
    const QByteArray said = traced.output.split('\n').value(1);
    QCOMPARE(said, scratch.head().toLatin1());

    static const QRegularExpression onHandle(u"(write|pwrite64|fsync|fdatasync)\\(\\d+<([^>]*)>"_s);
    static const QRegularExpression twoNames(
        u"(rename|renameat|renameat2|link|linkat)\\((?:\\d+<([^>]*)>, )?\"([^\"]*)\", (?:\\d+<([^>]*)>, )?\"([^\"]*)\"([^)]*)\\)"_s);
    QHash<QString, int> files; // What lies under a name.
    QSet<int> unsynced;
    QSet<QString> unsyncedFolders;
    int next = 0;
    bool isSaid = false;
    const auto fileAt = [&](const QString &name) {
        if (!files.contains(name)) {
            files.insert(name, next++);
        }
        return files.value(name);
    };
    const auto folderOf = [](const QString &name) { return name.left(name.lastIndexOf(u'/')); };
    int renames = 0;
    for (const QByteArray &line : traced.calls.split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (line.contains(") = -1")) {
            continue;
        }
        if (line.contains("write(1<") && line.contains(said)) {
            isSaid = true;
            break;
        }
        if (const auto match = onHandle.match(text); match.hasMatch()) {
            const QString name = match.captured(2);
            if (match.captured(1).endsWith(u"sync"_s)) {
                unsynced.remove(fileAt(name));
                unsyncedFolders.remove(name);
            } else if (name.startsWith(scratch.folder())) {
                unsynced.insert(fileAt(name));
            }
        } else if (const auto moved = twoNames.match(text); moved.hasMatch()) {
            const auto absolute = [](const QString &folder, const QString &name) {
                return name.startsWith(u'/') ? name : folder + u'/' + name;
            };
            const QString from = absolute(moved.captured(2), moved.captured(3));
            const QString to = absolute(moved.captured(4), moved.captured(5));
            const int before = fileAt(to);
            files.insert(to, fileAt(from));
            if (moved.captured(6).contains(u"RENAME_EXCHANGE"_s)) {
                files.insert(from, before);
            } else if (moved.captured(1).startsWith(u"rename"_s)) {
                files.remove(from);
            }
            if (moved.captured(1).startsWith(u"rename"_s)) {
                unsyncedFolders.insert(folderOf(to));
                ++renames;
            }
        }
    }
    QVERIFY(isSaid);
    QVERIFY(renames >= 5); // Three files, the branch, the index: else the log was misread.
    QVERIFY(files.contains(scratch.path(u".git/index"_s)));
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const bool matters = file.key().startsWith(scratch.folder()) && !file.key().contains(u"/.git/galley/"_s) &&
                             !file.key().contains(u"/.git/logs/"_s) && QFile::exists(file.key());
        QVERIFY2(!matters || !unsynced.contains(file.value()), qPrintable(file.key()));
    }
    for (const QString &folder : {u".git"_s, u".git/refs/heads"_s, u"posts"_s, u"tags/text"_s}) {
        QVERIFY2(!unsyncedFolders.contains(scratch.path(folder)), qPrintable(folder));
    }
    QVERIFY(!unsyncedFolders.contains(scratch.folder()));
}

void FaultsTest::fullDisk_data()
{
    QTest::addColumn<qint64>("free");
    for (const qint64 kilobytes : {0, 1, 4, 16, 24, 32, 48, 64}) {
        QTest::addRow("%lld kB free", static_cast<long long>(kilobytes)) << kilobytes * 1024;
    }
}

void FaultsTest::fullDisk()
{
    QFETCH(qint64, free);
    const SmallDisk disk;
    if (!disk.isMounted()) {
        QSKIP("only root may mount a small disk");
    }
    ScratchRepository scratch;
    fill(scratch);
    const QString folder = disk.path(u"site"_s);
    ScratchRepository::git(scratch.folder(), {u"clone"_s, u"-q"_s, u"--template="_s, scratch.folder(), folder});
    const auto git = [&](const QStringList &arguments) { return ScratchRepository::git(folder, arguments); };
    git({u"config"_s, u"user.name"_s, u"Ada"_s});
    git({u"config"_s, u"user.email"_s, u"ada@example.org"_s});
    const QByteArray base = git({u"rev-parse"_s, u"HEAD"_s});
    const QByteArray entries = git({u"ls-files"_s, u"--stage"_s, u"--debug"_s});
    auto repository = Repository::open(folder);
    QVERIFY(repository);
    QVERIFY(disk.leaveFree(free));
    const CommitPlan plan{u"main"_s,
                          QString::fromLatin1(base),
                          {{u"posts/post.md"_s, QByteArray(9000, 'x')}, {u"posts/new.md"_s, "new\n"}},
                          u"Publish"_s,
                          false};
    const auto commit = repository->commit(plan);
    if (!commit) {
        QVERIFY(!commit.error().hint.isEmpty());
        QCOMPARE(git({u"rev-parse"_s, u"HEAD"_s}), base);
        QCOMPARE(git({u"ls-files"_s, u"--stage"_s, u"--debug"_s}), entries);
        QCOMPARE(git({u"--no-optional-locks"_s, u"status"_s, u"--porcelain"_s}), QByteArray());
    }
    disk.makeRoom();
    QCOMPARE(ScratchRepository::fsckWords(folder), QByteArray());
    if (!commit) {
        const auto again = repository->commit(plan);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message + again.error().detail));
    }
    QCOMPARE(git({u"show"_s, u"HEAD:posts/post.md"_s}), QByteArray(9000, 'x'));
    QCOMPARE(git({u"status"_s, u"--porcelain"_s, u"--ignored"_s}), QByteArray());
    QCOMPARE(ScratchRepository::fsckWords(folder), QByteArray());
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
