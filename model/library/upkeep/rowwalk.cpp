// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/rowwalk.h"

#include <limits>

namespace galley::model {

namespace {

constexpr qint64 lastNumber = std::numeric_limits<qint64>::max();

class Walk
{
public:
    Walk(Database &database, const QByteArray &sql, const std::function<bool(Statement &)> &take)
        : m_database(database)
        , m_sql(sql)
        , m_take(take)
    {
    }

    Result<QList<Gap>> run()
    {
        while (true) {
            const Result<bool> isDone = readOn();
            if (isDone && *isDone)
                return m_gaps;
            if (!isDone && m_database.lastFault() != DatabaseFault::Damaged)
                return std::unexpected(isDone.error());
            const qint64 good = nextReadable();
            m_gaps.append({m_next, good == lastNumber ? good : good - 1});
            if (good == lastNumber)
                return m_gaps;
            m_next = good;
        }
    }

private:
    /// Reads from m_next on. True at the end, false when the numbers do not rise, as they do in damaged pages.
    Result<bool> readOn()
    {
        Statement rows = m_database.query(m_sql, m_next);
        while (true) {
            const Result<bool> more = rows.next();
            if (!more || !*more)
                return more ? Result<bool>(true) : more;
            const qint64 number = rows.number(0);
            if (number < m_next && number != m_last)
                return false;
            m_last = number;
            if (!m_take(rows) || number == lastNumber)
                return true;
            m_next = number + 1;
        }
    }

    bool canReadFrom(qint64 number)
    {
        Statement rows = m_database.query(m_sql, number);
        const Result<bool> more = rows.next();
        return more && (!*more || rows.number(0) >= number);
    }

    /// The first number from which the rows can be read again.
    qint64 nextReadable()
    {
        qint64 bad = m_next;
        qint64 good = m_next;
        for (qint64 step = 1; good == m_next; step *= 2) {
            if (step > lastNumber / 4 || m_next > lastNumber - step)
                return lastNumber;
            if (canReadFrom(m_next + step))
                good = m_next + step;
            else
                bad = m_next + step;
        }
        while (good - bad > 1) {
            const qint64 middle = bad + (good - bad) / 2;
            (canReadFrom(middle) ? good : bad) = middle;
        }
        return good;
    }

    Database &m_database;
    const QByteArray &m_sql;
    const std::function<bool(Statement &)> &m_take;
    qint64 m_next = 0;
    qint64 m_last = -1; ///< Several rows may have the same number.
    QList<Gap> m_gaps;
};

} // namespace

Result<QList<Gap>> walkRows(Database &database, const QByteArray &sql, const std::function<bool(Statement &)> &take)
{
    return Walk(database, sql, take).run();
}

} // namespace galley::model
