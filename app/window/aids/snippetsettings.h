// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/snippets/snippet.h"

namespace galley::app {

/// The snippets in the settings; some to begin with where nobody changed them yet.
QList<editor::Snippet> keptSnippets();
void keepSnippets(const QList<editor::Snippet> &snippets);

} // namespace galley::app
