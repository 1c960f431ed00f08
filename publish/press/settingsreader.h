// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace galley::publish {

/// Reads settings in TOML, one table after the other, each key once, and remembers the first thing that is not as it
/// must be: with file, line and what was expected.
class SettingsReader
{
public:
    SettingsReader(const QString &fileName, const QByteArray &toml);

    /// Chooses the table that the next keys are in, the `number`-th of that name; no name for the top of the file.
    void enter(const QString &name, const QVariantMap &table, int number = 0);

    void text(const QString &key, QString &value);
    void text(const QString &key, QString &value, const QString &expected, bool (*isAllowed)(const QString &));
    void number(const QString &key, int &value, int least, int most);
    QVariantMap table(const QString &key);
    QVariantList tables(const QString &key);
    /// Any kind of value; not valid where there is none.
    QVariant value(const QString &key, const QString &expected, const std::function<bool(const QVariant &)> &accept);
    void mustHave(const QString &key);
    /// What is wrong with the value of a key that is there.
    void refuse(const QString &key, const QString &message, const QString &hint);
    /// Whatever was not asked for is a slip of the pen.
    void leave();

    const std::optional<Error> &error() const { return m_error; }

private:
    QString place(const QString &key) const;

    QString m_fileName;
    QStringList m_lines;
    QString m_tableName;
    QVariantMap m_table;
    qsizetype m_firstLine = 0; ///< Of the table.
    QStringList m_known;
    std::optional<Error> m_error;
};

} // namespace galley::publish
