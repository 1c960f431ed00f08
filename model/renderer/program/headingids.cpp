// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/headingids.h"

namespace galley::model {

namespace {

bool belongsToWord(uint codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_DecimalDigit:
    case QChar::Punctuation_Connector:
        return true;
    default:
        return QChar::isLetter(codePoint);
    }
}

} // namespace

QString HeadingIds::make(const QString &headingText)
{
    QString id;
    const auto codePoints = headingText.toLower().toUcs4();
    for (const uint codePoint : codePoints) {
        if (codePoint == ' ' || codePoint == '-') {
            id += QLatin1Char('-');
        } else if (belongsToWord(codePoint)) {
            const char32_t character = codePoint;
            id += QString::fromUcs4(&character, 1);
        }
    }
    if (id.isEmpty()) {
        return id;
    }
    QString unique = id;
    int next = m_next.value(id, 0); // Remembered, so that a thousand equal headings do not try all numbers each.
    while (m_next.contains(unique)) {
        unique = id + QLatin1Char('-') + QString::number(++next);
    }
    m_next.insert(id, next);
    if (unique != id) {
        m_next.insert(unique, 0);
    }
    return unique;
}

} // namespace galley::model
