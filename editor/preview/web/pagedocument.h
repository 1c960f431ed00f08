// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace galley::editor {

enum class RemoteImages { Blocked, Allowed };

/// The page's frame as the engine loads it: `before` and `after` with our policy as the first thing in it and a marker
/// where the post's blocks go.
QByteArray pageDocument(const QByteArray &before, const QByteArray &after, RemoteImages images = RemoteImages::Blocked);

/// Where text may stand before all else without closing the document's head: behind the doctype, if `html` opens with
/// one.
qsizetype afterDoctype(const QByteArray &html);

} // namespace galley::editor
