// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/markdowneditor.h"
#include "model/post/textquery.h"

namespace galley::editor {

/// The text of the editor with one character for each of its positions: what matches and cursors count in.
QString searchableText(const MarkdownEditor &editor);

/// Puts `texts` in the place of `matches` (in order, not within each other), as one step to undo.
void replaceMatches(MarkdownEditor &editor, const QList<model::TextMatch> &matches, const QStringList &texts);

} // namespace galley::editor
