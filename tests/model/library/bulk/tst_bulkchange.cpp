// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkfixture.h"

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class BulkChangeTest : public BulkFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeLibrary(); }
    void aStepChangesAllItsPosts();
    void bothTextsAreKeptAsVersions();
    void aPostThatCannotBeChangedIsNamedAndLeft();
    void aStepThatChangesNothingIsNone();
    void aTextThatChangedSinceItWasShownIsLeft();
    void aStoppedStepLeavesNothing();
    void stepsAreListedNewestFirst();
    void searchFindsTheNewTexts();
};

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
