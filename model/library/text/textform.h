// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace galley::model {

/// The text made small; with a base, what it does not share with that. An edit of some words in a text of 20 KB takes
/// some 100 bytes. Empty when it cannot be done: the text is then better kept as it is.
QByteArray packed(const QByteArray &text, const QByteArray &base = {});

/// The text again, with the same base; none when the bytes are damaged or the base is another. What comes back may
/// still be another text than was packed: compare its hash.
std::optional<QByteArray> unpacked(const QByteArray &bytes, const QByteArray &base = {});

} // namespace galley::model
