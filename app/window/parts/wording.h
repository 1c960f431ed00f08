// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/post.h"

#include <QDateTime>
#include <QString>

namespace galley::app {

/// “● Changed”, “○ Draft”: the state in words with a small shape, never by colour alone.
QString stateWords(model::PostState state);
/// The shape alone, for narrow places that also carry the words as a tooltip or accessible text.
QString stateShape(model::PostState state);

/// “just now”, “3 minutes ago”, “yesterday”, or the date.
QString spokenTime(const QDateTime &when, const QDateTime &now);

/// The date and the time of day by the author's clock, as short as the locale has them.
QString shortTime(const QDateTime &when);

/// “1,204 words”, in the author's locale.
QString wordCount(int words);

/// “Publish…” of “&Publish…”.
QString withoutMnemonic(const QString &text);

} // namespace galley::app
