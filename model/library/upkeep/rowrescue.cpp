// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/rowrescue.h"

#include "model/library/upkeep/rowwalk.h"

#include <QStringList>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Table
{
    QByteArray name;
    QByteArrayList columns; ///< Those that both libraries have.
    QByteArray key;         ///< What its rows are walked by: a number, or, of some tables, a text.
    bool keyIsNumber = true;
};

Result<QStringList> namesOf(Database &database, const QByteArray &sql, const QString &value)
{
    return allRows(database.query(sql, value), [](Statement &row) { return row.text(0); });
}

Result<QStringList> columnsOf(Database &database, const QString &table)
{
    return namesOf(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid", table);
}

/// The tables that hold what nothing else holds.
Result<QList<Table>> tablesOf(Database &from, Database &to)
{
    const auto names = namesOf(to,
                               "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite%'"
                               " AND name NOT LIKE ? AND name NOT IN ('label', 'indexed_before') ORDER BY rowid",
                               u"search%"_s);
    if (!names)
        return std::unexpected(names.error());
    QList<Table> tables;
    for (const QString &name : *names) {
        const auto theirs = columnsOf(from, name);
        const auto ours = columnsOf(to, name);
        const auto key = namesOf(to, "SELECT name FROM pragma_table_info(?) WHERE pk=1", name);
        const auto keyType = namesOf(to, "SELECT type FROM pragma_table_info(?) WHERE pk=1", name);
        if (!ours || !key || !keyType)
            return std::unexpected(!ours ? ours.error() : !key ? key.error() : keyType.error());
        if (!theirs || theirs->isEmpty() || key->isEmpty())
            continue; // An older library has not got it yet.
        Table table{name.toLatin1(), {}, key->constFirst().toLatin1(), keyType->constFirst() == u"INTEGER"};
        for (const QString &column : *theirs) {
            if (ours->contains(column))
                table.columns.append(column.toLatin1());
        }
        tables.append(table);
    }
    return tables;
}

class TableRescue
{
public:
    TableRescue(Database &from, Database &to, const Table &table)
        : m_from(from)
        , m_to(to)
        , m_table(table)
        , m_select("SELECT " + table.key + ", " + table.columns.join(", ") + " FROM " + table.name)
        , m_insert("INSERT OR IGNORE INTO " + table.name + "(" + table.columns.join(", ") + ") VALUES(" +
                   QByteArray("?,").repeated(table.columns.size() - 1) + "?)")
    {
    }

    Result<int> run() { return m_table.keyIsNumber ? byNumber() : fromBothEnds(); }

private:
    Result<int> byNumber()
    {
        const auto gaps = walkRows(m_from, m_select + " WHERE " + m_table.key + " >= ? ORDER BY " + m_table.key,
                                   [this](Statement &row) { return take(row); });
        if (!gaps || !m_written)
            return std::unexpected(gaps ? m_written.error() : gaps.error());
        return static_cast<int>(gaps->size()) + m_refused;
    }

    Result<int> fromBothEnds()
    {
        int unread = 0;
        for (const QByteArray &order : {QByteArray(" ORDER BY 1"), QByteArray(" ORDER BY 1 DESC")}) {
            Statement rows = m_from.query(m_select + order);
            Result<bool> more = rows.next();
            while (more && *more && take(rows))
                more = rows.next();
            if (!m_written)
                return std::unexpected(m_written.error());
            if (more)
                return unread + m_refused;
            if (m_from.lastFault() != DatabaseFault::Damaged)
                return std::unexpected(more.error());
            unread = 1;
        }
        return unread + m_refused;
    }

    bool take(Statement &row)
    {
        QList<SqlValue> values;
        for (int column = 1; column <= m_table.columns.size(); ++column)
            values.append(row.value(column));
        m_written = m_to.runWith(m_insert, values);
        if (m_written || m_to.lastFault() == DatabaseFault::DiskFull)
            return m_written.has_value();
        m_written = {};
        ++m_refused; // A number that is a text, say: it was damaged.
        return true;
    }

    Database &m_from;
    Database &m_to;
    const Table &m_table;
    QByteArray m_select;
    QByteArray m_insert;
    Result<> m_written;
    int m_refused = 0;
};

} // namespace

Result<int> rescueRows(Database &from, Database &to)
{
    const auto tables = tablesOf(from, to);
    if (!tables)
        return std::unexpected(tables.error());
    int unread = 0;
    for (const Table &table : *tables) {
        const auto lost = TableRescue(from, to, table).run();
        if (!lost)
            return lost;
        unread += *lost;
    }
    return unread;
}

} // namespace galley::model
