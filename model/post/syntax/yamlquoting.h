// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/syntax/datanode.h"
#include "model/post/syntax/yamlscalar.h"

namespace galley::model {

/// The quotes that most texts among `root`'s members have.
Quoting usualQuoting(const DataNode &root);

/// Quotes that a text needs say nothing about the author's style: they may be Galley's own. Galley puts those of a kind
/// that the neighbours do not have, and takes just those away again when a text no longer needs them. So a text that is
/// changed and set back comes back as it was, but for one that had quotes without need, the only ones among its
/// neighbours, and was a text that needs them in between: for that case see FrontMatter::withSpellingOf().
struct QuoteHabit
{
    Quoting usual = Quoting::Plain;   ///< To write in the place of the old text.
    Quoting needed = Quoting::Single; ///< For a text that cannot be plain.
};

/// `old`: null for a text that is new among `neighbours`.
QuoteHabit quoteHabit(const DataNode *old, const DataNode &neighbours, YamlPlace place);

} // namespace galley::model
