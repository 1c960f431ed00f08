// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/sites.h"
#include "app/commands/commandline.h"
#include "app/window/windowmain.h"
#include "figures.h"
#include "model/library/library.h"
#include "model/library/libraryaccess.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <unistd.h>

/// From the start of the program to a key that stands painted in the text: Galley with a site of three posts and one of
/// them open, beside a program that is nothing but a QPlainTextEdit.
using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

qint64 nowUs()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

/// In the measured program: waits for the first painted editor with the focus, types a key, and ends with the time at
/// which that is painted.
class FirstKey : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->parent())
            return false;
        auto *editor = qobject_cast<QPlainTextEdit *>(watched->parent());
        if (!editor || watched != editor->viewport() || editor->isReadOnly())
            return false;
        if (m_typed) {
            QTimer::singleShot(0, this, [] { // After the paint that comes now.
                printf("%lld\n", static_cast<long long>(nowUs()));
                fflush(stdout);
                _exit(0); // What ending takes is not measured.
            });
        } else if (editor->hasFocus()) {
            m_typed = true;
            QTimer::singleShot(0, editor, [editor] {
                QKeyEvent press(QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, u"x"_s);
                QCoreApplication::sendEvent(editor, &press);
            });
        }
        return false;
    }

private:
    bool m_typed = false;
};

void watchForFirstKey() { QCoreApplication::instance()->installEventFilter(new FirstKey); }

int runBare(int argc, char **argv)
{
    QApplication application(argc, argv);
    watchForFirstKey();
    QPlainTextEdit editor;
    editor.resize(1280, 860);
    editor.show();
    return QApplication::exec();
}

int runGalley(int argc, char **argv)
{
    app::CommandLine line;
    line.libraryFolder = QString::fromLocal8Bit(argv[2]);
    qAddPreRoutine(watchForFirstKey); // runWindow makes the application.
    return app::runWindow(argc, argv, line, {});
}

double startMs(const QStringList &words)
{
    QProcess process;
    const qint64 start = nowUs();
    process.start(QCoreApplication::applicationFilePath(), words);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        qFatal("The measured program did not get there: %s", process.readAllStandardError().constData());
    return double(process.readAllStandardOutput().trimmed().toLongLong() - start) / 1000;
}

void prepareLibrary(const QString &folder)
{
    Result<model::Library> library = model::Library::open(folder + u"/library"_s);
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    model::DirectLibraryAccess access(*library);
    const Result<app::NewSite> site = app::sampleSite(access, folder + u"/sample"_s);
    if (!site)
        qFatal("%s", qPrintable(site.error().message));
    const model::PostId post = library->posts({.site = site->site.id}).value().first().id;
    (void)library->remember(u"open/site"_s, site->site.id.toUtf8());
    (void)library->remember(u"open/post"_s, post.toUtf8());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--bare") == 0)
        return runBare(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--galley") == 0)
        return runGalley(argc, argv);

    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    prepareLibrary(folder.path());
    bench::Figure figure{
        .name = u"window ready for typing"_s, .samples = {}, .floorName = u"bare QPlainTextEdit program"_s};
    constexpr int rounds = 21;
    for (int round = 0; round < rounds; ++round) { // In turn, so that whatever else the machine does hits both.
        const double bareMs = startMs({u"--bare"_s});
        const double galleyMs = startMs({u"--galley"_s, folder.filePath(u"library"_s)});
        if (round == 0)
            continue; // Files come from the disk.
        figure.floor.add(bareMs);
        figure.samples.add(galleyMs);
    }
    bench::Report(argc, argv).add(figure);
    return 0;
}
