// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "tests/support/scratchrepository.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>
#include <unistd.h>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// Gives the folder to publish in.
using Condition = std::function<QString(const ScratchRepository &)>;
Q_DECLARE_METATYPE(Condition)

/// Uncommon repositories that are served: the commit is right, and all else is as before (promise G7; those that are
/// refused are in tst_refusals).
class ConditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isServed_data();
    void isServed();
    void settingsOfTheWorktreeCount();
    void otherWorktreeOfTheBranchIsNotPulledAlong();
};

namespace {

QString cloned(const ScratchRepository &s, const QStringList &options)
{
    const QString clone = s.folder() + u"-clone"_s;
    s.git({u"config"_s, u"uploadpack.allowFilter"_s, u"true"_s});
    s.git({u"config"_s, u"uploadpack.allowAnySHA1InWant"_s, u"true"_s});
    s.git(QStringList{u"clone"_s, u"-q"_s, u"--no-local"_s} + options + QStringList{u"file://"_s + s.folder(), clone});
    ScratchRepository::git(clone, {u"config"_s, u"user.name"_s, u"Ada"_s});
    ScratchRepository::git(clone, {u"config"_s, u"user.email"_s, u"ada@example.org"_s});
    return clone;
}

/// The files and entries of any folder that are not the post's.
QByteArray restOf(const QString &folder)
{
    const auto git = [&](const QStringList &arguments) { return ScratchRepository::git(folder, arguments); };
    return git({u"ls-files"_s, u"-v"_s, u"--stage"_s, u"--"_s, u":(exclude)posts"_s}) +
           // That an entry lies in the other half of a split index is not said of the entry.
           git({u"ls-files"_s, u"--debug"_s, u"--"_s, u":(exclude)posts"_s}).replace("flags: 8000000", "flags: 0") +
           git({u"status"_s, u"--porcelain"_s, u"--untracked-files=all"_s, u"--ignored"_s}) +
           git({u"diff"_s, u"--cached"_s}) + git({u"diff"_s});
}

} // namespace

void ConditionsTest::isServed_data()
{
    QTest::addColumn<Condition>("condition");
    const auto here = [](const std::function<void(const ScratchRepository &)> &make) {
        return [make](const ScratchRepository &s) {
            make(s);
            return s.folder();
        };
    };
    const auto row = [](const char *name, const Condition &condition) { QTest::newRow(name) << condition; };

    row("a split index", here([](const ScratchRepository &s) {
            s.git({u"update-index"_s, u"--split-index"_s});
            s.write(u"m.txt"_s, "staged\n");
            s.git({u"add"_s, u"m.txt"_s});
        }));
    row("a split index by configuration", here([](const ScratchRepository &s) {
            s.git({u"config"_s, u"core.splitIndex"_s, u"true"_s});
            s.write(u"new.txt"_s, "staged\n");
            s.git({u"add"_s, u"new.txt"_s});
        }));
    row("a sparse index that leaves the post out", here([](const ScratchRepository &s) {
            s.git({u"sparse-checkout"_s, u"set"_s, u"--cone"_s, u"--sparse-index"_s, u"other"_s});
        }));
    row("a sparse index that shows the post", here([](const ScratchRepository &s) {
            s.git({u"sparse-checkout"_s, u"set"_s, u"--cone"_s, u"--sparse-index"_s, u"posts"_s});
        }));
    row("a sparse checkout by patterns", here([](const ScratchRepository &s) {
            s.git({u"sparse-checkout"_s, u"set"_s, u"--no-cone"_s, u"/posts/"_s, u"!/other/"_s});
        }));
    row("settings of each worktree", here([](const ScratchRepository &s) {
            s.git({u"config"_s, u"core.repositoryFormatVersion"_s, u"1"_s});
            s.git({u"config"_s, u"extensions.worktreeConfig"_s, u"true"_s});
            s.git({u"config"_s, u"--worktree"_s, u"core.autocrlf"_s, u"input"_s});
        }));
    row("a shallow clone", [](const ScratchRepository &s) { return cloned(s, {u"--depth"_s, u"1"_s}); });
    row("a clone without contents", [](const ScratchRepository &s) { return cloned(s, {u"--filter=blob:none"_s}); });
    row("a clone without folders", [](const ScratchRepository &s) { return cloned(s, {u"--filter=tree:0"_s}); });
    row("a partial clone that says so as an extension", [](const ScratchRepository &s) {
        const QString clone = cloned(s, {u"--filter=blob:none"_s});
        ScratchRepository::git(clone, {u"config"_s, u"extensions.partialClone"_s, u"origin"_s});
        return clone;
    });
    row("a sparse clone without contents", [](const ScratchRepository &s) {
        const QString clone = cloned(s, {u"--filter=blob:none"_s, u"--sparse"_s});
        ScratchRepository::git(clone, {u"sparse-checkout"_s, u"set"_s, u"other"_s});
        return clone;
    });
    row("objects borrowed from another repository",
        [](const ScratchRepository &s) { return cloned(s, {u"--shared"_s, u"--local"_s}); });
    row("a linked worktree", [](const ScratchRepository &s) {
        s.git({u"worktree"_s, u"add"_s, u"-q"_s, u"-b"_s, u"drafts/one"_s, s.folder() + u"-linked"_s});
        return s.folder() + u"-linked"_s;
    });
    row("a submodule opened as a site", [](const ScratchRepository &s) {
        s.git({u"-c"_s, u"protocol.file.allow=always"_s, u"submodule"_s, u"--quiet"_s, u"add"_s, s.folder(),
               u"themes/one"_s});
        ScratchRepository::git(s.path(u"themes/one"_s), {u"config"_s, u"user.name"_s, u"Ada"_s});
        ScratchRepository::git(s.path(u"themes/one"_s), {u"config"_s, u"user.email"_s, u"a@example.org"_s});
        return s.path(u"themes/one"_s);
    });
    row("packed branches and objects", here([](const ScratchRepository &s) { s.git({u"gc"_s, u"-q"_s}); }));
    row("a file system monitor by hook", here([](const ScratchRepository &s) {
            s.write(u".git/monitor"_s, "#!/bin/sh\nprintf 'token\\0/\\0'\n");
            QFile(s.path(u".git/monitor"_s)).setPermissions(QFile::ReadOwner | QFile::ExeOwner);
            s.git({u"config"_s, u"core.fsmonitor"_s, s.path(u".git/monitor"_s)});
            s.git({u"update-index"_s, u"--fsmonitor"_s});
        }));
    row("an untracked cache", here([](const ScratchRepository &s) {
            s.git({u"config"_s, u"core.untrackedCache"_s, u"true"_s});
            s.write(u"loose/note.txt"_s, "n");
            s.git({u"status"_s});
        }));
    row("no reflogs",
        here([](const ScratchRepository &s) { s.git({u"config"_s, u"core.logAllRefUpdates"_s, u"false"_s}); }));
    row("a branch in a folder",
        here([](const ScratchRepository &s) { s.git({u"switch"_s, u"-q"_s, u"-c"_s, u"writing/2026/spring"_s}); }));
    row("a branch and messages beyond ASCII", here([](const ScratchRepository &s) {
            s.git({u"config"_s, u"i18n.commitEncoding"_s, u"ISO-8859-1"_s});
            s.git({u"switch"_s, u"-q"_s, u"-c"_s, u"grüße"_s});
        }));
    if (geteuid() == 0) {
        row("another user's that the author trusts", here([](const ScratchRepository &s) {
                for (const QString &path : {s.folder(), s.path(u".git"_s)}) {
                    QCOMPARE(chown(QFile::encodeName(path).constData(), 12345, 12345), 0);
                }
                s.git({u"config"_s, u"--global"_s, u"--add"_s, u"safe.directory"_s, s.folder()});
            }));
    }
}

void ConditionsTest::isServed()
{
    QFETCH(Condition, condition);
    ScratchRepository scratch;
    for (const auto &path : {u"posts/old.md"_s, u"posts/gone.md"_s, u"other/a.txt"_s, u"deep/er/b.txt"_s, u"m.txt"_s}) {
        scratch.write(path, path.toUtf8() + '\n');
    }
    scratch.commitAll(u"one"_s);
    scratch.write(u"m.txt"_s, "two\n");
    scratch.commitAll(u"two"_s);
    const QString folder = condition(scratch);
    const auto git = [&](const QStringList &arguments) { return ScratchRepository::git(folder, arguments); };
    const QByteArray before = restOf(folder);
    const QByteArray base = git({u"rev-parse"_s, u"HEAD"_s});
    const bool isShown = QFile::exists(folder + u"/posts/old.md"_s);

    auto repository = Repository::open(folder);
    QVERIFY2(repository, qPrintable(repository ? QString() : repository.error().message + repository.error().detail));
    const auto commit = repository->commit(
        {*repository->branch(),
         *repository->head(),
         {{u"posts/new.md"_s, "new\n"}, {u"posts/old.md"_s, "changed\n"}, {u"posts/gone.md"_s, std::nullopt}},
         u"Grüße"_s,
         false});
    QVERIFY2(commit, qPrintable(commit ? QString() : commit.error().message + commit.error().detail));

    QCOMPARE(git({u"rev-parse"_s, u"HEAD"_s}), commit->toLatin1());
    QCOMPARE(git({u"rev-parse"_s, u"HEAD^"_s}), base);
    QCOMPARE(git({u"diff"_s, u"--name-status"_s, u"--no-renames"_s, u"HEAD^"_s, u"HEAD"_s}),
             QByteArray("D\tposts/gone.md\nA\tposts/new.md\nM\tposts/old.md"));
    QCOMPARE(git({u"log"_s, u"-1"_s, u"--encoding=UTF-8"_s, u"--format=%s"_s}), QByteArray("Grüße"));
    QCOMPARE(QFile::exists(folder + u"/posts/old.md"_s), isShown);
    QCOMPARE(git({u"show"_s, u"HEAD:posts/old.md"_s}), QByteArray("changed"));
    QCOMPARE(restOf(folder), before);
    QCOMPARE(ScratchRepository::fsckWords(folder), QByteArray());
    QCOMPARE(scratch.leftovers(), QStringList());
}

void ConditionsTest::settingsOfTheWorktreeCount()
{
    ScratchRepository scratch;
    scratch.commitAll(u"start"_s);
    scratch.git({u"config"_s, u"extensions.worktreeConfig"_s, u"true"_s});
    scratch.git({u"config"_s, u"--worktree"_s, u"user.name"_s, u"Of This Worktree"_s});
    scratch.git({u"config"_s, u"--worktree"_s, u"core.fsmonitor"_s, u"some-program"_s});
    auto repository = Repository::open(scratch.folder());
    QVERIFY(repository);
    QCOMPARE(repository->author()->name, u"Of This Worktree"_s);
    QVERIFY(repository->ownPrograms(Act::Commit).join(u' ').contains(u"core.fsmonitor"_s));
}

void ConditionsTest::otherWorktreeOfTheBranchIsNotPulledAlong()
{
    ScratchRepository scratch;
    scratch.write(u"a.md"_s, "a\n");
    scratch.commitAll(u"start"_s);
    const QString linked = scratch.folder() + u"-linked"_s;
    scratch.git({u"worktree"_s, u"add"_s, u"-q"_s, u"-b"_s, u"other"_s, linked});
    const QByteArray before = ScratchRepository::git(linked, {u"status"_s, u"--branch"_s, u"--porcelain"_s});
    auto repository = Repository::open(scratch.folder());
    QVERIFY(repository->commit({u"main"_s, scratch.head(), {{u"a.md"_s, "b\n"}}, u"Publish"_s, false}));
    QCOMPARE(ScratchRepository::git(linked, {u"status"_s, u"--branch"_s, u"--porcelain"_s}), before);
    QFile file(linked + u"/a.md"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("a\n"));
}

QTEST_GUILESS_MAIN(ConditionsTest)
#include "tst_conditions.moc"
