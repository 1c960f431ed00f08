// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

#include <QRandomGenerator>
#include <QSet>

namespace galley::model {

/// Texts with many near misses: common beginnings, runs of Chinese, accents, signs.
QByteArray randomPost(QRandomGenerator &random);
/// Something to look for in them: one to three words, beginnings, phrases, exclusions.
QString randomSearch(QRandomGenerator &random);

/// The posts that hold what is looked for, found by reading every text from its beginning to its end.
Result<QSet<PostId>> scanAll(Library &library, const QString &typed);
/// The same as the search finds.
Result<QSet<PostId>> searchAll(Library &library, const QString &typed);

} // namespace galley::model
