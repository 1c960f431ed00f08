// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// Which commits changed a file, compared with what `git log --follow` says.
class FileHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreFoundNewestFirst();
    void earlierNamesAreFollowed();
    void aMergeThatChangesNothingIsLeftOut();
    void aFileThatIsGoneHasItsPast();
    void nothingIsFoundOfAStrangeFile();
    void anEmptyRepositoryHasNoPast();
    void thereIsAnEndToIt();
    void stoppingGivesWhatWasFound();

private:
    static QStringList asGitSaysIt(const ScratchRepository &scratch, const QString &path)
    {
        const QByteArray log =
            scratch.git({u"log"_s, u"--follow"_s, u"--format=%H"_s, u"--diff-filter=d"_s, u"--"_s, path});
        return QString::fromLatin1(log).split(u'\n', Qt::SkipEmptyParts);
    }
    static QStringList ids(const QList<FileCommit> &commits)
    {
        QStringList all;
        for (const FileCommit &commit : commits)
            all.append(commit.commit);
        return all;
    }
    static QList<FileCommit> commitsOf(const ScratchRepository &scratch, const QString &path)
    {
        return Repository::open(scratch.folder())->commitsOf(path).value();
    }
    static void write(const ScratchRepository &scratch, const QString &path, const QByteArray &bytes)
    {
        static int second = 0; // Commits within one second have no order of their own.
        qputenv("GIT_COMMITTER_DATE", QByteArray::number(1'767'225'600 + ++second) + " +0000");
        scratch.write(path, bytes);
        scratch.commitAll(u"Write "_s + QString::fromUtf8(bytes.left(20)));
    }
};

void FileHistoryTest::changesAreFoundNewestFirst()
{
    const ScratchRepository scratch;
    write(scratch, u"posts/a.md"_s, "one");
    write(scratch, u"posts/b.md"_s, "another");
    write(scratch, u"posts/a.md"_s, "two");
    write(scratch, u"b.md"_s, "a third");
    const QList<FileCommit> commits = commitsOf(scratch, u"posts/a.md"_s);
    QCOMPARE(ids(commits), asGitSaysIt(scratch, u"posts/a.md"_s));
    QCOMPARE(commits.size(), 2);
    QCOMPARE(commits.constFirst().subject, u"Write two"_s);
    QCOMPARE(commits.constFirst().path, u"posts/a.md"_s);
    QVERIFY(commits.constFirst().when > commits.constLast().when);
    const auto repository = Repository::open(scratch.folder());
    QCOMPARE(repository->file(commits.constLast().commit, commits.constLast().path)->value_or("?"), "one"_ba);
}

void FileHistoryTest::earlierNamesAreFollowed()
{
    const ScratchRepository scratch;
    const QByteArray text = QByteArray("A line that stays as it is.\n").repeated(20);
    write(scratch, u"drafts/a.md"_s, text);
    write(scratch, u"drafts/a.md"_s, text + "More.\n");
    scratch.git({u"mv"_s, u"drafts/a.md"_s, u"b.md"_s});
    write(scratch, u"b.md"_s, text + "More, and moved.\n");
    write(scratch, u"b.md"_s, text + "After that.\n");
    const QList<FileCommit> commits = commitsOf(scratch, u"b.md"_s);
    QCOMPARE(ids(commits), asGitSaysIt(scratch, u"b.md"_s));
    QCOMPARE(commits.size(), 4);
    QCOMPARE(commits.at(1).path, u"b.md"_s);
    QCOMPARE(commits.at(2).path, u"drafts/a.md"_s);
}

void FileHistoryTest::aMergeThatChangesNothingIsLeftOut()
{
    const ScratchRepository scratch;
    write(scratch, u"a.md"_s, "one");
    scratch.git({u"switch"_s, u"-q"_s, u"-c"_s, u"side"_s});
    write(scratch, u"a.md"_s, "two, on the side");
    scratch.git({u"switch"_s, u"-q"_s, u"main"_s});
    write(scratch, u"b.md"_s, "meanwhile");
    scratch.git({u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"Merge"_s, u"side"_s});
    const QList<FileCommit> commits = commitsOf(scratch, u"a.md"_s);
    QCOMPARE(ids(commits), asGitSaysIt(scratch, u"a.md"_s));
    QCOMPARE(commits.size(), 2);
}

void FileHistoryTest::aFileThatIsGoneHasItsPast()
{
    const ScratchRepository scratch;
    write(scratch, u"a.md"_s, "one");
    scratch.git({u"rm"_s, u"-q"_s, u"a.md"_s});
    write(scratch, u"b.md"_s, "something else altogether");
    QCOMPARE(ids(commitsOf(scratch, u"a.md"_s)), asGitSaysIt(scratch, u"a.md"_s));
}

void FileHistoryTest::nothingIsFoundOfAStrangeFile()
{
    const ScratchRepository scratch;
    write(scratch, u"a.md"_s, "one");
    QVERIFY(commitsOf(scratch, u"b.md"_s).isEmpty());
    QVERIFY(commitsOf(scratch, u"a.md/b.md"_s).isEmpty());
    QVERIFY(!Repository::open(scratch.folder())->commitsOf(u"../a.md"_s).has_value());
}

void FileHistoryTest::anEmptyRepositoryHasNoPast()
{
    const ScratchRepository scratch;
    QVERIFY(commitsOf(scratch, u"a.md"_s).isEmpty());
}

void FileHistoryTest::thereIsAnEndToIt()
{
    const ScratchRepository scratch;
    for (int number = 0; number < 5; ++number)
        write(scratch, u"a.md"_s, QByteArray::number(number));
    QCOMPARE(Repository::open(scratch.folder())->commitsOf(u"a.md"_s, {}, 3)->size(), 3);
}

void FileHistoryTest::stoppingGivesWhatWasFound()
{
    const ScratchRepository scratch;
    for (int number = 0; number < 5; ++number)
        write(scratch, u"a.md"_s, QByteArray::number(number));
    int asked = 0;
    const auto commits = Repository::open(scratch.folder())->commitsOf(u"a.md"_s, [&asked](const ProgressReport &) {
        return ++asked < 3;
    });
    QCOMPARE(commits->size(), 2);
}

QTEST_GUILESS_MAIN(FileHistoryTest)
#include "tst_filehistory.moc"
