// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/bulk/bulkedits.h"
#include "app/actions/bulk/labelling.h"

#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::app;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class LabellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyTheListChanges_data();
    void onlyTheListChanges();
    void renamed_data();
    void renamed();
    void renamingReachesAllPostsOfTheSiteOnly();
    void tagsAreCountedWithoutCase();
    void aPostThatCannotBeEditedIsNamed_data();
    void aPostThatCannotBeEditedIsNamed();
    void hardTagsComeBack_data();
    void hardTagsComeBack();
    void tenThousandTags();
    void whatIsNoTagIsRefused();
    void postsAreMarked();
    void aStepSaysHowManyItChanged();

private:
    PostId makePost(const QByteArray &source, const QString &kind = u"hugo"_s);
    QByteArray source(const PostId &id) { return m_library->post(id)->source; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    std::optional<DirectLibraryAccess> m_access;
};

void LabellingTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    Result<Library> opened = Library::open(m_folder->path());
    QVERIFY(opened.has_value());
    m_library.emplace(*std::move(opened));
    m_access.emplace(*m_library);
}

PostId LabellingTest::makePost(const QByteArray &text, const QString &kind)
{
    const Result<Site> known = m_library->site(kind);
    const Result<Site> site = known ? known : m_library->addSite({{}, kind, u"/sites/"_s + kind, kind});
    return m_library->createPost(site->id, text)->id;
}

void LabellingTest::onlyTheListChanges_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QStringList>("add");
    QTest::addColumn<QStringList>("remove");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("added to a list in brackets")
        << QByteArray("---\ntags:  [ 'a', b ] # mine\nx: 1\n---\n\r\nT\n") << QStringList{u"c"_s} << QStringList{}
        << QByteArray("---\ntags:  [ 'a', b, c ] # mine\nx: 1\n---\n\r\nT\n");
    QTest::newRow("removed from a block") << QByteArray("---\ntags:\n- a\n- b # two\n- c\n---\nT") << QStringList{}
                                          << QStringList{u"A"_s} << QByteArray("---\ntags:\n- b # two\n- c\n---\nT");
    QTest::newRow("one comes, one goes") << QByteArray("+++\ntags = [\"a\", \"b\"]\n+++\nT") << QStringList{u"c"_s}
                                         << QStringList{u"a"_s} << QByteArray("+++\ntags = [\"b\", \"c\"]\n+++\nT");
    QTest::newRow("what is there stays") << QByteArray("---\ntags: [A]\n---\nT") << QStringList{u"a"_s} << QStringList{}
                                         << QByteArray("---\ntags: [A]\n---\nT");
    QTest::newRow("without any front matter")
        << QByteArray("Just text\r\n") << QStringList{} << QStringList{u"a"_s} << QByteArray("Just text\r\n");
}

void LabellingTest::onlyTheListChanges()
{
    QFETCH(QByteArray, before);
    QFETCH(QStringList, add);
    QFETCH(QStringList, remove);
    QFETCH(QByteArray, after);
    const PostId post = makePost(before);
    const auto outcome = labelPosts(*m_access, {post}, {LabelKind::Tag, add, remove});
    QVERIFY(outcome.has_value());
    QVERIFY2(outcome->left.isEmpty(), qPrintable(outcome->left.value(0).reason));
    QCOMPARE(source(post), after);
    if (before != after)
        QVERIFY(takeBack(*m_access, outcome->step).has_value());
    QCOMPARE(source(post), before);
}

void LabellingTest::renamed_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("in its place") << QByteArray("---\ntags: [x, old, y]\n---\n")
                                  << QByteArray("---\ntags: [x, new, y]\n---\n");
    QTest::newRow("merged with one behind")
        << QByteArray("---\ntags: [old, x, new]\n---\n") << QByteArray("---\ntags: [new, x]\n---\n");
    QTest::newRow("merged with one before")
        << QByteArray("---\ntags: [New, x, OLD]\n---\n") << QByteArray("---\ntags: [new, x]\n---\n");
}

void LabellingTest::renamed()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const PostId post = makePost(before);
    const auto outcome = renameLabel(*m_access, LabelKind::Tag, {}, u" old "_s, u"new"_s);
    QVERIFY(outcome.has_value());
    QCOMPARE(source(post), after);
}

void LabellingTest::renamingReachesAllPostsOfTheSiteOnly()
{
    const PostId here = makePost("---\ntags: [old]\n---\n");
    const PostId there = makePost("---\ntags: [old]\n---\n", u"zola"_s);
    const auto none = renameLabel(*m_access, LabelKind::Tag, m_library->post(there)->siteId, u"old"_s, u"new"_s);
    QVERIFY(!none); // Zola keeps its tags elsewhere.
    QVERIFY(!none.error().hint.isEmpty());
    QVERIFY(renameLabel(*m_access, LabelKind::Tag, m_library->post(here)->siteId, u"old"_s, u"old things"_s));
    QCOMPARE(source(here), QByteArray("---\ntags: [old things]\n---\n"));
    QCOMPARE(source(there), QByteArray("---\ntags: [old]\n---\n"));
}

void LabellingTest::tagsAreCountedWithoutCase()
{
    makePost("---\ntags: [Tea, b]\ncategories: [Drinks]\n---\n");
    makePost("---\ntags: [Tea]\n---\n");
    const PostId third = makePost("---\ntags: [tea, TEA]\n---\n");
    const QList<LabelCount> expected{{u"b"_s, 1}, {u"Tea"_s, 3}};
    QVERIFY(labels(*m_library, LabelKind::Tag).value_or(QList<LabelCount>()) == expected);
    const QList<LabelCount> categories{{u"Drinks"_s, 1}};
    QVERIFY(labels(*m_library, LabelKind::Category).value_or(QList<LabelCount>()) == categories);
    QVERIFY(m_library->moveToTrash(third).has_value());
    QCOMPARE(labels(*m_library, LabelKind::Tag, m_library->post(third)->siteId)->constLast().posts, 2);
    QVERIFY(labels(*m_library, LabelKind::Tag, u"othersite"_s)->isEmpty());
}

void LabellingTest::aPostThatCannotBeEditedIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("broken YAML") << QByteArray("---\ntitle: [\ntags: [a]\n---\n");
    QTest::newRow("a map") << QByteArray("---\ntitle: Odd\ntags: {a: 1}\n---\n");
    QTest::newRow("a list that another key shares") << QByteArray("---\ntitle: Odd\ntags: &x [a]\nmine: *x\n---\n");
    QTest::newRow("a list of maps") << QByteArray("---\ntitle: Odd\ntags:\n  - {a: b}\n---\n");
}

void LabellingTest::aPostThatCannotBeEditedIsNamed()
{
    QFETCH(QByteArray, text);
    const PostId odd = makePost(text);
    const PostId plain = makePost("---\ntitle: Plain\n---\n");
    const auto outcome = labelPosts(*m_access, {odd, plain}, {LabelKind::Tag, {u"new"_s}, {}});
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->changed, QList{plain});
    QCOMPARE(outcome->left.size(), 1);
    QCOMPARE(outcome->left.constFirst().id, odd);
    QVERIFY(!outcome->left.constFirst().reason.isEmpty());
    QCOMPARE(source(odd), text);
}

void LabellingTest::hardTagsComeBack_data()
{
    QTest::addColumn<QString>("tag");
    for (const QString &tag : {u"it's \"quoted\""_s, u"a: b"_s, u"one, two"_s, u"#hash"_s, u"\U0001F331 émoji"_s,
                               u"yes"_s, u"2024"_s, u"[x]"_s, u"C++"_s, u"- dash"_s, u"标签"_s, u"\\back"_s})
        QTest::newRow(qPrintable(tag)) << tag;
}

void LabellingTest::hardTagsComeBack()
{
    QFETCH(QString, tag);
    for (const QByteArray &text :
         {QByteArray("---\ntitle: A\ntags: [a]\n---\n"), QByteArray("+++\ntags = ['a']\n+++\n"),
          QByteArray("{\n  \"tags\": [\"a\"]\n}\n"), QByteArray("---\ntags:\n  - a\n---\n")}) {
        const PostId post = makePost(text);
        const auto outcome = labelPosts(*m_access, {post}, {LabelKind::Tag, {tag}, {}});
        QVERIFY(outcome.has_value());
        QVERIFY2(outcome->left.isEmpty(), qPrintable(outcome->left.value(0).reason));
        QCOMPARE(m_library->post(post)->fields.tags, (QStringList{u"a"_s, tag}));
        QVERIFY(labelPosts(*m_access, {post}, {LabelKind::Tag, {}, {tag}}).has_value());
        QCOMPARE(source(post), text);
    }
}

void LabellingTest::tenThousandTags()
{
    QByteArray text = "---\ntags:\n";
    for (int number = 0; number < 10'000; ++number)
        text += "  - tag" + QByteArray::number(number) + '\n';
    text += "---\nText\n";
    const PostId post = makePost(text);
    const auto outcome = labelPosts(*m_access, {post}, {LabelKind::Tag, {u"last"_s}, {u"tag5000"_s}});
    QVERIFY(outcome.has_value());
    QVERIFY2(outcome->left.isEmpty(), qPrintable(outcome->left.value(0).reason));
    QCOMPARE(source(post), QByteArray(text).replace("  - tag5000\n", "").replace("---\nText", "  - last\n---\nText"));
    QCOMPARE(labels(*m_library, LabelKind::Tag)->size(), 10'000);
}

void LabellingTest::whatIsNoTagIsRefused()
{
    const PostId post = makePost("---\ntags: [a]\n---\n");
    for (const QString &tag : {QString(), u"  "_s, u"a\nb"_s, u"a\u0001"_s}) {
        const auto outcome = labelPosts(*m_access, {post}, {LabelKind::Tag, {tag}, {}});
        QVERIFY(!outcome);
        QVERIFY(!outcome.error().hint.isEmpty());
    }
    QCOMPARE(source(post), QByteArray("---\ntags: [a]\n---\n"));
}

void LabellingTest::postsAreMarked()
{
    const PostId hugo = makePost("---\ntitle: A\n---\n");
    const PostId jekyll = makePost("---\ntitle: B\n---\n", u"jekyll"_s);
    const auto outcome = markPosts(*m_access, {hugo, jekyll}, DraftMark::Draft);
    QVERIFY(outcome.has_value());
    QCOMPARE(source(hugo), QByteArray("---\ntitle: A\ndraft: true\n---\n"));
    QCOMPARE(source(jekyll), QByteArray("---\ntitle: B\npublished: false\n---\n"));
    QVERIFY(markPosts(*m_access, {hugo, jekyll}, DraftMark::NoDraft).has_value());
    QVERIFY(!m_library->post(hugo)->fields.draft);
    QVERIFY(!m_library->post(jekyll)->fields.draft);
}

void LabellingTest::aStepSaysHowManyItChanged()
{
    const PostId one = makePost("---\ntitle: One\n---\n");
    const PostId broken = makePost("---\ntitle: [\n---\n");
    const auto outcome = labelPosts(*m_access, {one, broken}, {LabelKind::Tag, {u"tea"_s}, {}});
    const QString words = spoken(*outcome);
    QVERIFY2(words.startsWith(u"Added the tag “tea”: 1 post. "_s), qPrintable(words));
    QVERIFY2(words.contains(u"was left as it is"_s), qPrintable(words));
    QCOMPARE(spoken(*labelPosts(*m_access, {one}, {LabelKind::Tag, {u"tea"_s}, {}})), u"Nothing had to be changed."_s);
}

QTEST_GUILESS_MAIN(LabellingTest)
#include "tst_labelling.moc"
