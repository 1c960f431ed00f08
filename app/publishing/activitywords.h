// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/plan/activity/activity.h"

#include <QString>

namespace galley::app {

/// “✓ Pushed”, “! Not published” …: what became of it, never by its shape alone.
QString outcomeWords(const publish::Activity &activity);
QString outcomeShape(const publish::Activity &activity);

/// “Committed”, “Not pushed” …
QString stepWords(publish::PublicationStep::Kind kind);

/// “Publish “Low Tide””, or what a push without a publication did.
QString headingOf(const publish::Activity &activity);

/// All of it as plain text, to print or to copy.
QString activityText(const publish::Activity &activity);

} // namespace galley::app
