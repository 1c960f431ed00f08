// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/settingsreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PressSettings", text); }

} // namespace

SettingsReader::SettingsReader(const QString &fileName, const QByteArray &toml)
    : m_fileName(fileName)
    , m_lines(QString::fromUtf8(toml).split(u'\n'))
{
}

void SettingsReader::enter(const QString &name, const QVariantMap &table, int number)
{
    m_tableName = name;
    m_table = table;
    m_firstLine = 0;
    const QRegularExpression header(u"^\\s*\\[+\\s*%1\\s*\\].*"_s.arg(QRegularExpression::escape(name)));
    for (int seen = 0; seen <= number && !name.isEmpty() && m_firstLine >= 0; ++seen)
        m_firstLine = m_lines.indexOf(header, seen == 0 ? 0 : m_firstLine + 1);
    m_firstLine = qMax<qsizetype>(0, m_firstLine); // An inline table has no header.
}

QVariant SettingsReader::value(const QString &key, const QString &expected,
                               const std::function<bool(const QVariant &)> &accept)
{
    m_known.append(key);
    const QVariant found = m_table.value(key);
    if (m_table.contains(key) && !accept(found))
        refuse(key, tr("“%1” must be %2.").arg(key, expected),
               tr("Change the line to: %1 = …, with %2.").arg(key, expected));
    return found;
}

void SettingsReader::text(const QString &key, QString &value)
{
    text(key, value, tr("a text in quotes"), [](const QString &) { return true; });
}

void SettingsReader::text(const QString &key, QString &value, const QString &expected,
                          bool (*isAllowed)(const QString &))
{
    const QVariant found = this->value(key, expected, [&](const QVariant &given) {
        return given.metaType() == QMetaType::fromType<QString>() && isAllowed(given.toString());
    });
    if (found.isValid())
        value = found.toString();
}

void SettingsReader::number(const QString &key, int &value, int least, int most)
{
    const QVariant found =
        this->value(key, tr("a whole number from %1 to %2").arg(least).arg(most), [&](const QVariant &given) {
            return given.metaType() == QMetaType::fromType<qint64>() && given.toLongLong() >= least &&
                   given.toLongLong() <= most;
        });
    if (found.isValid())
        value = int(qBound(qint64(least), found.toLongLong(), qint64(most)));
}

QVariantMap SettingsReader::table(const QString &key)
{
    return value(key, tr("a table, opened by [%1]").arg(key),
                 [](const QVariant &given) { return given.metaType() == QMetaType::fromType<QVariantMap>(); })
        .toMap();
}

QVariantList SettingsReader::tables(const QString &key)
{
    const auto isTable = [](const QVariant &item) { return item.metaType() == QMetaType::fromType<QVariantMap>(); };
    return value(key, tr("tables, each opened by [[%1]]").arg(key),
                 [&](const QVariant &given) {
                     return given.metaType() == QMetaType::fromType<QVariantList>() &&
                            std::ranges::all_of(given.toList(), isTable);
                 })
        .toList();
}

void SettingsReader::mustHave(const QString &key)
{
    if (!m_known.contains(key) || !m_table.contains(key))
        refuse(m_tableName, tr("“%1” is missing in “%2”.").arg(key, m_tableName),
               tr("Add a line such as: %1 = \"…\"").arg(key));
}

void SettingsReader::leave()
{
    for (auto entry = m_table.cbegin(); entry != m_table.cend(); ++entry) {
        if (!m_known.contains(entry.key()))
            refuse(entry.key(), tr("“%1” is not a setting.").arg(entry.key()),
                   m_known.isEmpty() ? tr("There are no settings here.")
                                     : tr("Settings here are: %1.").arg(m_known.join(u", "_s)));
    }
    m_known.clear();
}

void SettingsReader::refuse(const QString &key, const QString &message, const QString &hint)
{
    if (!m_error)
        m_error = Error{tr("%1%2: %3").arg(m_fileName, place(key), message), hint, {}};
}

/// “, line 4”, found by the key, for the parsed values do not tell.
QString SettingsReader::place(const QString &key) const
{
    const QRegularExpression line(
        u"^\\s*(\\[+\\s*)?[\"']?%1[\"']?\\s*[=\\].].*"_s.arg(QRegularExpression::escape(key)));
    const qsizetype number = m_lines.indexOf(line, m_firstLine);
    return number < 0 ? QString() : tr(", line %1").arg(number + 1);
}

} // namespace galley::publish
