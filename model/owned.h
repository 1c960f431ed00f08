// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace galley {

/// Frees a C handle with its library's own function.
template<auto FreeFunction>
struct FreedBy
{
    template<typename Handle>
    void operator()(Handle *handle) const
    {
        FreeFunction(handle); // NOLINT(cppcoreguidelines-no-malloc): for some libraries it is free().
    }
};

/// Sole owner of a C handle: Owned<sqlite3, sqlite3_close_v2>. No bigger than the raw pointer.
template<typename Handle, auto FreeFunction>
using Owned = std::unique_ptr<Handle, FreedBy<FreeFunction>>;

} // namespace galley
