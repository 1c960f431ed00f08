// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/libraryaccess.h"
#include "model/result.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <functional>

namespace galley::app {

/// What a command says when it is done: plain text for people, one JSON document for programs.
struct Answer
{
    QByteArray text; ///< As written to standard output, line end included.
    QJsonValue json;
    bool isNotice = false; ///< The text only says what was done; --quiet leaves it out.
    bool isGood = true;    ///< Else the exit status says that something is not as it should be.
};

/// Where a command runs: its library, its folder, and its standard input.
struct CommandContext
{
    model::LibraryAccess *library = nullptr;  ///< Null for commands that need none.
    QDir folder;                              ///< What relative file names mean.
    std::function<QByteArray()> readInput;    ///< All of standard input.
    std::function<void(const QString &)> say; ///< A line for the person watching, while the command runs.
    /// The output of another command, run where the library is just now; for commands that go on without it.
    std::function<Result<QByteArray>(const QStringList &words)> ask{};
};

/// One command of `galley`: its words, its options, and what it does. See commands() for all of them.
struct Command
{
    QString name;      ///< "site new"
    QString arguments; ///< "DIR", "ID KEY=VALUE..."
    QString summary;   ///< One sentence, for the list.
    QList<QCommandLineOption> options;
    std::function<Result<Answer>(const QCommandLineParser &, CommandContext &)> run;
    int leastArguments = 0;
    int mostArguments = -1; ///< -1: any number.
    bool needsLibrary = true;
};

/// All commands, in the order of --help.
QList<Command> commands();

} // namespace galley::app
