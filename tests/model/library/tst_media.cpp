// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class MediaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBack();
    void aTakenNameIsMadeFree();
    void theSameBytesAreStoredOnce();
};

void MediaTest::bytesComeBack()
{
    QTemporaryDir folder;
    auto library = openSimple(folder.path());
    VERIFY_DONE(library);
    const PostId post = library->createPost(newSite(*library).id, "x")->id;
    const QByteArray bytes("\x89PNG\0\r\n", 7);
    const auto added = library->addMedia(post, u"été.png"_s, bytes);
    VERIFY_DONE(added);
    QCOMPARE(added->name, u"été.png"_s);
    QCOMPARE(added->hash.size(), 64);
    VERIFY_DONE(library->addMedia(post, u"empty"_s, QByteArray()));
    const auto files = library->media(post);
    VERIFY_DONE(files);
    QCOMPARE(files->size(), 2);
    QCOMPARE(files->at(0).name, u"empty"_s);
    QCOMPARE(files->at(0).bytes, QByteArray());
    QCOMPARE(files->at(1).bytes, bytes);
    QCOMPARE(files->at(1).hash, added->hash);
    QVERIFY(!library->addMedia(u"nobody"_s, u"a.png"_s, bytes));
}

void MediaTest::aTakenNameIsMadeFree()
{
    QTemporaryDir folder;
    auto library = openSimple(folder.path());
    VERIFY_DONE(library);
    const Site site = newSite(*library);
    const PostId post = library->createPost(site.id, "x")->id;
    QCOMPARE(library->addMedia(post, u"photo.tar.gz"_s, "one")->name, u"photo.tar.gz"_s);
    QCOMPARE(library->addMedia(post, u"photo.tar.gz"_s, "two")->name, u"photo.tar-2.gz"_s);
    QCOMPARE(library->addMedia(post, u"photo.tar.gz"_s, "two")->name, u"photo.tar-2.gz"_s);
    QCOMPARE(library->addMedia(post, u"README"_s, "one")->name, u"README"_s);
    QCOMPARE(library->addMedia(post, u"README"_s, "two")->name, u"README-2"_s);
    QCOMPARE(library->media(post)->size(), 4);
    const PostId other = library->createPost(site.id, "y")->id;
    // Drafts without a path may come to lie in one folder.
    QCOMPARE(library->addMedia(other, u"photo.tar.gz"_s, "two")->name, u"photo.tar-2.gz"_s);
    QCOMPARE(library->addMedia(other, u"photo.tar.gz"_s, "three")->name, u"photo.tar-3.gz"_s);
}

void MediaTest::theSameBytesAreStoredOnce()
{
    QTemporaryDir folder;
    const QByteArray bytes(1 << 20, 'm');
    {
        auto library = openSimple(folder.path());
        VERIFY_DONE(library);
        const Site site = newSite(*library);
        for (int number = 0; number < 5; ++number) {
            const PostId post = library->createPost(site.id, "x")->id;
            VERIFY_DONE(library->addMedia(post, u"a.png"_s, bytes));
            VERIFY_DONE(library->addMedia(post, u"b.png"_s, bytes));
        }
    }
    QVERIFY(QFileInfo(folder.filePath(u"library.sqlite"_s)).size() < 2 * bytes.size());
}

QTEST_GUILESS_MAIN(MediaTest)
#include "tst_media.moc"
