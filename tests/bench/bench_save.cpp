// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/owner/ownerserver.h"
#include "figures.h"
#include "model/library/librarydata.h"
#include "model/library/typing/typedpost.h"
#include "tests/app/window/realwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <vector>

/// Keeping what was typed: a changed post in a small and in a large library beside a bare SQLite commit of the same
/// bytes on the same disk; what that writes; and how long the window's thread is held up while one types.
using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::model;

namespace {

constexpr int saves = 200;

QByteArray bodyOf(qsizetype bytes)
{
    QByteArray body;
    for (int line = 0; body.size() < bytes; ++line)
        body += "A line of ordinary words, number " + QByteArray::number(line) + ", as one writes them.\n\n";
    return body;
}

/// What this process has sent to disks and pages so far.
qint64 writtenBytes()
{
    QFile file(u"/proc/self/io"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("wchar:"))
            return line.mid(6).trimmed().toLongLong();
    }
    return 0;
}

/// One table, one row, one commit that is on the disk when it returns: no text can be kept for less.
class BareCommits
{
public:
    explicit BareCommits(const QString &folder)
        : m_database(Database::open(folder + u"/bare.sqlite"_s, Database::Mode::New))
    {
        if (!m_database || !m_database->startWriting() ||
            !m_database->runScript("CREATE TABLE t(id INTEGER PRIMARY KEY, b BLOB); INSERT INTO t VALUES(1, '')"))
            qFatal("no room for the floor");
    }
    void commit(const QByteArray &bytes)
    {
        if (!m_database->run("UPDATE t SET b=? WHERE id=1", bytes))
            qFatal("the floor cannot be measured");
    }

private:
    Result<Database> m_database;
};

void fill(Library &library, const SiteId &site, int posts)
{
    constexpr int perCommit = 5000;
    const QByteArray body = bodyOf(4000);
    for (int first = 0; first < posts; first += perCommit) {
        QList<ImportedPost> some;
        for (int number = first; number < std::min(posts, first + perCommit); ++number) {
            const QByteArray name = QByteArray::number(number);
            some.append(
                {QString::fromLatin1("p" + name + ".md"),
                 "---\ntitle: Post " + name + "\ntags: [t" + QByteArray::number(number % 300) + "]\n---\n\n" + body,
                 {}});
        }
        if (!library.importPosts(site, some))
            qFatal("the library cannot be filled");
    }
}

double msOf(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

void measureSaves(bench::Report &report, int posts)
{
    const QTemporaryDir folder;
    Result<Library> library = Library::open(folder.path());
    if (!library)
        qFatal("no library");
    const SiteId site = library->addSite({{}, u"Site"_s, folder.path(), u"hugo"_s}).value().id;
    fill(*library, site, posts);
    BareCommits bare(folder.path());
    for (const qsizetype bytes : {4'000, 100'000, 1'000'000, 10'000'000}) {
        const QByteArray source = "---\ntitle: Saved\n---\n\n" + bodyOf(bytes);
        const PostId id = library->createPost(site, source).value().id;
        TypedPost typed = TypedPost::of(library->post(id).value()).value();
        if (!library->settle())
            qFatal("the library does not settle");
        bench::Figure figure{.name = u"save %1 KB among %2 posts"_s.arg(bytes / 1000).arg(posts),
                             .samples = {},
                             .floorName = u"bare commit"_s};
        qint64 written = 0;
        const int times = bytes > 1'000'000 ? saves / 10 : saves;
        for (int save = 0; save < times; ++save) {
            const QByteArray text = source + QByteArray::number(save);
            QElapsedTimer timer;
            timer.start();
            bare.commit(text);
            figure.floor.add(msOf(timer));
            const qsizetype length = typed.text().text().size();
            const TypedStretch stretch{length, 0, u"word "_s, length + 5};
            const qint64 before = writtenBytes();
            timer.restart();
            if (!typed.keep(*library, {.stretch = stretch, .basis = typed.basis()}))
                qFatal("the text is not kept");
            figure.samples.add(msOf(timer));
            written += writtenBytes() - before;
        }
        report.add(figure);
        std::fprintf(stderr, "  %s wrote %lld bytes a save\n", qPrintable(figure.name),
                     static_cast<long long>(written / times));
    }
}

enum class Beside { Nobody, TwentyCommands };

/// Commands that make posts through the window's library, all at once.
std::vector<std::unique_ptr<QProcess>> startCommands(const QString &library)
{
    std::vector<std::unique_ptr<QProcess>> commands;
    for (int number = 0; number < 20; ++number) {
        commands.push_back(std::make_unique<QProcess>());
        commands.back()->start(QStringLiteral(GALLEY_BIN_DIR "/galley"),
                               {u"new"_s, u"--site"_s, u"Loose drafts"_s, u"--title"_s, u"Post %1"_s.arg(number),
                                u"--library"_s, library});
    }
    return commands;
}

/// How long the window's thread does not come back to its events, at most, while keys are typed and journaled.
void measureBlocks(bench::Report &report, qsizetype bytes, Beside beside = Beside::Nobody)
{
    app::RealWindow galley;
    app::OwnerServer server(*galley.library, galley.folder.filePath(u"library"_s));
    if (!server.listen())
        qFatal("no commands beside the window");
    QObject::connect(&server, &app::OwnerServer::commandStarting, galley.window.get(), &app::MainWindow::flush);
    QObject::connect(&server, &app::OwnerServer::commandDone, galley.window.get(), &app::MainWindow::refresh);
    QFile file(galley.folder.filePath(u"text.md"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("# Text\n\n" + bodyOf(bytes)) < bytes)
        qFatal("no room for the text");
    file.close();
    galley.window->comeForward({file.fileName()});
    if (!QTest::qWaitFor([&] { return galley.window->openPost().isOpen(); }, 30'000))
        qFatal("the post does not open");
    auto *editor = galley.find<editor::MarkdownEditor>("bodyEditor");
    QTest::qWait(3000); // The page is loaded, and the colours.
    editor->moveCursor(QTextCursor::End);

    const QString company = beside == Beside::Nobody ? QString() : u" beside 20 commands"_s;
    bench::Figure blocks{.name = u"longest block per second of typing, %1 KB%2"_s.arg(bytes / 1000).arg(company),
                         .samples = {}};
    const auto commands = beside == Beside::Nobody ? std::vector<std::unique_ptr<QProcess>>()
                                                   : startCommands(galley.folder.filePath(u"library"_s));
    bench::Figure takes{.name = u"taking what was typed, %1 KB"_s.arg(bytes / 1000), .samples = {}};
    for (int second = 0; second < 10; ++second) {
        double longestMs = 0;
        for (int key = 0; key < 25; ++key) {
            QTest::sendKeyEvent(QTest::Press, editor, Qt::Key_unknown, u"w"_s, {});
            QElapsedTimer until;
            until.start();
            while (until.elapsed() < 40) {
                QElapsedTimer block;
                block.start();
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
                longestMs = std::max(longestMs, msOf(block));
                QThread::usleep(200);
            }
        }
        blocks.samples.add(longestMs);
    }
    for (int key = 0; key < 100; ++key) {
        QTest::sendKeyEvent(QTest::Press, editor, Qt::Key_unknown, u"w"_s, {});
        QElapsedTimer timer;
        timer.start();
        if (!editor->takeTyped())
            qFatal("nothing was typed");
        takes.samples.add(msOf(timer));
    }
    report.add(takes);
    report.add(blocks);
    for (const auto &command : commands) {
        if (!command->waitForFinished(1) &&
            !QTest::qWaitFor([&] { return command->state() == QProcess::NotRunning; }, 60'000))
            qFatal("a command does not come to its end");
        if (command->exitCode() != 0)
            qFatal("a command failed: %s", command->readAllStandardError().constData());
    }
    galley.window->openPost().bodyChanged();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    bench::Report report(argc, argv);
    measureSaves(report, 10);
    measureBlocks(report, 4'000);
    measureBlocks(report, 1'000'000);
    measureBlocks(report, 4'000, Beside::TwentyCommands);
    measureSaves(report, 100'000);
    return 0;
}
