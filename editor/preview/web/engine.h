// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace galley::editor {

/// Settles what the web engine asks only once, before it starts: how it draws, its switches, and our URL scheme.
/// Call it before the first profile is made; further calls do nothing.
void prepareEngine();

/// The first page stands: what was settled in the environment goes again, for the author's browser inherits it.
void engineStarted();

} // namespace galley::editor
