// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkfixture.h"

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

constexpr int manyPosts = 2000; // More than one piece of work takes, on a fast machine too.

/// Taking steps back: by the author, after a stop, and after a kill.
class TakeBackTest : public BulkFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeLibrary(); }
    void takingBackGivesTheVeryBytes();
    void aPostChangedSinceIsNamedAndLeft();
    void whatTheStepDidNotChangeMayChangeSince();
    void trashAndScheduleAndPlaceComeBack();
    void aCopyGoesToTheTrashWhenTakenBack();
    void aStepCutShortIsTakenBackAtTheNextStart();
    void aTakingBackCutShortIsFinishedAtTheNextStart();
    void aStepIsTakenBackOnce();
};

namespace {

/// A library that is gone from the second piece of work on, as after a kill.
class AccessThatEnds : public LibraryAccess
{
public:
    AccessThatEnds(Library &library, int pieces)
        : m_library(library)
        , m_left(pieces)
    {
    }
    struct Killed
    {
    };
    void run(const std::function<void(Library &)> &work) override
    {
        if (m_left-- == 0)
            throw Killed();
        work(m_library);
    }

private:
    Library &m_library;
    int m_left;
};

} // namespace

void TakeBackTest::takingBackGivesTheVeryBytes()
{
    const QList<PostId> posts = makePosts(5);
    const QByteArray odd("Title: \xFF\r\n---\n\0\x01 end", 20);
    VERIFY_DONE(m_library->saveSource(posts.at(1), odd));
    DirectLibraryAccess access(*m_library);
    const auto outcome = changePosts(access, appending(posts));
    VERIFY_DONE(outcome);
    const auto back = takeBack(access, outcome->step);
    VERIFY_DONE(back);
    QCOMPARE(back->changed.size(), 5);
    QCOMPARE(source(posts.at(1)), odd);
    QVERIFY(source(posts.at(4)).endsWith("Text 5"));
    QCOMPARE(m_library->versions(posts.at(0))->size(), 3);
    QVERIFY(bulkSteps(*m_library)->constFirst().isTakenBack);
}

void TakeBackTest::aPostChangedSinceIsNamedAndLeft()
{
    const QList<PostId> posts = makePosts(3);
    DirectLibraryAccess access(*m_library);
    const auto outcome = changePosts(access, appending(posts));
    VERIFY_DONE(outcome);
    const QByteArray written = simplePost(u"Mine"_s, u"My own words."_s);
    VERIFY_DONE(m_library->saveSource(posts.at(1), written));
    const auto back = takeBack(access, outcome->step);
    VERIFY_DONE(back);
    QCOMPARE(back->changed, (QList<PostId>{posts.at(0), posts.at(2)}));
    QCOMPARE(back->left.size(), 1);
    QCOMPARE(back->left.constFirst().id, posts.at(1));
    QCOMPARE(back->left.constFirst().title, u"Mine"_s);
    QVERIFY(!back->left.constFirst().reason.isEmpty());
    QCOMPARE(source(posts.at(1)), written);
}

void TakeBackTest::whatTheStepDidNotChangeMayChangeSince()
{
    const PostId post = makePosts(1).constFirst();
    const QByteArray before = source(post);
    DirectLibraryAccess access(*m_library);
    const auto outcome = changePosts(access, appending({post}));
    VERIFY_DONE(outcome);
    VERIFY_DONE(m_library->moveToTrash(post));
    VERIFY_DONE(m_library->setPath(post, u"posts/one.md"_s));
    const auto back = takeBack(access, outcome->step);
    VERIFY_DONE(back);
    QCOMPARE(back->changed, QList{post});
    QCOMPARE(source(post), before);
    QVERIFY(m_library->post(post)->state == PostState::Trash);
    QCOMPARE(m_library->post(post)->path, u"posts/one.md"_s);
}

void TakeBackTest::trashAndScheduleAndPlaceComeBack()
{
    const Site other = newSite(*m_library, u"Other"_s);
    const QList<PostId> posts = makePosts(3);
    VERIFY_DONE(m_library->setPath(posts.at(2), u"posts/three.md"_s));
    const QDateTime noon(QDate(2031, 5, 1), QTime(12, 0), Qt::UTC);
    BulkChange change{u"All sorts"_s, posts, [&](const Post &post) -> Result<PostChange> {
                          if (post.id == posts.at(0))
                              return PostChange{.inTrash = true};
                          if (post.id == posts.at(1))
                              return PostChange{.scheduled = noon};
                          return PostChange{.place = PostPlace{other.id, {}}};
                      }};
    DirectLibraryAccess access(*m_library);
    const auto outcome = changePosts(access, change);
    VERIFY_DONE(outcome);
    QVERIFY(m_library->post(posts.at(0))->state == PostState::Trash);
    QVERIFY(m_library->post(posts.at(1))->state == PostState::Scheduled);
    QCOMPARE(m_library->post(posts.at(2))->siteId, other.id);
    QCOMPARE(m_library->post(posts.at(2))->path, QString());
    reopen();
    DirectLibraryAccess again(*m_library);
    VERIFY_DONE(takeBack(again, outcome->step));
    QVERIFY(m_library->post(posts.at(0))->state == PostState::Draft);
    QVERIFY(m_library->post(posts.at(1))->state == PostState::Draft);
    QCOMPARE(m_library->post(posts.at(2))->siteId, m_site.id);
    QCOMPARE(m_library->post(posts.at(2))->path, u"posts/three.md"_s);
}

void TakeBackTest::aCopyGoesToTheTrashWhenTakenBack()
{
    const PostId post = makePosts(1).constFirst();
    VERIFY_DONE(m_library->addMedia(post, u"photo.jpg"_s, "bytes"));
    const Post before = *m_library->post(post);
    BulkChange change{u"Copied"_s, {post}, [](const Post &each) -> Result<PostChange> {
                          return PostChange{.source = each.source + " copied", .asCopy = true};
                      }};
    DirectLibraryAccess access(*m_library);
    const auto outcome = changePosts(access, change);
    VERIFY_DONE(outcome);
    QCOMPARE(outcome->changed.size(), 1);
    const PostId copy = outcome->changed.constFirst();
    QVERIFY(copy != post);
    QVERIFY(*m_library->post(post) == before);
    QVERIFY(source(copy).endsWith("Text 1 copied"));
    QCOMPARE(m_library->media(copy)->constFirst().bytes, QByteArray("bytes"));
    VERIFY_DONE(takeBack(access, outcome->step));
    QVERIFY(m_library->post(copy)->state == PostState::Trash);
    QVERIFY(*m_library->post(post) == before);
}

void TakeBackTest::aStepCutShortIsTakenBackAtTheNextStart()
{
    const QList<PostId> posts = makePosts(manyPosts);
    AccessThatEnds access(*m_library, 2); // The step is begun, and one piece done.
    QVERIFY_THROWS_EXCEPTION(AccessThatEnds::Killed, (void)changePosts(access, appending(posts)));
    QVERIFY(source(posts.constFirst()).endsWith("more"));
    QVERIFY(!source(posts.constLast()).endsWith("more"));
    reopen();
    QVERIFY(bulkSteps(*m_library)->isEmpty());
    DirectLibraryAccess again(*m_library);
    VERIFY_DONE(recoverBulkSteps(again));
    for (const PostId &post : posts)
        QVERIFY(!source(post).endsWith("more"));
    QVERIFY(bulkSteps(*m_library)->isEmpty());
}

void TakeBackTest::aTakingBackCutShortIsFinishedAtTheNextStart()
{
    const QList<PostId> posts = makePosts(manyPosts);
    DirectLibraryAccess whole(*m_library);
    const auto outcome = changePosts(whole, appending(posts));
    VERIFY_DONE(outcome);
    AccessThatEnds access(*m_library, 2);
    QVERIFY_THROWS_EXCEPTION(AccessThatEnds::Killed, (void)takeBack(access, outcome->step));
    QVERIFY(!source(posts.constFirst()).endsWith("more"));
    QVERIFY(source(posts.constLast()).endsWith("more"));
    reopen();
    DirectLibraryAccess again(*m_library);
    VERIFY_DONE(recoverBulkSteps(again));
    for (const PostId &post : posts)
        QVERIFY(!source(post).endsWith("more"));
    QVERIFY(bulkSteps(*m_library)->constFirst().isTakenBack);
}

void TakeBackTest::aStepIsTakenBackOnce()
{
    const QList<PostId> posts = makePosts(1);
    DirectLibraryAccess access(*m_library);
    const auto outcome = changePosts(access, appending(posts));
    VERIFY_DONE(takeBack(access, outcome->step));
    for (const qint64 step : {outcome->step, outcome->step + 77}) {
        const auto again = takeBack(access, step);
        QVERIFY(!again);
        QVERIFY(!again.error().hint.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TakeBackTest)
#include "tst_takeback.moc"
