// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/damagedfile.h"

#include "model/library/database/schema.h"
#include "model/library/upkeep/writeaheadlog.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype headerSize = 100;
const QByteArray headerStart("SQLite format 3\0", 16);

QByteArray logOf(const QString &library)
{
    QFile file(library + u"-wal"_s);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray headerOf(const QString &library)
{
    QFile file(library);
    return file.open(QFile::ReadOnly) ? file.read(headerSize) : QByteArray();
}

/// Whether the tables that every start needs can be reached.
bool hasReadableTables(Database &database)
{
    for (const QByteArray &table : {QByteArray("post"), QByteArray("post_text"), QByteArray("site"),
                                    QByteArray("memory"), QByteArray("kept_text"), QByteArray("version")}) {
        const auto row = database.number("SELECT count(*) FROM (SELECT * FROM " + table + " LIMIT 1)");
        if (!row && database.lastFault() == DatabaseFault::Damaged)
            return false;
    }
    return true;
}

/// The header that our libraries have, for a database of so many bytes.
Result<QByteArray> newHeader(const QString &work, qint64 size)
{
    const QString file = work + u".header"_s;
    if (auto made = makeLibraryFile(file); !made)
        return std::unexpected(made.error());
    QByteArray header = headerOf(file);
    QFile::remove(file);
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    qToBigEndian(static_cast<quint32>(size / pageSize), header.data() + 28);
    qToBigEndian<quint64>(0, header.data() + 32); // No list of free pages: it may be what is damaged.
    return header;
}

bool hasHeader(const QByteArray &header)
{
    const quint16 pageSize = header.size() < headerSize ? 0 : qFromBigEndian<quint16>(header.constData() + 16);
    return header.startsWith(headerStart) && pageSize >= 512 && (pageSize & (pageSize - 1)) == 0 &&
           header.at(20) == 0 && header.at(21) == 64 && header.at(22) == 32 && header.at(23) == 32;
}

Error copyError(const QString &copy, const QString &detail)
{
    return {QCoreApplication::translate("Recovery", "The damaged library cannot be copied to “%1”.").arg(copy),
            QCoreApplication::translate("Recovery", "Make room on the disk, then start Galley again."), detail};
}

/// Pages that a cut took away are there again, empty: what lies in the others can be reached.
Result<> fillUp(const QString &copy)
{
    QFile file(copy);
    if (!file.open(QFile::ReadWrite))
        return std::unexpected(copyError(copy, file.errorString()));
    QByteArray header = file.read(headerSize);
    const bool isWhole = hasHeader(header);
    const qint64 pageSize = isWhole ? qFromBigEndian<quint16>(header.constData() + 16) : 4096;
    const qint64 saidPages = isWhole ? qFromBigEndian<quint32>(header.constData() + 28) : 0;
    const qint64 pages = (file.size() + pageSize - 1) / pageSize;
    constexpr qint64 mostMissingPages = 1'000'000; // A damaged count is no reason to fill the disk.
    const qint64 wanted = saidPages - pages < mostMissingPages ? qMax(saidPages, pages) : pages;
    if (!file.resize(wanted * pageSize))
        return std::unexpected(copyError(copy, file.errorString()));
    if (isWhole)
        return {};
    const auto fresh = newHeader(copy, wanted * pageSize);
    if (!fresh)
        return std::unexpected(fresh.error());
    if (!file.seek(0) || file.write(*fresh) != headerSize)
        return std::unexpected(copyError(copy, file.errorString()));
    return {};
}

} // namespace

FileState stateOfFile(const QString &library)
{
    QFile file(library);
    if (!file.open(QFile::ReadOnly))
        return FileState::NotOurs;
    if (!file.read(headerStart.size()).startsWith(headerStart))
        return FileState::Damaged;
    const LogState log = stateOfLog(logOf(library));
    if (log == LogState::Damaged)
        return FileState::Damaged;

    auto database = Database::open(library, Database::Mode::Existing);
    if (!database)
        return FileState::Damaged;
    const auto id = database->number("PRAGMA application_id");
    if (!id)
        return database->lastFault() == DatabaseFault::Damaged ? FileState::Damaged : FileState::NotOurs;
    if (!hasReadableTables(*database))
        return FileState::Damaged;
    database = std::unexpected(Error());
    if (!openLibraryFileToRead(library)) // Cut short, of a newer Galley, or not ours.
        return QFileInfo(library).size() % 512 != 0 ? FileState::Damaged : FileState::NotOurs;
    return log == LogState::Whole ? FileState::Good : FileState::LastChangeTorn;
}

Result<DamagedLibrary> openDamaged(const QString &library, const QString &copy)
{
    if (!QFile::copy(library, copy))
        return std::unexpected(copyError(copy, {}));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    if (auto done = fillUp(copy); !done)
        return std::unexpected(done.error());
    const auto pageSize = qFromBigEndian<quint16>(headerOf(copy).constData() + 16);
    const MendedLog log = mendedLog(logOf(library), pageSize);
    if (!log.bytes.isEmpty()) {
        QFile mended(copy + u"-wal"_s);
        if (!mended.open(QFile::WriteOnly) || mended.write(log.bytes) < 0 || !mended.flush())
            return std::unexpected(copyError(copy, mended.errorString()));
    }
    auto database = Database::open(copy, Database::Mode::Existing);
    if (!database)
        return std::unexpected(database.error());
    if (const auto tables = database->number("SELECT count(*) FROM sqlite_schema"); !tables)
        return std::unexpected(tables.error());
    return DamagedLibrary{*std::move(database), log.leavesOutLastChange};
}

} // namespace galley::model
