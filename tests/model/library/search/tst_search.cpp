// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/database/schema.h"
#include "model/library/search/hitexcerpt.h"
#include "tests/model/library/support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void frontMatterIsSearched();
    void titleCountsMore();
    void hitsAreMarked_data();
    void hitsAreMarked();
    void followsEverySave();
    void filtersAndLimits();
    void driftIsMended();

private:
    Post add(const QByteArray &source) { return m_library->createPost(m_site.id, source).value_or(Post()); }
    QStringList found(const QString &words, const PostFilter &filter = {}, int limit = 200)
    {
        const auto posts = m_library->search(words, filter, limit);
        if (!posts)
            QTest::qFail(qPrintable(posts.error().detail), __FILE__, __LINE__);
        return titles(posts.value_or(QList<PostSummary>()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
};

void SearchTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_site = newSite(*m_library);
}

void SearchTest::finds_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isFound");

    QTest::newRow("a word") << u"one two three"_s << u"two"_s << true;
    QTest::newRow("the beginning of a word") << u"kubernetes"_s << u"kube"_s << true;
    QTest::newRow("not the middle of a word") << u"kubernetes"_s << u"netes"_s << false;
    QTest::newRow("every word must be there") << u"one two"_s << u"one four"_s << false;
    QTest::newRow("words in any order") << u"one two"_s << u"two one"_s << true;
    QTest::newRow("without case") << u"Straße in KÖLN"_s << u"STRASSE köln"_s << true;
    QTest::newRow("without accents") << u"Été à Århus, Ðað"_s << u"ete arhus"_s << true;
    QTest::newRow("accents typed, none in the text") << u"creme"_s << u"crème"_s << true;
    QTest::newRow("accents as marks of their own") << u"cre\u0300me"_s << u"crème"_s << true;
    QTest::newRow("full-width letters") << u"Ｇａｌｌｅｙ"_s << u"galley"_s << true;
    QTest::newRow("Greek and Russian") << u"Ἀθήνα и Ёлка"_s << u"αθηνα елка"_s << true;
    QTest::newRow("Arabic without vowels") << u"كِتَاب"_s << u"كتاب"_s << true;
    QTest::newRow("Hindi with vowel signs") << u"हिन्दी"_s << u"हिन्दी"_s << true;
    QTest::newRow("another Hindi vowel is another word") << u"हिन्दी"_s << u"हन्द"_s << false;
    QTest::newRow("Chinese inside a run") << u"我们在北京写博客"_s << u"北京"_s << true;
    QTest::newRow("one Chinese character at the end") << u"写博客"_s << u"客"_s << true;
    QTest::newRow("Chinese characters that are not neighbours") << u"北方的京城"_s << u"北京"_s << false;
    QTest::newRow("a long part of a Japanese run") << u"東京特許許可局で働く"_s << u"特許許可"_s << true;
    QTest::newRow("Japanese voicing makes another word") << u"がん"_s << u"かん"_s << false;
    QTest::newRow("half-width kana") << u"ｶﾒﾗ"_s << u"カメラ"_s << true;
    QTest::newRow("Korean inside a word") << u"대한민국에서"_s << u"민국"_s << true;
    QTest::newRow("scripts mixed in one word") << u"Qt6で書くGUI入門"_s << u"qt6で書くgui入"_s << true;
    QTest::newRow("beyond the first plane") << u"𠮷野家へ行く"_s << u"𠮷野"_s << true;
    QTest::newRow("an emoji") << u"party🎉time"_s << u"🎉"_s << true;
    QTest::newRow("another emoji") << u"party🎉time"_s << u"🎈"_s << false;
    QTest::newRow("an apostrophe") << u"it's here"_s << u"it's"_s << true;
    QTest::newRow("a hyphen holds words together") << u"mail an e e-mail"_s << u"e-mai"_s << true;
    QTest::newRow("a hyphen does not match words apart") << u"mail, then e"_s << u"e-mail"_s << false;
    QTest::newRow("an underscore") << u"call max_path_length now"_s << u"max_path"_s << true;
    QTest::newRow("operators are words") << u"this and that or not near"_s << u"AND OR NOT NEAR"_s << true;
    QTest::newRow("NOT does not exclude") << u"only this"_s << u"this NOT that"_s << false;
    QTest::newRow("an open quote") << u"say hello"_s << u"\"hello"_s << true;
    QTest::newRow("quotes all around") << u"say hello"_s << u"\"\"hello\"\"\""_s << true;
    QTest::newRow("brackets") << u"call foo bar"_s << u"foo( bar)"_s << true;
    QTest::newRow("a column name") << u"col x"_s << u"col:x"_s << true;
    QTest::newRow("a star, a caret, a minus, a plus") << u"x"_s << u"x* ^x - x +x {x}"_s << true;
    QTest::newRow("only signs") << u"text"_s << u"\" * ( ^ -"_s << false;
    QTest::newRow("a NUL") << u"a b"_s << u"a\0b"_s << true;
    QTest::newRow("a phrase") << u"by the old wharf"_s << u"\"the old\""_s << true;
    QTest::newRow("a phrase in another order") << u"the wharf is old"_s << u"\"old wharf\""_s << false;
    QTest::newRow("a closed phrase ends with a whole word") << u"the oldest"_s << u"\"the old\""_s << false;
    QTest::newRow("an open phrase ends with a beginning") << u"the oldest"_s << u"\"the old"_s << true;
    QTest::newRow("a phrase of signs and a word") << u"one"_s << u"\"?!\" one"_s << true;
    QTest::newRow("a word that must not be there") << u"one two"_s << u"one -two"_s << false;
    QTest::newRow("a word that is not there") << u"one two"_s << u"one -three"_s << true;
    QTest::newRow("only what must not be there") << u"one two"_s << u"-three"_s << true;
    QTest::newRow("only what must not be there, but is") << u"one two"_s << u"-tw"_s << false;
    QTest::newRow("a phrase that must not be there") << u"one two"_s << u"-\"one two\""_s << false;
    QTest::newRow("one letter") << u"kubernetes"_s << u"k"_s << true;
    QTest::newRow("two letters") << u"kubernetes"_s << u"ku"_s << true;
    QTest::newRow("three letters") << u"kubernetes"_s << u"kub"_s << true;
    QTest::newRow("three letters in the middle") << u"kubernetes"_s << u"ube"_s << false;
    QTest::newRow("letters that begin different words") << u"kubernetes works"_s << u"ku wo"_s << true;
    QTest::newRow("letters of the wrong word") << u"kubernetes works"_s << u"kw"_s << false;
    QTest::newRow("two Cyrillic letters") << u"Молоко"_s << u"мо"_s << true;
    QTest::newRow("right to left, two letters") << u"שלום עולם"_s << u"שׁל"_s << true;
    QTest::newRow("combining marks alone") << u"text"_s << u"\u0301\u0302"_s << false;
    QTest::newRow("the direction is no word") << u"\u202Eabc\u202C def"_s << u"abc def"_s << true;
    QTest::newRow("an address") << u"see http://example.com/a"_s << u"http://example.com"_s << true;
    QTest::newRow("an index mark is no word") << u"kubernetes"_s << u"\u0001ku"_s << true;
    QTest::newRow("nothing") << u"text"_s << u"  "_s << false;
}

void SearchTest::finds()
{
    QFETCH(QString, body);
    QFETCH(QString, words);
    QFETCH(bool, isFound);
    add(simplePost(u"T"_s, body));
    QCOMPARE(found(words), isFound ? QStringList{u"T"_s} : QStringList());
}

void SearchTest::frontMatterIsSearched()
{
    add("Title: Title\nTags: first, second\nSecret: hidden\n---\nbody");
    QCOMPARE(found(u"hidden"_s).size(), 1);
    QCOMPARE(found(u"secret"_s).size(), 0); // A key, no value.
    const auto posts = m_library->search(u"hid"_s);
    VERIFY_DONE(posts);
    QVERIFY(posts->constFirst().excerpt.contains(hitBegin + u"hidden"_s + hitEnd));
    QCOMPARE(found(u"title"_s).size(), 1);
    QCOMPARE(found(u"second"_s).size(), 1);
    QCOMPARE(found(u"first title body"_s).size(), 1);
}

void SearchTest::titleCountsMore()
{
    add(simplePost(u"Other"_s, u"A galley is a proof. A galley is a ship, too."_s));
    add(simplePost(u"The galley"_s, u"This one is about printing and more, and it says the word only in its title."_s));
    add(simplePost(u"Third"_s, u"Nothing but its tag speaks of it, and a tag tells more than a word somewhere."_s,
                   u"galley"_s));
    add(simplePost(u"Fourth"_s,
                   u"This one says galley once, between many other words that make it as long as the rest."_s));
    QCOMPARE(found(u"galley"_s).constFirst(), u"The galley"_s);
    QCOMPARE(found(u"galley"_s).constLast(), u"Fourth"_s);
    QCOMPARE(found(u"galley"_s).size(), 4);
}

void SearchTest::hitsAreMarked_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("excerpt");
    QTest::newRow("the whole word") << u"we run Kubernetes here"_s << u"kube"_s << u"we run [Kubernetes] here"_s;
    QTest::newRow("every hit") << u"Été, ete; hiver"_s << u"ete hiv"_s << u"[Été], [ete]; [hiver]"_s;
    QTest::newRow("part of a run") << u"我们在北京写博客"_s << u"北京写"_s << u"我们在[北京写]博客"_s;
    QTest::newRow("words that belong together")
        << u"an e, then an e-mail"_s << u"e-mail"_s << u"an e, then an [e-mail]"_s;
    QTest::newRow("lines become one") << u"one\n\ntwo\nthree"_s << u"two"_s << u"one [two] three"_s;
    QTest::newRow("only in the title: the first words") << u"Some body"_s << u"T"_s << u"Some body"_s;
}

void SearchTest::hitsAreMarked()
{
    QFETCH(QString, body);
    QFETCH(QString, words);
    QFETCH(QString, excerpt);
    add(simplePost(u"T"_s, body));
    const auto posts = m_library->search(words);
    VERIFY_DONE(posts);
    QCOMPARE(posts->size(), 1);
    QString shown = posts->constFirst().excerpt;
    QCOMPARE(shown.replace(hitBegin, u'[').replace(hitEnd, u']'), excerpt);
}

void SearchTest::followsEverySave()
{
    const Post post = add(simplePost(u"Old"_s, u"alpha"_s, u"red"_s));
    for (const auto &[title, body, tag] :
         {std::tuple{u"New"_s, u"beta"_s, u"green"_s}, {u"Newer"_s, u"gamma"_s, u"blue"_s}})
        VERIFY_DONE(m_library->saveSource(post.id, simplePost(title, body, tag)));
    for (const QString &gone : {u"old"_s, u"alpha"_s, u"red"_s, u"beta"_s, u"green"_s})
        QCOMPARE(found(gone), QStringList());
    for (const QString &there : {u"newer"_s, u"gamma"_s, u"blue"_s})
        QCOMPARE(found(there), QStringList{u"Newer"_s});
    QCOMPARE(m_library->mendSearch().value_or(true), false);
}

void SearchTest::filtersAndLimits()
{
    for (int number = 0; number < 5; ++number)
        add(simplePost(QString::number(number), u"common"_s, number % 2 ? u"odd"_s : u"even"_s));
    QCOMPARE(found(u"common"_s, {.tags = {u"odd"_s}}).size(), 2);
    QCOMPARE(found(u"common"_s, {.site = u"elsewhere"_s}).size(), 0);
    QCOMPARE(found(u"common"_s, {.states = {PostState::Draft}}, 3).size(), 3);
}

void SearchTest::driftIsMended()
{
    add(simplePost(u"T"_s, u"present"_s));
    m_library.reset();
    {
        auto database = openLibraryFile(m_folder->filePath(u"library.sqlite"_s));
        VERIFY_DONE(database);
        VERIFY_DONE(database->run("INSERT INTO search(search, rowid, body, title, tags, front) VALUES('delete', 1, "
                                  "'tpresent', 'hT', 'h', 'tT')"));
    }
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    QCOMPARE(found(u"present"_s), QStringList());
    QCOMPARE(m_library->mendSearch().value_or(false), true);
    QCOMPARE(found(u"present"_s), QStringList{u"T"_s});
    QCOMPARE(m_library->mendSearch().value_or(true), false);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
