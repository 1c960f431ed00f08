// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/protocol.h"

namespace galley::model {

/// The one stretch in which two texts differ, so that only it travels.
protocol::TextEdit editBetween(const QByteArray &before, const QByteArray &now);

} // namespace galley::model
