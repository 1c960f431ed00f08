// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"
#include "model/library/bulk/bulkchange.h"

#include <QStringList>

namespace galley::app {

/// The posts that beginnings of ids name, each once. Errors: one names none, or several.
Result<QList<model::PostId>> findPosts(CommandContext &context, const QStringList &prefixes);

/// What a bulk change did: in words with the step to take it back by, and as JSON with the ids. An error when every
/// post was left.
Result<Answer> answerFor(const Result<model::BulkOutcome> &outcome);

} // namespace galley::app
