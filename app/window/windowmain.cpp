// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowmain.h"

#include "app/actions/address.h"
#include "app/actions/lasttime.h"
#include "app/backgroundjob.h"
#include "app/language/words.h"
#include "app/librarythread.h"
#include "app/owner/ownerclient.h"
#include "app/owner/ownerserver.h"
#include "app/publishing/signin/windowasker.h"
#include "app/settings/log.h"
#include "app/window/endsignals.h"
#include "app/window/mainwindow.h"
#include "app/window/parts/announcer.h"
#include "model/library/database/ownerlock.h"
#include "publish/git/signin/signin.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QSettings>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

/// The window that is already open takes over; 0 when it did.
int handOver(const CommandLine &line, const QStringList &words)
{
    const OwnerRequest request{words, QDir::currentPath(), {}};
    const std::optional<CommandOutcome> outcome = handToOwner(line.libraryFolder, request, [](const QString &) {});
    if (outcome)
        return outcome->exitCode;
    const CommandOutcome refused = outcomeOf(model::OwnerLock::ownedElsewhere(line.libraryFolder), false);
    fwrite(refused.errors.constData(), 1, size_t(refused.errors.size()), stderr);
    return refused.exitCode;
}

/// Qt would end the program without a word that an author understands.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Opens the library on its own thread while the window is being shown.
void openLibrary(LibraryThread &library, model::OwnerLock lock, OwnerServer &server, MainWindow &window)
{
    library.open(std::move(lock), &window, [&](const Result<> &opened) {
        if (!opened) {
            window.libraryRefused(opened.error());
            return;
        }
        if (const Result<> listening = server.listen(); !listening)
            window.showError(listening.error());
        window.libraryOpened();
        BackgroundJob::start(
            &window, [&library](const Progress &) { return finishLastTime(library); },
            [&window](const Result<> &recovered) {
                if (!recovered)
                    window.showError(recovered.error());
            });
    });
}

} // namespace

int runWindow(int argc, char **argv, const CommandLine &line, const QStringList &words)
{
    Result<std::optional<model::OwnerLock>> lock = model::OwnerLock::tryTake(line.libraryFolder);
    if (lock && !*lock) {
        const QCoreApplication application(argc, argv); // A hand-over needs no display of its own.
        Words::speak();
        return handOver(line, words);
    }
    if (!hasDisplay()) {
        fputs("There is no display to open a window on.\n"
              "Use Galley without a window: try “galley --help” or “galley tour”.\n",
              stderr);
        return NotDone;
    }
    startLog();
    QApplication application(argc, argv);
    Words::speak();
    installAccessibleRoles();
    QApplication::setDesktopFileName(u"org.galley.Galley"_s); // Which has the icon and the name.
    QApplication::setWindowIcon(QIcon::fromTheme(u"org.galley.Galley"_s, QIcon(u":/icons/galley.svg"_s)));

    Appearance::of(Appearance::chosen()).apply(application);
    LibraryThread library;
    MainWindow window(library);
    publish::SignIn::setAsker(std::make_shared<WindowAsker>(window.centralWidget()));
    OwnerServer server(library, line.libraryFolder);
    QObject::connect(&server, &OwnerServer::windowRequested, &window, &MainWindow::comeForward);
    QObject::connect(&server, &OwnerServer::commandStarting, &window, &MainWindow::flush);
    QObject::connect(&server, &OwnerServer::commandDone, &window, &MainWindow::refresh);
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::endRequested, &window, &MainWindow::endSession);
    // The desktop asks before it ends the session; what comes after may be a kill.
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, &MainWindow::flush,
                     Qt::DirectConnection);
    if (lock)
        openLibrary(library, std::move(**lock), server, window);
    else
        window.libraryRefused(lock.error());

    QStringList files;
    for (const QString &word : line.words)
        files.append(openable(word, QDir::current()));
    window.comeForward(files);
    const int exitCode = QApplication::exec();
    BackgroundJob::waitForAll();
    return exitCode;
}

} // namespace galley::app
