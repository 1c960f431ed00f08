// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace galley::model {

/// Finds which pieces of raw HTML belong together: a <details> in one block and its </details> in a later one.
class OpenElements
{
public:
    /// Reads the raw HTML of block number `block`; blocks come in order.
    void read(std::string_view html, int block);

    /// First and last block of each run that an element spans, in order and without overlaps. What is never closed
    /// spans nothing.
    std::vector<std::pair<int, int>> spans() const;

    /// Every element has both its ends in what was read.
    bool isBalanced() const { return m_open.empty() && !m_hasStrayEnd; }

private:
    struct Opened
    {
        std::string name;
        int block = 0;
    };

    void open(std::string name, int block);
    void close(const std::string &name, int block);

    std::vector<Opened> m_open;
    bool m_hasStrayEnd = false;
    std::vector<std::pair<int, int>> m_spans; ///< In order of their ends.
};

} // namespace galley::model
