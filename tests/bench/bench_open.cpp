// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/sites.h"
#include "figures.h"
#include "model/library/library.h"
#include "model/post/digest.h"
#include "tests/support/manyposts.h"
#include "tests/support/scratchrepository.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

/// A site of 10,000 posts: opened for the first time, and looked at again, beside reading its files and hashing them.
using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

constexpr int posts = 10'000;

void fill(const ScratchRepository &repository)
{
    repository.write(u"hugo.toml"_s, "title = \"Bench\"\n");
    PostMaker maker;
    for (int number = 0; number < posts; ++number) {
        const model::ImportedPost post = maker.next();
        repository.write(u"content/posts/%1/post-%2.md"_s.arg(number % 100).arg(number), post.source);
    }
    repository.commitAll(u"All posts"_s);
}

double msOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double readAndHashMs(const ScratchRepository &repository)
{
    return msOf([&] {
        QDirIterator files(repository.path(u"content"_s), QDir::Files, QDirIterator::Subdirectories);
        int found = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || model::sha256(file.readAll()).isEmpty())
                qFatal("A file cannot be read.");
            ++found;
        }
        if (found != posts)
            qFatal("There are %d files.", found);
    });
}

/// How long each part of the work took, by the words that it reports.
class Parts
{
public:
    Progress progress()
    {
        return [this](const ProgressReport &report) {
            if (report.what != m_what) {
                end();
                m_what = report.what;
                m_timer.start();
            }
            return true;
        };
    }
    void end()
    {
        if (!m_what.isEmpty())
            m_ms[m_what].add(double(m_timer.nsecsElapsed()) / 1e6);
        m_what.clear();
    }
    void tell(bench::Report &report) const
    {
        for (auto part = m_ms.cbegin(); part != m_ms.cend(); ++part)
            report.add({.name = u"  of it: "_s + part.key(), .samples = part.value()});
    }

private:
    QString m_what;
    QElapsedTimer m_timer;
    QMap<QString, bench::Samples> m_ms;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    bench::Report report(argc, argv);
    const ScratchRepository repository;
    fill(repository);
    const QString floorName = u"read and hash the files"_s;
    bench::Figure opening{.name = u"open a site of 10,000 posts"_s, .samples = {}, .floorName = floorName};
    bench::Figure again{.name = u"look at it again, nothing new"_s, .samples = {}, .floorName = floorName};
    readAndHashMs(repository); // From the disk into memory.
    Parts parts;
    for (int round = 0; round < 5; ++round) {
        const QTemporaryDir folder;
        Result<model::Library> library = model::Library::open(folder.path());
        if (!library)
            qFatal("%s", qPrintable(library.error().message));
        model::DirectLibraryAccess access(*library);
        model::Site site;
        for (bench::Figure *figure : {&opening, &again})
            figure->floor.add(readAndHashMs(repository));
        opening.samples.add(msOf([&] {
            const auto opened = app::openSite(access, repository.folder(), {}, parts.progress());
            if (!opened || opened->posts != posts)
                qFatal("The site cannot be opened.");
            site = opened->site;
        }));
        parts.end();
        again.samples.add(msOf([&] {
            const auto looked = app::syncSite(access, site);
            if (!looked || looked->isNews())
                qFatal("There is something new.");
        }));
    }
    report.add(opening);
    parts.tell(report);
    report.add(again);
    return 0;
}
