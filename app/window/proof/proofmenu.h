// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;

namespace galley::app {

class Proof;

/// Print and export.
void addPrinting(QMenu *menu, Proof &proof);
/// The width of the page, and images from the web.
void addProofChoices(QMenu *menu, Proof &proof);

} // namespace galley::app
