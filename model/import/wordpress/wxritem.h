// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/importer.h"

#include <QXmlStreamReader>

namespace galley::model {

/// What the channel says once for all of its items.
struct WxrChannel
{
    struct Term
    {
        QString name;
        QString parent; ///< Its slug.
    };

    QString title;
    QString link;
    QString blogAddress;
    QDateTime exported;
    QHash<QString, QString> authors; ///< Display names by login.
    QHash<QString, Term> categories; ///< By slug.

    CategoryPath pathOf(const QString &slug, const QString &name) const;
};

/// The name of an element or attribute without its prefix: exports are found with any, and with none declared.
QString bareName(const QXmlStreamReader &xml);

/// Reads one <item>; the reader stands on its start, and then on its end.
SourceItem readWxrItem(QXmlStreamReader &xml, const WxrChannel &channel);

/// Reads to the end of the element that the reader stands in, giving `take` each element directly in it. `take` reads
/// that element to its end, or leaves it to be skipped by giving false.
void forEachElement(QXmlStreamReader &xml, const std::function<bool(const QString &name)> &take);

/// The text of the element with that of elements in it.
QString elementText(QXmlStreamReader &xml);

/// "2012-01-05 14:30:46" as the blog's clock shows it and in UTC; invalid for the zeros that stand for none.
QDateTime wordpressDate(const QString &local, const QString &utc);

/// HTML of one line, a title say, as plain text.
QString plainLine(const QString &html);

} // namespace galley::model
