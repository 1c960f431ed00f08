// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "tests/support/needed.h"
#include "tests/support/scratchrepository.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// Files that git hands to other programs, or keeps in another encoding, are stored just as `git add` would (promise
/// G8).
class FiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedAsGitAddWould_data();
    void storedAsGitAddWould();
    void largeFileGoesToGitLfs();
    void filterWaitsForTrust();
    void filterThatFailsStopsThePublish_data();
    void filterThatFailsStopsThePublish();
    void filteredFileThatNobodyTouchedNeedsNoProgram();
    void changeByHandOfAFilteredFileIsNoticed();
};

namespace {

constexpr auto rot = "tr 'A-Za-z' 'N-ZA-Mn-za-m'";

CommitPlan planOn(const Repository &repository, const QList<TreeChange> &changes, bool trusted = true)
{
    return {*repository.branch(), *repository.head(), changes, u"Publish"_s, trusted};
}

QString words(const Result<QString> &result)
{
    return result ? QString()
                  : result.error().message + u" / "_s + result.error().hint + u" / "_s + result.error().detail;
}

void setUpRot(const ScratchRepository &scratch)
{
    scratch.write(u".gitattributes"_s, "*.md filter=rot\n");
    scratch.git({u"config"_s, u"filter.rot.clean"_s, QString::fromLatin1(rot)});
    scratch.git({u"config"_s, u"filter.rot.smudge"_s, QString::fromLatin1(rot)});
    scratch.commitAll(u"rules"_s);
}

} // namespace

void FiltersTest::storedAsGitAddWould_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray utf16 = QByteArray::fromHex("fffe480069000d000a00e400");
    const QByteArray latin = "Gr\xfc\xdf"
                             "e\n";
    QTest::newRow("a clean filter") << QByteArray("*.md filter=own\n") << QByteArray(rot) << QByteArray("Hello\n");
    QTest::newRow("a filter of the worktree itself")
        << QByteArray("*.md filter=own\n") << QByteArray("sh ./clean.sh") << QByteArray("Hello\n");
    QTest::newRow("a filter that is told the path")
        << QByteArray("*.md filter=own\n") << QByteArray("sh -c 'echo $1; cat' - %f") << QByteArray("Hello\n");
    QTest::newRow("a filter and line ends")
        << QByteArray("*.md filter=own text\n") << QByteArray(rot) << QByteArray("Hello\r\nyou\r\n");
    QTest::newRow("UTF-16 with a mark") << QByteArray("*.md working-tree-encoding=UTF-16\n") << QByteArray() << utf16;
    QTest::newRow("UTF-16 and line ends")
        << QByteArray("*.md text working-tree-encoding=UTF-16 eol=crlf\n") << QByteArray() << utf16;
    QTest::newRow("Latin 1") << QByteArray("*.md working-tree-encoding=ISO-8859-1\n") << QByteArray() << latin;
    QTest::newRow("an encoding and a filter")
        << QByteArray("*.md working-tree-encoding=ISO-8859-1 filter=own\n") << QByteArray(rot) << latin;
}

void FiltersTest::storedAsGitAddWould()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QByteArray, filter);
    QFETCH(QByteArray, bytes);
    ScratchRepository ours;
    ScratchRepository gits;
    const QString path = u"posts/a b.md"_s;
    for (const ScratchRepository *each : {&ours, &gits}) {
        each->write(u".gitattributes"_s, attributes);
        each->write(u"clean.sh"_s, "tr a-z A-Z\n");
        if (!filter.isEmpty()) {
            each->git({u"config"_s, u"filter.own.clean"_s, QString::fromLatin1(filter)});
        }
        each->commitAll(u"rules"_s);
    }
    gits.write(path, bytes);
    gits.git({u"add"_s, path});

    auto repository = Repository::open(ours.folder());
    QVERIFY(repository);
    const auto commit = repository->commit(planOn(*repository, {{path, bytes}}, !filter.isEmpty()));
    QVERIFY2(commit, qPrintable(words(commit)));
    QCOMPARE(ours.git({u"rev-parse"_s, u"HEAD:"_s + path}), gits.git({u"rev-parse"_s, u":"_s + path}));
    QCOMPARE(ours.read(path), bytes);
    QCOMPARE(ours.git({u"status"_s, u"--porcelain"_s}), QByteArray());
    QCOMPARE(ours.fsckWords(), QByteArray());
    if (filter.isEmpty() || filter == rot) { // The others have no way back.
        ours.tryGit({u"config"_s, u"filter.own.smudge"_s, QString::fromLatin1(rot)});
        repository->setTrusted(true);
        const auto back = Repository::open(ours.folder()); // Settings are read anew.
        QVERIFY(back);
        const_cast<Repository &>(*back).setTrusted(true);
        const auto read = back->file(*commit, path);
        QVERIFY(read && *read);
        QCOMPARE((*read)->contains('\r') ? **read : QByteArray(**read).replace("\n", "\r\n"),
                 bytes.contains('\r') ? bytes : QByteArray(bytes).replace("\n", "\r\n"));
    }
}

void FiltersTest::largeFileGoesToGitLfs()
{
    if (QStandardPaths::findExecutable(u"git-lfs"_s).isEmpty()) {
        GALLEY_NOT_INSTALLED("git-lfs is not installed");
    }
    ScratchRepository scratch;
    scratch.git({u"lfs"_s, u"install"_s, u"--local"_s});
    scratch.git({u"lfs"_s, u"track"_s, u"*.png"_s});
    scratch.commitAll(u"rules"_s);
    const QByteArray image = QByteArray::fromHex("89504e470d0a1a0a00").repeated(5000);
    const QString id = QString::fromLatin1(QCryptographicHash::hash(image, QCryptographicHash::Sha256).toHex());

    auto repository = Repository::open(scratch.folder());
    QCOMPARE(repository->filtersOf({u"a.png"_s, u"a.md"_s}).size(), 1);
    QVERIFY(!repository->ownPrograms(Act::Commit).isEmpty());
    const QByteArray before = scratch.restOfTheWorld({});
    const QList<TreeChange> changes{{u"a.md"_s, "![](a.png)\n"}, {u"a.png"_s, image}};
    QVERIFY(!repository->commit(planOn(*repository, changes, false)));
    QCOMPARE(scratch.restOfTheWorld({}), before);

    const auto commit = repository->commit(planOn(*repository, changes));
    QVERIFY2(commit, qPrintable(words(commit)));
    QCOMPARE(scratch.git({u"show"_s, u"HEAD:a.png"_s}),
             "version https://git-lfs.github.com/spec/v1\noid sha256:" + id.toLatin1() + "\nsize " +
                 QByteArray::number(image.size()));
    QCOMPARE(scratch.read(u".git/lfs/objects/%1/%2/%3"_s.arg(id.left(2), id.mid(2, 2), id)), image);
    QCOMPARE(scratch.read(u"a.png"_s), image);
    QCOMPARE(**repository->file(*commit, u"a.png"_s), image);
    QCOMPARE(scratch.git({u"status"_s, u"--porcelain"_s}), QByteArray());
    QCOMPARE(scratch.git({u"lfs"_s, u"fsck"_s}), QByteArray("Git LFS fsck OK"));
    QCOMPARE(scratch.fsckWords(), QByteArray());
    QCOMPARE(scratch.leftovers(), QStringList());
}

void FiltersTest::filterWaitsForTrust()
{
    ScratchRepository scratch;
    setUpRot(scratch);
    scratch.git({u"config"_s, u"filter.rot.clean"_s, u"touch ran; cat"_s});
    const QByteArray before = scratch.restOfTheWorld({});
    auto repository = Repository::open(scratch.folder());
    const auto commit = repository->commit(planOn(*repository, {{u"a.md"_s, "x\n"}}, false));
    QVERIFY(!commit);
    QVERIFY2(commit.error().message.contains(u"filter “rot”"_s), qPrintable(words(commit)));
    QVERIFY(!scratch.exists(u"ran"_s));
    QCOMPARE(scratch.restOfTheWorld({}), before);
    QVERIFY(repository->commit(planOn(*repository, {{u"a.txt"_s, "x\n"}}, false))); // No filter on that one.
}

void FiltersTest::filterThatFailsStopsThePublish_data()
{
    QTest::addColumn<QString>("required");
    QTest::newRow("required") << u"true"_s;
    QTest::newRow("not required, where git would store the raw file") << u"false"_s;
}

void FiltersTest::filterThatFailsStopsThePublish()
{
    QFETCH(QString, required);
    ScratchRepository scratch;
    setUpRot(scratch);
    scratch.git({u"config"_s, u"filter.rot.clean"_s, u"echo The key is missing. >&2; exit 3"_s});
    scratch.git({u"config"_s, u"filter.rot.required"_s, required});
    const QByteArray before = scratch.restOfTheWorld({});
    auto repository = Repository::open(scratch.folder());
    const auto commit = repository->commit(planOn(*repository, {{u"a.md"_s, "x\n"}}));
    QVERIFY(!commit);
    QVERIFY2(commit.error().detail.contains(u"The key is missing."_s), qPrintable(words(commit)));
    QCOMPARE(scratch.restOfTheWorld({}), before);
    QCOMPARE(scratch.leftovers(), QStringList());
}

void FiltersTest::filteredFileThatNobodyTouchedNeedsNoProgram()
{
    ScratchRepository scratch;
    setUpRot(scratch);
    scratch.write(u"a.md"_s, "Hello\n");
    scratch.commitAll(u"post"_s);
    scratch.write(u"b.txt"_s, "later\n");
    scratch.git({u"add"_s, u"b.txt"_s}); // So that the index is newer than the file.
    scratch.git({u"commit"_s, u"-q"_s, u"-m"_s, u"later"_s});
    auto repository = Repository::open(scratch.folder());
    const auto byHand = repository->isChangedByHand(scratch.head(), u"a.md"_s);
    QVERIFY2(byHand, qPrintable(byHand ? QString() : byHand.error().message));
    QVERIFY(!*byHand);
}

void FiltersTest::changeByHandOfAFilteredFileIsNoticed()
{
    ScratchRepository scratch;
    setUpRot(scratch);
    scratch.write(u"a.md"_s, "Hello\n");
    scratch.commitAll(u"post"_s);
    scratch.write(u"a.md"_s, "Hallo\n");
    auto repository = Repository::open(scratch.folder());
    repository->setTrusted(true);
    QVERIFY(*repository->isChangedByHand(scratch.head(), u"a.md"_s));
    const auto commit = repository->commit(planOn(*repository, {{u"a.md"_s, "new\n"}}));
    QVERIFY(!commit);
    QVERIFY2(commit.error().message.contains(u"was changed"_s), qPrintable(words(commit)));
    QCOMPARE(scratch.read(u"a.md"_s), QByteArray("Hallo\n"));
}

QTEST_GUILESS_MAIN(FiltersTest)
#include "tst_filters.moc"
