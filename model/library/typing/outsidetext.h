// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/postreader.h"

#include <QByteArray>

#include <optional>

namespace galley::model {

/// Two texts that both come from `base`, as one that holds what each changed; none where both changed the same part.
/// The parts are the front matter and what stands below it.
std::optional<QByteArray> withBothChanges(const PostReader &reader, const QByteArray &base, const QByteArray &here,
                                          const QByteArray &outside);

} // namespace galley::model
