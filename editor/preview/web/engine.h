// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace galley::editor {

/// Settles what the web engine asks only once, before it starts: how it draws, its switches, and our URL scheme.
/// Call it before the first profile is made; further calls do nothing.
void prepareEngine();

} // namespace galley::editor
