// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// A site's folder taken in, and taken in again after it has changed.
class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void statesFollowTheRepository();
    void unchangedPostsFollow();
    void changedPostsKeepTheirText();
    void changesTogetherAreAllOrNone();
    void slugsAreTakenWithoutCase();
    void recentPathsComeLastChangedFirst();

private:
    Post at(const QString &path) { return m_library->postAt(m_site.id, path)->value_or(Post()); }
    static ImportedPost pushed(const QString &path, const QByteArray &source)
    {
        return {path, source, PublishedText{path, source, {}, PostState::Pushed}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
};

void ImportTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_site = newSite(*m_library);
}

void ImportTest::statesFollowTheRepository()
{
    const QByteArray committed = simplePost(u"Changed"_s, u"old"_s);
    VERIFY_DONE(m_library->importPosts(m_site.id, {pushed(u"a.md"_s, simplePost(u"A"_s, u"a"_s)),
                                                   {u"b.md"_s, simplePost(u"B"_s, u"b"_s), {}},
                                                   {u"c.md"_s, simplePost(u"Changed"_s, u"new"_s),
                                                    PublishedText{u"c.md"_s, committed, {}, PostState::Committed}}}));
    QCOMPARE(int(at(u"a.md"_s).state), int(PostState::Pushed));
    QCOMPARE(int(at(u"b.md"_s).state), int(PostState::Draft));
    QCOMPARE(int(at(u"c.md"_s).state), int(PostState::Changed));
    QCOMPARE(m_library->search(u"new"_s)->size(), 1);
}

void ImportTest::unchangedPostsFollow()
{
    VERIFY_DONE(m_library->importPosts(m_site.id, {pushed(u"a.md"_s, simplePost(u"A"_s, u"first"_s))}));
    const PostId id = at(u"a.md"_s).id;
    const QByteArray second = simplePost(u"A"_s, u"second"_s);
    VERIFY_DONE(m_library->importPosts(m_site.id, {pushed(u"a.md"_s, second)}));
    QCOMPARE(m_library->posts()->size(), 1);
    QCOMPARE(at(u"a.md"_s).id, id);
    QCOMPARE(at(u"a.md"_s).source, second);
    QCOMPARE(int(at(u"a.md"_s).state), int(PostState::Pushed));
}

void ImportTest::changedPostsKeepTheirText()
{
    VERIFY_DONE(m_library->importPosts(m_site.id, {pushed(u"a.md"_s, simplePost(u"A"_s, u"first"_s))}));
    const QByteArray mine = simplePost(u"A"_s, u"mine"_s);
    const QByteArray theirs = simplePost(u"A"_s, u"theirs"_s);
    const PostId id = at(u"a.md"_s).id;
    VERIFY_DONE(m_library->saveSource(id, mine));
    for (int time = 0; time < 2; ++time)
        VERIFY_DONE(m_library->importPosts(m_site.id, {pushed(u"a.md"_s, theirs)}));
    QCOMPARE(at(u"a.md"_s).source, mine);
    const auto versions = m_library->versions(id);
    QCOMPARE(versions->size(), 2); // As first imported, and what was found twice, once.
    QCOMPARE(int(versions->first().reason), int(VersionReason::Outside));
    QCOMPARE(*m_library->versionSource(id, versions->first().number), theirs);
}

void ImportTest::changesTogetherAreAllOrNone()
{
    const PostId id = m_library->createPost(m_site.id, simplePost(u"A"_s, u"first"_s))->id;
    const QByteArray second = simplePost(u"A"_s, u"second"_s);
    const Result<> failed = m_library->together([&]() -> Result<> {
        if (const Result<Post> saved = m_library->saveSource(id, second); !saved)
            return std::unexpected(saved.error());
        return m_library->setPath(u"nobody"_s, u"x.md"_s);
    });
    QVERIFY(!failed);
    QVERIFY(m_library->post(id)->source.contains("first"));
    VERIFY_DONE(m_library->together([&]() -> Result<> {
        if (const Result<Post> saved = m_library->saveSource(id, second); !saved)
            return std::unexpected(saved.error());
        return m_library->setPath(id, u"x.md"_s);
    }));
    QCOMPARE(m_library->post(id)->source, second);
    QCOMPARE(m_library->post(id)->path, u"x.md"_s);
}

void ImportTest::slugsAreTakenWithoutCase()
{
    VERIFY_DONE(m_library->importPosts(m_site.id, {pushed(u"Some-Post.md"_s, simplePost(u"A"_s, u"a"_s))}));
    const QString slug = at(u"Some-Post.md"_s).fields.slug;
    QVERIFY(!slug.isEmpty());
    QCOMPARE(*m_library->isSlugTaken(m_site.id, slug.toUpper()), true);
    QCOMPARE(*m_library->isSlugTaken(m_site.id, slug, at(u"Some-Post.md"_s).id), false);
    QCOMPARE(*m_library->isSlugTaken(m_site.id, u"another"_s), false);
}

void ImportTest::recentPathsComeLastChangedFirst()
{
    VERIFY_DONE(m_library->importPosts(
        m_site.id, {pushed(u"a.md"_s, simplePost(u"A"_s, u"a"_s)), pushed(u"b.md"_s, simplePost(u"B"_s, u"b"_s))}));
    m_library->createPost(m_site.id, simplePost(u"Without a path"_s, u"c"_s)).value();
    QTest::qWait(2); // A later millisecond.
    VERIFY_DONE(m_library->saveSource(at(u"a.md"_s).id, simplePost(u"A"_s, u"later"_s)));
    QCOMPARE(*m_library->recentPaths(m_site.id), (QStringList{u"a.md"_s, u"b.md"_s}));
    QCOMPARE(*m_library->recentPaths(m_site.id, 1), QStringList{u"a.md"_s});
}

QTEST_GUILESS_MAIN(ImportTest)

#include "tst_import.moc"
