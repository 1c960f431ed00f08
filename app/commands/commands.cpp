// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/groups.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

QList<Command> commands()
{
    return siteCommands() + QList{siteInfoCommand(), siteSetCommand(), doctorCommand()} + stepCommands() +
           postCommands() + textCommands() + changeCommands() + historyCommands() + tagCommands() + bulkCommands() +
           trashCommands() + mediaCommands() + publishCommands() + QList{activityCommand()} + backCommands() +
           scheduleCommands() + upkeepCommands() + templateCommands() + importCommands() + themeCommands() +
           QList{importLibraryCommand(), exportCommand()} +
           QList{siteTextsCommand(), buildCommand(), serveCommand(), replaceCommand(), statsCommand(),
                 renderCommand(),    tourCommand(),  helpCommand(),  configCommand(),  diagnosisCommand()};
}

Result<model::Site> findSite(model::Library &library, const QString &word, const CommandContext &context)
{
    const Result<model::Site> named = library.site(word);
    const QString folder = QFileInfo(context.folder, word).canonicalFilePath();
    if (named || folder.isEmpty())
        return named;
    const Result<model::Site> there = library.site(model::siteFolderIn(QDir(folder)));
    return there ? there : named;
}

Result<QByteArray> readArgument(const QString &fileName, const CommandContext &context)
{
    if (fileName == "-"_L1)
        return context.readInput();
    QFile file(context.folder.absoluteFilePath(fileName));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return std::unexpected(Error{QCoreApplication::translate("Commands", "The file “%1” cannot be read.").arg(fileName),
                                 QCoreApplication::translate("Commands", "Check its name and that you may read it."),
                                 file.errorString()});
}

} // namespace galley::app
