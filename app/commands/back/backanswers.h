// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"
#include "publish/plan/back/wayback.h"

namespace galley::app {

/// Goes the way back, or, with --dry-run, says what it would change; with --no-push it stays on this machine.
Result<Answer> answerFor(const QCommandLineParser &parser, CommandContext &context,
                         const Result<publish::WayBack> &wayBack);

/// --dry-run and --no-push.
QList<QCommandLineOption> wayBackOptions();

} // namespace galley::app
