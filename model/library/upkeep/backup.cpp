// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/backup.h"

#include "model/library/database/durably.h"
#include "model/library/database/schema.h"
#include "model/library/librarydata.h"
#include "model/library/upkeep/librarycopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Backup", text); }

QString shown(const QString &file) { return QDir::toNativeSeparators(file); }

/// Checks the copy, and brings it into the form that any program reads from any disk: without a log beside it.
Result<CheckReport> finish(const QString &copy, const Progress &progress)
{
    auto database = Database::open(copy, Database::Mode::Existing);
    if (!database)
        return std::unexpected(database.error());
    if (auto done = database->runScript("PRAGMA journal_mode=DELETE"); !done)
        return std::unexpected(done.error());
    CheckReport report;
    if (auto done = checkTruth(*database, report, progress); !done)
        return std::unexpected(done.error());
    return report;
}

Result<> refuseTheLibraryItself(LibraryAccess &library, const QString &file)
{
    const QString own = library.with([](Library &open) { return open.data().database.path(); });
    if (QFileInfo(file).canonicalFilePath() != QFileInfo(own).canonicalFilePath())
        return {};
    return std::unexpected(Error{tr("“%1” is the library itself.").arg(shown(file)),
                                 tr("Choose another name for the backup, best on another disk."),
                                 {}});
}

} // namespace

Error noBackupError(const QString &file)
{
    return {tr("There is no file “%1”.").arg(shown(file)),
            tr("The daily backups are in the folder “backups” of the library."),
            {}};
}

Error damageError(const QString &message, const QString &hint, const CheckReport &report)
{
    QStringList lines;
    for (const Finding &finding : report.findings)
        lines.append(finding.words);
    return {message, hint, lines.join(u'\n')};
}

Result<Backup> backUp(LibraryAccess &library, const QString &file, const Progress &progress)
{
    if (auto own = refuseTheLibraryItself(library, file); !own)
        return std::unexpected(own.error());
    const QString unfinished = file + u".new"_s;
    if (auto done = copyLibrary(library, unfinished, progress); !done)
        return std::unexpected(done.error());
    const auto report = finish(unfinished, progress);
    if (!report || !report->isTruthGood()) {
        QFile::remove(unfinished);
        if (!report)
            return std::unexpected(report.error());
        return std::unexpected(
            damageError(tr("The library has damaged parts, so “%1” was not written.").arg(shown(file)),
                        tr("Repair it with “galley check --repair”, then make the backup."), *report));
    }
    if (auto done = moveDurably(unfinished, file); !done) {
        QFile::remove(unfinished);
        return std::unexpected(done.error());
    }
    return Backup{file, QFileInfo(file).size(), *report};
}

Result<CheckReport> checkBackup(const QString &file, const Progress &progress)
{
    if (!QFileInfo(file).isFile())
        return std::unexpected(noBackupError(file));
    auto database = openLibraryFileToRead(file);
    if (!database)
        return std::unexpected(database.error());
    CheckReport report;
    if (auto done = checkTruth(*database, report, progress); !done)
        return std::unexpected(done.error());
    return report;
}

} // namespace galley::model
