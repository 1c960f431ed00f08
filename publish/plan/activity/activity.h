// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/result.h"
#include "publish/plan/activity/publicationsteps.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace galley::publish {

/// One publish or push, and what became of it.
struct Activity
{
    qint64 publication = 0; ///< 0: only a push, of commits that were made elsewhere.
    model::SiteId site;
    QString siteName;
    QStringList titles; ///< Of its posts, as they are called today.
    QString branch;
    QString commit;
    QString message;
    QDateTime begun; ///< UTC.
    model::PublicationPhase phase = model::PublicationPhase::Planned;
    QList<PublicationStep> steps;

    /// Whether it stopped short of what the author wanted.
    bool isTrouble() const;
    QString subject() const { return message.section(u'\n', 0, 0); }
};

/// What was published and pushed, newest first, at most `most`; of all sites when `site` is empty.
Result<QList<Activity>> activitiesOf(model::Library &library, const model::SiteId &site, qsizetype most = 500);

/// Keeps a push that belongs to no publication of the library: its commits were made with git itself.
Result<> keepPush(model::Library &library, const Activity &push);

} // namespace galley::publish
