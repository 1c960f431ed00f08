// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/database/connection.h"

#include "model/library/database/runningcopy.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>

namespace galley::model {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Library", text); }

DatabaseFault faultOf(int code, int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        return DatabaseFault::DiskFull;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return DatabaseFault::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return DatabaseFault::NotWritable;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return DatabaseFault::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return DatabaseFault::InUse;
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return DatabaseFault::TooLarge;
    default:
        return DatabaseFault::Other;
    }
}

} // namespace

Error databaseError(DatabaseFault fault, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (fault) {
    case DatabaseFault::DiskFull:
        return {tr("The disk that holds the library “%1” is full.").arg(file),
                tr("Make room on the disk, then try again; what was saved before is safe."),
                {}};
    case DatabaseFault::NotWritable:
        return {tr("The library “%1” cannot be written.").arg(file),
                tr("Check that you may write to this file and its folder, or choose another library folder."),
                {}};
    case DatabaseFault::Damaged:
        return {tr("The library “%1” is damaged.").arg(file),
                tr("Copy its folder to a safe place first, then restore a backup."),
                {}};
    case DatabaseFault::InUse:
        return {tr("Another program is using the library “%1”.").arg(file),
                tr("Close the other program, then try again."),
                {}};
    case DatabaseFault::TooLarge:
        return {tr("The text is too large for the library “%1” or for the memory of this computer.").arg(file),
                tr("Split the text into several posts, or close other programs, then try again."),
                {}};
    case DatabaseFault::None:
    case DatabaseFault::Other:
        break;
    }
    return {tr("The library “%1” cannot be read or written.").arg(file),
            tr("Check the disk that holds it, then start Galley again."),
            {}};
}

Connection::~Connection()
{
    for (const std::weak_ptr<RunningCopy> &running : std::as_const(copies)) {
        if (const auto copy = running.lock())
            copy->end();
    }
    for (sqlite3_stmt *statement : std::as_const(idle))
        sqlite3_finalize(statement);
}

Error Connection::error(int code)
{
    const int systemError = handle && (code & 0xff) != SQLITE_OK ? sqlite3_system_errno(handle.get()) : 0;
    const bool ofDisk = (code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN;
    fault = faultOf(code, ofDisk ? systemError : 0);
    Error error = databaseError(fault, path);
    // SQLite's own words belong to its last call; another code of ours would contradict them.
    const bool ownWords = handle && sqlite3_extended_errcode(handle.get()) == code;
    error.detail = QString::fromUtf8(ownWords ? sqlite3_errmsg(handle.get()) : sqlite3_errstr(code));
    return error;
}

} // namespace galley::model
