// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace galley::model {

/// The syllables of a word in small letters, as near as its letters tell; at least one.
int englishSyllables(QStringView word);
int germanSyllables(QStringView word);

} // namespace galley::model
