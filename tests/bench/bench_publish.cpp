// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/posts.h"
#include "app/actions/sites.h"
#include "figures.h"
#include "model/library/library.h"
#include "model/library/libraryaccess.h"
#include "publish/plan/publisher.h"
#include "tests/support/scratchrepository.h"

#include <QCoreApplication>
#include <QElapsedTimer>

/// One post into a Hugo site of many files: plan, commit, worktree, index and push to a bare remote, beside the git
/// program with everything synced to the disk.
using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

template<typename Value>
Value need(const Result<Value> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *result;
}

void fill(const ScratchRepository &repository, int files)
{
    repository.write(u"hugo.toml"_s, "title = \"Bench\"\n");
    for (int number = 0; number < files; ++number) {
        repository.write(u"content/posts/%1/post-%2.md"_s.arg(number % 100).arg(number),
                         QByteArray("+++\ntitle = \"Post ") + QByteArray::number(number) +
                             "\"\ndate = 2024-01-02T03:04:05Z\n+++\n\nText.\n");
    }
    repository.commitAll(u"All posts"_s);
    repository.addBareRemote();
    repository.git({u"push"_s, u"-q"_s, u"-u"_s, u"origin"_s, u"main"_s});
}

double gitMs(const ScratchRepository &repository, int round)
{
    const QString path = u"content/posts/git-%1.md"_s.arg(round);
    repository.write(path, "+++\ntitle = \"By git\"\n+++\n\nText.\n");
    QElapsedTimer timer;
    timer.start();
    repository.git({u"-c"_s, u"core.fsync=all"_s, u"add"_s, path});
    repository.git({u"-c"_s, u"core.fsync=all"_s, u"commit"_s, u"-q"_s, u"-m"_s, u"By git"_s});
    repository.git({u"-c"_s, u"core.fsync=all"_s, u"push"_s, u"-q"_s, u"origin"_s, u"main"_s});
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The steps of one publish, and their sum.
struct Steps
{
    bench::Figure plan, commit, push, all;
};

void publishOnce(model::LibraryAccess &access, const model::Site &site, int round, Steps &steps)
{
    const model::Post post = access.with([&](model::Library &library) {
        return need(app::newPost(library, {.site = site.id,
                                           .title = u"By Galley %1"_s.arg(round),
                                           .tags = {},
                                           .date = {},
                                           .slug = {},
                                           .body = "Text.\n"}));
    });
    const publish::Publisher publisher(access);
    QElapsedTimer timer;
    timer.start();
    const publish::PublishPlan plan = need(publisher.plan({post.id}));
    const double planned = double(timer.nsecsElapsed()) / 1e6;
    need(publisher.commit(plan));
    const double committed = double(timer.nsecsElapsed()) / 1e6;
    need(publisher.push(site));
    const double pushed = double(timer.nsecsElapsed()) / 1e6;
    steps.plan.samples.add(planned);
    steps.commit.samples.add(committed - planned);
    steps.push.samples.add(pushed - committed);
    steps.all.samples.add(pushed);
}

void measure(bench::Report &report, int files, int rounds)
{
    const ScratchRepository repository;
    fill(repository, files);
    const QTemporaryDir folder;
    model::Library library = [&] {
        Result<model::Library> opened = model::Library::open(folder.filePath(u"library"_s));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }();
    model::DirectLibraryAccess access(library);
    QElapsedTimer timer;
    timer.start();
    const app::OpenedSite opened = need(app::openSite(access, repository.folder()));
    bench::Figure opening{.name = u"open a site of %1 posts"_s.arg(files), .samples = {}};
    opening.samples.add(double(timer.nsecsElapsed()) / 1e6);
    report.add(opening);

    Steps steps{.plan = {.name = u"  its plan, %1 files"_s.arg(files), .samples = {}},
                .commit = {.name = u"  its commit and worktree, %1 files"_s.arg(files), .samples = {}},
                .push = {.name = u"  its push and reading back, %1 files"_s.arg(files), .samples = {}},
                .all = {.name = u"publish one post into %1 files"_s.arg(files),
                        .samples = {},
                        .floorName = u"git add, commit, push with core.fsync=all"_s}};
    for (int round = 0; round < rounds; ++round) {
        steps.all.floor.add(gitMs(repository, round));
        publishOnce(access, opened.site, round, steps);
    }
    for (const bench::Figure &figure : {steps.all, steps.plan, steps.commit, steps.push})
        report.add(figure);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    bench::Report report(argc, argv);
    for (const int files : {1'000, 10'000})
        measure(report, files, 20);
    return 0;
}
