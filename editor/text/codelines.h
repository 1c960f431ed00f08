// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::editor {

/// Tells code from prose, line by line. The renderer's spans give code its colours, but a line such as "}" has none,
/// and it must be set in the same letters as its neighbours.
class CodeLines
{
public:
    static constexpr int prose = 0;

    /// What holds after a line: `prose`, or the fence that is open. `before` is what held before it.
    static int after(int before, const QString &line, bool isFirstLine);
    /// A fence belongs to its code.
    static bool isCode(int before, int after) { return before != prose || after != prose; }
};

} // namespace galley::editor
