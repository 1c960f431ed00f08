// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/database/connection.h"

namespace galley::model {

Statement::Statement(Connection *connection, const QByteArray &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_handle(connection->idle.take(sql))
{
    if (m_handle)
        return;
    sqlite3_stmt *raw = nullptr;
    note(sqlite3_prepare_v3(connection->handle.get(), sql.constData(), static_cast<int>(sql.size()) + 1,
                            SQLITE_PREPARE_PERSISTENT, &raw, nullptr));
    m_handle.reset(raw);
}

Statement::~Statement()
{
    if (!m_handle)
        return;
    sqlite3_reset(m_handle.get()); // Repeats the error of the last step, which was reported there.
    sqlite3_clear_bindings(m_handle.get());
    if (!m_connection->idle.contains(m_sql))
        m_connection->idle.insert(m_sql, m_handle.release());
}

void Statement::note(int code)
{
    if (m_code == SQLITE_OK)
        m_code = code;
}

void Statement::bind(int index, qint64 value)
{
    if (m_handle)
        note(sqlite3_bind_int64(m_handle.get(), index, value));
}

void Statement::bind(int index, const QString &value)
{
    m_bound.append(value.toUtf8());
    const QByteArray &utf8 = m_bound.constLast();
    if (m_handle)
        note(sqlite3_bind_text64(m_handle.get(), index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                 SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int index, const QByteArray &value)
{
    m_bound.append(value);
    const QByteArray &bytes = m_bound.constLast();
    if (m_handle)
        note(sqlite3_bind_blob64(m_handle.get(), index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                 SQLITE_STATIC));
}

void Statement::bind(int index, std::nullptr_t)
{
    if (m_handle)
        note(sqlite3_bind_null(m_handle.get(), index));
}

Result<bool> Statement::next()
{
    if (m_code == SQLITE_OK) {
        const int code = sqlite3_step(m_handle.get());
        if (code == SQLITE_ROW || code == SQLITE_DONE)
            return code == SQLITE_ROW;
        m_code = code;
    }
    return std::unexpected(m_connection->error(m_code));
}

Result<> Statement::run()
{
    for (;;) {
        const Result<bool> more = next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return {};
    }
}

int Statement::columns() const { return sqlite3_column_count(m_handle.get()); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL; }

qint64 Statement::number(int column) const { return sqlite3_column_int64(m_handle.get(), column); }

double Statement::real(int column) const { return sqlite3_column_double(m_handle.get(), column); }

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_handle.get(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_handle.get(), column));
}

QByteArray Statement::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(m_handle.get(), column);
    return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_handle.get(), column));
}

SqlValue Statement::value(int column) const
{
    switch (sqlite3_column_type(m_handle.get(), column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_TEXT:
    case SQLITE_FLOAT: // Ours has none.
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return nullptr;
    }
}

} // namespace galley::model
