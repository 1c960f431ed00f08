// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/change/preview.h"
#include "app/commands/command.h"
#include "model/library/bulk/bulkchange.h"
#include "model/site/move/redirects.h"

#include <QStringList>

namespace galley::app {

/// The posts that beginnings of ids name, each once. Errors: one names none, or several.
Result<QList<model::PostId>> findPosts(CommandContext &context, const QStringList &prefixes);

/// What a bulk change did: in words with the step to take it back by, and as JSON with the ids. An error when every
/// post was left.
Result<Answer> answerFor(const Result<model::BulkOutcome> &outcome);

/// Makes the change, or, with --dry-run, shows each line that would go and come.
Result<Answer> answerFor(const QCommandLineParser &parser, CommandContext &context, const Result<SiteChange> &change);

/// "front-matter", "rules", "none": how --json tells where redirects are written.
QString wordFor(model::RedirectWay way);

} // namespace galley::app
