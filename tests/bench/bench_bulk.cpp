// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/bulk/labelling.h"
#include "model/library/database/ownerlock.h"
#include "model/library/library.h"
#include "model/library/media/mediastore.h"
#include "model/library/trash/trash.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

/// How long a change of 10,000 posts takes, its taking back, the emptying of the trash, and how long each keeps the
/// typing waiting; and what the largest file costs.
using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::app;
using namespace galley::model;

namespace {

constexpr int postCount = 10'000;

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
        turns.add(double(clock.nsecsElapsed()) / 1e6);
    }
    bench::Samples turns;
};

QList<PostId> fill(Library &library)
{
    QRandomGenerator random(1);
    const Site site = need(library.addSite({{}, u"Blog"_s, u"/blog"_s, u"hugo"_s}));
    QList<ImportedPost> batch;
    for (int number = 0; number < postCount; ++number) {
        QByteArray text = "---\ntitle: A post\ntags: [tea]\n---\n![A cup](/images/cup.jpg)\n";
        while (text.size() < 4000)
            text += "word" + QByteArray::number(random.bounded(20'000)) + ' ';
        batch.append({u"content/posts/%1.md"_s.arg(number), text, {}});
    }
    need(library.importPosts(site.id, batch));
    QList<PostId> posts;
    for (const auto all = need(library.posts()); const PostSummary &post : all)
        posts.append(post.id);
    need(library.settle());
    return posts;
}

void measureTurns(bench::Report &report, Library &library, const QString &name,
                  const std::function<void(LibraryAccess &)> &work)
{
    TimedAccess access(library);
    bench::Samples whole = bench::measure(1, [&] { work(access); }, 0);
    report.add({.name = name, .samples = whole});
    bench::Samples longest;
    longest.add(access.turns.percentile(100));
    report.add({.name = u"  its longest turn of the library's thread"_s, .samples = longest});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    bench::Report report(argc, argv);
    const QTemporaryDir folder;
    auto lock = need(OwnerLock::tryTake(folder.filePath(u"library"_s)));
    Library library = need(Library::open(*std::move(lock)));
    const QList<PostId> posts = fill(library);

    qint64 step = 0;
    measureTurns(report, library, u"add a tag to 10,000 posts"_s, [&](LibraryAccess &access) {
        step = need(labelPosts(access, posts, {LabelKind::Tag, {u"harbour"_s}, {}})).step;
    });
    measureTurns(report, library, u"take that back"_s, [&](LibraryAccess &access) { need(takeBack(access, step)); });
    report.add({.name = u"count the tags of 10,000 posts"_s,
                .samples = bench::measure(20, [&] { need(labels(library, LabelKind::Tag)); })});

    need(library.addMedia(posts.constFirst(), u"cup.jpg"_s, "jpeg"));
    report.add({.name = u"list a file that 10,000 posts use"_s,
                .samples = bench::measure(5, [&] { need(storedMedia(library)); })});
    const QByteArray video(mediaLimitBytes, 'v');
    report.add(
        {.name = u"keep a file of 100 MB"_s,
         .samples = bench::measure(1, [&] { need(library.addMedia(posts.constFirst(), u"video.mp4"_s, video)); }, 0)});

    need(library.together([&]() -> Result<> {
        for (const PostId &post : posts)
            need(library.moveToTrash(post));
        return {};
    }));
    measureTurns(report, library, u"remove 10,000 posts for ever"_s,
                 [&](LibraryAccess &access) { need(emptyTrash(access, posts)); });
    return 0;
}
