// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/remote.h"
#include "publish/git/repository.h"
#include "tests/support/scratchrepository.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <sys/resource.h>
#include <vector>

using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// One changed post in a repository of many files, by Galley and by the git program in the same run: bench_git_commit
/// [FILES...]; and many new ones in one commit: bench_git_commit many
namespace {

constexpr int runs = 20;

/// Of this process and of the git programs that it waited for: unlike the time on the clock, it does not depend on what
/// else the machine does.
double processorMs()
{
    double total = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        struct rusage used = {};
        getrusage(who, &used);
        total += double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 +
                 double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
    }
    return total;
}

QByteArray median(const std::function<void(int)> &work)
{
    std::vector<double> times;
    const double before = processorMs();
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return QByteArray::number(times[runs / 2], 'f', 1).rightJustified(7) + " (cpu " +
           QByteArray::number((processorMs() - before) / runs, 'f', 1) + ")";
}

QString postPath(int number) { return u"content/posts/%1/post-%2.md"_s.arg(number % 97).arg(number); }

void fill(const ScratchRepository &scratch, int files)
{
    for (int i = 0; i < files; ++i) {
        scratch.write(postPath(i), "---\ntitle: Post " + QByteArray::number(i) + "\n---\n\nText of this post.\n");
    }
    scratch.commitAll(u"start"_s);
}

void measure(int files)
{
    ScratchRepository scratch;
    fill(scratch, files);
    scratch.addBareRemote();
    scratch.git({u"push"_s, u"-q"_s, u"-u"_s, u"origin"_s, u"main"_s});
    const QString path = postPath(files / 2);
    const auto text = [](const char *by, int i) {
        return QByteArray("---\ntitle: ") + by + QByteArray::number(i) + "\n---\n";
    };

    const auto byGalley = [&](int i) {
        auto repository = Repository::open(scratch.folder());
        CommitPlan plan{*repository->branch(), *repository->head(), {{path, text("galley", i)}}, u"Publish"_s, false};
        if (const auto commit = repository->commit(plan); !commit) {
            qFatal("%s %s", qPrintable(commit.error().message), qPrintable(commit.error().detail));
        }
    };
    const auto push = [&] {
        if (const auto pushed = Remote(scratch.folder(), u"origin"_s).push(u"main"_s); !pushed) {
            qFatal("%s %s", qPrintable(pushed.error().message), qPrintable(pushed.error().detail));
        }
    };
    const auto byGit = [&](const char *name, const QStringList &options) {
        return [&scratch, &path, &text, name, options](int i) {
            scratch.write(path, text(name, i));
            scratch.git(options + QStringList{u"add"_s, u"--"_s, path});
            scratch.git(options + QStringList{u"commit"_s, u"-q"_s, u"-m"_s, u"Publish"_s});
        };
    };
    const QStringList synced{u"-c"_s, u"core.fsync=all"_s};
    const auto gitSynced = byGit("synced", synced);

    std::printf("%d files, p50 of %d runs in ms (processor time of one run)\n", files, runs);
    std::printf("  commit       galley            %s\n", median(byGalley).constData());
    std::printf("               git core.fsync=all %s\n", median(gitSynced).constData());
    std::printf("               git default        %s\n", median(byGit("default", {})).constData());
    const auto galley = median([&](int i) {
        byGalley(1000 + i);
        push();
    });
    const auto git = median([&](int i) {
        gitSynced(1000 + i);
        scratch.git(synced + QStringList{u"push"_s, u"-q"_s});
    });
    std::printf("  with push    galley            %s\n               git core.fsync=all %s\n", galley.constData(),
                git.constData());
    std::fflush(stdout);
}

constexpr int manyPosts = 1000;

/// New posts with an image each, in one commit.
void measureMany()
{
    QRandomGenerator random(7);
    const auto changes = [&random](const QString &folder) {
        QList<TreeChange> all;
        for (int i = 0; i < manyPosts; ++i) {
            QByteArray image(20'000, Qt::Uninitialized);
            random.generate(image.begin(), image.end());
            all << TreeChange{u"%1/%2/index.md"_s.arg(folder).arg(i),
                              "---\ntitle: Post " + QByteArray::number(i) + "\n---\n\n" + QByteArray(2000, 'x') + '\n'};
            all << TreeChange{u"%1/%2/image.png"_s.arg(folder).arg(i), image};
        }
        return all;
    };
    ScratchRepository scratch;
    fill(scratch, 1000);
    const auto timed = [](const std::function<void()> &work) {
        const double before = processorMs();
        QElapsedTimer timer;
        timer.start();
        work();
        return QByteArray::number(double(timer.nsecsElapsed()) / 1e6, 'f', 0).rightJustified(7) + " (cpu " +
               QByteArray::number(processorMs() - before, 'f', 0) + ")";
    };
    std::printf("%d new posts with an image each in one commit, 3 runs in ms (processor time)\n", manyPosts);
    for (int run = 0; run < 3; ++run) {
        CommitPlan plan{u"main"_s, scratch.head(), changes(u"galley%1"_s.arg(run)), u"Publish"_s, false};
        const QByteArray galley = timed([&] {
            if (const auto commit = Repository::open(scratch.folder())->commit(plan); !commit) {
                qFatal("%s %s", qPrintable(commit.error().message), qPrintable(commit.error().detail));
            }
        });
        std::printf("               galley            %s\n", galley.constData());
        for (const QStringList &options : {QStringList{u"-c"_s, u"core.fsync=all"_s}, QStringList()}) {
            const QString folder = u"git%1%2"_s.arg(run).arg(options.size());
            const QList<TreeChange> files = changes(folder);
            const QByteArray git = timed([&] {
                for (const TreeChange &change : files) {
                    scratch.write(change.path, *change.bytes);
                }
                scratch.git(options + QStringList{u"add"_s, u"--"_s, folder});
                scratch.git(options + QStringList{u"commit"_s, u"-q"_s, u"-m"_s, u"Publish"_s});
            });
            std::printf("               git %s%s\n", options.isEmpty() ? "default       " : "core.fsync=all",
                        git.constData());
        }
    }
}

} // namespace

int main(int count, char **arguments)
{
    if (count == 2 && arguments[1] == "many"_ba) {
        measureMany();
        return 0;
    }
    for (int i = 1; i < count; ++i) {
        measure(atoi(arguments[i]));
    }
    for (const int files : {1000, 10'000, 100'000}) {
        if (count == 1) {
            measure(files);
        }
    }
    if (count == 1) {
        measureMany();
    }
}
