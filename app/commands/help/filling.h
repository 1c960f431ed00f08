// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

namespace galley::app {

/// What can stand in one place of a command line, as its word in the commands' tables tells: SITE, DIR, on|off.
struct Filling
{
    enum class Names { None, Files, Folders, Sites, Posts, Tags, Commands };

    QString word; ///< As the tables have it.
    Names names = Names::None;
    QStringList choices{}; ///< Words that may stand there besides.
    bool repeats = false;

    bool operator==(const Filling &) const = default;
};

Filling fillingOf(const QString &word);

/// What a command's arguments are, one after the other, without the options among them.
QList<Filling> argumentsOf(const Command &command);

/// The options that every command knows.
QList<QCommandLineOption> commonOptions();

/// "--title TITLE", "--json", "-n N".
QString spelling(const QCommandLineOption &option);

} // namespace galley::app
