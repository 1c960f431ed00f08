// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/crashreport.h"

#include "app/settings/log.h"
#include "app/version.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstring>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace galley::app {

namespace {

/// Made before the crash: a handler may not ask for memory.
char reportPath[4096];
char headLine[256];

void writeReport(int signal)
{
    constexpr int mostFrames = 100;
    void *frames[mostFrames];
    const int file = open(reportPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file >= 0) {
        const char digits[] = {' ', char('0' + signal / 10 % 10), char('0' + signal % 10), '\n'};
        // What cannot be written now cannot be mended either.
        [[maybe_unused]] ssize_t written = write(file, headLine, std::strlen(headLine));
        written = write(file, digits, sizeof digits);
        backtrace_symbols_fd(frames, backtrace(frames, mostFrames), file);
        close(file);
    }
    raise(signal); // SA_RESETHAND: now it ends the program.
}

} // namespace

QString crashReportFile() { return QFileInfo(logFile()).path() + QStringLiteral("/crash"); }

void keepCrashReports()
{
    QDir().mkpath(QFileInfo(crashReportFile()).path());
    qstrncpy(reportPath, QFile::encodeName(crashReportFile()).constData(), sizeof reportPath);
    const QByteArray head = "galley " + QByteArray(version) + ", Qt " + qVersion() + ", signal";
    qstrncpy(headLine, head.constData(), sizeof headLine);
    void *frame = nullptr;
    backtrace(&frame, 1); // Its first call loads a library, which a handler may not.

    for (const int signal : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT}) {
        struct sigaction present = {};
        if (sigaction(signal, nullptr, &present) != 0 || present.sa_handler != SIG_DFL)
            continue; // A sanitizer has it.
        struct sigaction ours = {};
        ours.sa_handler = writeReport;
        ours.sa_flags = SA_RESETHAND | SA_NODEFER;
        sigaction(signal, &ours, nullptr);
    }
}

} // namespace galley::app
