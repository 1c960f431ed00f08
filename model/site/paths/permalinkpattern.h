// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/post.h"

#include <QString>

#include <functional>
#include <optional>

namespace galley::model {

/// A pattern such as "/:year/:month/:slug/" with each :word replaced by what `valueOf` knows for it, else by the parts
/// of the date. A word may have a slice, “:sections[1:]”: then `valueOf` is asked with it, and without it if it knows
/// none. Words that nobody knows, and those of a date that is not there, are left out with their separator.
/// Starts with '/'.
QString fillPermalink(const QString &pattern, const QDateTime &date,
                      const std::function<std::optional<QString>(const QString &word)> &valueOf);

} // namespace galley::model
