// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/merge/headmembers.h"

namespace galley::model {

/// Front matter in which a field says what it says in another one: there, not there, or with another value. `base` is
/// what both were made from. The other one's own bytes are taken where nothing that was changed beside the value is
/// lost by it. Nothing when it cannot be done without touching other fields.
std::optional<MergeHead> withFieldOf(const MergeHead &head, const MergeHead &other, const MergeHead &base,
                                     const QString &key);

/// The same where `head` says of the field what `other` says, but is written otherwise: a comment, quotes.
std::optional<MergeHead> withSpellingOf(const MergeHead &head, const MergeHead &other, const MergeHead &base,
                                        const QString &key);

/// The order of two heads' common fields is the same.
bool haveSameOrder(const MergeHead &one, const MergeHead &other);

} // namespace galley::model
