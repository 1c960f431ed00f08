// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/rendered.h"

#include <optional>

namespace galley::model {

/// How long a reader takes: 230 words a minute; 450 letters of a script without spaces.
int readingSeconds(const TextCounts &counts);

/// From 0, hard, to 100, easy: Flesch for English, Amstad for German. None for other languages, and for texts without
/// words. `language`: as a front matter writes it, “en-GB”.
std::optional<double> readingEase(const TextCounts &counts, const QString &language);

} // namespace galley::model
