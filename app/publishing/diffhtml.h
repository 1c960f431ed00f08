// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/plan/publishplan.h"

#include <QString>

namespace galley::app {

/// What changes in one file, to read: lines added and removed, told apart by sign and ground.
QString diffHtml(const publish::FileChange &change);

} // namespace galley::app
