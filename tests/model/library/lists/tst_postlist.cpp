// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/lists/counts.h"
#include "model/library/lists/postlist.h"
#include "model/library/lists/savedfilters.h"
#include "tests/model/library/support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class PostListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filters_data();
    void filters();
    void sorts_data();
    void sorts();
    void pagesAndIdsKeepTheOrder();
    void counts();
    void tenThousandTags();
    void filtersAreSaved();

private:
    void add(const QString &title, const QString &date, const QString &tags, const QString &body)
    {
        const QByteArray source = "Title: " + title.toUtf8() + "\nTags: " + tags.toUtf8() + "\nDate: " + date.toUtf8() +
                                  "\n---\n" + body.toUtf8();
        VERIFY_DONE(m_library->createPost(m_site.id, source));
        QTest::qSleep(2); // The next one was changed later.
    }
    QStringList listed(const PostFilter &filter)
    {
        const auto numbers = listPosts(*m_library, filter);
        if (!numbers)
            QTest::qFail(qPrintable(numbers.error().detail), __FILE__, __LINE__);
        QStringList titles;
        const auto posts = listedPosts(*m_library, numbers.value_or(QList<PostNumber>()));
        for (const ListedPost &post : posts.value_or(QList<ListedPost>()))
            titles += post.summary.fields.title;
        return titles;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
};

void PostListTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_site = newSite(*m_library);
    add(u"Éclair"_s, u"2023-12-31T23:30:00-05:00"_s, u"Food, sweet"_s, u"one two three"_s);
    add(u"apple"_s, u"2024-05-17T10:00:00Z"_s, u"food"_s, u"one"_s);
    add(u"Zebra"_s, u"2024-05-18T10:00:00Z"_s, u"animals"_s, u"one two"_s);
    add(u"Undated"_s, {}, u"food"_s, u"one two three four"_s);
    const PostId trashed = m_library->createPost(m_site.id, simplePost(u"Gone"_s, u"gone"_s, u"food"_s))->id;
    VERIFY_DONE(m_library->moveToTrash(trashed));
}

void PostListTest::filters_data()
{
    QTest::addColumn<PostFilter>("filter");
    QTest::addColumn<QStringList>("titles");
    const auto row = [](const char *name, const PostFilter &filter, const QStringList &titles) {
        QTest::newRow(name) << filter << titles;
    };
    row("nothing asked: all but the trash", {}, {u"Undated"_s, u"Zebra"_s, u"apple"_s, u"Éclair"_s});
    row("the trash alone", {.states = {PostState::Trash}}, {u"Gone"_s});
    row("drafts and trash", {.states = {PostState::Draft, PostState::Trash}},
        {u"Gone"_s, u"Undated"_s, u"Zebra"_s, u"apple"_s, u"Éclair"_s});
    row("a state that no post has", {.states = {PostState::Live}}, {});
    row("a tag without case", {.tags = {u"FOOD"_s}}, {u"Undated"_s, u"apple"_s, u"Éclair"_s});
    row("two tags", {.tags = {u"food"_s, u"sweet"_s}}, {u"Éclair"_s});
    row("a tag is not a beginning", {.tags = {u"foo"_s}}, {});
    row("a tag with a quote in it", {.tags = {u"o'clock\""_s}}, {});
    row("a year as the author wrote it", {.year = u"2023"_s}, {u"Éclair"_s});
    row("before a year", {.before = u"2024"_s}, {u"Éclair"_s});
    row("before a day", {.before = u"2024-05-18"_s}, {u"apple"_s, u"Éclair"_s});
    row("in a month or later", {.after = u"2024-05"_s}, {u"Zebra"_s, u"apple"_s});
    row("between", {.before = u"2024-05-18"_s, .after = u"2024"_s}, {u"apple"_s});
    row("another site", {.site = u"elsewhere"_s}, {});
    row("the first two", {.limit = 2}, {u"Undated"_s, u"Zebra"_s});
    row("without the first two", {.offset = 2}, {u"apple"_s, u"Éclair"_s});
}

void PostListTest::filters()
{
    QFETCH(PostFilter, filter);
    QTEST(listed(filter), "titles");
    if (filter.limit == 0 && filter.offset == 0)
        QCOMPARE(m_library->postCount(filter).value_or(-1), int(listed(filter).size()));
}

void PostListTest::sorts_data()
{
    QTest::addColumn<PostSort>("sort");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("by change") << PostSort::Change << QStringList{u"Undated"_s, u"Zebra"_s, u"apple"_s, u"Éclair"_s};
    QTest::newRow("by date, the undated last")
        << PostSort::Date << QStringList{u"Zebra"_s, u"apple"_s, u"Éclair"_s, u"Undated"_s};
    QTest::newRow("by title, folded") << PostSort::Title
                                      << QStringList{u"apple"_s, u"Éclair"_s, u"Undated"_s, u"Zebra"_s};
    QTest::newRow("by length") << PostSort::Length << QStringList{u"Undated"_s, u"Éclair"_s, u"Zebra"_s, u"apple"_s};
}

void PostListTest::sorts()
{
    QFETCH(PostSort, sort);
    QFETCH(QStringList, titles);
    QCOMPARE(listed({.site = m_site.id, .sort = sort}), titles);
    std::ranges::reverse(titles);
    QCOMPARE(listed({.site = m_site.id, .sort = sort, .order = SortOrder::Ascending}), titles);
}

void PostListTest::pagesAndIdsKeepTheOrder()
{
    const auto numbers = listPosts(*m_library, {.sort = PostSort::Title});
    VERIFY_DONE(numbers);
    QList<PostNumber> turned = *numbers;
    std::ranges::reverse(turned);
    const auto posts = listedPosts(*m_library, turned + QList<PostNumber>{4711});
    VERIFY_DONE(posts);
    QCOMPARE(posts->size(), 4); // One that is not there is left out.
    const auto ids = idsOf(*m_library, turned);
    VERIFY_DONE(ids);
    for (qsizetype index = 0; index < 4; ++index) {
        QCOMPARE(posts->at(index).number, turned.at(index));
        QCOMPARE(posts->at(index).summary.id, ids->at(index));
        QCOMPARE(numberOf(*m_library, ids->at(index)).value_or(0), turned.at(index));
    }
    QList<PostNumber> many;
    while (many.size() < 3000)
        many += turned;
    QCOMPARE(idsOf(*m_library, many)->size(), many.size());
    QCOMPARE(idsOf(*m_library, many)->mid(4, 4), *ids);
}

void PostListTest::counts()
{
    const auto states = stateCounts(*m_library, m_site.id);
    VERIFY_DONE(states);
    QCOMPARE(*states, (QMap<PostState, int>{{PostState::Draft, 4}, {PostState::Trash, 1}}));
    QCOMPARE(labels(*m_library, LabelKind::Tag, m_site.id).value(),
             (QList<LabelCount>{{u"animals"_s, 1}, {u"food"_s, 3}, {u"sweet"_s, 1}}));
    QCOMPARE(labels(*m_library, LabelKind::Category).value(), QList<LabelCount>());
    QCOMPARE(yearCounts(*m_library, m_site.id).value(), (QList<LabelCount>{{u"2024"_s, 2}, {u"2023"_s, 1}}));
}

void PostListTest::tenThousandTags()
{
    QStringList tags;
    for (int tag = 0; tag < 10'000; ++tag)
        tags += u"tag%1"_s.arg(tag);
    add(u"Many"_s, {}, tags.join(u", "_s), u"body"_s);
    QCOMPARE(labels(*m_library, LabelKind::Tag, m_site.id)->size(), 10'003);
    QCOMPARE(listed({.tags = {u"tag9999"_s}}), QStringList{u"Many"_s});
    QCOMPARE(m_library->search(u"tag9999 tag:tag12"_s)->size(), 1);
    QCOMPARE(listed({.tags = tags.first(50)}), QStringList{u"Many"_s});
}

void PostListTest::filtersAreSaved()
{
    const PostFilter filter{.site = m_site.id,
                            .states = {PostState::Draft, PostState::Conflict},
                            .tags = {u"food"_s, u"o'clock \"x\""_s},
                            .categories = {u"news"_s},
                            .year = u"2024"_s,
                            .before = u"2024-05"_s,
                            .after = u"2020"_s,
                            .sort = PostSort::Title,
                            .order = SortOrder::Ascending};
    VERIFY_DONE(saveFilter(*m_library, u" To  do "_s, filter));
    VERIFY_DONE(saveFilter(*m_library, u"Another"_s, {}));
    auto saved = savedFilters(*m_library);
    VERIFY_DONE(saved);
    QCOMPARE(saved->size(), 2);
    QCOMPARE(saved->at(1).name, u"To do"_s);
    PostFilter expected = filter;
    expected.site.clear(); // It fits every site.
    QCOMPARE(saved->at(1).filter, expected);

    VERIFY_DONE(saveFilter(*m_library, u"TO DO"_s, {}));
    QCOMPARE(savedFilters(*m_library)->size(), 2);
    VERIFY_DONE(renameFilter(*m_library, u"TO DO"_s, u"Later"_s));
    QVERIFY(!renameFilter(*m_library, u"TO DO"_s, u"Never"_s));
    QVERIFY(!saveFilter(*m_library, u"  "_s, {}));
    VERIFY_DONE(removeFilter(*m_library, u"Another"_s));
    saved = savedFilters(*m_library);
    QCOMPARE(saved->size(), 1);
    QCOMPARE(saved->constFirst().name, u"Later"_s);
}

QTEST_GUILESS_MAIN(PostListTest)
#include "tst_postlist.moc"
