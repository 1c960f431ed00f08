// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/library.h"
#include "publish/plan/publications.h"
#include "publish/plan/publisher.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::model;
using namespace galley::publish;

/// What a kill between the steps of a publish leaves, and what the next start makes of it.
class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedBeforeTheCommit();
    void killedAfterTheCommit();
    void textTypedSinceStays();
    void draftThatWasPublishedIsNoDraftAnyMore();

private:
    /// A post in the library, and the plan to publish it written down as just before the commit.
    PublishPlan begin(const QByteArray &source);
    PostState state() { return m_library->post(m_post).value_or(Post()).state; }

    std::unique_ptr<ScratchRepository> m_repository;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<DirectLibraryAccess> m_access;
    PostId m_post;
};

void RecoveryTest::init()
{
    m_repository = std::make_unique<ScratchRepository>();
    m_repository->write(u"hugo.toml"_s, "title = 'Site'\n");
    m_repository->write(u"content/posts/old.md"_s, "---\ntitle: Old\n---\n");
    m_repository->commitAll(u"Site"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    m_access.reset();
    m_library.reset();
    Result<Library> library = Library::open(m_folder->path());
    QVERIFY(library);
    m_library = std::make_unique<Library>(std::move(*library));
    m_access = std::make_unique<DirectLibraryAccess>(*m_library);
}

PublishPlan RecoveryTest::begin(const QByteArray &source)
{
    const Site site = m_library->addSite({{}, u"site"_s, m_repository->folder(), u"hugo"_s}).value_or(Site());
    m_post = m_library->createPost(site.id, source).value_or(Post()).id;
    const PublishPlan plan = Publisher(*m_access).plan({m_post}).value_or(PublishPlan());
    (void)m_library->beginPublication(publicationOf(plan));
    return plan;
}

void RecoveryTest::killedBeforeTheCommit()
{
    begin("---\ntitle: New\n---\n\nText.\n");
    const QString head = m_repository->head();
    QVERIFY(Publisher(*m_access).recover());
    QCOMPARE(int(state()), int(PostState::Draft));
    QCOMPARE(m_repository->head(), head);
    QCOMPARE(m_library->publications({}, PublicationPhase::Failed).value().size(), 1);

    const Result<PublishPlan> again = Publisher(*m_access).plan({m_post});
    QVERIFY(again);
    QVERIFY(Publisher(*m_access).commit(*again));
    QCOMPARE(int(state()), int(PostState::Committed));
}

void RecoveryTest::killedAfterTheCommit()
{
    const PublishPlan plan = begin("---\ntitle: New\n---\n\nText.\n");
    QVERIFY(Repository::open(plan.worktree).value().commit(plan.commit));
    QVERIFY(Publisher(*m_access).recover());
    QCOMPARE(int(state()), int(PostState::Committed));
    QCOMPARE(m_library->post(m_post).value().path, u"content/posts/new.md"_s);
    QCOMPARE(m_library->publications({}, PublicationPhase::Committed).value().first().commit, m_repository->head());
}

void RecoveryTest::textTypedSinceStays()
{
    const PublishPlan plan = begin("---\ntitle: New\ndraft: true\n---\n\nText.\n");
    QVERIFY(Repository::open(plan.worktree).value().commit(plan.commit));
    const QByteArray typed = "---\ntitle: New\ndraft: true\n---\n\nText, typed on.\n";
    QVERIFY(m_library->saveSource(m_post, typed));
    QVERIFY(Publisher(*m_access).recover());
    QCOMPARE(m_library->post(m_post).value().source, typed);
    QCOMPARE(int(state()), int(PostState::Changed));
}

void RecoveryTest::draftThatWasPublishedIsNoDraftAnyMore()
{
    const PublishPlan plan = begin("---\ntitle: New\ndraft: true # for now\n---\n\nText.\n");
    QVERIFY(Repository::open(plan.worktree).value().commit(plan.commit));
    QVERIFY(Publisher(*m_access).recover());
    QCOMPARE(m_library->post(m_post).value().source, "---\ntitle: New\ndraft: false # for now\n---\n\nText.\n"_ba);
    QCOMPARE(int(state()), int(PostState::Committed));
}

QTEST_GUILESS_MAIN(RecoveryTest)

#include "tst_recovery.moc"
