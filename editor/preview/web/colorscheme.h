// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace galley::editor {

/// The HTML of a page's frame with its colour scheme decided: each test for `prefers-color-scheme` in a style sheet or
/// `media` attribute becomes true or false for good, and `color-scheme: light dark` becomes the one that is meant.
///
/// The engine cannot be told: Qt WebEngine 6.4 knows only a switch for the whole process that must stand before it
/// starts. All else stays as it is, so the page's own rules decide how it looks in the dark.
QByteArray withColorScheme(const QByteArray &html, bool dark);

/// The same for a style sheet.
QByteArray styleSheetWithColorScheme(const QByteArray &css, bool dark);

} // namespace galley::editor
