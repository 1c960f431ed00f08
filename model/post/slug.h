// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::model {

/// The last part of an address made from a title: lower case, accents folded, words joined by hyphens, at most
/// 80 characters cut at a word; letters of other scripts are kept. "untitled" when nothing usable is left.
QString slugFromTitle(const QString &title);

/// True if `slug` can stand in a path and an address as it is: no separators, no "..", no control characters.
bool isSafeSlug(const QString &slug);

/// `slug`, or `slug-2`, `slug-3` …: the first that `isTaken` does not know.
template<typename IsTaken>
QString freeSlug(const QString &slug, IsTaken isTaken)
{
    QString candidate = slug;
    for (int number = 2; isTaken(candidate); ++number)
        candidate = QStringLiteral("%1-%2").arg(slug).arg(number);
    return candidate;
}

} // namespace galley::model
