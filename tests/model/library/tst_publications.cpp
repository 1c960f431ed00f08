// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class PublicationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theStateFollowsTextAndRepository();
    void movingAPublishedPostIsAChange();
    void theBaseComesBack();
    void pushedMarksOnlyItsCommits();
    void aPublicationIsWrittenDown();
    void unfinishedOnesAreFound();

private:
    PostState stateOf(const PostId &id) { return m_library->post(id)->state; }
    PostId add(const QString &title) { return m_library->createPost(m_site.id, simplePost(title, u"body"_s))->id; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
};

void PublicationsTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_site = newSite(*m_library);
}

void PublicationsTest::theStateFollowsTextAndRepository()
{
    const PostId id = add(u"T"_s);
    const QByteArray text = m_library->post(id)->source;
    QVERIFY(stateOf(id) == PostState::Draft);
    VERIFY_DONE(m_library->setPublished(id, {u"posts/t.md"_s, text, u"abc"_s, PostState::Committed}));
    QVERIFY(stateOf(id) == PostState::Committed);
    QCOMPARE(m_library->post(id)->path, u"posts/t.md"_s);
    VERIFY_DONE(m_library->saveSource(id, text + "more"));
    QVERIFY(stateOf(id) == PostState::Changed);
    VERIFY_DONE(m_library->markPushed(m_site.id));
    QVERIFY(stateOf(id) == PostState::Changed);
    VERIFY_DONE(m_library->saveSource(id, text));
    QVERIFY(stateOf(id) == PostState::Pushed);
    VERIFY_DONE(m_library->moveToTrash(id));
    QVERIFY(stateOf(id) == PostState::Trash);
    VERIFY_DONE(m_library->restoreFromTrash(id));
    QVERIFY(stateOf(id) == PostState::Pushed);
    QCOMPARE(m_library->posts({.states = {PostState::Pushed}})->size(), 1);
    QCOMPARE(m_library->posts({.states = {PostState::Draft}})->size(), 0);
}

void PublicationsTest::movingAPublishedPostIsAChange()
{
    const PostId id = add(u"T"_s);
    VERIFY_DONE(
        m_library->setPublished(id, {u"posts/t.md"_s, m_library->post(id)->source, u"abc"_s, PostState::Pushed}));
    VERIFY_DONE(m_library->setPath(id, u"posts/other.md"_s));
    QVERIFY(stateOf(id) == PostState::Changed);
    QCOMPARE(m_library->published(id)->value().path, u"posts/t.md"_s);
}

void PublicationsTest::theBaseComesBack()
{
    const PostId id = add(u"T"_s);
    QVERIFY(!m_library->published(id)->has_value());
    for (const QByteArray &source :
         {QByteArray("one\r\n\0", 6), QByteArray("two"), QByteArray("long ").repeated(4000)}) {
        VERIFY_DONE(m_library->setPublished(id, {u"p.md"_s, source, {}, PostState::Live}));
        const auto base = m_library->published(id);
        VERIFY_DONE(base);
        QCOMPARE((*base)->source, source);
        QVERIFY((*base)->state == PostState::Live);
        QVERIFY((*base)->commit.isEmpty());
    }
}

void PublicationsTest::pushedMarksOnlyItsCommits()
{
    const PostId one = add(u"One"_s);
    const PostId two = add(u"Two"_s);
    VERIFY_DONE(m_library->setPublished(one, {u"1.md"_s, m_library->post(one)->source, u"c1"_s, PostState::Committed}));
    VERIFY_DONE(m_library->setPublished(two, {u"2.md"_s, m_library->post(two)->source, u"c2"_s, PostState::Committed}));
    const Site other = newSite(*m_library, u"Other"_s);
    VERIFY_DONE(m_library->markPushed(other.id));
    VERIFY_DONE(m_library->markPushed(m_site.id, {u"c2"_s, u"c9"_s}));
    QVERIFY(stateOf(one) == PostState::Committed);
    QVERIFY(stateOf(two) == PostState::Pushed);
    VERIFY_DONE(m_library->markPushed(m_site.id));
    QVERIFY(stateOf(one) == PostState::Pushed);
}

void PublicationsTest::aPublicationIsWrittenDown()
{
    Publication publication;
    publication.siteId = m_site.id;
    publication.posts = {add(u"B"_s), add(u"A"_s)};
    publication.branch = u"main"_s;
    publication.baseCommit = u"base"_s;
    publication.message = u"Publish “B”"_s;
    publication.plan = QByteArray("\0plan", 5);
    const auto number = m_library->beginPublication(publication);
    VERIFY_DONE(number);
    publication.number = *number;
    publication.commit = u"c1"_s;
    publication.phase = PublicationPhase::Committed;
    publication.words = u"remote: hello"_s;
    VERIFY_DONE(m_library->updatePublication(publication));

    m_library.reset();
    m_library.emplace(*openSimple(m_folder->path()));
    const auto found = m_library->publications();
    VERIFY_DONE(found);
    QCOMPARE(found->size(), 1);
    const Publication &back = found->constFirst();
    QCOMPARE(back.number, publication.number);
    QCOMPARE(back.siteId, publication.siteId);
    QCOMPARE(back.posts, publication.posts);
    QCOMPARE(back.branch, publication.branch);
    QCOMPARE(back.baseCommit, publication.baseCommit);
    QCOMPARE(back.commit, publication.commit);
    QCOMPARE(back.message, publication.message);
    QCOMPARE(back.plan, publication.plan);
    QCOMPARE(back.words, publication.words);
    QVERIFY(back.phase == PublicationPhase::Committed);
    QVERIFY(qAbs(back.when.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void PublicationsTest::unfinishedOnesAreFound()
{
    for (const PublicationPhase phase :
         {PublicationPhase::Pushed, PublicationPhase::Committed, PublicationPhase::Planned}) {
        Publication publication;
        publication.siteId = m_site.id;
        publication.phase = phase;
        VERIFY_DONE(m_library->beginPublication(publication));
    }
    QCOMPARE(m_library->publications(m_site.id)->size(), 3);
    QVERIFY(m_library->publications()->constFirst().phase == PublicationPhase::Planned);
    QCOMPARE(m_library->publications({}, PublicationPhase::Committed)->size(), 1);
    QCOMPARE(m_library->publications(u"elsewhere"_s)->size(), 0);
    Publication unknown;
    unknown.number = 99;
    QVERIFY(!m_library->updatePublication(unknown));
    unknown.siteId = m_site.id;
    unknown.posts = {u"nobody"_s};
    QVERIFY(!m_library->beginPublication(unknown));
    QCOMPARE(m_library->publications()->size(), 3);
}

QTEST_GUILESS_MAIN(PublicationsTest)
#include "tst_publications.moc"
