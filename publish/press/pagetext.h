// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace galley::publish {

/// `text` without the characters that neither HTML nor XML can hold (controls, halves of surrogate pairs), spaces made
/// single.
QString cleanText(const QString &text);

/// `text` without the characters that XML cannot hold, all else as it is.
QString validXmlText(const QString &text);

/// “6 May 2024” in the order and words of the language, the same on every machine.
QString spokenDate(const QDateTime &date, const QString &language);

/// RFC 3339: "2024-05-06T07:08:09+02:00". A date without a zone counts as UTC.
QString machineDate(const QDateTime &date);

/// The same moment; a date without a zone is taken as UTC rather than as that of the machine.
QDateTime withKnownZone(const QDateTime &date);

} // namespace galley::publish
