// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syncedsite.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::app;
using namespace galley::model;

/// What git does to a site: pulls, branches, rebases, renames.
class GitMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_site = std::make_unique<SyncedSite>(); }
    void aPullIsTakenIn();
    void pushedIsWhatTheRemoteHas();
    void aBranchIsSwitchedThereAndBack();
    void historyIsRewritten();
    void filesThatMoveAreFollowed_data();
    void filesThatMoveAreFollowed();
    void aMoveAndAChangeMeetAChangeHere();
    void manyMoveAtOnce();
    void aCopyIsANewPost();
    void filesOfAMergeThatIsNotDoneAreLeftAlone();
    void lineEndsOfTheCheckoutAreNoChange();

private:
    /// Somebody else's clone, who changes a post and pushes.
    void pushFromElsewhere(const QString &name, const QByteArray &before, const QByteArray &after)
    {
        const QString clone = m_elsewhere.filePath(u"clone"_s);
        if (!QFile::exists(clone)) {
            ScratchRepository::git(m_elsewhere.path(),
                                   {u"clone"_s, u"-q"_s, m_site->repository.addBareRemote(), clone});
        }
        QFile file(clone + u'/' + SyncedSite::path(name));
        QVERIFY(file.open(QFile::ReadWrite));
        const QByteArray text = file.readAll().replace(before, after);
        QVERIFY(file.resize(0) && file.seek(0) && file.write(text) == text.size());
        file.close();
        ScratchRepository::git(clone, {u"-c"_s, u"user.name=E"_s, u"-c"_s, u"user.email=e@example.org"_s, u"commit"_s,
                                       u"-q"_s, u"-a"_s, u"-m"_s, u"Elsewhere"_s});
        ScratchRepository::git(clone, {u"push"_s, u"-q"_s, u"origin"_s, u"main"_s});
    }

    std::unique_ptr<SyncedSite> m_site;
    QTemporaryDir m_elsewhere;
};

void GitMovesTest::aPullIsTakenIn()
{
    m_site->open({u"a"_s, u"b"_s, u"c"_s});
    const QString remote = m_site->repository.addBareRemote();
    m_site->repository.git({u"push"_s, u"-q"_s, u"-u"_s, u"origin"_s, u"main"_s});
    const QString clone = m_elsewhere.filePath(u"clone"_s);
    ScratchRepository::git(m_elsewhere.path(), {u"clone"_s, u"-q"_s, remote, clone});
    m_site->edit(u"b"_s, "One.", "One, mine.");
    m_site->edit(u"c"_s, "One.", "One, mine.");
    pushFromElsewhere(u"a"_s, "One.", "One, theirs.");
    pushFromElsewhere(u"b"_s, "Three.", "Three, theirs.");
    pushFromElsewhere(u"c"_s, "One.", "One, theirs.");
    m_site->repository.git({u"pull"_s, u"-q"_s, u"--ff-only"_s});
    const SyncReport report = m_site->sync();
    QCOMPARE(SyncedSite::pathsOf(report.taken), QStringList{SyncedSite::path(u"a"_s)});
    QCOMPARE(SyncedSite::pathsOf(report.merged), QStringList{SyncedSite::path(u"b"_s)});
    QCOMPARE(SyncedSite::pathsOf(report.conflicts), QStringList{SyncedSite::path(u"c"_s)});
    QCOMPARE(int(m_site->at(u"a"_s).state), int(PostState::Pushed));
}

void GitMovesTest::pushedIsWhatTheRemoteHas()
{
    m_site->open({u"a"_s});
    m_site->repository.addBareRemote();
    QCOMPARE(int(m_site->at(u"a"_s).state), int(PostState::Committed));
    m_site->repository.git({u"push"_s, u"-q"_s, u"-u"_s, u"origin"_s, u"main"_s});
    m_site->sync();
    QCOMPARE(int(m_site->at(u"a"_s).state), int(PostState::Pushed));
}

void GitMovesTest::aBranchIsSwitchedThereAndBack()
{
    m_site->open({u"a"_s, u"b"_s, u"c"_s});
    m_site->repository.git({u"switch"_s, u"-q"_s, u"-c"_s, u"other"_s});
    m_site->editFile(u"a"_s, "Two.", "Two, other.");
    m_site->editFile(u"b"_s, "Two.", "Two, other.");
    m_site->repository.git({u"rm"_s, u"-q"_s, SyncedSite::path(u"c"_s)});
    m_site->repository.write(SyncedSite::path(u"new"_s), SyncedSite::post("new", "Something else.\n"));
    m_site->repository.commitAll(u"Other"_s);
    m_site->repository.git({u"switch"_s, u"-q"_s, u"main"_s});
    QVERIFY(!m_site->sync().isNews());
    m_site->edit(u"b"_s, "One.", "One, mine.");
    const PostId c = m_site->at(u"c"_s).id;

    m_site->repository.git({u"switch"_s, u"-q"_s, u"other"_s});
    SyncReport report = m_site->sync();
    QCOMPARE(report.taken.size(), 1);
    QCOMPARE(report.merged.size(), 1);
    QCOMPARE(report.deleted.size(), 1);
    QCOMPARE(report.added.size(), 1);
    QVERIFY(m_site->at(u"b"_s).source.contains("One, mine.\n\nTwo, other."));
    const PostId added = m_site->at(u"new"_s).id;

    m_site->repository.git({u"switch"_s, u"-q"_s, u"main"_s});
    report = m_site->sync();
    QCOMPARE(m_site->at(u"a"_s).source, SyncedSite::post("a"));
    QCOMPARE(m_site->at(u"b"_s).source, SyncedSite::post("b", "One, mine.\n\nTwo.\n\nThree.\n"));
    QCOMPARE(m_site->at(u"c"_s).id, c);
    QCOMPARE(int(m_site->byId(added).state), int(PostState::Trash));
    m_site->repository.git({u"switch"_s, u"-q"_s, u"other"_s});
    m_site->sync();
    QCOMPARE(m_site->at(u"new"_s).id, added);
    QCOMPARE(m_site->library().postCount().value(), 3);
}

void GitMovesTest::historyIsRewritten()
{
    m_site->open({u"a"_s, u"b"_s});
    m_site->editFile(u"a"_s, "Two.", "Two, again.");
    m_site->repository.commitAll(u"Second"_s);
    m_site->sync();
    m_site->edit(u"b"_s, "One.", "One, mine.");
    m_site->repository.git({u"commit"_s, u"-q"_s, u"--amend"_s, u"-m"_s, u"Other words"_s});
    QVERIFY(!m_site->sync().isNews());
    m_site->repository.git({u"reset"_s, u"-q"_s, u"--hard"_s, u"HEAD~1"_s});
    const SyncReport report = m_site->sync();
    QCOMPARE(report.taken.size(), 1);
    QCOMPARE(m_site->at(u"a"_s).source, SyncedSite::post("a"));
    QVERIFY(m_site->at(u"b"_s).source.contains("One, mine."));
}

void GitMovesTest::filesThatMoveAreFollowed_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isCommitted");
    QTest::addColumn<bool>("isChanged");
    QTest::newRow("another name") << u"content/posts/other.md"_s << true << false;
    QTest::newRow("another folder") << u"content/notes/2024/a.md"_s << true << false;
    QTest::newRow("into a bundle") << u"content/posts/a/index.md"_s << true << false;
    QTest::newRow("only the capitals") << u"content/posts/A.md"_s << true << false;
    QTest::newRow("by hand, without git") << u"content/posts/other.md"_s << false << false;
    QTest::newRow("moved and changed") << u"content/posts/other.md"_s << true << true;
    QTest::newRow("moved and changed by hand") << u"content/notes/a.md"_s << false << true;
}

void GitMovesTest::filesThatMoveAreFollowed()
{
    QFETCH(QString, to);
    QFETCH(bool, isCommitted);
    QFETCH(bool, isChanged);
    m_site->open({u"a"_s, u"b"_s});
    const PostId id = m_site->at(u"a"_s).id;
    QByteArray text = m_site->repository.read(SyncedSite::path(u"a"_s));
    if (isChanged)
        text.replace("Two.", "Two, as it is told now.");
    QVERIFY(QFile::remove(m_site->repository.path(SyncedSite::path(u"a"_s))));
    m_site->repository.write(to, text);
    if (isCommitted)
        m_site->repository.commitAll(u"Moved"_s);
    const SyncReport report = m_site->sync();
    QCOMPARE(report.renamed.size(), 1);
    QCOMPARE(report.renamed.constFirst().from, SyncedSite::path(u"a"_s));
    QCOMPARE(report.renamed.constFirst().path, to);
    QCOMPARE(report.taken.size(), isChanged ? 1 : 0);
    QCOMPARE(report.deleted.size() + report.added.size(), 0);
    QCOMPARE(m_site->byId(id).path, to);
    QCOMPARE(m_site->byId(id).source, text);
    QCOMPARE(int(m_site->byId(id).state), int(isCommitted ? PostState::Committed : PostState::Draft));
    QVERIFY(!m_site->sync().isNews());
}

void GitMovesTest::aMoveAndAChangeMeetAChangeHere()
{
    m_site->open({u"a"_s});
    m_site->edit(u"a"_s, "One.", "One, mine.");
    const PostId id = m_site->at(u"a"_s).id;
    m_site->repository.git({u"mv"_s, SyncedSite::path(u"a"_s), SyncedSite::path(u"z"_s)});
    m_site->editFile(u"z"_s, "Three.", "Three, theirs.");
    m_site->repository.commitAll(u"Moved and changed"_s);
    const SyncReport report = m_site->sync();
    QCOMPARE(report.renamed.size(), 1);
    QCOMPARE(report.merged.size(), 1);
    QCOMPARE(m_site->at(u"z"_s).id, id);
    QCOMPARE(m_site->at(u"z"_s).source, SyncedSite::post("a", "One, mine.\n\nTwo.\n\nThree, theirs.\n"));
}

void GitMovesTest::manyMoveAtOnce()
{
    QStringList names;
    for (int number = 0; number < 40; ++number)
        names.append(u"post-%1"_s.arg(number));
    m_site->open(names);
    QHash<PostId, QByteArray> texts;
    for (const QString &name : std::as_const(names))
        texts.insert(m_site->at(name).id, m_site->at(name).source);
    m_site->repository.git({u"mv"_s, u"content/posts"_s, u"content/blog"_s});
    m_site->repository.commitAll(u"Moved"_s);
    const SyncReport report = m_site->sync();
    QCOMPARE(report.renamed.size(), 40);
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        QVERIFY(m_site->byId(text.key()).path.startsWith(u"content/blog/"_s));
        QCOMPARE(m_site->byId(text.key()).source, *text);
    }
}

void GitMovesTest::aCopyIsANewPost()
{
    m_site->open({u"a"_s});
    const PostId id = m_site->at(u"a"_s).id;
    m_site->repository.write(SyncedSite::path(u"copy"_s), SyncedSite::post("a"));
    const SyncReport report = m_site->sync();
    QCOMPARE(SyncedSite::pathsOf(report.added), QStringList{SyncedSite::path(u"copy"_s)});
    QCOMPARE(m_site->at(u"a"_s).id, id);
}

void GitMovesTest::filesOfAMergeThatIsNotDoneAreLeftAlone()
{
    m_site->open({u"a"_s, u"b"_s});
    m_site->repository.git({u"switch"_s, u"-q"_s, u"-c"_s, u"other"_s});
    m_site->editFile(u"a"_s, "Two.", "Two, other.");
    m_site->repository.commitAll(u"Other"_s);
    m_site->repository.git({u"switch"_s, u"-q"_s, u"main"_s});
    m_site->editFile(u"a"_s, "Two.", "Two, main.");
    m_site->repository.commitAll(u"Main"_s);
    m_site->sync();
    QVERIFY(m_site->repository.tryGit({u"merge"_s, u"-q"_s, u"other"_s}) != 0);
    QVERIFY(m_site->repository.read(SyncedSite::path(u"a"_s)).contains("<<<<<<<"));
    const SyncReport report = m_site->sync();
    QVERIFY(!report.isNews());
    QCOMPARE(report.skipped.size(), 1);
    QVERIFY(m_site->at(u"a"_s).source.contains("Two, main."));
    m_site->repository.git({u"checkout"_s, u"-q"_s, u"--theirs"_s, SyncedSite::path(u"a"_s)});
    m_site->repository.commitAll(u"Merged"_s);
    QCOMPARE(m_site->sync().taken.size(), 1);
    QVERIFY(m_site->at(u"a"_s).source.contains("Two, other."));
}

/// With core.autocrlf the files differ from what the repository stores; that is nobody's change.
void GitMovesTest::lineEndsOfTheCheckoutAreNoChange()
{
    m_site->repository.git({u"config"_s, u"core.autocrlf"_s, u"true"_s});
    m_site->open({u"b"_s});
    m_site->repository.write(SyncedSite::path(u"a"_s), SyncedSite::post("a").replace("\n", "\r\n"));
    m_site->repository.commitAll(u"A"_s);
    m_site->sync();
    QVERIFY(m_site->at(u"a"_s).source.contains("\r\n"));
    QCOMPARE(int(m_site->at(u"a"_s).state), int(PostState::Committed));
    QVERIFY(!m_site->sync().isNews());
}

QTEST_GUILESS_MAIN(GitMovesTest)
#include "tst_gitmoves.moc"
