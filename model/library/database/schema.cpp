// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/database/schema.h"

#include "model/library/database/durably.h"
#include "model/library/search/searchtokens.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace galley::model {

namespace {

constexpr qint64 applicationId = 0x47616c6c; // "Gall", in the file's header.

QString tr(const char *text) { return QCoreApplication::translate("Library", text); }

Error newerError(const QString &path)
{
    return {tr("The library “%1” was made by a newer Galley.").arg(QDir::toNativeSeparators(path)),
            tr("Open it with that Galley, or choose another library folder; the file was left as it is."),
            {}};
}

Error strangerError(const QString &path)
{
    return {tr("The file “%1” is not a library of Galley.").arg(QDir::toNativeSeparators(path)),
            tr("Move it elsewhere, or choose another library folder; the file was left as it is."),
            {}};
}

/// Each step is one transaction, which also says that it was taken.
Result<> takeSteps(Database &database, qint64 from, const QByteArrayList &steps)
{
    if (auto done = addSearchTokenizer(database); !done)
        return done;
    for (qint64 version = from; version < steps.size(); ++version) {
        Transaction step(database);
        step.runScript(steps.at(version));
        step.runScript("PRAGMA application_id=" + QByteArray::number(applicationId) +
                       "; PRAGMA user_version=" + QByteArray::number(version + 1));
        if (auto done = step.commit(); !done)
            return done;
    }
    return {};
}

/// The version of a file that is a library; touches nothing.
Result<qint64> versionOf(Database &database)
{
    const auto id = database.number("PRAGMA application_id");
    if (!id)
        return std::unexpected(id.error());
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version;
    if (*id != applicationId || *version < 1)
        return std::unexpected(strangerError(database.path()));
    return version;
}

/// SQLite takes a last page that is cut short for one that ends in zeros.
bool isCutShort(const QString &path, qint64 pageSize)
{
    const bool hasLog =
        QFileInfo(path + QStringLiteral("-wal")).size() > 0; // Then a cut may be what a crash left, and mended by it.
    return !hasLog && QFileInfo(path).size() % pageSize != 0;
}

} // namespace

Result<> makeLibraryFile(const QString &path, const QByteArrayList &steps)
{
    const QString unfinished = path + QStringLiteral(".new");
    QFile::remove(unfinished); // What a kill left here: never a text in it.
    {
        auto database = Database::open(unfinished, Database::Mode::New);
        if (!database)
            return std::unexpected(database.error());
        QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner); // Drafts are nobody else's business.
        // Nobody looks at the file before moveDurably has brought it to the disk as a whole.
        if (auto done = database->runScript("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF"); !done)
            return done;
        if (auto done = takeSteps(*database, 0, steps); !done)
            return done;
    }
    return moveDurably(unfinished, path);
}

Result<Database> openLibraryFileToRead(const QString &path, const QByteArrayList &steps)
{
    // SQLite would take an empty file for a new database, and write into it.
    if (QFile::exists(path) && QFileInfo(path).size() == 0)
        return std::unexpected(
            Error{tr("The library “%1” is empty, so it was damaged.").arg(QDir::toNativeSeparators(path)),
                  tr("Restore a backup, or move the file elsewhere to begin a new library."),
                  {}});
    auto database = Database::open(path, Database::Mode::Existing);
    if (!database)
        return database;
    const auto version = versionOf(*database);
    if (!version)
        return std::unexpected(version.error());
    const auto pageSize = database->number("PRAGMA page_size");
    if (!pageSize)
        return std::unexpected(pageSize.error());
    if (isCutShort(path, *pageSize))
        return std::unexpected(databaseError(DatabaseFault::Damaged, path));
    if (*version > steps.size())
        return std::unexpected(newerError(path));
    return database;
}

Result<Database> openLibraryFile(const QString &path, const QByteArrayList &steps)
{
    auto database = openLibraryFileToRead(path, steps);
    if (!database)
        return database;
    const auto version = versionOf(*database);
    if (!version)
        return std::unexpected(version.error());
    if (*version < steps.size()) {
        if (auto copied = database->copyTo(QStringLiteral("%1.before-%2").arg(path).arg(*version + 1)); !copied)
            return std::unexpected(copied.error());
    }
    if (auto done = database->startWriting(); !done)
        return std::unexpected(done.error());
    if (auto done = takeSteps(*database, *version, steps); !done)
        return std::unexpected(done.error());
    return database;
}

} // namespace galley::model
