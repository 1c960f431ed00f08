// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/attributelist.h"

#include <QStringList>

namespace galley::model {

namespace {

/// Up to the next space; quotes hide one.
int itemEnd(const QString &text, int from)
{
    QChar quote;
    for (int at = from; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            quote = c;
        } else if (c.isSpace()) {
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

} // namespace

QList<QPair<QByteArray, QString>> readAttributeList(const QByteArray &source)
{
    QString text = QString::fromUtf8(source).trimmed();
    const int start = text.startsWith(QLatin1String("{:")) ? 2 : 1;
    text = text.mid(start, text.size() - start - 1);
    QList<QPair<QByteArray, QString>> attributes;
    QStringList classes;
    for (int at = 0; at < text.size();) {
        const int end = itemEnd(text, at);
        const QString item = text.mid(at, end - at);
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
        at = end + 1;
    }
    classes.removeAll(QString());
    if (!classes.isEmpty()) {
        attributes.append({QByteArray("class"), classes.join(QLatin1Char(' '))});
    }
    return attributes;
}

} // namespace galley::model
