// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"
#include "model/library/library.h"

namespace galley::app {

/// The commands by topic, each group in a file of its own. See commands() for all of them.
QList<Command> siteCommands();
QList<Command> stepCommands();
QList<Command> postCommands();
QList<Command> textCommands();
QList<Command> historyCommands();
QList<Command> publishCommands();
QList<Command> tagCommands();
QList<Command> changeCommands();
QList<Command> bulkCommands();
QList<Command> trashCommands();
QList<Command> mediaCommands();
QList<Command> upkeepCommands();
QList<Command> templateCommands();
QList<Command> backCommands();
QList<Command> scheduleCommands();
QList<Command> importCommands();
QList<Command> themeCommands();
Command exportCommand();
Command importLibraryCommand();
Command dueCommand();
Command undoCommand();
Command activityCommand();
Command replaceCommand();
Command siteInfoCommand();
Command siteSetCommand();
Command doctorCommand();
Command renderCommand();
Command statsCommand();
Command siteTextsCommand();
Command serveCommand();
Command buildCommand();
Command tourCommand();
Command helpCommand();
Command configCommand();
Command diagnosisCommand();

/// The site that a word names: by its name, or by its folder, absolute or from where the command runs.
Result<model::Site> findSite(model::Library &library, const QString &word, const CommandContext &context);

/// What an argument such as a body file holds; “-” is standard input.
Result<QByteArray> readArgument(const QString &fileName, const CommandContext &context);

/// A command's option that takes a value.
inline QCommandLineOption valueOption(const QString &name, const QString &value, const QString &description)
{
    return QCommandLineOption(name, description, value);
}

} // namespace galley::app
