// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"
#include "model/site/site.h"
#include "publish/plan/publishplan.h"

#include <QJsonObject>

namespace galley::app {

/// --branches, --branch-name and --remote of “galley site set”.
QList<QCommandLineOption> siteWaysOptions();

/// Keeps what they say and adds how the site is published to `json` and to `text`. Errors: words that mean nothing; a
/// remote that the repository has not.
Result<> takeSiteWays(const QCommandLineParser &parser, CommandContext &context, const model::Site &site,
                      QJsonObject &json, QString &text);

/// --branch and --wait of “galley publish”.
QList<QCommandLineOption> publishPlaceOptions();

/// What comes after a push: the link to open a request, where the post went to a branch of its own, and, with --wait,
/// whether readers find it. Adds to both.
void tellAfterPush(const QCommandLineParser &parser, CommandContext &context, const publish::PublishPlan &plan,
                   QJsonObject &json, QString &text);

} // namespace galley::app
