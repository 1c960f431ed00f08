// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/database/databasecopy.h"

#include "model/library/database/connection.h"
#include "model/library/database/runningcopy.h"

#include <QCoreApplication>
#include <QFile>

namespace galley::model {

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
        return std::unexpected(target.error());
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner); // Drafts are nobody else's business.
    // Nobody looks at the copy before it has been brought to the disk as a whole.
    if (auto done = target->runScript("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF"); !done)
        return std::unexpected(done.error());

    auto running = std::make_shared<RunningCopy>();
    running->target.emplace(*std::move(target));
    Connection &from = *source.m_connection;
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
        return std::unexpected(
            Error{QCoreApplication::translate("Library", "The library was closed while it was being copied."),
                  QCoreApplication::translate("Library", "Open the library again, then make the copy."),
                  {}});
    }
    const int code = sqlite3_backup_step(m_running->backup.get(), pages);
    if (code == SQLITE_OK)
        return false;
    if (code == SQLITE_DONE) {
        m_running->end();
        return true;
    }
    const Error error = m_running->target->m_connection->error(code);
    m_running->end();
    return std::unexpected(error);
}

qint64 DatabaseCopy::pagesLeft() const
{
    return m_running->backup ? sqlite3_backup_remaining(m_running->backup.get()) : 0;
}

qint64 DatabaseCopy::pages() const { return m_running->backup ? sqlite3_backup_pagecount(m_running->backup.get()) : 0; }

} // namespace galley::model
