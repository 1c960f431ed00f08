// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

namespace galley::model {

/// A version that can no longer be read.
struct DamagedVersion
{
    PostId post;
    QString title; ///< Of the post as it is now.
    qint64 number = 0;
    QDateTime when; ///< UTC.

    bool operator==(const DamagedVersion &) const = default;
};

/// The reading of every kept text against its hash: from the default value on, piece by piece, until `isDone`.
struct VersionCheck
{
    qint64 text = 0; ///< The last one that was read.
    bool isDone = false;
    qint64 sound = 0;  ///< Texts that are as they were kept.
    qint64 mended = 0; ///< Texts that a post still holds: written anew from there.
    QList<DamagedVersion> damaged;
    QList<PostId> withoutBase; ///< Posts whose text as last published can no longer be read.
};

/// Reads on for about `pieceMs`; what is mended is on the disk when it returns. On the library's thread.
Result<VersionCheck> checkVersions(Library &library, VersionCheck check, int pieceMs = 50);

} // namespace galley::model
