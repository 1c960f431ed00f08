// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures.h"
#include "librarywindow.h"
#include "model/library/lists/postlist.h"
#include "model/library/search/search.h"
#include "tests/support/manyposts.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

/// A library of 100,000 posts: taking them in, its file, searching beside ripgrep over the same posts as files, and its
/// window beside that of ten posts.
using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::model;

namespace {

constexpr int manyPosts = 100'000;
constexpr int fewPosts = 10;

void failOn(const Result<> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
}

struct Filled
{
    double postsPerSecond = 0; ///< Without the time that making them up takes.
    double fileToText = 0;
};

Filled fill(const QString &folder, int count)
{
    Result<Library> library = Library::open(folder);
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    const SiteId site = library->addSite({{}, u"Blog"_s, folder + u"/site"_s, u"hugo"_s})->id;
    PostMaker maker;
    QElapsedTimer making;
    making.start();
    for (int post = 0; post < count; ++post)
        maker.next();
    const qint64 makingMs = making.elapsed();
    QElapsedTimer taking;
    taking.start();
    const qint64 bytes = addManyPosts(*library, site, count);
    const double seconds = double(taking.elapsed() - makingMs) / 1000;
    failOn(library->settle());
    library = std::unexpected(Error()); // Closed: all is in the file.
    return {count / seconds, double(QFileInfo(folder + u"/library.sqlite"_s).size()) / double(bytes)};
}

void writeFiles(const QString &folder, int count)
{
    PostMaker maker;
    QDir().mkpath(folder + u"/content/posts"_s);
    for (int post = 0; post < count; ++post) {
        const ImportedPost made = maker.next();
        QFile file(folder + u'/' + made.path);
        if (!file.open(QFile::WriteOnly) || file.write(made.source) != made.source.size())
            qFatal("The files cannot be written.");
    }
}

/// One to three words, as an author types them: common ones, rare ones, beginnings.
QStringList searches(int words)
{
    PostMaker maker;
    QStringList lines;
    for (int line = 0; line < 40; ++line) {
        QStringList parts;
        for (int word = 0; word < words; ++word) {
            const int ranks[] = {line % 20, 100 + 13 * line, 1500 + 71 * line, 9000 + 700 * line};
            parts += maker.word(ranks[(line + word) % 4]);
        }
        if (line % 3 == 0)
            parts.last().truncate(4);
        lines += parts.join(u' ');
    }
    return lines;
}

QStringList beginnings(int letters)
{
    QStringList lines;
    for (const char letter : QByteArray("tasiconwbprmdfhl"))
        lines += QString(QLatin1Char(letter)) + (letters == 2 ? QString(u"aeiouh"_s.at(lines.size() % 6)) : QString());
    return lines;
}

bench::Samples searchTimes(Library &library, const QStringList &lines)
{
    bench::Samples samples;
    for (int round = 0; round < 6; ++round) {
        for (const QString &line : lines) {
            QElapsedTimer clock;
            clock.start();
            const auto found = searchPosts(library, line, {}, 1000);
            const auto shown = found ? listedHits(library, found->first(qMin<qsizetype>(found->size(), 20)), line)
                                     : std::unexpected(found.error());
            if (!shown)
                qFatal("%s", qPrintable(shown.error().detail));
            if (round > 0)
                samples.add(double(clock.nsecsElapsed()) / 1e6);
        }
    }
    return samples;
}

/// The files that hold all words of the line: what an author without an index would do.
bench::Samples ripgrepTimes(const QString &folder, const QStringList &lines)
{
    bench::Samples samples;
    for (const QString &line : lines.first(5)) {
        QElapsedTimer clock;
        clock.start();
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(u"rg"_s, {u"--files-with-matches"_s, u"--ignore-case"_s, u"--no-messages"_s,
                                u"\\b"_s + line.section(u' ', 0, 0), u"."_s});
        process.waitForFinished(-1);
        samples.add(double(clock.nsecsElapsed()) / 1e6);
    }
    return samples;
}

void measureSearch(bench::Report &report, const QString &libraryFolder, const QString &filesFolder)
{
    Result<Library> library = Library::open(libraryFolder);
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    const bool hasRipgrep = !QStandardPaths::findExecutable(u"rg"_s).isEmpty();
    if (!hasRipgrep)
        fprintf(stderr, "There is no rg here, so search has no floor: install ripgrep.\n");
    const auto add = [&](const QString &name, const QStringList &lines) {
        bench::Figure figure{.name = name, .samples = searchTimes(*library, lines)};
        if (hasRipgrep) {
            figure.floorName = u"rg over the same posts"_s;
            figure.floor = ripgrepTimes(filesFolder, lines);
        }
        report.add(figure);
    };
    add(u"search, 1 word of 100,000 posts"_s, searches(1));
    add(u"search, 2 words"_s, searches(2));
    add(u"search, 3 words"_s, searches(3));
    add(u"search, 1 letter"_s, beginnings(1));
    add(u"search, 2 letters"_s, beginnings(2));
}

void measureWindows(bench::Report &report, const QString &many, const QString &few)
{
    bench::Figure first{.name = u"first screen of 100,000 posts"_s, .floorName = u"of ten posts"_s};
    bench::Figure scroll{.name = u"longest block while scrolling 100,000 posts"_s, .floorName = u"ten posts"_s};
    bench::Figure memory{
        .name = u"memory of the window of 100,000 posts"_s, .floorName = u"of ten posts"_s, .unit = u"MB"_s};
    for (int round = 0; round < 4; ++round) {
        const bench::WindowFigures large = bench::measureWindow(many);
        const bench::WindowFigures small = bench::measureWindow(few);
        if (round == 0)
            continue; // Files come from the disk.
        first.samples.add(large.firstScreenMs);
        first.floor.add(small.firstScreenMs);
        scroll.samples.add(large.longestScrollBlockMs);
        scroll.floor.add(small.longestScrollBlockMs);
        memory.samples.add(large.memoryMb);
        memory.floor.add(small.memoryMb);
    }
    for (const bench::Figure &figure : {first, scroll, memory})
        report.add(figure);
}

bench::Figure once(const QString &name, double value, const QString &unit)
{
    bench::Figure figure{.name = name, .unit = unit};
    figure.samples.add(value);
    return figure;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[1], "--window") == 0)
        return bench::runMeasuredWindow(argc, argv, QString::fromLocal8Bit(argv[2]));

    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString many = folder.filePath(u"many"_s);
    const QString few = folder.filePath(u"few"_s);
    bench::Report report(argc, argv);
    const Filled filled = fill(many, manyPosts);
    fill(few, fewPosts);
    report.add(once(u"posts taken in"_s, filled.postsPerSecond, u"posts a second"_s));
    report.add(once(u"library file"_s, filled.fileToText, u"times the text"_s));
    writeFiles(folder.filePath(u"files"_s), manyPosts);
    measureSearch(report, many, folder.filePath(u"files"_s));
    measureWindows(report, many, few);
    return 0;
}
