// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/parts/appearance.h"
#include "publish/git/worddiff.h"
#include "publish/plan/publishplan.h"

#include <QString>

namespace galley::app {

/// What changes in one file, to read: lines added and removed, told apart by sign and ground.
QString diffHtml(const publish::FileChange &change);

/// Prose with the words that went struck out and those that came underlined, each on a ground of its own.
QString proseHtml(const QList<publish::WordRun> &runs, const Appearance &look);

} // namespace galley::app
