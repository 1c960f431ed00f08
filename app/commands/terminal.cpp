// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/terminal.h"

#include "app/actions/lasttime.h"
#include "app/owner/ownerclient.h"
#include "app/publishing/signin/terminalasker.h"
#include "model/library/database/ownerlock.h"
#include "model/library/library.h"
#include "model/library/upkeep/recovery.h"
#include "publish/git/signin/signin.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

void sayToTerminal(const QString &line)
{
    const QByteArray bytes = line.toLocal8Bit() + '\n';
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    fflush(stderr);
}

void ignoreLine(const QString &) {}

QByteArray readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return input.readAll();
}

int write(const CommandOutcome &outcome)
{
    fwrite(outcome.output.constData(), 1, size_t(outcome.output.size()), stdout);
    const bool written = fflush(stdout) == 0;
    fwrite(outcome.errors.constData(), 1, size_t(outcome.errors.size()), stderr);
    return outcome.exitCode == Done && !written ? int(NotDone) : outcome.exitCode;
}

CommandOutcome runWithLibrary(const CommandLine &line, model::OwnerLock lock, CommandContext &context)
{
    const auto say = [](const ProgressReport &report) {
        sayToTerminal(report.what + u'…');
        return true;
    };
    Result<model::Library> library = model::openOrRecover(std::move(lock), model::readerBySiteKind(), say);
    if (!library)
        return outcomeOf(library.error(), line.json);
    if (const auto untold = model::untoldRecovery(*library)) // Until a window has told it too.
        sayToTerminal(untold->message + u'\n' + untold->detail);
    model::DirectLibraryAccess access(*library);
    if (const Result<> recovered = finishLastTime(access); !recovered)
        return outcomeOf(recovered.error(), line.json);
    context.library = &access;
    return runCommand(line, context);
}

/// Opens the library, or finds who owns it. Another command gives it back in a moment, so that is waited for.
CommandOutcome runSomewhere(const CommandLine &line, const QStringList &words, CommandContext &context)
{
    constexpr int patienceMs = 30'000;
    constexpr int stepMs = 10;
    const QDeadlineTimer patience(patienceMs);
    std::optional<QByteArray> input;
    while (true) {
        Result<std::optional<model::OwnerLock>> lock = model::OwnerLock::tryTake(line.libraryFolder);
        if (!lock)
            return outcomeOf(lock.error(), line.json);
        if (*lock) {
            if (input)
                context.readInput = [&input] { return *input; };
            return runWithLibrary(line, std::move(**lock), context);
        }
        if (!input)
            input = words.contains(u"-"_s) ? context.readInput() : QByteArray();
        const OwnerRequest request{words, context.folder.absolutePath(), *input};
        if (const std::optional<CommandOutcome> outcome = handToOwner(line.libraryFolder, request, context.say))
            return *outcome;
        if (patience.hasExpired())
            return outcomeOf(model::OwnerLock::ownedElsewhere(line.libraryFolder), line.json);
        QThread::msleep(stepMs); // No event loop here, and the kernel tells nobody when a lock is given back.
    }
}

/// Runs other words in the folder and library of `line`.
Result<QByteArray> outputOf(const QStringList &words, const CommandLine &line)
{
    CommandLine other = parseCommandLine(words, QDir::current());
    other.libraryFolder = line.libraryFolder;
    CommandContext context;
    context.folder = QDir::current();
    context.readInput = [] { return QByteArray(); };
    context.say = ignoreLine;
    const CommandOutcome outcome =
        runSomewhere(other, words + QStringList{u"--library"_s, line.libraryFolder}, context);
    if (outcome.exitCode == Done)
        return outcome.output;
    const QString complaint = QString::fromLocal8Bit(outcome.errors).trimmed();
    return std::unexpected(Error{complaint.section(u'\n', 0, 0), complaint.section(u'\n', 1), {}});
}

} // namespace

int runInTerminal(const CommandLine &line, const QStringList &words)
{
    publish::SignIn::setAsker(terminalAsker());
    CommandContext context;
    context.folder = QDir::current();
    context.readInput = readStandardInput;
    context.say = line.quiet ? ignoreLine : sayToTerminal;
    context.ask = [&line](const QStringList &others) { return outputOf(others, line); };
    if (!line.command->needsLibrary)
        return write(runCommand(line, context));
    return write(runSomewhere(line, words, context));
}

} // namespace galley::app
