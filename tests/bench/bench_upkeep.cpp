// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/database/ownerlock.h"
#include "model/library/library.h"
#include "model/library/libraryaccess.h"
#include "model/library/upkeep/backup.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

/// How long a backup, and a check, of a library of some 500 MB take, and how long they keep the typing waiting.
using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::model;

namespace {

template<typename Value>
Value need(Result<Value> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

/// Measures each turn that work takes of the library's thread.
class TimedAccess : public DirectLibraryAccess
{
public:
    using DirectLibraryAccess::DirectLibraryAccess;
    void run(const std::function<void(Library &)> &work) override
    {
        QElapsedTimer clock;
        clock.start();
        DirectLibraryAccess::run(work);
        holds.add(double(clock.nsecsElapsed()) / 1e6);
    }
    bench::Samples holds;
};

QByteArray randomText(QRandomGenerator &random, int words)
{
    QByteArray text = "---\ntitle: A post\n---\n";
    for (int word = 0; word < words; ++word)
        text += "word" + QByteArray::number(random.bounded(20'000)) + (word % 12 == 11 ? '\n' : ' ');
    return text;
}

void fill(Library &library, int posts, int images)
{
    QRandomGenerator random(1);
    const Site site = need(library.addSite({{}, u"Blog"_s, u"/blog"_s, u"press"_s}));
    QList<ImportedPost> batch;
    for (int number = 0; number < posts; ++number)
        batch.append({u"%1.md"_s.arg(number), randomText(random, 450), {}});
    need(library.importPosts(site.id, batch));
    const PostId id = need(library.posts({.limit = 1})).constFirst().id;
    for (int number = 0; number < images; ++number) {
        QByteArray image(1'000'000, Qt::Uninitialized);
        random.generate(reinterpret_cast<quint32 *>(image.begin()), reinterpret_cast<quint32 *>(image.end()));
        need(library.addMedia(id, u"%1.png"_s.arg(number), image));
    }
    need(library.settle());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    bench::Report report(argc, argv);
    const QTemporaryDir folder;
    auto lock = need(OwnerLock::tryTake(folder.filePath(u"library"_s)));
    Library library = need(Library::open(*std::move(lock)));
    fill(library, 5000, 470);
    const QString sizeMb = QString::number(QFile(folder.filePath(u"library/library.sqlite"_s)).size() / 1'000'000);

    TimedAccess access(library);
    bench::Figure whole{
        .name = u"back up %1 MB, checked and on the disk"_s.arg(sizeMb), .samples = {}, .floorName = u"cp and sync"_s};
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer clock;
        clock.start();
        need(backUp(access, folder.filePath(u"backup.sqlite"_s)));
        whole.samples.add(double(clock.nsecsElapsed()) / 1e6);
        clock.start();
        QFile::remove(folder.filePath(u"floor"_s));
        QFile::copy(folder.filePath(u"library/library.sqlite"_s), folder.filePath(u"floor"_s));
        if (std::system(qPrintable(u"sync '%1'"_s.arg(folder.filePath(u"floor"_s)))) != 0)
            qFatal("sync does not work");
        whole.floor.add(double(clock.nsecsElapsed()) / 1e6);
    }
    report.add(whole);
    report.add({.name = u"  one turn of the library's thread meanwhile"_s, .samples = access.holds});
    bench::Samples longest;
    longest.add(access.holds.percentile(100));
    report.add({.name = u"  the longest turn"_s, .samples = longest});

    TimedAccess checking(library);
    QElapsedTimer clock;
    clock.start();
    const auto checked = need(checkLibrary(checking, {}));
    bench::Figure check{.name = u"check %1 posts and %2 images"_s.arg(checked.posts).arg(checked.mediaFiles),
                        .samples = {}};
    check.samples.add(double(clock.nsecsElapsed()) / 1e6);
    report.add(check);
    bench::Samples longestCheck;
    longestCheck.add(checking.holds.percentile(100));
    report.add({.name = u"  its longest turn"_s, .samples = longestCheck});
    return checked.isGood() ? 0 : 1;
}
