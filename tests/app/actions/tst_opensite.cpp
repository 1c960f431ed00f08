// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/sites.h"
#include "model/library/library.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// A site is opened whole or not at all, and found by search whenever its index was made.
class OpenSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stoppedAnywhereLeavesNothing();
    void stoppedWhileItWritesLeavesNothing();
    void stoppedWhileNewPostsComeKeepsWhatCame();
    void searchFindsAtOnce();
    void filesLeftOutOfTheCheckoutAreNamed();
};

namespace {

constexpr int posts = 30;

constexpr int manyPosts = 700; ///< More than are written at once.

void fill(const ScratchRepository &site, int count = posts)
{
    site.write(u"hugo.toml"_s, "title = 'Site'\n");
    for (int number = 0; number < count; ++number) {
        site.write(u"content/posts/post-%1.md"_s.arg(number), "---\ntitle: Post " + QByteArray::number(number) +
                                                                  "\ntags: [lamp]\n---\nThe keeper no" +
                                                                  QByteArray::number(number) + " went up.\n");
    }
    site.commitAll(u"All"_s);
}

model::Library opened(const QTemporaryDir &folder)
{
    Result<model::Library> library = model::Library::open(folder.path());
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    return std::move(*library);
}

} // namespace

void OpenSiteTest::stoppedAnywhereLeavesNothing()
{
    const ScratchRepository site;
    fill(site);
    const QTemporaryDir folder;
    model::Library library = opened(folder);
    model::DirectLibraryAccess access(library);
    int stopped = 0;
    for (int calls = 0; calls < 20 * posts; ++calls) {
        int left = calls;
        const auto result = openSite(access, site.folder(), {}, [&](const ProgressReport &) { return left-- > 0; });
        if (result)
            break;
        ++stopped;
        QVERIFY(library.sites()->isEmpty());
        QCOMPARE(*library.postCount(), 0);
    }
    QVERIFY(stopped >= 3 * posts); // Reading, comparing, taking in: between any two posts.
    QCOMPARE(*library.postCount(), posts);
}

/// The first posts are in the library by then.
void OpenSiteTest::stoppedWhileItWritesLeavesNothing()
{
    const ScratchRepository site;
    fill(site, manyPosts);
    const QTemporaryDir folder;
    model::Library library = opened(folder);
    model::DirectLibraryAccess access(library);
    int standing = 0;
    const auto result = openSite(access, site.folder(), {}, [&](const ProgressReport &) {
        standing = *library.postCount();
        return standing == 0;
    });
    QVERIFY(!result);
    QVERIFY2(result.error().hint.contains(u"No new post"_s), qPrintable(result.error().hint));
    QVERIFY(standing > 0 && standing < manyPosts);
    QVERIFY(library.sites()->isEmpty());
    QCOMPARE(*library.postCount(), 0);
    QVERIFY(!*library.mendSearch());
    QVERIFY(library.search(u"lamp"_s)->isEmpty());
    QCOMPARE(openSite(access, site.folder())->posts, manyPosts);
}

void OpenSiteTest::stoppedWhileNewPostsComeKeepsWhatCame()
{
    const ScratchRepository site;
    fill(site, 1);
    const QTemporaryDir folder;
    model::Library library = opened(folder);
    model::DirectLibraryAccess access(library);
    QCOMPARE(openSite(access, site.folder())->posts, 1);
    fill(site, manyPosts);
    int standing = 0;
    const auto result = openSite(access, site.folder(), {}, [&](const ProgressReport &) {
        standing = *library.postCount();
        return standing == 1;
    });
    QVERIFY(!result);
    QVERIFY2(result.error().hint.contains(QString::number(standing - 1)), qPrintable(result.error().hint));
    QCOMPARE(*library.postCount(), standing);
    const auto rest = openSite(access, site.folder());
    QCOMPARE(rest->report.added.size(), manyPosts - standing);
    QCOMPARE(*library.postCount(), manyPosts);
}

void OpenSiteTest::searchFindsAtOnce()
{
    const ScratchRepository site;
    fill(site);
    const QTemporaryDir folder;
    model::Library library = opened(folder);
    model::DirectLibraryAccess access(library);
    QVERIFY(openSite(access, site.folder()));
    QCOMPARE(library.search(u"no7"_s)->size(), 1);
    QCOMPARE(library.search(u"lamp"_s)->size(), posts);
    QVERIFY(!*library.mendSearch()); // It is what the texts say.
}

/// Nor are their posts taken for deleted.
void OpenSiteTest::filesLeftOutOfTheCheckoutAreNamed()
{
    const ScratchRepository site;
    fill(site);
    site.write(u"content/notes/a.md"_s, "---\ntitle: A\n---\n");
    site.commitAll(u"Note"_s);
    const QTemporaryDir folder;
    model::Library library = opened(folder);
    model::DirectLibraryAccess access(library);
    QCOMPARE(openSite(access, site.folder())->posts, posts + 1);
    site.git({u"sparse-checkout"_s, u"set"_s, u"--no-cone"_s, u"/hugo.toml"_s, u"/content/notes/"_s});
    const auto again = openSite(access, site.folder());
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QCOMPARE(again->posts, 1);
    QCOMPARE(again->skipped.size(), posts);
    QVERIFY(again->skipped.constFirst().reason.contains(u"sparse"_s));
    QVERIFY(again->report.deleted.isEmpty());
    QCOMPARE(*library.postCount(), posts + 1);
}

} // namespace galley::app

QTEST_GUILESS_MAIN(galley::app::OpenSiteTest)

#include "tst_opensite.moc"
