// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/progress.h"
#include "model/result.h"

#include <QStringList>

namespace galley::model {

/// What was saved from a damaged library, told to the author.
struct Recovery
{
    QString keptAs; ///< The damaged file now; its log is beside it. Not a byte of it was changed.
    QString backup; ///< The backup that filled gaps; empty: there was none, or no need of it.
    qint64 posts = 0;
    qint64 versions = 0;
    QStringList fromBackup; ///< A sentence for each post that came back from the backup.
    QStringList older;      ///< … that has an earlier text now.
    QStringList lost;       ///< … for what is in none of them.

    QString summary() const; ///< One or two sentences.
    QString details() const; ///< All sentences, one a line.
};

/// Makes a new library of all that can be read in a damaged one, with what is missing from the newest good backup, and
/// puts it in its place. `folder` is that of the library, which its owner has not open. An error: no room; the damaged
/// library is where it was.
Result<Recovery> recoverLibrary(const QString &folder, const PostReader &reader, const Progress &progress = {});

/// Opens the library that `lock` is the right to. A damaged one is recovered first; what there is to tell of it then
/// is remembered by the library until it was told.
Result<Library> openOrRecover(OwnerLock lock, const PostReader &reader, const Progress &progress = {});

/// What is to be told of the recovery, as a message with details; nothing when it was told, or there was none.
std::optional<Error> untoldRecovery(Library &library);
Result<> recoveryWasTold(Library &library);

} // namespace galley::model
