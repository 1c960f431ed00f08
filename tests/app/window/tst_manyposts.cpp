// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/posts.h"
#include "app/actions/sites.h"
#include "app/window/bulk/bulkdesk.h"
#include "model/library/media/mediastore.h"
#include "realwindow.h"
#include "tests/support/scratchrepository.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// Many posts at once in the window: tags, trash, media, each with its way back.
class ManyPostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theBarComesWithSeveralPosts();
    void rowsAreSelectedAndTheirMenuIsForThem();
    void tagsAreAddedToAllAndUndone();
    void aTagIsTakenFromAll();
    void postsGoToTheTrashAndComeBack();
    void theTrashIsEmptiedAfterAQuestion();
    void aPictureIsRenamedInItsPosts();
    void anUnusedPictureIsRemoved();

private:
    QStringList tagsOf(const model::PostId &post)
    {
        return m_galley->library->with([&post](model::Library &library) { return library.post(post)->fields.tags; });
    }
    model::PostState stateOf(const model::PostId &post)
    {
        return m_galley->library->with([&post](model::Library &library) { return library.post(post)->state; });
    }
    /// As Ctrl+A in the list does; the bar with what can be done is there then.
    bool chooseAll()
    {
        return QTest::qWaitFor([this] {
            m_galley->find<QListView>("postList")->selectAll();
            QTest::qWait(50);
            return desk().posts().size() == m_posts.size() && m_galley->shows("bulkBar");
        });
    }
    BulkDesk &desk() { return m_galley->window->bulk(); }

    std::unique_ptr<RealWindow> m_galley;
    QList<model::PostId> m_posts;
};

void ManyPostsTest::initTestCase()
{
    ScratchRepository::isolate();
    m_galley = std::make_unique<RealWindow>();
    QTRY_VERIFY(m_galley->shows("newSiteButton"));
    NewSiteRequest request;
    request.folder = m_galley->folder.filePath(u"blog"_s);
    request.title = u"Blog"_s;
    request.authorName = u"Ada Author"_s;
    request.authorEmail = u"ada@example.org"_s;
    const Result<NewSite> made = newSite(*m_galley->library, request);
    QVERIFY(made.has_value());
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s}) {
        m_posts += m_galley->library->with([&](model::Library &library) {
            return newPost(
                       library,
                       {.site = made->site.id, .title = title, .tags = {u"old"_s}, .date = {}, .slug = {}, .body = {}})
                ->id;
        });
    }
    m_galley->window->refresh();
    QTRY_VERIFY(m_galley->shows("titleField"));
}

void ManyPostsTest::theBarComesWithSeveralPosts()
{
    QVERIFY(!m_galley->shows("bulkBar"));
    desk().setPosts({m_posts.constFirst()});
    QVERIFY(!m_galley->shows("bulkBar"));
    desk().setPosts(m_posts);
    QVERIFY(m_galley->shows("bulkBar"));
    QCOMPARE(m_galley->find<QLabel>("bulkCount")->text(), u"3 posts chosen"_s);
}

void ManyPostsTest::rowsAreSelectedAndTheirMenuIsForThem()
{
    auto *list = m_galley->find<QListView>("postList");
    QTRY_COMPARE(list->model()->rowCount(), 3);
    const auto clickRow = [list](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, keys,
                          list->visualRect(list->model()->index(row, 0)).center());
    };
    clickRow(0, Qt::NoModifier);
    QTRY_COMPARE(desk().posts().size(), 1);
    clickRow(2, Qt::ControlModifier);
    QTRY_COMPARE(desk().posts().size(), 2);
    QVERIFY(m_galley->shows("bulkBar"));
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(2, 0)).center());
    QTRY_VERIFY(m_galley->shows("postsMenu"));
    QCOMPARE(desk().posts().size(), 2);
    m_galley->find<QMenu>("postsMenu")->close();
    clickRow(1, Qt::NoModifier);
    QTRY_COMPARE(desk().posts().size(), 1);
    desk().setPosts(m_posts);
}

void ManyPostsTest::tagsAreAddedToAllAndUndone()
{
    QVERIFY(chooseAll());
    m_galley->click("bulkTags");
    QTRY_COMPARE(m_galley->find<QListWidget>("tagList")->count(), 1);
    QVERIFY(!m_galley->find<QPushButton>("applyTags")->isEnabled());
    m_galley->click("tagField");
    m_galley->type(u"harbour\n"_s);
    QTRY_VERIFY(m_galley->find<QPushButton>("applyTags")->isEnabled());
    m_galley->click("applyTags");
    QTRY_VERIFY(m_galley->shows("messageAction"));
    for (const model::PostId &post : std::as_const(m_posts))
        QCOMPARE(tagsOf(post), (QStringList{u"old"_s, u"harbour"_s}));
    QVERIFY(m_galley->find<QLabel>("messageText")->text().contains(u"3 posts"_s));
    m_galley->click("messageAction");
    QTRY_COMPARE(tagsOf(m_posts.constLast()), QStringList{u"old"_s});
    QCOMPARE(tagsOf(m_posts.constFirst()), QStringList{u"old"_s});
}

void ManyPostsTest::aTagIsTakenFromAll()
{
    QVERIFY(chooseAll());
    m_galley->click("bulkTags");
    QTRY_COMPARE(m_galley->find<QListWidget>("tagList")->count(), 1);
    m_galley->find<QListWidget>("tagList")->item(0)->setCheckState(Qt::Unchecked);
    m_galley->click("applyTags");
    QTRY_VERIFY(tagsOf(m_posts.constLast()).isEmpty());
    QVERIFY(tagsOf(m_posts.constFirst()).isEmpty());
}

void ManyPostsTest::postsGoToTheTrashAndComeBack()
{
    QVERIFY(chooseAll());
    m_galley->click("bulkTrash");
    QTRY_VERIFY(stateOf(m_posts.constLast()) == model::PostState::Trash);
    desk().showTrash();
    QTRY_COMPARE(m_galley->find<QListWidget>("trashList")->count(), 3);
    auto *list = m_galley->find<QListWidget>("trashList");
    QVERIFY(list->item(0)->text().contains(u"kept for 30 more days"_s));
    QVERIFY(!m_galley->find<QPushButton>("restorePosts")->isEnabled());
    list->selectAll();
    m_galley->click("restorePosts");
    for (const model::PostId &post : std::as_const(m_posts))
        QTRY_VERIFY(stateOf(post) == model::PostState::Draft);
}

void ManyPostsTest::theTrashIsEmptiedAfterAQuestion()
{
    desk().setPosts({m_posts.constLast()});
    desk().moveToTrash();
    QTRY_VERIFY(stateOf(m_posts.constLast()) == model::PostState::Trash);
    desk().showTrash();
    QTRY_COMPARE(m_galley->find<QListWidget>("trashList")->count(), 1);
    m_galley->click("emptyTrash");
    QVERIFY(m_galley->find<QLabel>("trashWords")->text().contains(u"cannot be undone"_s));
    QVERIFY(stateOf(m_posts.constLast()) == model::PostState::Trash);
    m_galley->click("emptyTrash");
    QTRY_VERIFY(!m_galley->shows("trashSheet"));
    QVERIFY(!m_galley->library->with([&](model::Library &library) { return library.post(m_posts.constLast()); }));
    m_posts.removeLast();
}

void ManyPostsTest::aPictureIsRenamedInItsPosts()
{
    const model::PostId post = m_posts.constFirst();
    m_galley->library->run([&post](model::Library &library) {
        QVERIFY(library.addMedia(post, u"photo.png"_s, "no real picture").has_value());
        QVERIFY(library.saveSource(post, library.post(post)->source + "![A boat](/media/photo.png)\n").has_value());
    });
    desk().showMedia();
    QTRY_COMPARE(m_galley->find<QListView>("mediaList")->model()->rowCount(), 1);
    QCOMPARE(m_galley->find<QListWidget>("mediaUses")->count(), 1);
    QCOMPARE(m_galley->find<QLineEdit>("mediaAlt")->text(), u"A boat"_s);
    QVERIFY(!m_galley->find<QPushButton>("mediaRemove")->isEnabled());
    auto *name = m_galley->find<QLineEdit>("mediaName");
    name->selectAll();
    name->setFocus();
    m_galley->type(u"boat.png\n"_s);
    QTRY_VERIFY(m_galley->library->with([&post](model::Library &library) {
        return library.post(post)->source.contains("![A boat](/media/boat.png)");
    }));
    m_galley->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_galley->shows("mediaSheet"));
}

void ManyPostsTest::anUnusedPictureIsRemoved()
{
    const auto file = m_galley->library->with(
        [&](model::Library &library) { return library.addMedia(m_posts.constFirst(), u"unused.png"_s, "x"); });
    const auto isInTrash = [&] {
        return m_galley->library->with(
            [&](model::Library &library) { return model::findMedium(library, file->hash)->isInTrash; });
    };
    desk().showMedia();
    QTRY_COMPARE(m_galley->find<QListView>("mediaList")->model()->rowCount(), 2);
    auto *list = m_galley->find<QListView>("mediaList");
    list->setCurrentIndex(list->model()->index(1, 0)); // The smaller one.
    QTRY_VERIFY(m_galley->find<QPushButton>("mediaRemove")->isEnabled());
    m_galley->click("mediaRemove");
    QTRY_VERIFY(isInTrash());
    QTRY_COMPARE(list->model()->rowCount(), 1);
    m_galley->press(Qt::Key_Escape);
}

} // namespace galley::app

QTEST_MAIN(galley::app::ManyPostsTest)
#include "tst_manyposts.moc"
