// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/dailybackups.h"

#include "model/library/librarydata.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayMs = 20LL * 3600 * 1000; // A little less, so that the hour does not wander.
constexpr int migrationCopyDays = 30;

/// “galley-000012-2026-11-22.sqlite” is the twelfth.
int numberOf(const QString &name) { return name.section(u'-', 1, 1).toInt(); }

QString nextName(const QString &libraryFolder, const QDateTime &now)
{
    const QStringList all = dailyBackups(libraryFolder);
    const int number = all.isEmpty() ? 1 : numberOf(QFileInfo(all.first()).fileName()) + 1;
    return u"galley-%1-%2.sqlite"_s.arg(number, 6, 10, QChar(u'0')).arg(now.toString(u"yyyy-MM-dd"_s));
}

/// Copies made before the library was brought to a newer schema are of no use once a month of backups came after.
void removeOldMigrationCopies(const QString &libraryFolder, const QDateTime &now)
{
    for (const QFileInfo &copy : QDir(libraryFolder).entryInfoList({u"library.sqlite.before-*"_s}, QDir::Files)) {
        if (copy.lastModified().daysTo(now) > migrationCopyDays)
            QFile::remove(copy.filePath());
    }
}

} // namespace

QString dailyBackupFolder(const QString &libraryFolder) { return libraryFolder + u"/backups"_s; }

QStringList dailyBackups(const QString &libraryFolder)
{
    const QDir folder(dailyBackupFolder(libraryFolder));
    QStringList names = folder.entryList({u"galley-*-*.sqlite"_s}, QDir::Files);
    names.removeIf([](const QString &name) { return numberOf(name) == 0; }); // Somebody else's.
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return numberOf(a) > numberOf(b); });
    for (QString &name : names)
        name = folder.filePath(name);
    return names;
}

bool isBackupDue(const QString &libraryFolder, const QDateTime &now)
{
    const QStringList all = dailyBackups(libraryFolder);
    return all.isEmpty() || qAbs(QFileInfo(all.first()).lastModified().msecsTo(now)) >= dayMs;
}

Result<Backup> makeDailyBackup(LibraryAccess &library, const QDateTime &now, const Progress &progress)
{
    const QString libraryFolder = library.with([](Library &open) { return open.folder(); });
    const QDir folder(dailyBackupFolder(libraryFolder));
    if (!folder.exists() && !QDir().mkdir(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return std::unexpected(
            Error{QCoreApplication::translate("Backup", "The folder “%1” for the daily backups cannot be made.")
                      .arg(QDir::toNativeSeparators(folder.path())),
                  QCoreApplication::translate("Backup", "Check that the folder of the library can be written."),
                  {}});
    for (const QString &unfinished : folder.entryList({u"galley-*.sqlite.new*"_s}, QDir::Files))
        QFile::remove(folder.filePath(unfinished)); // What a kill left.
    auto made = backUp(library, folder.filePath(nextName(libraryFolder, now)), progress);
    if (!made)
        return made;
    const QStringList tooOld = dailyBackups(libraryFolder).mid(dailyBackupsKept);
    for (const QString &file : tooOld)
        QFile::remove(file);
    if (dailyBackups(libraryFolder).size() == dailyBackupsKept)
        removeOldMigrationCopies(libraryFolder, now);
    return made;
}

} // namespace galley::model
