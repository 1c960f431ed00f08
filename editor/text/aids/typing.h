// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;
class QTextCursor;

namespace galley::editor {

/// Does at a cursor what a key means beyond its letter: Enter, Tab, signs on a selection. False: nothing; the key is
/// for the widget.
bool typeWithAid(QTextCursor &cursor, const QKeyEvent &event);

} // namespace galley::editor
