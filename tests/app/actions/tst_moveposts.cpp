// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/bulk/moveposts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::app;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class MovePostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPostIsRewrittenAndItsMediaGoAlong();
    void mediaOfTheFolderComeIntoTheLibrary();
    void aPublishedPostStaysAndACopyGoes();
    void aCopyLeavesThePost();
    void aMoveIsTakenBack();
    void aPostOfTheSiteItselfIsLeft();
    void aFileOutsideTheSiteIsNotTaken();

private:
    Site makeSite(const QString &kind);
    Post post(const PostId &id) { return *m_library->post(id); }
    void write(const QString &path, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    std::optional<DirectLibraryAccess> m_access;
    Site m_hugo;
    Site m_zola;
};

void MovePostsTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    Result<Library> opened = Library::open(m_folder->filePath(u"library"_s));
    QVERIFY(opened.has_value());
    m_library.emplace(*std::move(opened));
    m_access.emplace(*m_library);
    m_hugo = makeSite(u"hugo"_s);
    m_zola = makeSite(u"zola"_s);
}

Site MovePostsTest::makeSite(const QString &kind)
{
    QDir(m_folder->path()).mkpath(kind);
    return *m_library->addSite({{}, kind, m_folder->filePath(kind), kind});
}

void MovePostsTest::write(const QString &path, const QByteArray &bytes)
{
    QDir(m_folder->path()).mkpath(path.section(u'/', 0, -2));
    QFile file(m_folder->filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void MovePostsTest::aPostIsRewrittenAndItsMediaGoAlong()
{
    const PostId id = m_library
                          ->createPost(m_hugo.id, "---\ntitle: Tea\ntags: [hot]\nmood: good # mine\n---\n"
                                                  "![A cup](/images/cup.jpg)\n")
                          ->id;
    QVERIFY(m_library->addMedia(id, u"cup.jpg"_s, "jpeg").has_value());
    const auto outcome = transferPosts(*m_access, {id}, m_zola, Transfer::Move);
    QVERIFY(outcome.has_value());
    QVERIFY2(outcome->left.isEmpty(), qPrintable(outcome->left.value(0).reason));
    QCOMPARE(post(id).siteId, m_zola.id);
    QCOMPARE(post(id).path, QString());
    QCOMPARE(post(id).fields.tags, QStringList{u"hot"_s});
    QVERIFY2(post(id).source.startsWith("+++\ntitle = \"Tea\"\nmood = \"good\"\n"), post(id).source.constData());
    QVERIFY(post(id).source.endsWith("+++\n![A cup](/images/cup.jpg)\n"));
    QCOMPARE(m_library->media(id)->size(), 1);
    QVERIFY(m_library->posts({.site = m_hugo.id})->isEmpty());
}

void MovePostsTest::mediaOfTheFolderComeIntoTheLibrary()
{
    write(u"hugo/static/img/big cup.png"_s, "png one");
    write(u"hugo/content/posts/tea/cup.png"_s, "png two");
    const PostId id =
        m_library
            ->createPost(
                m_hugo.id,
                "---\ntitle: Tea\n---\n![](/img/big%20cup.png) <img src=\"cup.png\"> [far](https://a.org/x.png)\n",
                u"content/posts/tea/index.md"_s)
            ->id;
    QVERIFY(transferPosts(*m_access, {id}, m_zola, Transfer::Move).has_value());
    const QByteArray body = post(id).source;
    QVERIFY2(body.contains("![](/images/big%20cup.png) <img src=\"/images/cup.png\"> [far](https://a.org/x.png)\n"),
             body.constData());
    QHash<QString, QByteArray> media;
    const auto files = m_library->media(id);
    for (const MediaFile &file : *files)
        media.insert(file.name, file.bytes);
    QCOMPARE(media, (QHash<QString, QByteArray>{{u"big cup.png"_s, "png one"}, {u"cup.png"_s, "png two"}}));
}

void MovePostsTest::aPublishedPostStaysAndACopyGoes()
{
    const QByteArray source = "---\ntitle: Tea\n---\nText\n";
    const PostId id = m_library->createPost(m_hugo.id, source, u"content/posts/tea.md"_s)->id;
    QVERIFY(m_library->setPublished(id, {u"content/posts/tea.md"_s, source, u"abc"_s, PostState::Pushed}).has_value());
    const Post before = post(id);
    const auto outcome = transferPosts(*m_access, {id}, m_zola, Transfer::Move);
    QVERIFY(outcome.has_value());
    QVERIFY(post(id) == before);
    QCOMPARE(outcome->changed.size(), 1);
    const Post copy = post(outcome->changed.constFirst());
    QVERIFY(copy.id != id);
    QCOMPARE(copy.siteId, m_zola.id);
    QCOMPARE(copy.fields.title, u"Tea"_s);
    QVERIFY(copy.state == PostState::Draft);
    QVERIFY(takeBack(*m_access, outcome->step).has_value());
    QVERIFY(post(copy.id).state == PostState::Trash);
}

void MovePostsTest::aCopyLeavesThePost()
{
    const PostId id = m_library->createPost(m_hugo.id, "---\ntitle: Tea\n---\nText\n")->id;
    const Post before = post(id);
    for (const Site &site : {m_zola, m_hugo}) { // Within a site it is a second post.
        const auto outcome = transferPosts(*m_access, {id}, site, Transfer::Copy);
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->changed.size(), 1);
        QCOMPARE(post(outcome->changed.constFirst()).siteId, site.id);
    }
    QVERIFY(post(id) == before);
}

void MovePostsTest::aMoveIsTakenBack()
{
    const QByteArray source = "---\r\ntitle:   'Tea'\r\n---\r\nText";
    const PostId id = m_library->createPost(m_hugo.id, source, u"content/posts/tea.md"_s)->id;
    const auto outcome = transferPosts(*m_access, {id}, m_zola, Transfer::Move);
    QVERIFY(outcome.has_value());
    QVERIFY(post(id).source != source);
    QVERIFY(takeBack(*m_access, outcome->step).has_value());
    QCOMPARE(post(id).source, source);
    QCOMPARE(post(id).siteId, m_hugo.id);
    QCOMPARE(post(id).path, u"content/posts/tea.md"_s);
}

void MovePostsTest::aPostOfTheSiteItselfIsLeft()
{
    const PostId id = m_library->createPost(m_hugo.id, "---\ntitle: Tea\n---\n")->id;
    const auto outcome = transferPosts(*m_access, {id}, m_hugo, Transfer::Move);
    QVERIFY(outcome.has_value());
    QVERIFY(outcome->changed.isEmpty());
    QCOMPARE(outcome->left.constFirst().id, id);
}

void MovePostsTest::aFileOutsideTheSiteIsNotTaken()
{
    write(u"secret.png"_s, "secret");
    QVERIFY(QDir(m_hugo.folder).mkpath(u"static"_s));
    QVERIFY(QFile::link(m_folder->filePath(u"secret.png"_s), m_hugo.folder + u"/static/link.png"_s));
    const PostId id = m_library
                          ->createPost(m_hugo.id, "---\ntitle: Tea\n---\n![](/link.png) ![](/../../secret.png)\n",
                                       u"content/posts/tea.md"_s)
                          ->id;
    QVERIFY(transferPosts(*m_access, {id}, m_zola, Transfer::Move).has_value());
    QVERIFY(m_library->media(id)->isEmpty());
    QVERIFY(post(id).source.contains("![](/link.png) ![](/../../secret.png)"));
}

QTEST_GUILESS_MAIN(MovePostsTest)
#include "tst_moveposts.moc"
