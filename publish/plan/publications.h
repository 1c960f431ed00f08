// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/result.h"
#include "publish/git/remote/remote.h"
#include "publish/plan/publishplan.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace galley::publish {

/// What is written down before the commit, so that a kill can be finished or taken back.
model::Publication publicationOf(const PublishPlan &plan);

/// A post of a publication, as recovery needs it.
struct RecordedPost
{
    model::PostId id;
    QString path;      ///< Relative to the site folder.
    QByteArray sha256; ///< Of the source that was to be committed, hex.
    QString from{};    ///< The path that it left.
};
QList<RecordedPost> recordedPosts(const model::Publication &publication);

/// Whether it went to a branch of a post's own.
bool isProposal(const model::Publication &publication);

/// The commit is in the repository: the posts have their path and base, and a version that is kept for ever.
Result<> recordCommit(model::Library &library, model::Publication publication, const QList<PlannedPost> &posts,
                      const QString &commit);

/// What the push came to, for the posts of these commits and for the publications that brought them. Where the site is
/// published to several remotes, this is only what the one is known to hold; empty: the one that the branch follows.
Result<> recordPush(model::Library &library, const model::SiteId &site, const QStringList &commits,
                    const Result<PushAnswer> &answer, const QString &remote = {});

} // namespace galley::publish
