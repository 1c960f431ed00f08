// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace galley::model {

/// Reads any spelling of a date that the generators accept: 2024-01-02, 2024/1/2, with a time after T or a space, with
/// or without seconds and fractions, with Z, +02:00, +0200, +02 or a zone's name; “Jan 2, 2024”, “2 January 2024”,
/// “Tue, 02 Jan 2024 10:00:00 GMT”. A date without a zone is in local time; a day alone starts at its midnight. Invalid
/// when it is none.
QDateTime dateFromText(const QString &text);

/// `date` written like `example`: the same order, signs, precision and style of zone; RFC 3339 when `example` is no
/// date.
///
/// What the example leaves out is left out. With a numeric zone in the example, a date in UTC takes the example's zone
/// and any other keeps its own; with Z or a zone's name it is brought to that zone; with none, to local time (a day
/// alone stays the day it says).
QString dateLike(const QString &example, const QDateTime &date);

} // namespace galley::model
