// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace galley::editor {

/// What the page lacks of the blocks that it should hold: its `removed` blocks from `first` on give way to the
/// `inserted` wanted ones from `first` on. Any number of patches come to one splice, so at most one waits.
struct Splice
{
    qsizetype first = 0;
    qsizetype removed = 0;
    qsizetype inserted = 0;
    int lineDelta = 0; ///< The blocks after it move by so many lines.

    bool isEmpty() const { return removed == 0 && inserted == 0 && lineDelta == 0; }
    /// Also brings the page what a patch to the wanted blocks changed.
    void add(const Splice &patch);

    bool operator==(const Splice &) const = default;
};

} // namespace galley::editor
