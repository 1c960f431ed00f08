// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/importer.h"

namespace galley::model {

/// A file of HTML as a post: what it says of itself in its head and in the marks of blogs (h-entry, Open Graph, Dublin
/// Core), and its text without the page around it. What it does not say is left empty. Bytes in any encoding.
SourceItem readHtmlPage(const QByteArray &bytes);

} // namespace galley::model
