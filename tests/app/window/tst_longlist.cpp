// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/rail.h"
#include "model/library/lists/savedfilters.h"
#include "realwindow.h"
#include "tests/support/manyposts.h"
#include "tests/support/scratchrepository.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int postCount = 1200;

} // namespace

/// The rail with more posts than anyone scrolls through.
class LongListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsComeAsTheyAreLookedAt();
    void theChosenPostStaysInSight();
    void searchShowsItsHits();
    void filtersByATag();
    void aFilterIsSavedAndApplied();
    void sorts();
    void severalPostsAreSelected();
    void aChangeOfOnePostKeepsTheList();
    void replacesInWhatIsListed();

private:
    QListView &list() const { return *m_galley->find<QListView>("postList"); }
    Rail &rail() const { return m_galley->window->rail(); }
    int rows() const { return list().model()->rowCount(); }
    QString rowText(int row) const { return list().model()->index(row, 0).data().toString(); }
    void search(const QString &typed) const { m_galley->find<QLineEdit>("searchField")->setText(typed); }
    /// The filter panel's row of that name.
    void chooseFilter(const QString &name) const;

    std::unique_ptr<RealWindow> m_galley;
};

void LongListTest::initTestCase()
{
    ScratchRepository::isolate();
    m_galley = std::make_unique<RealWindow>();
    QTRY_VERIFY(m_galley->shows("newSiteButton"));
    m_galley->library->run([](Library &library) {
        const Site site = library.addSite({{}, u"Blog"_s, u"/nowhere/blog"_s, u"hugo"_s}).value();
        addManyPosts(library, site.id, postCount);
    });
    m_galley->window->refresh();
    QTRY_VERIFY(m_galley->shows("postList"));
    QTRY_COMPARE(rows(), postCount);
}

void LongListTest::rowsComeAsTheyAreLookedAt()
{
    QTRY_VERIFY(!rowText(0).isEmpty());
    QVERIFY(!rail().posts().at(postCount - 1)); // Nobody has looked there.
    list().verticalScrollBar()->setValue(list().verticalScrollBar()->maximum());
    QTRY_VERIFY(!rowText(postCount - 1).isEmpty());
    const PostId last = rail().posts().at(postCount - 1)->id;
    QSignalSpy chosen(&rail(), &Rail::postChosen);
    list().setCurrentIndex(list().model()->index(postCount - 1, 0));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), last);
    QTRY_COMPARE(m_galley->window->openPost().post().id, last);
    list().setCurrentIndex(list().model()->index(postCount / 2, 0)); // Its row is on its way.
    QTRY_COMPARE(chosen.size(), 2);
    QTRY_COMPARE(m_galley->window->openPost().post().id, chosen.constLast().constFirst().toString());
}

/// A message takes room from the list.
void LongListTest::theChosenPostStaysInSight()
{
    const int height = list().viewport()->height();
    list().setCurrentIndex(list().indexAt({20, height - 40}));
    list().scrollTo(list().currentIndex());
    QVERIFY(list().viewport()->rect().contains(list().visualRect(list().currentIndex())));
    m_galley->window->showError({u"Something."_s, u"Do something."_s, {}});
    QTRY_VERIFY(m_galley->shows("messageBar") && list().viewport()->height() < height);
    QVERIFY(list().viewport()->rect().contains(list().visualRect(list().currentIndex())));
    m_galley->find("messageBar")->hide();
}

void LongListTest::searchShowsItsHits()
{
    search(u"\"of the\""_s);
    QTRY_VERIFY(rows() < postCount && rows() > 10);
    QTRY_VERIFY(rail().posts().at(0));
    QVERIFY(rail().posts().at(0)->excerpt.contains(QChar(0xE000)));
    search(u"\"(unbalanced AND NEAR( *"_s);
    QTRY_COMPARE(rows(), 0);
    search({});
    QTRY_COMPARE(rows(), postCount);
}

void LongListTest::chooseFilter(const QString &name) const
{
    m_galley->click("filterButton");
    QTRY_VERIFY(m_galley->shows("filterList"));
    auto *choices = m_galley->find<QListWidget>("filterList");
    QTRY_VERIFY(!choices->findItems(name, Qt::MatchExactly).isEmpty());
    const QListWidgetItem *item = choices->findItems(name, Qt::MatchExactly).constFirst();
    choices->scrollToItem(item);
    QTest::mouseClick(choices->viewport(), Qt::LeftButton, {}, choices->visualItemRect(item).center());
    QTRY_VERIFY(!m_galley->shows("filterList"));
}

void LongListTest::filtersByATag()
{
    const QString tag = rail().posts().at(0)->fields.tags.constFirst();
    chooseFilter(tag);
    QTRY_VERIFY(rows() < postCount);
    QTRY_VERIFY(rail().posts().at(0));
    QVERIFY(rail().posts().at(0)->fields.tags.contains(tag, Qt::CaseInsensitive));
    QCOMPARE(m_galley->find<QPushButton>("filterButton")->text(), u'#' + tag);
    chooseFilter(tag); // Once more takes it off.
    QTRY_COMPARE(rows(), postCount);
}

void LongListTest::aFilterIsSavedAndApplied()
{
    chooseFilter(u"2010"_s);
    QTRY_VERIFY(rows() < postCount);
    const int found = rows();
    m_galley->click("filterButton");
    QTRY_VERIFY(m_galley->shows("filterSave"));
    m_galley->click("filterSave");
    m_galley->find<QLineEdit>("filterFind")->setText(u"The year of the move"_s);
    QTest::keyClick(m_galley->find("filterFind"), Qt::Key_Return);
    const auto saved = [this] {
        return m_galley->library->with([](Library &library) { return savedFilters(library).value().size(); });
    };
    QTRY_COMPARE(saved(), 1);
    m_galley->click("filterClear");
    QTRY_COMPARE(rows(), postCount);
    chooseFilter(u"The year of the move"_s);
    QTRY_COMPARE(rows(), found);
    chooseFilter(u"2010"_s);
    QTRY_COMPARE(rows(), postCount);
}

void LongListTest::sorts()
{
    const auto menu = m_galley->find<QPushButton>("sortButton")->menu();
    for (QAction *action : menu->actions()) {
        if (action->text() == u"A to Z")
            action->trigger();
    }
    QTRY_VERIFY(rail().filter().sort == PostSort::Title);
    QTRY_VERIFY(rail().posts().at(0) && rail().posts().at(1));
    QTRY_VERIFY(rowText(0).compare(rowText(1), Qt::CaseInsensitive) <= 0);
    QTRY_VERIFY(rowText(0).startsWith(u'A', Qt::CaseInsensitive));
    QSignalSpy reset(list().model(), &QAbstractItemModel::modelReset);
    menu->actions().constFirst()->trigger();
    QTRY_COMPARE(reset.size(), 1);
    QTRY_VERIFY(rail().filter().sort == PostSort::Change);
}

void LongListTest::severalPostsAreSelected()
{
    list().setFocus();
    QSignalSpy told(&rail(), &Rail::postsSelected);
    QTest::keyClick(&list(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyRelease(&list(), Qt::Key_Control);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().value<QList<PostId>>().size(), postCount);
    const QList<PostId> selected = rail().selectedPosts();
    QCOMPARE(selected.size(), postCount);
    QCOMPARE(QSet<PostId>(selected.begin(), selected.end()).size(), postCount);

    // One was changed elsewhere, so the list comes in another order: the same are selected.
    QSignalSpy reset(list().model(), &QAbstractItemModel::modelReset);
    m_galley->library->run([&selected](Library &library) {
        (void)library.saveSource(selected.constLast(), "---\ntitle: Elsewhere\n---\n");
    });
    m_galley->window->refresh();
    QTRY_COMPARE(reset.size(), 1);
    QCOMPARE(rail().selectedPosts().size(), postCount);
    list().setCurrentIndex(list().model()->index(5, 0));
    QTRY_COMPARE(rail().selectedPosts().size(), 1);
    list().setCurrentIndex(list().model()->index(0, 0));
}

void LongListTest::aChangeOfOnePostKeepsTheList()
{
    QTRY_VERIFY(rail().posts().at(0));
    QTRY_COMPARE(m_galley->window->openPost().post().id, rail().posts().at(0)->id);
    QSignalSpy reset(list().model(), &QAbstractItemModel::modelReset);
    m_galley->click("titleField");
    m_galley->find<QLineEdit>("titleField")->selectAll();
    m_galley->type(u"Another title"_s);
    QTRY_COMPARE(rowText(0), u"Another title"_s);
    QCOMPARE(reset.size(), 0);
}

void LongListTest::replacesInWhatIsListed()
{
    search(u"\"another title\""_s);
    QTRY_COMPARE(rows(), 1);
    m_galley->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_galley->shows("replaceSheet"));
    m_galley->find<QLineEdit>("replaceFind")->setText(u"Another title"_s);
    m_galley->find<QLineEdit>("replaceWith")->setText(u"One more title"_s);
    QTRY_VERIFY(m_galley->find<QPushButton>("replaceConfirm")->isEnabled());
    QCOMPARE(m_galley->find<QListView>("replaceList")->model()->rowCount(), 2); // The post and its place.
    m_galley->click("replaceConfirm");
    QTRY_VERIFY(!m_galley->shows("replaceSheet"));
    search(u"\"one more title\""_s);
    QTRY_COMPARE(rows(), 1);
}

} // namespace galley::app

QTEST_MAIN(galley::app::LongListTest)
#include "tst_longlist.moc"
