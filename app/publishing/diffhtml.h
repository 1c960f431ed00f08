// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/parts/appearance.h"
#include "publish/git/textdiff.h"
#include "publish/git/worddiff.h"
#include "publish/plan/sheet/planview.h"

#include <QString>

namespace galley::app {

/// Lines added and removed, told apart by sign and ground.
QString linesHtml(const QList<publish::DiffLine> &lines);

/// A post to publish: its fields as a table, its text as prose below. What is new altogether stands without marks.
QString postHtml(const publish::PostChange &change, const publish::CommittedChange &file, const Appearance &look);

/// Prose with the words that went struck out and those that came underlined, each on a ground of its own.
QString proseHtml(const QList<publish::WordRun> &runs, const Appearance &look);

} // namespace galley::app
