// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "tests/support/scratchrepository.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUrl>

#include <functional>
#include <unistd.h>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

using Setup = std::function<void(const ScratchRepository &)>;
using Change = std::function<void(CommitPlan &)>;
Q_DECLARE_METATYPE(Setup)
Q_DECLARE_METATYPE(Change)

/// What cannot be served is refused with its own sentence and a hint, and nothing is written.
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repositoryIsRefused_data();
    void repositoryIsRefused();
    void stateIsRefused_data();
    void stateIsRefused();
    void planIsRefused_data();
    void planIsRefused();
    void pathIsRefused_data();
    void pathIsRefused();
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

void stopInTheMiddle(const ScratchRepository &s, const QStringList &command)
{
    s.git({u"switch"_s, u"-q"_s, u"-c"_s, u"other"_s});
    s.write(u"m.txt"_s, "other\n");
    s.commitAll(u"other"_s);
    s.git({u"switch"_s, u"-q"_s, u"main"_s});
    s.write(u"m.txt"_s, "ours\n");
    s.commitAll(u"ours"_s);
    QVERIFY(s.tryGit(command) != 0);
}

} // namespace

void RefusalsTest::repositoryIsRefused_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &word, const Setup &setup) {
        QTest::newRow(name) << setup << word;
    };

    row("no repository", u"is not a git repository"_s,
        [](const ScratchRepository &s) { QDir(s.path(u".git"_s)).removeRecursively(); });
    row("bare", u"bare"_s, [](const ScratchRepository &s) { s.git({u"config"_s, u"core.bare"_s, u"true"_s}); });
    row("SHA-256", u"SHA-256"_s, [](const ScratchRepository &s) {
        QDir(s.path(u".git"_s)).removeRecursively();
        s.git({u"init"_s, u"-q"_s, u"--object-format=sha256"_s});
    });
    row("an extension of tomorrow", u"uses “"_s, [](const ScratchRepository &s) {
        s.git({u"config"_s, u"core.repositoryFormatVersion"_s, u"1"_s});
        s.git({u"config"_s, u"extensions.tomorrow"_s, u"true"_s});
    });
    row("a damaged index", u"index"_s,
        [](const ScratchRepository &s) { s.write(u".git/index"_s, s.read(u".git/index"_s).left(100)); });
    if (geteuid() == 0) {
        row("another user's", u"safe.directory"_s, [](const ScratchRepository &s) {
            for (const QString &path : {s.folder(), s.path(u".git"_s)}) {
                QCOMPARE(chown(QFile::encodeName(path).constData(), 12345, 12345), 0);
            }
        });
    }
}

void RefusalsTest::repositoryIsRefused()
{
    QFETCH(Setup, setup);
    QFETCH(QString, word);
    ScratchRepository scratch;
    fill(scratch);
    setup(scratch);
    const auto repository = Repository::open(scratch.folder());
    QVERIFY(!repository);
    verifyRefusal(repository.error(), word);
}

void RefusalsTest::stateIsRefused_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &word, const Setup &setup) {
        QTest::newRow(name) << setup << word;
    };

    row("a merge", u"git merge --abort"_s,
        [](const ScratchRepository &s) { stopInTheMiddle(s, {u"merge"_s, u"other"_s}); });
    row("a rebase", u"git rebase --abort"_s,
        [](const ScratchRepository &s) { stopInTheMiddle(s, {u"rebase"_s, u"other"_s}); });
    row("a cherry-pick", u"git cherry-pick --abort"_s,
        [](const ScratchRepository &s) { stopInTheMiddle(s, {u"cherry-pick"_s, u"other"_s}); });
    row("a bisection", u"git bisect reset"_s, [](const ScratchRepository &s) { s.git({u"bisect"_s, u"start"_s}); });
    row("a detached head", u"not checked out"_s,
        [](const ScratchRepository &s) { s.git({u"checkout"_s, u"-q"_s, u"--detach"_s}); });
    row("another branch", u"not checked out"_s,
        [](const ScratchRepository &s) { s.git({u"switch"_s, u"-q"_s, u"-c"_s, u"drafts"_s}); });
    row("no identity", u"user.name"_s,
        [](const ScratchRepository &s) { s.git({u"config"_s, u"--unset"_s, u"user.email"_s}); });
    row("a filter for large files", u"lfs"_s,
        [](const ScratchRepository &s) { s.write(u".gitattributes"_s, "*.md filter=lfs\n"); });
    row("a filter that nobody knows here", u"secret"_s,
        [](const ScratchRepository &s) { s.write(u".gitattributes"_s, "*.md filter=secret\n"); });
    row("an encoding that cannot hold the text", u"UTF-32"_s, [](const ScratchRepository &s) {
        s.write(u".gitattributes"_s, "posts/old.md working-tree-encoding=UTF-32\n");
    });
    row("the file was changed by hand", u"was changed in the site's folder"_s,
        [](const ScratchRepository &s) { s.write(u"posts/old.md"_s, "by hand\n"); });
    row("the file was removed by hand", u"was changed in the site's folder"_s,
        [](const ScratchRepository &s) { QFile::remove(s.path(u"posts/old.md"_s)); });
    row("the file is a link now", u"was changed in the site's folder"_s, [](const ScratchRepository &s) {
        QFile::remove(s.path(u"posts/old.md"_s));
        QFile::link(u"/etc/passwd"_s, s.path(u"posts/old.md"_s));
    });
    row("the file is staged with another text", u"is staged in git"_s, [](const ScratchRepository &s) {
        s.write(u"posts/old.md"_s, "staged\n");
        s.git({u"add"_s, u"posts/old.md"_s});
        s.write(u"posts/old.md"_s, "old\n");
    });
    row("the folder is a link now", u"not a folder of this site"_s, [](const ScratchRepository &s) {
        QDir(s.path(u"posts"_s)).removeRecursively();
        QFile::link(u"/tmp"_s, s.path(u"posts"_s));
    });
    row("the folder is a file now", u"not a folder of this site"_s, [](const ScratchRepository &s) {
        QDir(s.path(u"posts"_s)).removeRecursively();
        s.write(u"posts"_s, "file");
    });
}

void RefusalsTest::stateIsRefused()
{
    QFETCH(Setup, setup);
    QFETCH(QString, word);
    ScratchRepository scratch;
    fill(scratch);
    setup(scratch);
    const QByteArray before = scratch.restOfTheWorld({});
    const QByteArray refs = scratch.git({u"for-each-ref"_s});

    auto repository = Repository::open(scratch.folder());
    QVERIFY(repository);
    const auto commit = repository->commit(planOn(scratch, {{u"posts/old.md"_s, "changed\n"}}));
    QVERIFY(!commit);
    verifyRefusal(commit.error(), word);
    QCOMPARE(scratch.restOfTheWorld({}), before);
    QCOMPARE(scratch.git({u"for-each-ref"_s}), refs);
    QCOMPARE(scratch.leftovers(), QStringList());
    QVERIFY(!scratch.git({u"count-objects"_s}).isEmpty());
}

void RefusalsTest::planIsRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &word, const Change &change) {
        QTest::newRow(name) << change << word;
    };

    row("the branch moved on", u"moved on"_s, [](CommitPlan &p) { p.baseCommit = QString(40, u'1'); });
    row("no message", u"message"_s, [](CommitPlan &p) { p.message = u" \n "_s; });
    row("nothing to publish", u"nothing to publish"_s, [](CommitPlan &p) { p.changes.clear(); });
    row("nothing new", u"nothing to publish"_s, [](CommitPlan &p) { p.changes = {{u"posts/old.md"_s, "old\n"}}; });
    row("removing what is not there", u"nothing to publish"_s,
        [](CommitPlan &p) { p.changes = {{u"no.md"_s, std::nullopt}}; });
    row("one path twice", u"want the path"_s, [](CommitPlan &p) { p.changes = {{u"a"_s, "1"}, {u"a"_s, "2"}}; });
    row("a file below a file", u"want the path"_s,
        [](CommitPlan &p) { p.changes = {{u"a"_s, "1"}, {u"a!"_s, "2"}, {u"a/b"_s, "2"}}; });
    row("below a file of the repository", u"not a folder"_s, [](CommitPlan &p) { p.changes = {{u"m.txt/b"_s, "2"}}; });
    row("over a folder of the repository", u"is a folder"_s, [](CommitPlan &p) { p.changes = {{u"posts"_s, "2"}}; });
}

void RefusalsTest::planIsRefused()
{
    QFETCH(Change, change);
    QFETCH(QString, word);
    ScratchRepository scratch;
    fill(scratch);
    const QByteArray before = scratch.restOfTheWorld({});
    auto repository = Repository::open(scratch.folder());
    CommitPlan plan = planOn(scratch, {{u"posts/new.md"_s, "new\n"}});
    change(plan);
    const auto commit = repository->commit(plan);
    QVERIFY(!commit);
    verifyRefusal(commit.error(), word);
    QCOMPARE(scratch.restOfTheWorld({}), before);
    QCOMPARE(scratch.git({u"rev-list"_s, u"--count"_s, u"HEAD"_s}), QByteArray("1"));
    QCOMPARE(scratch.leftovers(), QStringList());
}

void RefusalsTest::pathIsRefused_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : {u""_s,
                                u"/etc/x"_s,
                                u"../x"_s,
                                u"a/../../x"_s,
                                u"a/./b"_s,
                                u"a//b"_s,
                                u"a/"_s,
                                u".git/config"_s,
                                u".GIT/config"_s,
                                u"a/.Git/x"_s,
                                u"git~1/x"_s,
                                u".git /x"_s,
                                u".git./x"_s,
                                u".git::$INDEX_ALLOCATION/x"_s,
                                u".g\u200cit/x"_s,
                                u"\ufeff.git/x"_s,
                                u".gi\u202et/x"_s,
                                u"a\\.git\\x"_s,
                                u"a\nb"_s,
                                u"a\x7f"_s,
                                u"a\u0085"_s,
                                u".gitmodules"_s,
                                u".GitModules"_s,
                                u".gitmodules/x"_s,
                                u"a/.gitattributes/x"_s,
                                QString(300, u'x'),
                                QString(90, u'é').repeated(2),
                                QString(2500, u'a').replace(u"aa"_s, u"a/"_s) + QString(2000, u'b'),
                                QString(QChar(0xd800)) + u"x"_s,
                                u"sub/theme/x"_s,
                                u"link/x"_s,
                                u"link"_s}) {
        QTest::newRow(path.isEmpty() ? "nothing" : QUrl::toPercentEncoding(path.left(40)).constData()) << path;
    }
    QTest::newRow("a NUL") << QString(u"a"_s + QChar(0) + u"b"_s);
}

void RefusalsTest::pathIsRefused()
{
    QFETCH(QString, path);
    ScratchRepository scratch;
    fill(scratch);
    scratch.git({u"-c"_s, u"protocol.file.allow=always"_s, u"submodule"_s, u"--quiet"_s, u"add"_s, scratch.folder(),
                 u"sub/theme"_s});
    QFile::link(u"/tmp"_s, scratch.path(u"link"_s));
    scratch.commitAll(u"link and submodule"_s);
    const QByteArray before = scratch.restOfTheWorld({});
    const QString head = scratch.head();

    auto repository = Repository::open(scratch.folder());
    const auto commit = repository->commit(planOn(scratch, {{path, "x"}}));
    QVERIFY(!commit);
    QVERIFY(!commit.error().hint.isEmpty());
    QVERIFY(!commit.error().message.contains(u'\n'));
    QCOMPARE(scratch.head(), head);
    QCOMPARE(scratch.restOfTheWorld({}), before);
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
