// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace galley::model {

/// What an address alone on a line shows.
struct Embed
{
    QString kind;    ///< For the style sheet: “x”, “youtube”, … “link” for sites that have no row of their own.
    QString site;    ///< “X”, “YouTube”, …; the host of a plain link.
    QString who;     ///< “@user”, “owner/repository#12”; may be empty.
    QString address; ///< As readers open it.

    bool operator==(const Embed &) const = default;
};

/// Reads it from the address alone: nothing is loaded. `address` begins with http:// or https://.
Embed embedOf(const QString &address);

/// A quiet card that links to the address; no script, nothing from another site.
QByteArray embedCard(const Embed &embed);

/// The address, if `html` is one paragraph that holds nothing but an address which became a link by itself; else empty.
QString addressAlone(const QByteArray &html);

} // namespace galley::model
