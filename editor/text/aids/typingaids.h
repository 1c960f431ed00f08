// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/aids/passage.h"

#include <optional>

/// What the editor does beyond typing a letter, as pure functions from text to text.
namespace galley::editor {

enum class Indent { More, Less };

/// Enter. Continues the list, task list, quote or indent of the line; ends it where the item is empty. Empty result: a
/// plain line end will do.
std::optional<Passage> withLineBreak(const Passage &passage);

/// Tab and Shift+Tab. List items go in as far as the item above needs for a child; other lines by four columns.
/// Empty result: nothing to take away.
std::optional<Passage> indented(const Passage &passage, Indent direction, const QString &lineAbove = {});

/// A sign of a pair (* _ ` ~, brackets, quotes) typed on a selection goes around it. Empty result: type it as it is.
std::optional<Passage> wrapped(const Passage &passage, QChar sign);

/// Makes the selection, or the word at the caret, strong (2 asterisks) or emphasised (1), or plain again if it was so.
Passage emphasised(const Passage &passage, int asterisks);

/// The same with any other sign: "`" for code, "~~" for what is struck out.
Passage toggled(const Passage &passage, const QString &sign);

/// Makes the selection the text of a link to `address`. What is missing is where the caret waits.
Passage linked(const Passage &passage, const QString &address = {});

/// True for one web or mail address and nothing else.
bool isAddress(const QString &text);

} // namespace galley::editor
