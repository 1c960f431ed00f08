// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "tests/support/needed.h"
#include "tests/support/scratchrepository.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// Hooks, signing and identity: as git does them, once the author trusts the site (promises G8, G10, X7).
class HooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hookOfAnUntrustedSiteDoesNotRun();
    void preCommitSeesWhatIsCommitted();
    void preCommitRefuses();
    void preCommitThatPutsFilesInFormIsFollowed_data();
    void preCommitThatPutsFilesInFormIsFollowed();
    void formedFilesAreTakenBackWhenALaterHookRefuses();
    void preCommitThatStagesMoreIsRefused_data();
    void preCommitThatStagesMoreIsRefused();
    void messageHooksReword();
    void hooksFolderOfTheConfigurationCounts();
    void transactionHookIsRefused();
    void hooksCanBeSwitchedOff();
    void commitIsSigned();
    void signingThatDoesNotWorkIsSaid();
    void identityIsTheAuthors_data();
    void identityIsTheAuthors();

private:
    Result<QString> publish(const ScratchRepository &scratch, bool trusted);
};

namespace {

void writeHook(const QString &file, const QByteArray &script)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile hook(file);
    QVERIFY(hook.open(QFile::WriteOnly));
    hook.write("#!/bin/sh\n" + script);
    hook.close();
    QVERIFY(hook.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QString words(const Result<QString> &result)
{
    return result ? QString()
                  : result.error().message + u" / "_s + result.error().hint + u" / "_s + result.error().detail;
}

} // namespace

Result<QString> HooksTest::publish(const ScratchRepository &scratch, bool trusted)
{
    auto repository = Repository::open(scratch.folder());
    return repository->commit(
        {*repository->branch(), *repository->head(), {{u"post.md"_s, "text\n"}}, u"Publish"_s, trusted});
}

void HooksTest::hookOfAnUntrustedSiteDoesNotRun()
{
    ScratchRepository scratch;
    writeHook(scratch.path(u".git/hooks/pre-commit"_s), "touch ran\n");
    const auto commit = publish(scratch, false);
    QVERIFY(!commit);
    QVERIFY2(commit.error().message.contains(u"pre-commit"_s), qPrintable(words(commit)));
    QVERIFY(!scratch.exists(u"ran"_s));
    QVERIFY(!scratch.exists(u"post.md"_s));
}

void HooksTest::preCommitSeesWhatIsCommitted()
{
    ScratchRepository scratch;
    scratch.write(u"staged.txt"_s, "s");
    scratch.git({u"add"_s, u"staged.txt"_s});
    writeHook(scratch.path(u".git/hooks/pre-commit"_s),
              "git diff --cached --name-only > .git/seen; cat post.md >> .git/seen\n");
    writeHook(scratch.path(u".git/hooks/post-commit"_s), "git log --format=%s > .git/after\n");
    const auto commit = publish(scratch, true);
    QVERIFY2(commit, qPrintable(words(commit)));
    QCOMPARE(scratch.read(u".git/seen"_s), QByteArray("post.md\ntext\n"));
    QCOMPARE(scratch.read(u".git/after"_s), QByteArray("Publish\n"));
    QCOMPARE(scratch.git({u"status"_s, u"--porcelain"_s}), QByteArray("A  staged.txt"));
    QCOMPARE(scratch.leftovers(), QStringList());
    QCOMPARE(scratch.fsckWords(), QByteArray());
}

void HooksTest::preCommitRefuses()
{
    ScratchRepository scratch;
    writeHook(scratch.path(u".git/hooks/pre-commit"_s), "echo 'A word is spelled wrong.'\nexit 1\n");
    const auto commit = publish(scratch, true);
    QVERIFY(!commit);
    QVERIFY2(commit.error().message.contains(u"refused"_s), qPrintable(words(commit)));
    QVERIFY(commit.error().detail.contains(u"A word is spelled wrong."_s));
    QVERIFY(!scratch.exists(u"post.md"_s));
    QVERIFY(scratch.tryGit({u"rev-parse"_s, u"HEAD"_s}) != 0);
    QCOMPARE(scratch.leftovers(), QStringList());
}

void HooksTest::preCommitThatPutsFilesInFormIsFollowed_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("inWorktree");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("a formatter that writes the file again")
        << QByteArray("sed -i 's/text/formed text/' post.md\n") << QByteArray("formed text\n") << QByteArray();
    QTest::newRow("one that writes into the file")
        << QByteArray("echo more >> post.md\n") << QByteArray("text\nmore\n") << QByteArray();
    QTest::newRow("one that goes on writing after it staged")
        << QByteArray("echo more >> post.md\ngit add post.md\necho 'and more' >> post.md\nexit 0\n")
        << QByteArray("text\nmore\nand more\n") << QByteArray(" M post.md");
}

void HooksTest::preCommitThatPutsFilesInFormIsFollowed()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, inWorktree);
    QFETCH(QByteArray, status);
    ScratchRepository scratch;
    scratch.write(u"other.txt"_s, "o");
    scratch.git({u"add"_s, u"other.txt"_s});
    writeHook(scratch.path(u".git/hooks/pre-commit"_s), script + "git add post.md\n");
    const auto commit = publish(scratch, true);
    QVERIFY2(commit, qPrintable(words(commit)));
    QCOMPARE(scratch.read(u"post.md"_s), inWorktree);
    QCOMPARE(scratch.git({u"show"_s, u"HEAD:post.md"_s}) + '\n',
             status.isEmpty() ? inWorktree : QByteArray("text\nmore\n"));
    QCOMPARE(scratch.git({u"show"_s, u"--format="_s, u"--name-only"_s, u"HEAD"_s}), QByteArray("post.md"));
    QCOMPARE(scratch.git({u"status"_s, u"--porcelain"_s}),
             QByteArray("A  other.txt") + (status.isEmpty() ? "" : "\n" + status));
    QCOMPARE(scratch.leftovers(), QStringList());
    QCOMPARE(scratch.fsckWords(), QByteArray());
}

/// What the formatter wrote goes with what it was made from.
void HooksTest::formedFilesAreTakenBackWhenALaterHookRefuses()
{
    ScratchRepository scratch;
    writeHook(scratch.path(u".git/hooks/pre-commit"_s), "sed -i 's/text/formed/' post.md\ngit add post.md\n");
    writeHook(scratch.path(u".git/hooks/commit-msg"_s), "exit 1\n");
    QVERIFY(words(publish(scratch, true)).contains(u"refused"_s));
    QCOMPARE(scratch.leftovers(), QStringList());
    QVERIFY(scratch.tryGit({u"rev-parse"_s, u"HEAD"_s}) != 0);
    QCOMPARE(scratch.exists(u"post.md"_s), false);
}

void HooksTest::preCommitThatStagesMoreIsRefused_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("named");
    QTest::newRow("another file") << QByteArray("echo x > index.json\ngit add index.json\n") << u"index.json"_s;
    QTest::newRow("the post taken out") << QByteArray("git rm -q --cached post.md\n") << u"post.md"_s;
    QTest::newRow("the post made a program") << QByteArray("git update-index --chmod=+x post.md\n") << u"post.md"_s;
}

void HooksTest::preCommitThatStagesMoreIsRefused()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, named);
    ScratchRepository scratch;
    writeHook(scratch.path(u".git/hooks/pre-commit"_s), script);
    const auto commit = publish(scratch, true);
    QVERIFY(!commit);
    QVERIFY2(commit.error().message.contains(named), qPrintable(words(commit)));
    QVERIFY(scratch.tryGit({u"rev-parse"_s, u"HEAD"_s}) != 0);
    QVERIFY(!scratch.exists(u"post.md"_s));
    QCOMPARE(scratch.leftovers(), QStringList());
}

void HooksTest::messageHooksReword()
{
    ScratchRepository scratch;
    writeHook(scratch.path(u".git/hooks/prepare-commit-msg"_s), "echo 'Ticket: 7' >> \"$1\"\n");
    writeHook(scratch.path(u".git/hooks/commit-msg"_s), "grep -q Ticket \"$1\"\n");
    const auto commit = publish(scratch, true);
    QVERIFY2(commit, qPrintable(words(commit)));
    QCOMPARE(scratch.git({u"log"_s, u"-1"_s, u"--format=%B"_s}), QByteArray("Publish\nTicket: 7\n"));
    writeHook(scratch.path(u".git/hooks/prepare-commit-msg"_s), ": > \"$1\"\n");
    QFile::remove(scratch.path(u".git/hooks/commit-msg"_s));
    auto repository = Repository::open(scratch.folder());
    QVERIFY(!repository->commit({u"main"_s, scratch.head(), {{u"b.md"_s, "b"}}, u"Publish"_s, true}));
}

void HooksTest::hooksFolderOfTheConfigurationCounts()
{
    ScratchRepository scratch;
    writeHook(scratch.path(u".husky/pre-commit"_s), "exit 1\n");
    scratch.git({u"config"_s, u"core.hooksPath"_s, u".husky"_s});
    QVERIFY(!publish(scratch, false));
    QVERIFY(words(publish(scratch, true)).contains(u"refused"_s));
}

void HooksTest::transactionHookIsRefused()
{
    ScratchRepository scratch;
    writeHook(scratch.path(u".git/hooks/reference-transaction"_s), "exit 0\n");
    QVERIFY(words(publish(scratch, true)).contains(u"reference-transaction"_s));
}

void HooksTest::hooksCanBeSwitchedOff()
{
    ScratchRepository scratch;
    for (const auto &name : {u"pre-commit"_s, u"commit-msg"_s, u"post-commit"_s, u"reference-transaction"_s}) {
        writeHook(scratch.path(u".git/hooks/"_s + name), "touch ran\nexit 1\n");
    }
    auto repository = Repository::open(scratch.folder());
    QVERIFY(!repository->ownPrograms(Act::Commit).isEmpty());
    QCOMPARE(repository->ownPrograms(Act::Commit, Hooks::Off), QStringList());
    CommitPlan plan{u"main"_s, {}, {{u"post.md"_s, "text\n"}}, u"Publish"_s, false};
    plan.hooks = Hooks::Off;
    const auto commit = repository->commit(plan);
    QVERIFY2(commit, qPrintable(words(commit)));
    QVERIFY(!scratch.exists(u"ran"_s));
    QCOMPARE(scratch.git({u"status"_s, u"--porcelain"_s}), QByteArray());
}

void HooksTest::commitIsSigned()
{
    ScratchRepository scratch;
    QByteArray said;
    const QString key = scratch.path(u".git/key"_s);
    QProcess keygen;
    keygen.start(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, key});
    if (!keygen.waitForStarted()) {
        GALLEY_NOT_INSTALLED("ssh-keygen is not installed");
    }
    QVERIFY(keygen.waitForFinished());
    scratch.write(u".git/signers"_s, "ada@example.org " + scratch.read(u".git/key.pub"_s));
    scratch.git({u"config"_s, u"gpg.format"_s, u"ssh"_s});
    scratch.git({u"config"_s, u"user.signingKey"_s, key});
    scratch.git({u"config"_s, u"gpg.ssh.allowedSignersFile"_s, scratch.path(u".git/signers"_s)});
    scratch.git({u"config"_s, u"commit.gpgSign"_s, u"true"_s});
    const auto commit = publish(
        scratch, false); // Only what the author's own git runs: nothing here comes from the repository's programs.
    QVERIFY2(commit, qPrintable(words(commit)));
    QCOMPARE(scratch.tryGit({u"verify-commit"_s, u"HEAD"_s}, &said), 0);
    QVERIFY2(said.contains("Good \"git\" signature"), said.constData());
    QCOMPARE(scratch.git({u"log"_s, u"-1"_s, u"--format=%an <%ae> %s"_s}),
             QByteArray("Ada Lovelace <ada@example.org> Publish"));
}

void HooksTest::signingThatDoesNotWorkIsSaid()
{
    ScratchRepository scratch;
    scratch.git({u"config"_s, u"commit.gpgSign"_s, u"true"_s});
    scratch.git({u"config"_s, u"gpg.program"_s, u"/bin/false"_s});
    QVERIFY(words(publish(scratch, false)).contains(u"gpg.program"_s)); // A program that the repository names.
    QVERIFY(words(publish(scratch, true)).contains(u"could not be signed"_s));
    QVERIFY(!scratch.exists(u"post.md"_s));
    QCOMPARE(scratch.leftovers(), QStringList());
}

void HooksTest::identityIsTheAuthors_data()
{
    QTest::addColumn<QStringList>("configuration");
    QTest::addColumn<QByteArrayList>("environment");
    const auto row = [](const char *name, const QStringList &configuration, const QByteArrayList &environment = {}) {
        QTest::newRow(name) << configuration << environment;
    };
    row("plain", {});
    row("beyond ASCII", {u"user.name=Zoë Ångström"_s});
    row("brackets and line ends", {u"user.name=A <B>\nC."_s, u"user.email=<a@b>"_s});
    row("author.name and committer.email", {u"author.name=Author"_s, u"committer.email=c@example.org"_s});
    row("the environment", {}, {"GIT_AUTHOR_NAME=Env Author", "GIT_COMMITTER_EMAIL=env@example.org"});
    row("dates of the environment", {},
        {"GIT_AUTHOR_DATE=2005-04-07T22:13:13+0200", "GIT_COMMITTER_DATE=@1112911993 -0730"});
    row("a date as in a letter", {}, {"GIT_AUTHOR_DATE=Thu, 07 Apr 2005 22:13:13 +0200"});
}

void HooksTest::identityIsTheAuthors()
{
    QFETCH(QStringList, configuration);
    QFETCH(QByteArrayList, environment);
    ScratchRepository ours;
    ScratchRepository gits;
    for (const QString &line : configuration) {
        ours.git({u"config"_s, line.section(u'=', 0, 0), line.section(u'=', 1)});
        gits.git({u"config"_s, line.section(u'=', 0, 0), line.section(u'=', 1)});
    }
    for (const QByteArray &variable : environment) {
        qputenv(variable.left(variable.indexOf('=')).constData(), variable.mid(variable.indexOf('=') + 1));
    }
    const auto commit = publish(ours, false);
    gits.commitAll(u"Publish"_s);
    for (const QByteArray &variable : environment) {
        qunsetenv(variable.left(variable.indexOf('=')).constData());
    }
    QVERIFY2(commit, qPrintable(words(commit)));
    const bool hasDates = QByteArrayList(environment).join().contains("DATE");
    const QString format = u"--format=%an|%ae|%cn|%ce"_s + (hasDates ? u"|%ad"_s : QString());
    QCOMPARE(ours.git({u"log"_s, u"-1"_s, format}), gits.git({u"log"_s, u"-1"_s, format}));
    QCOMPARE(ours.fsckWords(), QByteArray());
}

QTEST_GUILESS_MAIN(HooksTest)
#include "tst_hooks.moc"
