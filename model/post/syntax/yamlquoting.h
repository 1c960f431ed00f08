// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/syntax/datanode.h"

namespace galley::model {

/// The quotes that most texts among `root`'s members have.
Quoting usualQuoting(const DataNode &root);

/// The quotes to write in the place of `old`. Single quotes that a text needed say nothing about the author's style
/// (Galley itself adds them so): they go when they are no longer needed, and the first text can come back as it was.
Quoting habitualQuoting(const DataNode &old, const DataNode &collection);

/// `list` with the items' quotes as habitualQuoting() says.
DataNode withHabitualQuotes(DataNode list);

} // namespace galley::model
