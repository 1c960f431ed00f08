// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/libraryaccess.h"
#include "model/progress.h"
#include "model/site/check/sitecheck.h"
#include "publish/plan/publisher.h"
#include "publish/plan/sheet/planview.h"

#include <QList>

namespace galley::app {

/// Whether the posts of one publish come in one commit, or each in one of its own.
enum class Commits { One, OneEach };

/// All that an author looks at before a publish; the sheet and `--dry-run` show the same.
struct PublishPreview
{
    QList<model::PostId> asked; ///< The posts that the author named; those of the plan may be more.
    publish::PublishPlan plan;
    publish::PlanView view;
    QList<model::SiteFinding> findings; ///< Of the posts of the plan; see findingsOf.
    QString messageForm;                ///< The site's.
    Commits commits = Commits::One;     ///< As the author last chose for this site.
};

/// Everything but the findings. Writes nothing. Errors: those of Publisher::plan and of rehearseCommit.
Result<PublishPreview> previewPublish(model::LibraryAccess &library, const QList<model::PostId> &posts,
                                      const publish::PublishOptions &options = {}, const Progress &progress = {});

/// What the check of the site says of the posts as they will stand after the publish; the others are only looked at for
/// their addresses. Errors: stopped; the library cannot be read.
Result<QList<model::SiteFinding>> findingsOf(model::LibraryAccess &library, const publish::PublishPlan &plan,
                                             const Progress &progress = {});

/// Those that stop a publish until the author says otherwise.
QList<model::SiteFinding> stoppingOnes(const QList<model::SiteFinding> &findings);

Commits commitsOf(model::Library &library, const model::SiteId &site);
Result<> rememberCommits(model::Library &library, const model::SiteId &site, Commits commits);

} // namespace galley::app
