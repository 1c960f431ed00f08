// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/fulltext.h"
#include "model/owned.h"
#include "model/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <variant>

namespace galley::model {

/// What went wrong below, as far as it makes a difference to what we do next.
enum class DatabaseFault { None, DiskFull, NotWritable, Damaged, InUse, TooLarge, Other };

/// What to tell the author about it.
Error databaseError(DatabaseFault fault, const QString &path);

struct Connection;

/// What a column may hold, for rows that are passed on as they are.
using SqlValue = std::variant<std::nullptr_t, qint64, QString, QByteArray>;

/// One SQL statement with its values bound. An error of its making shows when it is run. Must not outlive its Database.
class Statement
{
public:
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Result<bool> next(); ///< Steps to the next row; false when there is none.
    Result<> run();      ///< Runs to the end.

    // The current row; columns count from 0.
    int columns() const;
    bool isNull(int column) const;
    qint64 number(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    SqlValue value(int column) const;

private:
    friend class Database;
    Statement(Connection *connection, const QByteArray &sql);
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, const QString &value);
    void bind(int index, const QByteArray &value);
    void bind(int index, std::nullptr_t);
    template<typename Value>
    void bind(int index, const std::optional<Value> &value)
    {
        value ? bind(index, *value) : bind(index, nullptr);
    }
    void bind(int index, const SqlValue &value)
    {
        std::visit([&](const auto &held) { bind(index, held); }, value);
    }
    void note(int code);
    Error error() const;

    Connection *m_connection;
    QByteArray m_sql;
    Owned<sqlite3_stmt, sqlite3_finalize> m_handle;
    QList<QByteArray> m_bound; // SQLite reads bound bytes from here: a text of 1 MB is not copied once more.
    int m_code = SQLITE_OK;
};

/// An open SQLite file, hardened: a file that somebody else made can do no more than give wrong rows.
class Database
{
public:
    enum class Mode { Existing, New };

    /// Opens for this process alone. Nothing is written to an existing file before `startWriting`.
    static Result<Database> open(const QString &path, Mode mode);

    QString path() const;
    Result<> startWriting(); ///< Switches to a write-ahead log that is on the disk after each commit.

    /// Prepared statements are kept under their SQL: values are always bound, never written into it.
    template<typename... Values>
    Statement query(const QByteArray &sql, const Values &...values)
    {
        Statement statement(m_connection.get(), sql);
        int index = 0;
        (statement.bind(++index, values), ...);
        return statement;
    }
    Statement query(const QByteArray &sql, const QList<SqlValue> &values);
    template<typename... Values>
    Result<> run(const QByteArray &sql, const Values &...values)
    {
        return query(sql, values...).run();
    }
    Result<> runWith(const QByteArray &sql, const QList<SqlValue> &values);
    Result<> runScript(const QByteArray &sql);    ///< Several statements, without values.
    Result<qint64> number(const QByteArray &sql); ///< The first column of the only row.

    qint64 lastInsertedNumber() const;
    qint64 changedRows() const; ///< By the last statement.

    /// A function of one value for SQL to call. It must depend on nothing but that value.
    using Function = std::function<QByteArray(const QByteArray &)>;
    Result<> addFunction(const char *name, const Function &function);
    /// What splits texts and queries for an FTS5 table that names it; a function of FTS5 that scores a row.
    Result<> addTokenizer(const char *name, const Tokenizer &tokenizer);
    Result<> addScore(const char *name, const IndexScore &function);

    /// A consistent copy in a new file, on the disk when this returns. An older copy of that name is replaced only by a
    /// whole one.
    Result<> copyTo(const QString &path);

    /// While a statement runs, asks now and then whether to give it up, which is an error then.
    void stopWhen(const std::function<bool()> &isStopped);

    DatabaseFault lastFault() const; ///< Of the last call that gave an error.

private:
    friend class Transaction;
    friend class DatabaseCopy;
    explicit Database(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;

public:
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();
};

/// All or nothing: rolled back unless committed. After a first error nothing more is run, and `commit` gives that
/// error. One within another is a part of it: on the disk, or gone, with the outer one.
class Transaction
{
public:
    explicit Transaction(Database &database);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    template<typename... Values>
    void run(const QByteArray &sql, const Values &...values)
    {
        if (m_result)
            m_result = m_database.run(sql, values...);
    }
    void runScript(const QByteArray &sql);
    /// Runs `step` unless something went wrong before; gives its value, or an empty one after an error.
    template<typename Step>
    auto take(const Step &step) -> typename std::invoke_result_t<Step>::value_type
    {
        using Value = typename std::invoke_result_t<Step>::value_type;
        if (!m_result)
            return Value();
        auto result = step();
        if (!result) {
            m_result = std::unexpected(result.error());
            return Value();
        }
        if constexpr (!std::is_void_v<Value>)
            return *std::move(result);
    }
    void fail(const Error &error);
    Database &database() { return m_database; }
    bool isGood() const { return m_result.has_value(); }

    Result<> commit();

private:
    void rollBack();

    Database &m_database;
    Result<> m_result;
    bool m_open = false;
    bool m_isInner = false;
};

/// The rows of a query, each read by `read`.
template<typename Read>
auto allRows(Statement statement, Read read) -> Result<QList<std::invoke_result_t<Read, Statement &>>>
{
    QList<std::invoke_result_t<Read, Statement &>> rows;
    for (;;) {
        const Result<bool> more = statement.next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return rows;
        rows.append(read(statement));
    }
}

/// The first row of a query, if there is one.
template<typename Read>
auto firstRow(Statement statement, Read read) -> Result<std::optional<std::invoke_result_t<Read, Statement &>>>
{
    const Result<bool> found = statement.next();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    return std::optional(read(statement));
}

} // namespace galley::model
