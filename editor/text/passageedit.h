// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/typingaids.h"

class QKeyEvent;
class QPlainTextEdit;

namespace galley::editor {

/// The whole lines that the selection touches.
Passage selectedPassage(const QPlainTextEdit &editor);

/// Puts `after` in the place of `before`, which selectedPassage() gave: one step to undo, however many lines.
void replacePassage(QPlainTextEdit &editor, const Passage &before, const Passage &after);

/// Does what a key means beyond its letter: Enter, Tab, signs on a selection, Ctrl+B, Ctrl+I, Ctrl+K. False: nothing;
/// the key is for the widget.
bool typeWithAid(QPlainTextEdit &editor, const QKeyEvent &event);

} // namespace galley::editor
