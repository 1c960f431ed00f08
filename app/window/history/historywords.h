// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/history.h"

namespace galley::app {

/// “✓”, “↺”: why a text is kept, as a small shape beside its words.
QString reasonShape(const PastText &past);
/// “Published”, “Kept while you wrote”.
QString reasonWords(const PastText &past);
/// “+12”, “−3”, “±0”: words more or fewer.
QString changeWords(int change);
/// The time to the second, for hovering.
QString exactTime(const QDateTime &when);

} // namespace galley::app
