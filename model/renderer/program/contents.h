// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/program/pieces.h"

#include <vector>

namespace galley::model {

/// Writes the page's table of contents wherever a list waits for it. The headings have their ids by then.
PieceRange fillContents(std::vector<Piece> &pieces);

} // namespace galley::model
