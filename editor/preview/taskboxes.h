// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTextDocument;

namespace galley::editor {

/// Ticks, or clears, box number `index` of the task lists on these lines: one edit that undoes by itself. False, and
/// nothing done, where the lines have not `count` boxes: the text is another by now, or has boxes of raw HTML.
bool toggleTask(QTextDocument *document, int firstLine, int lastLine, int index, int count);

} // namespace galley::editor
