// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/rendered.h"

#include <QStringView>

namespace galley::model {

/// Words and characters of a text without markup. A word is a run of letters and digits, with what joins them
/// (don't, 3.14, well-known); in scripts written without spaces (Chinese, Japanese, Thai …) every letter counts as one,
/// as word processors do. Characters are what a reader takes for one: a letter with its accents, an emoji; line ends
/// are none. Two line ends in a row end a paragraph and its last sentence. `paragraphs` stays 0: only the markup tells.
TextCounts countText(QStringView text);

/// The same without sentences and syllables, which cost most of it.
TextCounts countWordsOf(QStringView text);

} // namespace galley::model
