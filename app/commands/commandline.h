// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

#include <QStringList>

#include <optional>

namespace galley::app {

/// The words after `galley`, understood as far as they are the same for all commands.
struct CommandLine
{
    QString libraryFolder; ///< Absolute.
    bool json = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
    std::optional<Command> command; ///< None: the window.
    QStringList words;              ///< What is left: the command's own words, or files for the window.
    QString problem;                ///< Not empty: a wrong use; nothing may be done.
};

CommandLine parseCommandLine(const QStringList &words, const QDir &folder);

/// `galley --help`, or of one command.
QString helpText(const std::optional<Command> &command);

enum ExitCode { Done = 0, NotDone = 1, WrongUsage = 2 };

/// What a run command leaves for the terminal.
struct CommandOutcome
{
    int exitCode = Done;
    QByteArray output;
    QByteArray errors;
};

/// Runs the command of `line` and puts its answer or its error in the form that was asked for.
CommandOutcome runCommand(const CommandLine &line, CommandContext &context);

/// An error as it goes to a terminal or, with `json`, to a program.
CommandOutcome outcomeOf(const Error &error, bool json);

} // namespace galley::app
