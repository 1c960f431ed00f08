// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

#include <QByteArray>

#include <optional>

namespace galley::model {

/// Two texts that both come from `base`, as one that holds what each changed; none where both changed the same part.
/// The parts are the front matter and what stands below it.
std::optional<QByteArray> withBothChanges(const PostReader &reader, const QString &siteKind, const QByteArray &base,
                                          const QByteArray &here, const QByteArray &outside);

/// Keeps a text that was found outside as a version, unless one holds it already. Gives whether it is news.
Result<bool> keepOutsideText(Library &library, const PostId &id, const QByteArray &source);
/// The number of the latest version that came from outside. Errors: there is none.
Result<qint64> latestOutsideVersion(Library &library, const PostId &id);

} // namespace galley::model
