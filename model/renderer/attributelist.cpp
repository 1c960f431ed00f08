// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/attributelist.h"

#include <QStringList>

namespace galley::model {

namespace {

/// Up to the next space or the list's end; quotes hide them.
int itemEnd(const QString &text, int from)
{
    QChar quote;
    for (int at = from; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            quote = c;
        } else if (c.isSpace() || c == QLatin1Char('}')) {
            return at;
        }
    }
    return int(text.size());
}

QString unquoted(QString value)
{
    const bool isQuoted = value.size() > 1 && value.at(0) == value.at(value.size() - 1) &&
                          (value.at(0) == QLatin1Char('"') || value.at(0) == QLatin1Char('\''));
    return isQuoted ? value.mid(1, value.size() - 2) : value;
}

/// Of one list, or of several side by side.
QStringList itemsOf(const QByteArray &source)
{
    const QString text = QString::fromUtf8(source).trimmed();
    QStringList items;
    for (int at = 0; at < text.size();) {
        if (text.at(at) == QLatin1Char('{')) {
            at += text.mid(at, 2) == QLatin1String("{:") ? 2 : 1;
            continue;
        }
        const int end = itemEnd(text, at);
        items += text.mid(at, end - at);
        at = end + 1;
    }
    items.removeAll(QString());
    return items;
}

} // namespace

bool attributeListNames(const QByteArray &source, const QString &word) { return itemsOf(source).contains(word); }

QList<QPair<QByteArray, QString>> readAttributeList(const QByteArray &source)
{
    QList<QPair<QByteArray, QString>> attributes;
    QStringList classes;
    const QStringList items = itemsOf(source);
    for (const QString &item : items) {
        const int equals = int(item.indexOf(QLatin1Char('=')));
        if (item.startsWith(QLatin1Char('#'))) {
            attributes.append({QByteArray("id"), item.mid(1)});
        } else if (item.startsWith(QLatin1Char('.'))) {
            classes += item.mid(1).split(QLatin1Char('.'));
        } else if (equals > 0 && item.left(equals) == QLatin1String("class")) {
            classes += unquoted(item.mid(equals + 1)).split(QLatin1Char(' '));
        } else if (equals > 0) {
            attributes.append({item.left(equals).toLatin1().toLower(), unquoted(item.mid(equals + 1))});
        }
    }
    classes.removeAll(QString());
    if (!classes.isEmpty()) {
        attributes.append({QByteArray("class"), classes.join(QLatin1Char(' '))});
    }
    return attributes;
}

} // namespace galley::model
