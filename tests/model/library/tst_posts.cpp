// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class PostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anySourceComesBackByteForByte_data();
    void anySourceComesBackByteForByte();
    void aPostSurvivesClosing();
    void fieldsAreReadFromTheText();
    void theSameTextIsNoChange();
    void listIsNewestChangeFirst();
    void listIsFiltered();
    void listGoesPageByPage();
    void trashHidesAndGivesBack();
    void aPostIsFoundByTheBeginningOfItsId();
    void aPostIsFoundByItsPath();
    void anUnknownPostIsAnErrorWithAHint();
    void rebuildingChangesNothing();
    void aFlippedByteIsNoticed();
    void sitesHaveOneNameAndOneFolder();
    void rememberedValuesComeBack();

private:
    Post add(const QString &title, const QString &tags = {}, const SiteId &site = {})
    {
        const auto post =
            m_library->createPost(site.isEmpty() ? m_site.id : site, simplePost(title, u"Body of "_s + title, tags));
        if (!post)
            QTest::qFail(qPrintable(post.error().message), __FILE__, __LINE__);
        return post.value_or(Post());
    }
    void reopen()
    {
        m_library.reset();
        m_library.emplace(*openSimple(m_folder->path()));
    }
    QStringList listed(const PostFilter &filter = {})
    {
        return titles(m_library->posts(filter).value_or(QList<PostSummary>()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
};

void PostsTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_site = newSite(*m_library);
}

void PostsTest::anySourceComesBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a mark and Windows line ends") << QByteArray("\xEF\xBB\xBFTitle: x\r\n---\r\ntext\r\n");
    QTest::newRow("not UTF-8") << QByteArray("caf\xE9 \xFF\xFE");
    QTest::newRow("NUL bytes") << QByteArray("a\0b\0", 4);
    QTest::newRow("a line of 2 MB") << QByteArray(2 << 20, 'x');
    QTest::newRow("right to left and combining") << u"שלום e\u0301\u0302\u0303 עולם"_s.toUtf8();
}

void PostsTest::anySourceComesBackByteForByte()
{
    QFETCH(QByteArray, source);
    const auto made = m_library->createPost(m_site.id, source);
    VERIFY_DONE(made);
    const auto saved = m_library->saveSource(made->id, source + "more");
    VERIFY_DONE(saved);
    VERIFY_DONE(m_library->settle());
    reopen();
    const auto back = m_library->post(made->id);
    VERIFY_DONE(back);
    QCOMPARE(back->source, source + "more");
}

void PostsTest::aPostSurvivesClosing()
{
    const auto made =
        m_library->createPost(m_site.id, simplePost(u"Kept"_s, u"one two three"_s, u"a, b"_s), u"posts/kept.md"_s);
    VERIFY_DONE(made);
    reopen();
    const auto back = m_library->post(made->id);
    VERIFY_DONE(back);
    QVERIFY(*back == *made);
    QCOMPARE(m_library->sites().value_or(QList<Site>()), QList<Site>{m_site});
}

void PostsTest::fieldsAreReadFromTheText()
{
    const auto made = m_library->createPost(
        m_site.id,
        "Title: Élan\nTags: one, two\nDate: 2026-03-01T10:00:00+02:00\n---\n# Head\n\nFirst *words* of it.\n",
        u"posts/elan.md"_s);
    VERIFY_DONE(made);
    QCOMPARE(made->fields.title, u"Élan"_s);
    QCOMPARE(made->fields.slug, u"elan"_s);
    QCOMPARE(made->fields.tags, (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(made->fields.date.toString(Qt::ISODate), u"2026-03-01T10:00:00+02:00"_s);
    QCOMPARE(made->words, 5);
    QCOMPARE(m_library->posts()->constFirst().excerpt, u"First words of it."_s);

    VERIFY_DONE(m_library->saveSource(made->id, simplePost(u"Other"_s, u"x"_s, u"two"_s)));
    const PostSummary listed = m_library->posts()->constFirst();
    QCOMPARE(listed.fields.title, u"Other"_s);
    QCOMPARE(listed.fields.tags, QStringList{u"two"_s});
    QVERIFY(!listed.fields.date.isValid());
    VERIFY_DONE(m_library->setPath(made->id, u"posts/moved.md"_s));
    QCOMPARE(m_library->post(made->id)->fields.slug, u"moved"_s);
}

void PostsTest::theSameTextIsNoChange()
{
    const Post made = add(u"Same"_s);
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > made.changed);
    const auto saved = m_library->saveSource(made.id, made.source);
    VERIFY_DONE(saved);
    QVERIFY(*saved == made);
    QVERIFY(*m_library->post(made.id) == made);
}

void PostsTest::listIsNewestChangeFirst()
{
    const Post first = add(u"First"_s);
    add(u"Second"_s);
    QCOMPARE(listed(), (QStringList{u"Second"_s, u"First"_s}));
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > m_library->posts()->constFirst().changed);
    VERIFY_DONE(m_library->saveSource(first.id, simplePost(u"First again"_s, {})));
    QCOMPARE(listed(), (QStringList{u"First again"_s, u"Second"_s}));
}

void PostsTest::listIsFiltered()
{
    const Site other = newSite(*m_library, u"Other"_s);
    add(u"One"_s, u"Éclair, b"_s);
    add(u"Two"_s, u"b"_s);
    add(u"Three"_s, u"éclair"_s, other.id);
    QCOMPARE(listed({.tags = {u"ÉCLAIR"_s}}), (QStringList{u"Three"_s, u"One"_s}));
    QCOMPARE(listed({.site = m_site.id, .tags = {u"éclair"_s}}), QStringList{u"One"_s});
    QCOMPARE(listed({.site = other.id}), QStringList{u"Three"_s});
    QCOMPARE(listed({.states = {PostState::Draft}, .tags = {u"b"_s}}), (QStringList{u"Two"_s, u"One"_s}));
    QCOMPARE(listed({.states = {PostState::Live}}), QStringList());
    QCOMPARE(listed({.site = u"nowhere"_s}), QStringList());
    QCOMPARE(m_library->postCount({.site = m_site.id}).value_or(-1), 2);
}

void PostsTest::listGoesPageByPage()
{
    for (int number = 0; number < 7; ++number)
        add(QString::number(number));
    QStringList all;
    for (int offset = 0; offset < 9; offset += 3)
        all += listed({.limit = 3, .offset = offset});
    QCOMPARE(all, listed());
    QCOMPARE(all.size(), 7);
    QCOMPARE(m_library->postCount({.limit = 3}).value_or(-1), 7);
}

void PostsTest::trashHidesAndGivesBack()
{
    const Post post = add(u"Thrown away"_s);
    VERIFY_DONE(m_library->moveToTrash(post.id));
    QCOMPARE(listed(), QStringList());
    QCOMPARE(m_library->search(u"thrown"_s)->size(), 0);
    QCOMPARE(listed({.states = {PostState::Trash}}), QStringList{u"Thrown away"_s});
    QCOMPARE(m_library->post(post.id)->source, post.source);
    VERIFY_DONE(m_library->restoreFromTrash(post.id));
    QVERIFY(*m_library->post(post.id) == post);
    QCOMPARE(listed(), QStringList{u"Thrown away"_s});
}

void PostsTest::aPostIsFoundByTheBeginningOfItsId()
{
    const Post first = add(u"First"_s);
    const Post second = add(u"Second"_s);
    QCOMPARE(first.id.size(), 26);
    QVERIFY(first.id < second.id);
    QCOMPARE(m_library->findPost(second.id.toUpper())->id, second.id);
    qsizetype same = 0;
    while (first.id[same] == second.id[same])
        ++same;
    QCOMPARE(m_library->findPost(first.id.first(same + 1))->id, first.id);
    const auto several = m_library->findPost(first.id.first(same));
    QVERIFY(!several);
    QVERIFY(several.error().message.contains(u"First") && several.error().message.contains(u"Second"));
    for (const QString &wrong : {u""_s, u"zzz"_s, u"%"_s, first.id + u"0"_s}) {
        const auto none = m_library->findPost(wrong);
        QVERIFY2(!none && !none.error().hint.isEmpty(), qPrintable(wrong));
    }
}

void PostsTest::aPostIsFoundByItsPath()
{
    const auto made = m_library->createPost(m_site.id, simplePost(u"A"_s, {}), u"posts/a.md"_s);
    VERIFY_DONE(made);
    QCOMPARE(m_library->postAt(m_site.id, u"posts/a.md"_s)->value().id, made->id);
    QVERIFY(!m_library->postAt(m_site.id, u"posts/b.md"_s)->has_value());
    add(u"Never published"_s);
    QVERIFY(!m_library->postAt(m_site.id, u""_s)->has_value());
}

void PostsTest::anUnknownPostIsAnErrorWithAHint()
{
    const auto found = m_library->post(u"01nothing"_s);
    QVERIFY(!found);
    QVERIFY(found.error().message.contains(u"01nothing"));
    QVERIFY(!found.error().hint.isEmpty());
    QVERIFY(!m_library->saveSource(u"01nothing"_s, "x"));
    QVERIFY(!m_library->createPost(u"nowhere"_s, "x"));
}

void PostsTest::rebuildingChangesNothing()
{
    add(u"One"_s, u"a, b"_s);
    VERIFY_DONE(m_library->saveSource(add(u"Two"_s, u"b"_s).id, simplePost(u"Zwei"_s, u"drei"_s, u"c"_s)));
    const auto before = m_library->posts();
    VERIFY_DONE(m_library->rebuildDerived());
    QVERIFY(*m_library->posts() == *before);
    QCOMPARE(listed({.tags = {u"b"_s}}), QStringList{u"One"_s});
    QCOMPARE(titles(*m_library->search(u"drei"_s)), QStringList{u"Zwei"_s});
}

void PostsTest::aFlippedByteIsNoticed()
{
    const auto made = m_library->createPost(m_site.id, simplePost(u"T"_s, u"unmistakable"_s));
    VERIFY_DONE(made);
    m_library.reset();
    QFile file(m_folder->filePath(u"library.sqlite"_s));
    QVERIFY(file.open(QFile::ReadWrite));
    const QByteArray bytes = file.readAll();
    const qsizetype place = bytes.indexOf("---\nunmistakable");
    QVERIFY(place > 0);
    QVERIFY(file.seek(place + 6) && file.putChar('x'));
    file.close();
    m_library.emplace(*openSimple(m_folder->path()));
    const auto back = m_library->post(made->id);
    QVERIFY(!back);
    QVERIFY2(back.error().message.contains(u"damaged"), qPrintable(back.error().message));
}

void PostsTest::sitesHaveOneNameAndOneFolder()
{
    QVERIFY(!m_library->addSite({{}, u"NOTES"_s, u"/elsewhere"_s, u"hugo"_s}));
    QVERIFY(!m_library->addSite({{}, u"Else"_s, m_site.folder + u"/"_s, u"hugo"_s}));
    QVERIFY(!m_library->addSite({{}, u" "_s, u"/else"_s, u"hugo"_s}));
    QCOMPARE(m_library->site(u"notes"_s).value_or(Site()), m_site);
    QCOMPARE(m_library->site(m_site.folder + u"/"_s).value_or(Site()), m_site);
    QCOMPARE(m_library->site(m_site.id).value_or(Site()), m_site);
    const auto none = m_library->site(u"nowhere"_s);
    QVERIFY(!none && !none.error().hint.isEmpty());
}

void PostsTest::rememberedValuesComeBack()
{
    QCOMPARE(m_library->recall(u"open post"_s).value_or("?"), QByteArray());
    VERIFY_DONE(m_library->remember(u"open post"_s, "a"));
    VERIFY_DONE(m_library->remember(u"open post"_s, QByteArray("b\0c", 3)));
    reopen();
    QCOMPARE(m_library->recall(u"open post"_s).value_or("?"), QByteArray("b\0c", 3));
}

QTEST_GUILESS_MAIN(PostsTest)
#include "tst_posts.moc"
