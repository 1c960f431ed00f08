// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/database/databasecopy.h"

#include "model/library/database/connection.h"
#include "model/library/database/runningcopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace galley::model {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Library", text); }

Error notWritable(const QString &file, const QString &detail)
{
    return {tr("The copy “%1” cannot be written.").arg(QDir::toNativeSeparators(file)),
            tr("Check that you may write to this folder, or choose another one."), detail};
}

/// Says which of the two files it is about.
Error copyError(Connection &target, int code, const QString &source)
{
    const QString shown = QDir::toNativeSeparators(target.path);
    Error error = target.error(code);
    switch (target.fault) {
    case DatabaseFault::DiskFull:
        return {tr("The disk is full: the copy “%1” cannot be finished.").arg(shown),
                tr("Make room, or choose another disk; the library itself is safe."), error.detail};
    case DatabaseFault::NotWritable:
        return notWritable(target.path, error.detail);
    case DatabaseFault::Damaged:
        return {databaseError(DatabaseFault::Damaged, source).message,
                databaseError(DatabaseFault::Damaged, source).hint, error.detail};
    default:
        return error;
    }
}

} // namespace

DatabaseCopy::DatabaseCopy(std::shared_ptr<RunningCopy> running)
    : m_running(std::move(running))
{
}

Result<DatabaseCopy> DatabaseCopy::begin(Database &source, const QString &file)
{
    QFile::remove(file); // What a kill in the middle of an earlier copy left.
    QFile::remove(file + QStringLiteral("-journal"));
    auto target = Database::open(file, Database::Mode::New);
    if (!target)
        return std::unexpected(notWritable(file, target.error().detail));
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner); // Drafts are nobody else's business.
    // Nobody looks at the copy before it has been brought to the disk as a whole.
    if (auto done = target->runScript("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF"); !done)
        return std::unexpected(done.error());

    auto running = std::make_shared<RunningCopy>();
    running->target.emplace(*std::move(target));
    Connection &from = *source.m_connection;
    running->source = from.path;
    Connection &to = *running->target->m_connection;
    running->backup.reset(sqlite3_backup_init(to.handle.get(), "main", from.handle.get(), "main"));
    if (!running->backup)
        return std::unexpected(to.error(sqlite3_extended_errcode(to.handle.get())));
    from.copies.removeIf([](const std::weak_ptr<RunningCopy> &other) { return other.expired(); });
    from.copies.append(running);
    return DatabaseCopy(std::move(running));
}

Result<bool> DatabaseCopy::copySome(int pages)
{
    if (!m_running->backup) {
        return std::unexpected(Error{tr("The library was closed while it was being copied."),
                                     tr("Open the library again, then make the copy."),
                                     {}});
    }
    const int code = sqlite3_backup_step(m_running->backup.get(), pages);
    if (code == SQLITE_OK)
        return false;
    if (code == SQLITE_DONE) {
        m_running->end();
        return true;
    }
    const Error error = copyError(*m_running->target->m_connection, code, m_running->source);
    m_running->end();
    return std::unexpected(error);
}

qint64 DatabaseCopy::pagesLeft() const
{
    return m_running->backup ? sqlite3_backup_remaining(m_running->backup.get()) : 0;
}

qint64 DatabaseCopy::pages() const { return m_running->backup ? sqlite3_backup_pagecount(m_running->backup.get()) : 0; }

} // namespace galley::model
