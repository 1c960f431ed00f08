// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace galley {

/// Why something could not be done, in words for the author. Each part is one whole, translated sentence.
struct Error
{
    QString message; ///< What could not be done.
    QString hint;    ///< What to do now; never empty.
    QString detail;  ///< The library's own words, shown behind "Details"; may be empty.

    bool operator==(const Error &) const = default;
};

/// A value, or the reason why there is none. Errors travel up unchanged to `app`, which alone shows them.
template<typename Value = void>
using Result = std::expected<Value, Error>;

} // namespace galley
