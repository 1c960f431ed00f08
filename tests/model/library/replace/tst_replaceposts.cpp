// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/replace/replaceposts.h"
#include "tests/model/library/support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Many posts: preview, what is left, and one step that can be taken back.
class ReplacePostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void previewChangesNothing();
    void replacesAndTakesBack();
    void aPostChangedSinceIsLeft();
    void notUtf8IsNamed();
    void onlyTheFilter();
    void canBeStopped();

private:
    PostId add(const QByteArray &source) { return m_library->createPost(m_site.id, source).value_or(Post()).id; }
    QByteArray sourceOf(const PostId &id) { return m_library->post(id).value_or(Post()).source; }
    Result<ReplacePreview> preview(const PostFilter &filter = {})
    {
        DirectLibraryAccess access(*m_library);
        return previewReplace(access, {{.words = u"foo"_s}, u"bar"_s, filter});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
};

void ReplacePostsTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Library::open(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_site = newSite(*m_library);
}

void ReplacePostsTest::previewChangesNothing()
{
    const QByteArray source = "---\ntitle: A foo\n---\nfoo and foo\n";
    const PostId id = add(source);
    add("---\ntitle: Other\n---\nnothing\n");
    const auto found = preview();
    VERIFY_DONE(found);
    QCOMPARE(found->looked, 2);
    QCOMPARE(found->posts.size(), 1);
    QCOMPARE(found->posts.constFirst().id, id);
    QCOMPARE(found->posts.constFirst().places.size(), 3);
    QVERIFY(sourceOf(id) == source);
}

void ReplacePostsTest::replacesAndTakesBack()
{
    QList<PostId> ids;
    for (int post = 0; post < 120; ++post)
        ids += add("---\ntitle: foo " + QByteArray::number(post) + "\n---\nfoo\r\nfoo");
    DirectLibraryAccess access(*m_library);
    auto found = preview();
    VERIFY_DONE(found);
    found->posts.first().places.removeLast();
    const PostId partly = found->posts.constFirst().id;
    const auto outcome = applyReplace(access, u"Replaced"_s, found->posts);
    VERIFY_DONE(outcome);
    QCOMPARE(outcome->changed.size(), 120);
    for (int post = 0; post < 120; ++post) {
        QCOMPARE(sourceOf(ids.at(post)), "---\ntitle: bar " + QByteArray::number(post) + "\n---\nbar\r\n" +
                                             (ids.at(post) == partly ? "foo" : "bar"));
    }
    QCOMPARE(m_library->search(u"bar"_s, {}, 0)->size(), 120);
    VERIFY_DONE(takeBack(access, outcome->step));
    for (int post = 0; post < 120; ++post)
        QCOMPARE(sourceOf(ids.at(post)), "---\ntitle: foo " + QByteArray::number(post) + "\n---\nfoo\r\nfoo");
    QCOMPARE(m_library->search(u"bar"_s, {}, 0)->size(), 0);
}

void ReplacePostsTest::aPostChangedSinceIsLeft()
{
    const PostId id = add("foo one");
    const PostId other = add("foo two");
    const auto found = preview();
    VERIFY_DONE(found);
    VERIFY_DONE(m_library->saveSource(id, "foo three"));
    DirectLibraryAccess access(*m_library);
    const auto outcome = applyReplace(access, u"Replaced"_s, found->posts);
    VERIFY_DONE(outcome);
    QCOMPARE(outcome->changed, QList<PostId>{other});
    QCOMPARE(outcome->left.size(), 1);
    QCOMPARE(outcome->left.constFirst().id, id);
    QVERIFY(!outcome->left.constFirst().reason.isEmpty());
    QCOMPARE(sourceOf(id), QByteArray("foo three"));
    QCOMPARE(sourceOf(other), QByteArray("bar two"));
}

void ReplacePostsTest::notUtf8IsNamed()
{
    const PostId id = add("---\ntitle: Latin\n---\nfoo caf\xE9");
    add("foo");
    const auto found = preview();
    VERIFY_DONE(found);
    QCOMPARE(found->posts.size(), 1);
    QCOMPARE(found->left.size(), 1);
    QCOMPARE(found->left.constFirst().id, id);
    QCOMPARE(found->left.constFirst().title, u"Latin"_s);
}

void ReplacePostsTest::onlyTheFilter()
{
    const PostId tagged = add("---\ntags: [yes]\n---\nfoo");
    const PostId other = add("foo");
    VERIFY_DONE(m_library->moveToTrash(add("foo")));
    QCOMPARE(preview()->posts.size(), 2);
    const auto found = preview({.tags = {u"yes"_s}});
    VERIFY_DONE(found);
    QCOMPARE(found->posts.size(), 1);
    QCOMPARE(found->posts.constFirst().id, tagged);
    QCOMPARE(sourceOf(other), QByteArray("foo"));
}

void ReplacePostsTest::canBeStopped()
{
    add("foo");
    DirectLibraryAccess access(*m_library);
    QVERIFY(!previewReplace(access, {{.words = u"foo"_s}, u"bar"_s, {}}, [](const ProgressReport &) { return false; }));
}

QTEST_GUILESS_MAIN(ReplacePostsTest)
#include "tst_replaceposts.moc"
