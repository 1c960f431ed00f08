// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/media/addresses.h"
#include "model/library/media/mediastore.h"
#include "tests/model/library/support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class MediaStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addressesAreFound_data();
    void addressesAreFound();
    void altTextsAreRead_data();
    void altTextsAreRead();
    void useFollowsTheText();
    void apostThatShowsAnothersPictureUsesIt();
    void altTextIsKeptAndOfferedAgain();
    void whatIsUsedCannotBeRemoved();
    void whatIsUnusedCanBeRemovedAndRestored();
    void theTrashIsEmptiedButForWhatIsUsedAgain();
    void renamingChangesTheNameOnly_data();
    void renamingChangesTheNameOnly();
    void renamingIsOneStepThatCanBeTakenBack();
    void aNameThatIsTakenIsRefused();
    void tooLargeAFileIsRefused();
    void aFileIsFoundByTheBeginningOfItsHash();

private:
    PostId makePost(const QString &body, const QString &path = u"content/posts/hello.md"_s);
    StoredMedium only(MediaChoice choice = MediaChoice::All);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
};

void MediaStoreTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_site = newSite(*m_library);
}

PostId MediaStoreTest::makePost(const QString &body, const QString &path)
{
    return m_library->createPost(m_site.id, simplePost(u"Post"_s, body), path)->id;
}

StoredMedium MediaStoreTest::only(MediaChoice choice)
{
    const auto media = storedMedia(*m_library, {.site = {}, .choice = choice, .hash = {}});
    if (!media || media->size() != 1)
        QTest::qFail("there should be one file", __FILE__, __LINE__);
    return media && !media->isEmpty() ? media->constFirst() : StoredMedium();
}

void MediaStoreTest::addressesAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("keys");
    QTest::newRow("an image of Markdown") << QByteArray("![a](/media/Photo.JPG)") << QByteArrayList{"photo.jpg"};
    QTest::newRow("with a title") << QByteArray("![a](photo.jpg \"b\")") << QByteArrayList{"photo.jpg"};
    QTest::newRow("a reference") << QByteArray("[1]: /a/b.pdf") << QByteArrayList{"b.pdf"};
    QTest::newRow("HTML in quotes") << QByteArray("<img src='x/y.png?w=3#a'>") << QByteArrayList{"y.png"};
    QTest::newRow("HTML without quotes") << QByteArray("<img src=y.png>") << QByteArrayList{"y.png"};
    QTest::newRow("a set of sizes") << QByteArray("srcset=\"a.jpg 1x, b.jpg 2x\"") << QByteArrayList{"a.jpg", "b.jpg"};
    QTest::newRow("a shortcode") << QByteArray("{{< figure src=\"c.webp\" >}}") << QByteArrayList{"c.webp"};
    QTest::newRow("front matter") << QByteArray("---\ncover: /img/d.svg\n---\n") << QByteArrayList{"d.svg"};
    QTest::newRow("escaped") << QByteArray("(/m/%C3%89t%C3%A9%201.png)") << QByteArrayList{"1.png"};
    QTest::newRow("accents") << QByteArray("(/m/\xC3\x89t\xC3\xA9.png)") << QByteArrayList{"\xC3\xA9t\xC3\xA9.png"};
    QTest::newRow("the end of a sentence") << QByteArray("See photo.jpg.") << QByteArrayList{"photo.jpg"};
    QTest::newRow("numbers and words are none") << QByteArray("3.14, e.g. this... (1.2)") << QByteArrayList{};
    QTest::newRow("nothing after the dot") << QByteArray("a. b.\n.hidden") << QByteArrayList{};
    QTest::newRow("NUL and broken UTF-8") << QByteArray("\0\xFF(a\xFF.jpg)", 10) << QByteArrayList{"a\xEF\xBF\xBD.jpg"};
}

void MediaStoreTest::addressesAreFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, keys);
    QByteArrayList found;
    for (const WrittenAddress &address : addressesIn(text)) {
        QCOMPARE(text.mid(address.begin, address.text.size()), address.text);
        found.append(fileKey(address.text));
    }
    QCOMPARE(found, keys);
}

void MediaStoreTest::altTextsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("alts");
    QTest::newRow("plain") << QByteArray("![A cat](a.jpg) and ![A dog](<b.jpg>)")
                           << QStringList{u"A cat"_s, u"A dog"_s};
    QTest::newRow("brackets within") << QByteArray("![a [b] \\] c](a.jpg)") << QStringList{u"a [b] ] c"_s};
    QTest::newRow("over two lines") << QByteArray("![a\nb](a.jpg)") << QStringList{u"a b"_s};
    QTest::newRow("a reference says nothing") << QByteArray("![a][1]") << QStringList{};
    QTest::newRow("never closed") << QByteArray("![a").repeated(5000) << QStringList{};
}

void MediaStoreTest::altTextsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, alts);
    QStringList found;
    for (const WrittenImage &image : imagesIn(text))
        found.append(image.alt);
    QCOMPARE(found, alts);
}

void MediaStoreTest::useFollowsTheText()
{
    const PostId post = makePost(u"nothing yet"_s);
    VERIFY_DONE(m_library->addMedia(post, u"photo.jpg"_s, "bytes"));
    QVERIFY(only().usedIn.isEmpty());
    QCOMPARE(only(MediaChoice::Unused).names, QStringList{u"photo.jpg"_s});
    QCOMPARE(only().posts, QList{post});
    VERIFY_DONE(m_library->saveSource(post, simplePost(u"Post"_s, u"![](/media/hello/photo.jpg)"_s)));
    QCOMPARE(only().usedIn, (QList{MediaUse{post, u"Post"_s}}));
    QVERIFY(storedMedia(*m_library, {.site = {}, .choice = MediaChoice::Unused, .hash = {}})->isEmpty());
    VERIFY_DONE(m_library->moveToTrash(post)); // What a post in the trash shows it shows again when it is restored.
    QVERIFY(!only().usedIn.isEmpty());
    VERIFY_DONE(m_library->rebuildDerived());
    QVERIFY(!only().usedIn.isEmpty());
    VERIFY_DONE(m_library->saveSource(post, simplePost(u"Post"_s, u"no more"_s)));
    QVERIFY(only().usedIn.isEmpty());
}

void MediaStoreTest::apostThatShowsAnothersPictureUsesIt()
{
    const PostId owner = makePost({});
    const PostId user = makePost(u"![](/media/hello/photo.jpg)"_s, u"content/posts/user.md"_s);
    VERIFY_DONE(m_library->addMedia(owner, u"photo.jpg"_s, "bytes"));
    QCOMPARE(only().usedIn.size(), 1);
    QCOMPARE(only().usedIn.constFirst().post, user);
    VERIFY_DONE(m_library->addMedia(user, u"photo.jpg"_s, "its own")); // Now it shows that.
    QCOMPARE(only(MediaChoice::Unused).posts, QList{owner});
}

void MediaStoreTest::altTextIsKeptAndOfferedAgain()
{
    const PostId post = makePost({});
    VERIFY_DONE(m_library->addMedia(post, u"photo.jpg"_s, "bytes"));
    VERIFY_DONE(m_library->saveSource(post, simplePost(u"Post"_s, u"![A cat asleep](/media/hello/photo.jpg)"_s)));
    VERIFY_DONE(m_library->saveSource(post, simplePost(u"Post"_s, u"![](/media/hello/photo.jpg)"_s)));
    VERIFY_DONE(m_library->saveSource(post, simplePost(u"Post"_s, u"gone"_s)));
    QCOMPARE(only().alt, u"A cat asleep"_s);
    const auto again = m_library->addMedia(makePost({}, u"content/posts/two.md"_s), u"other.jpg"_s, "bytes");
    QCOMPARE(again->alt, u"A cat asleep"_s);
    VERIFY_DONE(setMediumAlt(*m_library, again->hash, u"A dog"_s));
    QCOMPARE(m_library->media(post)->constFirst().alt, u"A dog"_s);
}

void MediaStoreTest::whatIsUsedCannotBeRemoved()
{
    const PostId post = makePost(u"![](/media/hello/photo.jpg)"_s);
    const auto file = m_library->addMedia(post, u"photo.jpg"_s, "bytes");
    const auto removed = moveMediumToTrash(*m_library, file->hash);
    QVERIFY(!removed);
    QVERIFY(removed.error().message.contains(u"Post"_s));
    QVERIFY(!removed.error().hint.isEmpty());
    QCOMPARE(only().hash, file->hash);
}

void MediaStoreTest::whatIsUnusedCanBeRemovedAndRestored()
{
    const PostId post = makePost({});
    const auto file = m_library->addMedia(post, u"photo.jpg"_s, "bytes");
    VERIFY_DONE(moveMediumToTrash(*m_library, file->hash));
    QVERIFY(storedMedia(*m_library)->isEmpty());
    QVERIFY(only(MediaChoice::InTrash).isInTrash);
    VERIFY_DONE(restoreMedium(*m_library, file->hash));
    QVERIFY(!only().isInTrash);
    VERIFY_DONE(moveMediumToTrash(*m_library, file->hash));
    VERIFY_DONE(m_library->addMedia(post, u"photo.jpg"_s, "bytes")); // Put in anew, it is there again.
    QCOMPARE(m_library->media(post)->size(), 1);
}

void MediaStoreTest::theTrashIsEmptiedButForWhatIsUsedAgain()
{
    const PostId post = makePost({});
    const auto gone = m_library->addMedia(post, u"gone.jpg"_s, "gone");
    const auto back = m_library->addMedia(post, u"back.jpg"_s, "back");
    VERIFY_DONE(moveMediumToTrash(*m_library, gone->hash));
    VERIFY_DONE(moveMediumToTrash(*m_library, back->hash));
    VERIFY_DONE(m_library->saveSource(post, simplePost(u"Post"_s, u"![](/media/hello/back.jpg)"_s)));
    QCOMPARE(emptyMediaTrash(*m_library, MediaToEmpty::Old).value_or(-1), 0);
    QCOMPARE(only().hash, back->hash);
    QCOMPARE(emptyMediaTrash(*m_library, MediaToEmpty::All).value_or(-1), 1);
    QVERIFY(!mediumBytes(*m_library, gone->hash));
    QCOMPARE(mediumBytes(*m_library, back->hash).value_or(QByteArray()), QByteArray("back"));
}

void MediaStoreTest::renamingChangesTheNameOnly_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("an image") << u"a photo.jpg ![x](/media/hello/photo.jpg \"t\")\r\nend"_s
                              << u"a photo.jpg ![x](/media/hello/new%20name.jpg \"t\")\r\nend"_s;
    QTest::newRow("HTML with a query") << u"<img src='/media/hello/photo.jpg?w=3'>"_s
                                       << u"<img src='/media/hello/new%20name.jpg?w=3'>"_s;
    QTest::newRow("twice") << u"(/media/hello/photo.jpg) (/media/hello/photo.jpg)"_s
                           << u"(/media/hello/new%20name.jpg) (/media/hello/new%20name.jpg)"_s;
    QTest::newRow("as a draft wrote it") << u"![](/media/photo.jpg)"_s << u"![](/media/new%20name.jpg)"_s;
    QTest::newRow("another file of that name stays") << u"(/media/other/photo.jpg) (/media/hello/photo.jpg)"_s
                                                     << u"(/media/other/photo.jpg) (/media/hello/new%20name.jpg)"_s;
    QTest::newRow("a far address stays") << u"(https://a.org/photo.jpg) (/media/hello/photo.jpg)"_s
                                         << u"(https://a.org/photo.jpg) (/media/hello/new%20name.jpg)"_s;
}

void MediaStoreTest::renamingChangesTheNameOnly()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const PostId post = makePost(before);
    const auto file = m_library->addMedia(post, u"photo.jpg"_s, "bytes");
    DirectLibraryAccess access(*m_library);
    const auto outcome = renameMedium(access, file->hash, u"new name"_s); // The ending stays.
    VERIFY_DONE(outcome);
    QCOMPARE(m_library->post(post)->source, simplePost(u"Post"_s, after));
    QVERIFY(outcome->left.isEmpty());
    QCOMPARE(only().names.constFirst(), u"new name.jpg"_s);
    QVERIFY(!only().usedIn.isEmpty());
}

void MediaStoreTest::renamingIsOneStepThatCanBeTakenBack()
{
    const PostId owner = makePost(u"![](/media/hello/photo.jpg)"_s);
    const PostId user = makePost(u"![](/media/hello/photo.jpg)"_s, u"content/posts/user.md"_s);
    const PostId stranger = makePost(u"![](/media/stranger/photo.jpg)"_s, u"content/posts/stranger.md"_s);
    const auto file = m_library->addMedia(owner, u"photo.jpg"_s, "bytes");
    VERIFY_DONE(m_library->addMedia(stranger, u"photo.jpg"_s, "another"));
    const Post before = *m_library->post(stranger);
    DirectLibraryAccess access(*m_library);
    const auto outcome = renameMedium(access, file->hash, u"cat.jpg"_s);
    VERIFY_DONE(outcome);
    QCOMPARE(outcome->changed.size(), 2);
    QVERIFY(m_library->post(user)->source.contains("/media/hello/cat.jpg"));
    QVERIFY(*m_library->post(stranger) == before);
    VERIFY_DONE(takeBack(access, outcome->step));
    QVERIFY(m_library->post(owner)->source.contains("/media/hello/photo.jpg"));
    QVERIFY(!findMedium(*m_library, file->hash)->usedIn.isEmpty()); // Its old name is still known.
}

void MediaStoreTest::aNameThatIsTakenIsRefused()
{
    const PostId post = makePost({});
    const auto file = m_library->addMedia(post, u"photo.jpg"_s, "bytes");
    VERIFY_DONE(m_library->addMedia(post, u"cat.jpg"_s, "cat"));
    DirectLibraryAccess access(*m_library);
    for (const QString &name : {u"Cat.jpg"_s, u"  "_s, u"a/b.jpg"_s}) {
        const auto outcome = renameMedium(access, file->hash, name);
        QVERIFY2(!outcome, qPrintable(name));
        QVERIFY(!outcome.error().hint.isEmpty());
    }
}

void MediaStoreTest::tooLargeAFileIsRefused()
{
    VERIFY_DONE(checkMediaSize(u"video.mp4"_s, mediaLimitBytes));
    const auto checked = checkMediaSize(u"video.mp4"_s, mediaLimitBytes + 1);
    QVERIFY(!checked);
    QVERIFY(checked.error().message.contains(u"video.mp4"_s));
    QVERIFY(!m_library->addMedia(makePost({}), u"video.mp4"_s, QByteArray(mediaLimitBytes + 1, 'x')));
    QVERIFY(storedMedia(*m_library)->isEmpty());
}

void MediaStoreTest::aFileIsFoundByTheBeginningOfItsHash()
{
    const PostId post = makePost({});
    const auto file = m_library->addMedia(post, u"photo.jpg"_s, "bytes");
    QCOMPARE(findMedium(*m_library, file->hash.first(6).toUpper())->hash, file->hash);
    for (const QString &none : {QString(), u"zz"_s, u"%"_s})
        QVERIFY(!findMedium(*m_library, none));
}

QTEST_GUILESS_MAIN(MediaStoreTest)
#include "tst_mediastore.moc"
