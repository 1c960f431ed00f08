// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/bulk/bulkchange.h"
#include "model/library/librarydata.h"
#include "model/library/media/mediastore.h"
#include "model/library/trash/trash.h"
#include "tests/model/library/support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class TrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTrashedPostIsListedWithItsDays();
    void afterItsDaysItIsRemovedWithAllThatOnlyItNeeds();
    void aClockThatIsWrongEmptiesNothing_data();
    void aClockThatIsWrongEmptiesNothing();
    void rarelyUsedItIsKeptLonger();
    void emptyingLeavesWhatIsNotInTheTrash();
    void textsOfOtherPostsStay();
    void aPictureThatAnotherPostShowsStays();
    void aPublishedPostSaysSo();
    void aPostThatIsBeingPublishedStays();
    void searchForgetsWhatWasRemoved();
    void aStepOfRemovedPostsCanStillBeTakenBack();
    void everyTableThatKnowsPostsIsThoughtOf();

private:
    PostId makePost(const QString &title, const QString &body = u"Text"_s);
    PostId makeTrashed(const QString &title, const QString &body = u"Text"_s);
    /// Galley is started once on each of these days.
    void useOnDays(const QDateTime &from, int days, int stepDays = 1);
    int rows(const QByteArray &table);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
    QDateTime m_now;
};

void TrashTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_site = newSite(*m_library);
    m_now = QDateTime::currentDateTimeUtc();
    useOnDays(m_now, 1);
}

PostId TrashTest::makePost(const QString &title, const QString &body)
{
    return m_library->createPost(m_site.id, simplePost(title, body))->id;
}

PostId TrashTest::makeTrashed(const QString &title, const QString &body)
{
    const PostId post = makePost(title, body);
    if (!m_library->moveToTrash(post))
        QTest::qFail("cannot move to the trash", __FILE__, __LINE__);
    return post;
}

void TrashTest::useOnDays(const QDateTime &from, int days, int stepDays)
{
    DirectLibraryAccess access(*m_library);
    for (int day = 0; day < days; ++day)
        VERIFY_DONE(emptyOldTrash(access, from.addDays(qint64(day) * stepDays)));
}

int TrashTest::rows(const QByteArray &table)
{
    return int(m_library->data().database.number("SELECT count(*) FROM " + table).value_or(-1));
}

void TrashTest::aTrashedPostIsListedWithItsDays()
{
    const PostId post = makeTrashed(u"Gone"_s);
    makePost(u"There"_s);
    const auto trashed = trashedPosts(*m_library);
    VERIFY_DONE(trashed);
    QCOMPARE(trashed->size(), 1);
    QCOMPARE(trashed->constFirst().post.id, post);
    QCOMPARE(trashed->constFirst().daysLeft, 30);
    QVERIFY(qAbs(trashed->constFirst().since.secsTo(m_now)) < 60);
    QVERIFY(trashedPosts(*m_library, u"othersite"_s)->isEmpty());

    useOnDays(m_now, 11);
    QCOMPARE(trashedPosts(*m_library, m_site.id, m_now.addDays(10))->constFirst().daysLeft, 20);
}

void TrashTest::afterItsDaysItIsRemovedWithAllThatOnlyItNeeds()
{
    const PostId post = makePost(u"Gone"_s, u"photo.jpg and (picture.png)"_s);
    VERIFY_DONE(m_library->addMedia(post, u"picture.png"_s, "bytes"));
    VERIFY_DONE(m_library->keepVersion(post, VersionReason::Pause));
    VERIFY_DONE(m_library->saveSource(post, simplePost(u"Gone"_s, u"Other text (picture.png)"_s, u"tag"_s)));
    VERIFY_DONE(m_library->keepVersion(post, VersionReason::Pause));
    VERIFY_DONE(m_library->setPublished(post, {u"posts/gone.md"_s, "published text", {}, PostState::Committed}));
    VERIFY_DONE(m_library->moveToTrash(post));
    useOnDays(m_now, 30);
    VERIFY_DONE(m_library->post(post));
    useOnDays(m_now.addDays(30), 1);
    QVERIFY(!m_library->post(post));
    for (const char *table : {"post", "post_text", "version", "kept_text", "published", "label", "named_file",
                              "post_media", "media", "indexed_before"})
        QVERIFY2(rows(table) == 0, table);
}

void TrashTest::aClockThatIsWrongEmptiesNothing_data()
{
    QTest::addColumn<QList<int>>("days"); // From now, one start of Galley on each.
    QTest::newRow("five years ahead, and back") << QList{5 * 365, 0, 1};
    QTest::newRow("ahead and back again and again") << QList{400, 0, 400, 0, 401, 1, 400, 0, 500, 2, 400, 3};
    QTest::newRow("back by years") << QList{-4000, -3999, 0};
    QTest::newRow("every day, but not for long") << QList{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
}

void TrashTest::aClockThatIsWrongEmptiesNothing()
{
    QFETCH(QList<int>, days);
    const PostId post = makeTrashed(u"Gone"_s);
    for (const int day : std::as_const(days))
        useOnDays(m_now.addDays(day), 1);
    VERIFY_DONE(m_library->post(post));
}

void TrashTest::rarelyUsedItIsKeptLonger()
{
    const PostId post = makeTrashed(u"Gone"_s);
    useOnDays(m_now, 30, 7); // Once a week: 29 more days of use in seven months.
    VERIFY_DONE(m_library->post(post));
    useOnDays(m_now.addDays(7 * 30), 1);
    QVERIFY(!m_library->post(post));
}

void TrashTest::emptyingLeavesWhatIsNotInTheTrash()
{
    const QList<PostId> posts{makeTrashed(u"One"_s), makePost(u"Two"_s), makeTrashed(u"Three"_s), u"nosuchpost"_s};
    DirectLibraryAccess access(*m_library);
    const auto removed = emptyTrash(access, posts);
    VERIFY_DONE(removed);
    QCOMPARE(*removed, 2);
    QCOMPARE(titles(*m_library->posts()), QStringList{u"Two"_s});
    QVERIFY(trashedPosts(*m_library)->isEmpty());
}

void TrashTest::textsOfOtherPostsStay()
{
    const PostId gone = makePost(u"Same"_s);
    const PostId there = makePost(u"Same"_s);
    VERIFY_DONE(m_library->keepVersion(gone, VersionReason::Pause));
    VERIFY_DONE(m_library->keepVersion(there, VersionReason::Pause)); // The very same text.
    VERIFY_DONE(m_library->moveToTrash(gone));
    DirectLibraryAccess access(*m_library);
    VERIFY_DONE(emptyTrash(access, {gone}));
    VERIFY_DONE(m_library->versionSource(there, 1));
}

void TrashTest::aPictureThatAnotherPostShowsStays()
{
    const PostId gone = makePost(u"Gone"_s, u"![](/media/photo.jpg)"_s);
    const PostId there = makePost(u"There"_s, u"![](/media/photo.jpg)"_s);
    const auto photo = m_library->addMedia(gone, u"photo.jpg"_s, "photo");
    VERIFY_DONE(m_library->addMedia(gone, u"other.jpg"_s, "other"));
    VERIFY_DONE(m_library->moveToTrash(gone));
    DirectLibraryAccess access(*m_library);
    VERIFY_DONE(emptyTrash(access, {gone}));
    QCOMPARE(mediumBytes(*m_library, photo->hash).value_or(QByteArray()), QByteArray("photo"));
    QCOMPARE(m_library->media(there)->size(), 1);
    QCOMPARE(rows("media"), 1);
}

void TrashTest::aPublishedPostSaysSo()
{
    const PostId post = makePost(u"Known"_s);
    VERIFY_DONE(m_library->setPublished(post, {u"posts/known.md"_s, "text", {}, PostState::Pushed}));
    VERIFY_DONE(m_library->moveToTrash(post));
    makeTrashed(u"Unknown"_s);
    const auto trashed = trashedPosts(*m_library);
    QCOMPARE(trashed->size(), 2);
    for (const TrashedPost &each : *trashed)
        QCOMPARE(each.isPublished, each.post.id == post);
}

void TrashTest::aPostThatIsBeingPublishedStays()
{
    const PostId post = makeTrashed(u"On its way"_s);
    Publication publication;
    publication.siteId = m_site.id;
    publication.posts = {post};
    const auto begun = m_library->beginPublication(publication);
    VERIFY_DONE(begun);
    DirectLibraryAccess access(*m_library);
    QCOMPARE(emptyTrash(access, {post}).value_or(-1), 0);
    publication.number = *begun;
    publication.phase = PublicationPhase::Pushed;
    VERIFY_DONE(m_library->updatePublication(publication));
    QCOMPARE(emptyTrash(access, {post}).value_or(-1), 1);
}

void TrashTest::searchForgetsWhatWasRemoved()
{
    const PostId indexed = makePost(u"Indexed"_s, u"marmalade"_s);
    const PostId behind = makePost(u"Behind"_s, u"quince"_s);
    VERIFY_DONE(m_library->settle());
    VERIFY_DONE(m_library->saveSource(behind, simplePost(u"Behind"_s, u"medlar"_s))); // The index is not told yet.
    DirectLibraryAccess access(*m_library);
    for (const PostId &post : {indexed, behind})
        VERIFY_DONE(m_library->moveToTrash(post));
    VERIFY_DONE(emptyTrash(access, {indexed, behind}));
    QVERIFY(m_library->search(u"marmalade"_s)->isEmpty());
    QVERIFY(!*m_library->mendSearch());
}

void TrashTest::aStepOfRemovedPostsCanStillBeTakenBack()
{
    const QList<PostId> posts{makePost(u"One"_s), makePost(u"Two"_s)};
    const QByteArray before = m_library->post(posts.at(1))->source;
    DirectLibraryAccess access(*m_library);
    const auto outcome = changePosts(access, {u"More"_s, posts, [](const Post &post) -> Result<PostChange> {
                                                  return PostChange{.source = post.source + " more"};
                                              }});
    VERIFY_DONE(m_library->moveToTrash(posts.at(0)));
    VERIFY_DONE(emptyTrash(access, {posts.at(0)}));
    const auto back = takeBack(access, outcome->step);
    VERIFY_DONE(back);
    QCOMPARE(back->changed, QList{posts.at(1)});
    QCOMPARE(m_library->post(posts.at(1))->source, before);
}

/// A table that refers to posts must be emptied with them, or removing fails: whoever adds one comes by here.
void TrashTest::everyTableThatKnowsPostsIsThoughtOf()
{
    const auto tables =
        allRows(m_library->data().database.query("SELECT DISTINCT tables.name FROM sqlite_schema AS tables"
                                                 " JOIN pragma_foreign_key_list(tables.name) AS reference"
                                                 " WHERE reference.\"table\" = 'post' ORDER BY tables.name"),
                [](Statement &row) { return row.text(0); });
    VERIFY_DONE(tables);
    QCOMPARE(*tables, (QStringList{u"bulk_step_post"_s, u"imported"_s, u"in_step"_s, u"indexed_before"_s, u"label"_s,
                                   u"named_file"_s, u"post_media"_s, u"post_remote"_s, u"post_text"_s, u"proposal"_s,
                                   u"publication_post"_s, u"published"_s, u"schedule"_s, u"typed_edit"_s, u"typing"_s,
                                   u"version"_s}));
}

QTEST_GUILESS_MAIN(TrashTest)
#include "tst_trash.moc"
