// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace galley::model {

/// A shortcode, Liquid tag or component as it is written: {{< figure src="a.png" >}}, {% gist ada/1 %}, <Tweet
/// id="1"/>.
struct Tag
{
    QString name; ///< Without the mark of a closing tag; of {{ page.title | upcase }} all of it.
    bool closes = false;
    bool isOutput = false; ///< {{ … }} of Liquid.
    QStringList items;     ///< Without a name, in order.
    QMap<QString, QString> named;
    QString content; ///< What stands between it and its closing tag, where both were read as one.

    /// The named value, or the item at `position`; -1: it has none.
    QString value(const QString &key, int position = -1) const;
    /// The first that is there.
    QString firstOf(const QStringList &keys) const;
};

Tag readTag(const QByteArray &source);

} // namespace galley::model
