// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/bulk/bulkchange.h"
#include "model/library/postrows.h"

namespace galley::model {

/// How far a step is. The numbers are kept in libraries.
enum class StepPhase { Doing = 0, Done = 1, TakingBack = 2, TakenBack = 3 };

/// Where a post stands, as far as a step may change it; compared to see whether it was changed since.
struct Standing
{
    QByteArray hash;
    qint64 text = 0; ///< The kept text; 0 when it was only read from the post.
    qint64 site = 0;
    QString path;
    std::optional<qint64> trashedMs;
    std::optional<qint64> scheduledMs;
};

/// One post of a step.
struct StepPost
{
    qint64 post = 0;
    PostId id;
    QString title;
    Standing before;
    Standing after;
    Standing now;
};

/// The kept text of the post's text as it stands, which is a version from now on.
qint64 keepStanding(Transaction &change, LibraryData &library, qint64 post, const QByteArray &source);
Result<Standing> standingOf(Database &database, qint64 post);

/// Gives the post that standing: only what differs from how it stands now is written.
void applyStanding(Transaction &change, Library &library, const PostId &id, const Standing &now, const Standing &wanted,
                   const QByteArray &source);

void writeStepPost(Transaction &change, qint64 step, qint64 post, const Standing &before, const Standing &after);
/// The posts of a step behind `post`, in the order of their numbers, at most `limit`.
Result<QList<StepPost>> stepPosts(Database &database, qint64 step, qint64 behindPost, int limit);

struct StepRow
{
    QString words;
    StepPhase phase = StepPhase::Doing;
};
Result<std::optional<StepRow>> stepOf(Database &database, qint64 step);
void setPhase(Transaction &change, qint64 step, StepPhase phase);
void forgetStep(Transaction &change, qint64 step);
void forgetOldSteps(Transaction &change);

/// Takes back what is done of a step; the phase is that of the caller.
Result<BulkOutcome> takeBackPosts(LibraryAccess &access, qint64 step, const Progress &progress);

/// How long the library is held at a time.
constexpr int pieceMs = 40;
/// As many on the fastest machine: progress is told, and a stop heard, between pieces.
constexpr qsizetype postsAtOnce = 200;

} // namespace galley::model
