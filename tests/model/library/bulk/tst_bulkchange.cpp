// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/bulk/bulkchange.h"
#include "tests/model/library/support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class BulkChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStepChangesAllItsPosts();
    void bothTextsAreKeptAsVersions();
    void takingBackGivesTheVeryBytes();
    void aPostChangedSinceIsNamedAndLeft();
    void whatTheStepDidNotChangeMayChangeSince();
    void aPostThatCannotBeChangedIsNamedAndLeft();
    void aStepThatChangesNothingIsNone();
    void aTextThatChangedSinceItWasShownIsLeft();
    void trashAndScheduleAndPlaceComeBack();
    void aCopyGoesToTheTrashWhenTakenBack();
    void aStoppedStepLeavesNothing();
    void aStepCutShortIsTakenBackAtTheNextStart();
    void aTakingBackCutShortIsFinishedAtTheNextStart();
    void aStepIsTakenBackOnce();
    void stepsAreListedNewestFirst();
    void searchFindsTheNewTexts();

private:
    QList<PostId> makePosts(int count);
    QByteArray source(const PostId &id) { return m_library->post(id)->source; }
    BulkChange appending(const QList<PostId> &posts, const QByteArray &words = " more");
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
};

void BulkChangeTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
    m_site = newSite(*m_library);
}

void BulkChangeTest::reopen()
{
    m_library.reset();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
}

QList<PostId> BulkChangeTest::makePosts(int count)
{
    QList<PostId> posts;
    (void)m_library->together([&]() -> Result<> { // One commit for all: quick.
        for (int number = 1; number <= count; ++number)
            posts +=
                m_library->createPost(m_site.id, simplePost(u"Post %1"_s.arg(number), u"Text %1"_s.arg(number)))->id;
        return {};
    });
    return posts;
}

BulkChange BulkChangeTest::appending(const QList<PostId> &posts, const QByteArray &words)
{
    return {u"Wrote more"_s, posts,
            [words](const Post &post) -> Result<PostChange> { return PostChange{.source = post.source + words}; }};
}

void BulkChangeTest::aStepChangesAllItsPosts()
{
    const QList<PostId> posts = makePosts(3);
    DirectLibraryAccess access(*m_library);
    const auto outcome = changePosts(access, appending({posts.at(0), posts.at(2)}));
    VERIFY_DONE(outcome);
    QVERIFY(outcome->step > 0);
    QCOMPARE(outcome->changed, (QList<PostId>{posts.at(0), posts.at(2)}));
    QVERIFY(outcome->left.isEmpty());
    reopen();
    QVERIFY(source(posts.at(0)).endsWith("Text 1 more"));
    QVERIFY(source(posts.at(1)).endsWith("Text 2"));
    QVERIFY(source(posts.at(2)).endsWith("Text 3 more"));
    QCOMPARE(m_library->post(posts.at(0))->words, 3);
}

void BulkChangeTest::bothTextsAreKeptAsVersions()
{
    const PostId post = makePosts(1).constFirst();
    const QByteArray before = source(post);
    DirectLibraryAccess access(*m_library);
    VERIFY_DONE(changePosts(access, appending({post})));
    const auto versions = m_library->versions(post);
    VERIFY_DONE(versions);
    QCOMPARE(versions->size(), 2);
    QCOMPARE(*m_library->versionSource(post, versions->at(0).number), before + " more");
    QCOMPARE(*m_library->versionSource(post, versions->at(1).number), before);
    QCOMPARE(versions->at(0).reason, VersionReason::Bulk);
}

void BulkChangeTest::takingBackGivesTheVeryBytes()
{
    const QList<PostId> posts = makePosts(5);
    const QByteArray odd("Title: \xFF\r\n---\n\0\x01 end", 22);
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

void BulkChangeTest::aPostChangedSinceIsNamedAndLeft()
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

void BulkChangeTest::whatTheStepDidNotChangeMayChangeSince()
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

void BulkChangeTest::aPostThatCannotBeChangedIsNamedAndLeft()
{
    const QList<PostId> posts = makePosts(3);
    BulkChange change = appending(posts + QList{u"nosuchpost"_s});
    change.change = [&](const Post &post) -> Result<PostChange> {
        if (post.id == posts.at(1))
            return std::unexpected(Error{u"It is written in stone."_s, u"Take another."_s, {}});
        return PostChange{.source = post.source + " more"};
    };
    DirectLibraryAccess access(*m_library);
    const auto outcome = changePosts(access, change);
    VERIFY_DONE(outcome);
    QCOMPARE(outcome->changed.size(), 2);
    QCOMPARE(outcome->left.size(), 2);
    QVERIFY((outcome->left.constFirst() == LeftPost{posts.at(1), u"Post 2"_s, u"It is written in stone."_s}));
    QCOMPARE(outcome->left.constLast().id, u"nosuchpost"_s);
}

void BulkChangeTest::aStepThatChangesNothingIsNone()
{
    const QList<PostId> posts = makePosts(2);
    DirectLibraryAccess access(*m_library);
    const auto outcome = changePosts(access, appending(posts, {}));
    VERIFY_DONE(outcome);
    QCOMPARE(outcome->step, 0);
    QVERIFY(outcome->changed.isEmpty());
    QVERIFY(bulkSteps(*m_library)->isEmpty());
    QVERIFY(m_library->versions(posts.at(0))->isEmpty());
}

void BulkChangeTest::aTextThatChangedSinceItWasShownIsLeft()
{
    const QList<PostId> posts = makePosts(2);
    const QList<ChangedText> texts{{posts.at(0), source(posts.at(0)), "new one"},
                                   {posts.at(1), "what it never was", "new two"}};
    DirectLibraryAccess access(*m_library);
    const auto outcome = changeTexts(access, u"Replaced words"_s, texts);
    VERIFY_DONE(outcome);
    QCOMPARE(outcome->changed, QList{posts.at(0)});
    QCOMPARE(outcome->left.size(), 1);
    QCOMPARE(source(posts.at(0)), QByteArray("new one"));
    QVERIFY(source(posts.at(1)).endsWith("Text 2"));
}

void BulkChangeTest::trashAndScheduleAndPlaceComeBack()
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

void BulkChangeTest::aCopyGoesToTheTrashWhenTakenBack()
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

void BulkChangeTest::aStoppedStepLeavesNothing()
{
    const QList<PostId> posts = makePosts(400); // More than one piece.
    int asked = 0;
    DirectLibraryAccess access(*m_library);
    const auto outcome = changePosts(access, appending(posts), [&](const ProgressReport &) { return ++asked < 2; });
    QVERIFY(!outcome);
    QVERIFY(!outcome.error().hint.isEmpty());
    QCOMPARE(asked, 2);
    for (const PostId &post : posts)
        QVERIFY(!source(post).endsWith("more"));
    QVERIFY(bulkSteps(*m_library)->isEmpty());
    VERIFY_DONE(changePosts(access, appending(posts)));
    QVERIFY(source(posts.constLast()).endsWith("more"));
}

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

void BulkChangeTest::aStepCutShortIsTakenBackAtTheNextStart()
{
    const QList<PostId> posts = makePosts(400);
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

void BulkChangeTest::aTakingBackCutShortIsFinishedAtTheNextStart()
{
    const QList<PostId> posts = makePosts(400);
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

void BulkChangeTest::aStepIsTakenBackOnce()
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

void BulkChangeTest::stepsAreListedNewestFirst()
{
    const QList<PostId> posts = makePosts(3);
    DirectLibraryAccess access(*m_library);
    BulkChange first = appending(posts);
    first.words = u"First"_s;
    VERIFY_DONE(changePosts(access, first));
    VERIFY_DONE(changePosts(access, appending({posts.constFirst()})));
    const auto steps = bulkSteps(*m_library);
    VERIFY_DONE(steps);
    QCOMPARE(steps->size(), 2);
    QCOMPARE(steps->at(0).posts, 1);
    QCOMPARE(steps->at(1).posts, 3);
    QCOMPARE(steps->at(1).words, u"First"_s);
    for (int number = 0; number < 110; ++number)
        VERIFY_DONE(changePosts(access, appending({posts.constFirst()})));
    QCOMPARE(bulkSteps(*m_library)->size(), 100);
}

void BulkChangeTest::searchFindsTheNewTexts()
{
    const QList<PostId> posts = makePosts(3);
    DirectLibraryAccess access(*m_library);
    const auto outcome = changePosts(access, appending({posts.at(1)}, " marmalade"));
    QCOMPARE(m_library->search(u"marmalade"_s)->size(), 1);
    VERIFY_DONE(takeBack(access, outcome->step));
    QVERIFY(m_library->search(u"marmalade"_s)->isEmpty());
    QVERIFY(!*m_library->mendSearch());
}

QTEST_GUILESS_MAIN(BulkChangeTest)
#include "tst_bulkchange.moc"
