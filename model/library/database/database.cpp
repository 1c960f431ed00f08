// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/database/database.h"

#include "model/library/database/connection.h"
#include "model/library/database/databasecopy.h"
#include "model/library/database/durably.h"

#include <QFile>

#include <limits>

namespace galley::model {

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const QString &path, Mode mode)
{
    auto connection = std::make_unique<Connection>();
    connection->path = path;
    sqlite3 *raw = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mode == Mode::New ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &raw, flags, nullptr);
    connection->handle.reset(raw);
    if (code != SQLITE_OK)
        return std::unexpected(connection->error(code));

    sqlite3_extended_result_codes(raw, 1);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1,
                      nullptr); // Until we know that the file is ours to write.
    sqlite3_limit(raw, SQLITE_LIMIT_ATTACHED, 0);

    Database database(std::move(connection));
    // Exclusive comes first: it keeps the index of the write-ahead log in memory, so no second process can join in.
    // What was deleted need not be overwritten: the folder is the author's own, and saving costs less.
    if (auto done = database.runScript("PRAGMA locking_mode=EXCLUSIVE; PRAGMA mmap_size=0; PRAGMA cell_size_check=ON;"
                                       "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;"
                                       "PRAGMA secure_delete=OFF; PRAGMA cache_size=-8000;");
        !done)
        return std::unexpected(done.error());
    return database;
}

QString Database::path() const { return m_connection->path; }

Result<> Database::startWriting()
{
    if (sqlite3_db_readonly(m_connection->handle.get(), "main") == 1)
        return std::unexpected(m_connection->error(SQLITE_READONLY));
    // The log may grow to 16 MB before a commit pays for moving it into the file; a pause does it earlier
    // (Library::settle).
    if (auto done = runScript("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=4000;"
                              "PRAGMA journal_size_limit=16777216;");
        !done)
        return done;
    sqlite3_db_config(m_connection->handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    return {};
}

Statement Database::query(const QByteArray &sql, const QList<SqlValue> &values)
{
    Statement statement = query(sql);
    for (int index = 0; index < values.size(); ++index)
        statement.bind(index + 1, values.at(index));
    return statement;
}

Result<> Database::runWith(const QByteArray &sql, const QList<SqlValue> &values) { return query(sql, values).run(); }

Result<> Database::runScript(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_connection->handle.get(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(m_connection->error(code));
    return {};
}

Result<qint64> Database::number(const QByteArray &sql)
{
    const auto row = firstRow(query(sql), [](Statement &statement) { return statement.number(0); });
    if (!row)
        return std::unexpected(row.error());
    return row->value_or(0);
}

qint64 Database::lastInsertedNumber() const { return sqlite3_last_insert_rowid(m_connection->handle.get()); }

qint64 Database::changedRows() const { return sqlite3_changes64(m_connection->handle.get()); }

DatabaseFault Database::lastFault() const { return m_connection->fault; }

namespace {

void callFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto &function = *static_cast<const Database::Function *>(sqlite3_user_data(context));
    const void *bytes = sqlite3_value_blob(values[0]); // Before the size is asked for, as SQLite wants it.
    const int size = sqlite3_value_bytes(values[0]);
    const QByteArray answer = function(QByteArray(static_cast<const char *>(bytes), size));
    sqlite3_result_text64(context, answer.constData(), static_cast<sqlite3_uint64>(answer.size()), SQLITE_TRANSIENT,
                          SQLITE_UTF8);
}

} // namespace

void Database::stopWhen(const std::function<bool()> &isStopped)
{
    constexpr int stepsBetween = 100'000; // Some milliseconds.
    m_connection->isStopped = isStopped;
    sqlite3_progress_handler(
        m_connection->handle.get(), isStopped ? stepsBetween : 0,
        [](void *connection) { return static_cast<Connection *>(connection)->isStopped() ? 1 : 0; },
        m_connection.get());
}

Result<> Database::addFunction(const char *name, const Function &function)
{
    constexpr int harmless = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const int code =
        sqlite3_create_function_v2(m_connection->handle.get(), name, 1, harmless, new Function(function), callFunction,
                                   nullptr, nullptr, [](void *owned) { delete static_cast<Function *>(owned); });
    if (code != SQLITE_OK)
        return std::unexpected(m_connection->error(code));
    return {};
}

Result<> Database::copyTo(const QString &path)
{
    const QString unfinished = path + QStringLiteral(".new");
    {
        auto copy = DatabaseCopy::begin(*this, unfinished);
        if (!copy)
            return std::unexpected(copy.error());
        constexpr int allPages = -1;
        if (const auto done = copy->copySome(allPages); !done) {
            QFile::remove(unfinished);
            return std::unexpected(done.error());
        }
    }
    return moveDurably(unfinished, path);
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_isInner = sqlite3_get_autocommit(database.m_connection->handle.get()) == 0;
    m_result = database.run(m_isInner ? "SAVEPOINT inner" : "BEGIN IMMEDIATE");
    m_open = m_result.has_value();
}

Transaction::~Transaction() { rollBack(); }

void Transaction::runScript(const QByteArray &sql)
{
    if (m_result)
        m_result = m_database.runScript(sql);
}

void Transaction::fail(const Error &error)
{
    if (m_result)
        m_result = std::unexpected(error);
}

Result<> Transaction::commit()
{
    if (m_result)
        m_result = m_database.run(m_isInner ? "RELEASE inner" : "COMMIT");
    if (m_result)
        m_open = false;
    else
        rollBack();
    return m_result;
}

void Transaction::rollBack()
{
    // After a full disk SQLite may have rolled back on its own.
    if (m_open && !sqlite3_get_autocommit(m_database.m_connection->handle.get()))
        std::ignore = m_isInner
                          ? m_database.runScript("ROLLBACK TO inner; RELEASE inner;")
                          : m_database.run("ROLLBACK"); // Nothing to do about an error: the next start rolls back.
    m_open = false;
}

} // namespace galley::model
