// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTextCursor;

namespace galley::editor {

/// A stretch of a document, in its positions.
struct TextStretch
{
    int begin = 0;
    int end = 0;

    bool operator==(const TextStretch &) const = default;
};

/// The lines around the cursor up to the empty ones.
TextStretch paragraphAround(const QTextCursor &cursor);
/// The sentence of that paragraph that the cursor is in; at its end the one before the cursor.
TextStretch sentenceAround(const QTextCursor &cursor);

} // namespace galley::editor
