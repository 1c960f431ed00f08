// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/importer.h"
#include "model/import/xml/xmlparts.h"

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

/// Reads one <item>; the reader stands on its start, and then on its end.
SourceItem readWxrItem(QXmlStreamReader &xml, const WxrChannel &channel);

} // namespace galley::model
