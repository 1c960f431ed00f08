// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/protocol.h"
#include "model/result.h"

namespace galley::model {

/// Why a text is not shown, in words for its author.
Error refusalOf(protocol::Outcome outcome);

/// The renderer took too long, too much memory, or crashed on the text.
Error refusalOfLimits();

} // namespace galley::model
