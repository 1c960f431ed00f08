// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/restore.h"

#include "model/library/database/durably.h"
#include "model/library/database/schema.h"
#include "model/library/librarydata.h"
#include "model/library/upkeep/backup.h"
#include "model/library/upkeep/replacement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Backup", text); }

Result<CheckReport> copyChecked(const QString &backup, const QString &copy, const Progress &progress)
{
    {
        auto database = openLibraryFileToRead(backup);
        if (!database)
            return std::unexpected(database.error());
        if (auto done = database->copyTo(copy); !done)
            return std::unexpected(done.error());
    }
    const auto report = checkBackup(copy, progress); // The copy, as that is what will be used.
    if (report && !report->isTruthGood())
        return std::unexpected(damageError(
            tr("The backup “%1” is damaged; the library was left as it is.").arg(QDir::toNativeSeparators(backup)),
            tr("Choose another backup; the daily ones are in the folder “backups” of the library."), *report));
    return report;
}

/// Brings an older backup up to the present schema, and makes sure that it can be opened.
Result<> openOnce(const QString &folder, const PostReader &reader)
{
    auto lock = OwnerLock::tryTake(folder);
    if (!lock || !*lock)
        return std::unexpected(lock ? OwnerLock::ownedElsewhere(folder) : lock.error());
    const auto opened = Library::open(**std::move(lock), reader);
    if (!opened)
        return std::unexpected(opened.error());
    return {};
}

} // namespace

Result<RestoredBackup> restoreBackup(LibraryAccess &library, const QString &file, const Progress &progress)
{
    struct Present
    {
        QString folder;
        PostReader reader;
    };
    const Present present = library.with([](Library &open) { return Present{open.folder(), open.data().reader}; });
    if (!QFileInfo(file).isFile())
        return std::unexpected(noBackupError(file));
    const QTemporaryDir folder(present.folder + u"/restore-XXXXXX"_s);
    const QString copy = folder.filePath(u"library.sqlite"_s);
    const auto report = copyChecked(file, copy, progress);
    if (!report)
        return std::unexpected(report.error());
    if (auto done = openOnce(folder.path(), present.reader); !done)
        return std::unexpected(done.error());

    const QString keptAs = keptName(present.folder, u"before-restore"_s);
    if (auto done = library.with([&](Library &open) { return replaceLibrary(open, copy, keptAs); }); !done)
        return std::unexpected(done.error());
    return RestoredBackup{present.folder + u'/' + keptAs, *report};
}

} // namespace galley::model
