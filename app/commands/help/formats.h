// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

namespace galley::app {

/// The manual page: `page` is roff, written by hand, in which a line `.\" @command NAME` stands for what the table
/// knows of that command. The prose that follows it takes the place of the command's summary. Commands without such a
/// line come at `.\" @others`. An error names a line for a command that there is not, or that comes twice.
Result<QByteArray> manualPage(const QList<Command> &commands, const QByteArray &page);

/// What the shells complete after `galley`: commands, options, their values, and names that the library knows.
QByteArray bashCompletion(const QList<Command> &commands);
QByteArray zshCompletion(const QList<Command> &commands);
QByteArray fishCompletion(const QList<Command> &commands);

} // namespace galley::app
