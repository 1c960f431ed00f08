// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/search/searchquery.h"

#include <QStringView>

namespace galley::model {

/// What stands before and after a hit in an excerpt.
inline constexpr QChar hitBegin{0xE000};
inline constexpr QChar hitEnd{0xE001};

/// About `length` characters of `text` around the first of `phrases`, each hit between `hitBegin` and `hitEnd`. Empty
/// when there is none.
QString excerptAroundHits(QStringView text, const QList<SearchPhrase> &phrases, qsizetype length = 160);

} // namespace galley::model
