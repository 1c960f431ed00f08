// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/step/conflict.h"
#include "syncedsite.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::app;
using namespace galley::model;

/// What another program, or git, does to a site's files is taken in without loss.
class SyncSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_site = std::make_unique<SyncedSite>(); }
    void nothingNewIsNoNews();
    void anUnchangedPostFollows();
    void changesOfDifferentPartsAreMerged();
    void changesOfTheSamePartAreAConflict();
    void aConflictEndsWhenTheFileIsAsItWas();
    void aConflictIsSettled_data();
    void aConflictIsSettled();
    void aSecondChangeByHandFollowsToo();
    void aDeletedPostGoesToTheTrashAndComesBack();
    void aDeletedPostThatWasChangedStaysAsADraft();
    void aPostInTheTrashStaysThere();
    void filesThatCannotBeReadAreNoDeletedPosts();
    void anEmptyFileIsACrashOfSomebodyElse();
    void theFolderIsNotThere();
    void gitIsAtWork();
    void stoppedItGoesOnLater();
    void anotherPathOfTheAuthorsStays();
    void nothingIsWrittenInTheSite();

private:
    std::unique_ptr<SyncedSite> m_site;
};

void SyncSiteTest::nothingNewIsNoNews()
{
    m_site->open({u"a"_s, u"b"_s});
    const QList<Version> before = m_site->library().versions(m_site->at(u"a"_s).id).value();
    QVERIFY(!m_site->sync().isNews());
    QCOMPARE(m_site->library().versions(m_site->at(u"a"_s).id).value(), before);
    m_site->repository.git({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"Nothing"_s});
    QVERIFY(!m_site->sync().isNews());
    QCOMPARE(m_site->library().postCount().value(), 2);
}

void SyncSiteTest::anUnchangedPostFollows()
{
    m_site->open({u"a"_s, u"b"_s});
    m_site->editFile(u"a"_s, "Two.", "Two, by vi.");
    SyncReport report = m_site->sync();
    QCOMPARE(SyncedSite::pathsOf(report.taken), QStringList{SyncedSite::path(u"a"_s)});
    QVERIFY(m_site->at(u"a"_s).source.contains("Two, by vi."));
    QCOMPARE(int(m_site->at(u"a"_s).state), int(PostState::Changed)); // The repository has the text before.
    QVERIFY(m_site->versionsOf(m_site->at(u"a"_s).id).contains(SyncedSite::post("a")));
    m_site->repository.commitAll(u"By hand"_s);
    report = m_site->sync();
    QVERIFY(!report.isNews());
    QCOMPARE(int(m_site->at(u"a"_s).state), int(PostState::Committed));
}

void SyncSiteTest::changesOfDifferentPartsAreMerged()
{
    m_site->open({u"a"_s});
    m_site->edit(u"a"_s, "One.", "One, mine.");
    m_site->editFile(u"a"_s, "[sea]", "[sea, wind]");
    m_site->editFile(u"a"_s, "Three.", "Three, theirs.");
    m_site->repository.commitAll(u"Theirs"_s);
    const QByteArray mine = m_site->at(u"a"_s).source;
    const SyncReport report = m_site->sync();
    QCOMPARE(report.merged.size(), 1);
    const Post post = m_site->at(u"a"_s);
    QCOMPARE(post.source, "---\ntitle: a\ntags: [sea, wind]\n---\n\nOne, mine.\n\nTwo.\n\nThree, theirs.\n"_ba);
    QCOMPARE(int(post.state), int(PostState::Changed));
    const QByteArrayList versions = m_site->versionsOf(post.id);
    QVERIFY(versions.contains(mine));
    QVERIFY(versions.contains(m_site->repository.read(SyncedSite::path(u"a"_s))));
    QCOMPARE(m_site->library().published(post.id).value()->source, m_site->repository.read(SyncedSite::path(u"a"_s)));
    QVERIFY(!m_site->sync().isNews());
}

void SyncSiteTest::changesOfTheSamePartAreAConflict()
{
    m_site->open({u"a"_s, u"b"_s});
    m_site->edit(u"a"_s, "One.", "One, mine.");
    m_site->editFile(u"a"_s, "One.", "One, theirs.");
    const QByteArray mine = m_site->at(u"a"_s).source;
    const SyncReport report = m_site->sync();
    QCOMPARE(report.conflicts.size(), 1);
    QCOMPARE(m_site->at(u"a"_s).source, mine);
    QCOMPARE(int(m_site->at(u"a"_s).state), int(PostState::Conflict));
    QVERIFY(m_site->versionsOf(m_site->at(u"a"_s).id).contains(m_site->repository.read(SyncedSite::path(u"a"_s))));
    QVERIFY(!m_site->sync().isNews()); // It is told once.
    PostFilter filter;
    filter.states = {PostState::Conflict};
    QCOMPARE(m_site->library().postCount(filter).value(), 1);
    m_site->repository.commitAll(u"Theirs"_s); // Committed or not, it waits for an answer.
    QVERIFY(!m_site->sync().isNews());
    QCOMPARE(int(m_site->at(u"a"_s).state), int(PostState::Conflict));
}

void SyncSiteTest::aConflictEndsWhenTheFileIsAsItWas()
{
    m_site->open({u"a"_s});
    m_site->edit(u"a"_s, "One.", "One, mine.");
    m_site->editFile(u"a"_s, "One.", "One, theirs.");
    m_site->sync();
    m_site->repository.git({u"checkout"_s, u"-q"_s, u"--"_s, u"."_s});
    m_site->sync();
    QCOMPARE(int(m_site->at(u"a"_s).state), int(PostState::Changed));
    QVERIFY(m_site->at(u"a"_s).source.contains("One, mine."));
    const auto waiting = conflictOf(m_site->library(), m_site->at(u"a"_s).id);
    QVERIFY(!waiting || waiting->texts.base.isEmpty()); // Only a version of those days.
}

void SyncSiteTest::aConflictIsSettled_data()
{
    QTest::addColumn<Keep>("answer");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("mine") << Keep::Here << "One, mine.\n\nTwo.\n\nThree, theirs.\n"_ba;
    QTest::newRow("theirs") << Keep::There << "One, theirs.\n\nTwo.\n\nThree, theirs.\n"_ba;
    QTest::newRow("both") << Keep::Both << "One, mine.\n\nOne, theirs.\n\nTwo.\n\nThree, theirs.\n"_ba;
}

void SyncSiteTest::aConflictIsSettled()
{
    QFETCH(Keep, answer);
    QFETCH(QByteArray, body);
    m_site->open({u"a"_s});
    m_site->edit(u"a"_s, "One.", "One, mine.");
    m_site->editFile(u"a"_s, "One.", "One, theirs.");
    m_site->editFile(u"a"_s, "Three.", "Three, theirs.");
    const QByteArray mine = m_site->at(u"a"_s).source;
    m_site->sync();
    const Result<Conflict> conflict = conflictOf(m_site->library(), m_site->at(u"a"_s).id);
    QVERIFY(conflict);
    QCOMPARE(conflict->answered().conflicts.size(), 1);
    const Result<Post> settled = settleConflict(m_site->library(), *conflict, conflict->answered({answer}).source);
    QVERIFY(settled);
    QCOMPARE(settled->source, SyncedSite::post("a", body));
    QVERIFY(settled->state != PostState::Conflict);
    const QByteArrayList versions = m_site->versionsOf(settled->id);
    QVERIFY(versions.contains(mine));
    QVERIFY(versions.contains(conflict->texts.there));
    QVERIFY(!m_site->sync().isNews());
    m_site->editFile(u"a"_s, "Two.", "Two, later."); // From now on that text is the base.
    QCOMPARE(m_site->sync().conflicts.size(), 0);
    QVERIFY(m_site->at(u"a"_s).source.contains("Two, later."));
}

void SyncSiteTest::aSecondChangeByHandFollowsToo()
{
    m_site->open({u"a"_s});
    m_site->editFile(u"a"_s, "Two.", "Two, first.");
    QCOMPARE(m_site->sync().taken.size(), 1);
    m_site->editFile(u"a"_s, "Two, first.", "Two, second.");
    QCOMPARE(m_site->sync().taken.size(), 1);
    QVERIFY(m_site->at(u"a"_s).source.contains("Two, second."));
    m_site->edit(u"a"_s, "One.", "One, mine.");
    m_site->editFile(u"a"_s, "Two, second.", "Two, third.");
    QCOMPARE(m_site->sync().merged.size(), 1);
    QVERIFY(m_site->at(u"a"_s).source.contains("One, mine.\n\nTwo, third."));
}

void SyncSiteTest::aDeletedPostGoesToTheTrashAndComesBack()
{
    m_site->open({u"a"_s, u"b"_s});
    const PostId id = m_site->at(u"a"_s).id;
    const QByteArray text = m_site->repository.read(SyncedSite::path(u"a"_s));
    QVERIFY(QFile::remove(m_site->repository.path(SyncedSite::path(u"a"_s))));
    QCOMPARE(SyncedSite::pathsOf(m_site->sync().deleted), QStringList{SyncedSite::path(u"a"_s)});
    QCOMPARE(int(m_site->byId(id).state), int(PostState::Trash));
    QVERIFY(!m_site->sync().isNews());
    m_site->repository.write(SyncedSite::path(u"a"_s), text);
    QCOMPARE(m_site->sync().back.size(), 1);
    QCOMPARE(m_site->at(u"a"_s).id, id);
    QCOMPARE(int(m_site->byId(id).state), int(PostState::Committed));
}

void SyncSiteTest::aDeletedPostThatWasChangedStaysAsADraft()
{
    m_site->open({u"a"_s, u"b"_s});
    m_site->edit(u"a"_s, "One.", "One, mine.");
    const Post before = m_site->at(u"a"_s);
    m_site->repository.git({u"rm"_s, u"-q"_s, SyncedSite::path(u"a"_s)});
    m_site->repository.commitAll(u"Gone"_s);
    QCOMPARE(m_site->sync().kept.size(), 1);
    QCOMPARE(m_site->byId(before.id).source, before.source);
    QCOMPARE(int(m_site->byId(before.id).state), int(PostState::Draft));
    QVERIFY(!m_site->sync().isNews());
    m_site->repository.git({u"revert"_s, u"--no-edit"_s, u"HEAD"_s});
    QCOMPARE(m_site->sync().back.size(), 1);
    QCOMPARE(m_site->byId(before.id).source, before.source);
    QCOMPARE(int(m_site->byId(before.id).state), int(PostState::Changed));
}

void SyncSiteTest::aPostInTheTrashStaysThere()
{
    m_site->open({u"a"_s, u"b"_s});
    const PostId id = m_site->at(u"a"_s).id;
    QVERIFY(m_site->library().moveToTrash(id));
    QVERIFY(!m_site->sync().isNews());
    QVERIFY(QFile::remove(m_site->repository.path(SyncedSite::path(u"a"_s))));
    QVERIFY(!m_site->sync().isNews());
    QCOMPARE(int(m_site->byId(id).state), int(PostState::Trash));
}

void SyncSiteTest::filesThatCannotBeReadAreNoDeletedPosts()
{
    m_site->open({u"a"_s, u"b"_s});
    m_site->repository.write(SyncedSite::path(u"a"_s), "\xFF\xFE not UTF-8");
    const SyncReport report = m_site->sync();
    QVERIFY(!report.isNews());
    QCOMPARE(report.skipped.size(), 1);
    QCOMPARE(report.skipped.constFirst().path, SyncedSite::path(u"a"_s));
    QCOMPARE(m_site->at(u"a"_s).source, SyncedSite::post("a"));
}

void SyncSiteTest::anEmptyFileIsACrashOfSomebodyElse()
{
    m_site->open({u"a"_s});
    m_site->repository.write(SyncedSite::path(u"a"_s), "");
    QVERIFY(!m_site->sync().isNews());
    QCOMPARE(m_site->at(u"a"_s).source, SyncedSite::post("a"));
}

void SyncSiteTest::theFolderIsNotThere()
{
    m_site->open({u"a"_s});
    QVERIFY(QDir().rename(m_site->repository.folder(), m_site->repository.folder() + u"-away"_s));
    const Result<SyncReport> report = m_site->trySync();
    QVERIFY(!report);
    QVERIFY(!report.error().hint.isEmpty());
    QCOMPARE(int(m_site->at(u"a"_s).state), int(PostState::Committed));
}

void SyncSiteTest::gitIsAtWork()
{
    m_site->open({u"a"_s});
    m_site->repository.write(u".git/index.lock"_s, "");
    QVERIFY(QFile::remove(m_site->repository.path(SyncedSite::path(u"a"_s))));
    const Result<SyncReport> report = m_site->trySync();
    QVERIFY(!report && isOnlyBusy(report.error()));
    QCOMPARE(int(m_site->at(u"a"_s).state), int(PostState::Committed));
}

void SyncSiteTest::stoppedItGoesOnLater()
{
    QStringList names;
    for (int number = 0; number < 250; ++number)
        names.append(u"p%1"_s.arg(number));
    m_site->open({});
    for (const QString &name : std::as_const(names))
        m_site->repository.write(SyncedSite::path(name), SyncedSite::post(name.toUtf8()));
    bool wasTakingIn = false;
    const auto report = syncSite(m_site->access, m_site->site, [&](const ProgressReport &progress) {
        wasTakingIn = wasTakingIn || progress.done >= 100;
        return !(wasTakingIn && progress.what.startsWith(u"Taking"_s) && progress.done >= 200);
    });
    QVERIFY(!report);
    QVERIFY(wasTakingIn);
    QCOMPARE(m_site->library().postCount().value(), 0); // Nothing is half done.
    QCOMPARE(m_site->sync().added.size(), 250);
    QCOMPARE(m_site->library().postCount().value(), 250);
}

/// The author gave the post another path, which the next publish will bring about.
void SyncSiteTest::anotherPathOfTheAuthorsStays()
{
    m_site->open({u"a"_s, u"b"_s});
    const PostId id = m_site->at(u"a"_s).id;
    QVERIFY(m_site->library().setPath(id, SyncedSite::path(u"renamed"_s)));
    QVERIFY(!m_site->sync().isNews());
    QCOMPARE(m_site->byId(id).path, SyncedSite::path(u"renamed"_s));
    m_site->editFile(u"a"_s, "Two.", "Two, theirs.");
    m_site->repository.commitAll(u"Theirs"_s);
    QCOMPARE(m_site->sync().taken.size(), 1);
    QCOMPARE(m_site->byId(id).path, SyncedSite::path(u"renamed"_s));
    QVERIFY(m_site->byId(id).source.contains("Two, theirs."));
    QCOMPARE(m_site->library().published(id).value()->path, SyncedSite::path(u"a"_s));
    QCOMPARE(m_site->library().postCount().value(), 2);
}

void SyncSiteTest::nothingIsWrittenInTheSite()
{
    m_site->open({u"a"_s, u"b"_s, u"c"_s});
    m_site->edit(u"a"_s, "One.", "One, mine.");
    m_site->edit(u"b"_s, "One.", "One, mine.");
    m_site->editFile(u"a"_s, "One.", "One, theirs.");
    m_site->editFile(u"b"_s, "Three.", "Three, theirs.");
    const QByteArray before = m_site->repository.restOfTheWorld({});
    m_site->sync();
    QCOMPARE(m_site->repository.restOfTheWorld({}), before);
    QCOMPARE(m_site->repository.leftovers(), QStringList());
}

QTEST_GUILESS_MAIN(SyncSiteTest)
#include "tst_syncsite.moc"
