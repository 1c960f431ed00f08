// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

class QTextBlock;
class QTextCursor;

namespace galley::editor {

/// Whether a line stands within fenced code or front matter. Costs nothing: the highlighter left it there.
bool isInCode(const QTextBlock &block);

/// Whether what is typed behind `before`, the line's beginning, is no prose: inline code, a tag of HTML, the address of
/// a link, a shortcode.
bool isBehindCode(QStringView before);

/// Both.
bool isInProse(const QTextCursor &cursor);

} // namespace galley::editor
