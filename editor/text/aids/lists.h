// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/aids/passage.h"

#include <optional>

namespace galley::editor {

/// The number of the line that a position of a passage stands in, from 0.
int lineAt(const QString &text, int position);

/// A passage that holds a whole list, with the numbers of the items from line `from` on as they must be. The list that
/// this line belongs to goes on from the item above it; a list of ones stays one. `first`: the number to begin with
/// where there is no item above. What belongs to an item keeps its place below the item's text.
Passage renumbered(const Passage &list, int from, std::optional<int> first = {});

/// Enter in an empty item within another: it becomes an item of the list around it. Empty result: there is none.
std::optional<Passage> steppedOut(const Passage &list);

enum class LineMark { Quote, Bullets, Numbers, Tasks };

/// Makes the lines a quote or a list, or takes that away where all of them are so already. Blank lines between them
/// stay.
Passage withLineMark(const Passage &passage, LineMark mark);

/// Makes the lines headings of that level, or plain ones if they were so already, or if the level is 0.
Passage withHeading(const Passage &passage, int level);

/// Ticks or unticks the tasks among the lines; empty result: there are none.
std::optional<Passage> withTasksTicked(const Passage &passage);

} // namespace galley::editor
