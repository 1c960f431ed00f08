// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

#include <QTimeZone>

namespace galley::model {

/// How far thinning has come through the library: from the default value on, piece by piece, until `isDone`.
struct ThinningPlace
{
    qint64 post = 0; ///< The last post that is thinned.
    bool isDone = false;
};

/// Drops versions that versionsToThin names, for about `pieceMs`, so that typing is journaled in between; each piece is
/// on the disk when it returns. On the library's thread.
Result<ThinningPlace> thinVersions(Library &library, ThinningPlace place, const QDateTime &now, const QTimeZone &zone,
                                   int pieceMs = 20);

} // namespace galley::model
