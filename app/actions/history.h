// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/library/libraryaccess.h"
#include "model/progress.h"
#include "model/result.h"
#include "publish/git/repository.h"

#include <QList>

#include <optional>

namespace galley::app {

/// An earlier text of a post: a version of the library, a commit of the site's repository, or both at once.
struct PastText
{
    qint64 version = 0;                                        ///< 0: only the repository has it.
    model::VersionReason reason = model::VersionReason::Pause; ///< Of the version.
    QString commit;                                            ///< Empty: not committed, as far as is known.
    QString path;                                              ///< In the repository, in that commit.
    QString subject;                                           ///< First line of the commit's message.
    QDateTime when;                                            ///< UTC.
    int words = 0;
    int change = 0;  ///< Words more, or fewer, than in the text before; for the oldest all of them.
    QByteArray hash; ///< SHA-256 of the text.

    bool operator==(const PastText &) const = default;
};

/// A text that the repository holds.
struct CommittedText
{
    publish::FileCommit commit;
    int words = 0;
    QByteArray hash;
};

/// What the branch of the site's repository held at the post's path, newest first; nothing when the site has no
/// repository. Takes its time: not on the GUI thread.
Result<QList<CommittedText>> committedTexts(const model::Site &site, const QString &path,
                                            const Progress &progress = {});

/// Both as one line of time, newest first. Versions stand in the order of their numbers; a publish and its commit are
/// one.
QList<PastText> timelineOf(const QList<model::Version> &versions, const QList<CommittedText> &commits);

/// All of it for a post.
Result<QList<PastText>> timeline(model::LibraryAccess &library, const model::PostId &id, const Progress &progress = {});

/// The text itself.
Result<QByteArray> pastSource(model::LibraryAccess &library, const model::PostId &id, const PastText &past);

/// What an author means by “12” or “3f2a91c”: a version's number or the beginning of a commit. Errors: none such.
Result<PastText> findPast(model::LibraryAccess &library, const model::PostId &id, const QString &word);

} // namespace galley::app
