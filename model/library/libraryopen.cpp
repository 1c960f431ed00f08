// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/library.h"

namespace galley::model {

Result<Library> Library::open(const QString &folder)
{
    auto lock = OwnerLock::tryTake(folder);
    if (!lock)
        return std::unexpected(lock.error());
    if (!*lock)
        return std::unexpected(OwnerLock::ownedElsewhere(folder));
    return open(**std::move(lock));
}

Result<Library> Library::open(OwnerLock lock) { return open(std::move(lock), readerBySiteKind()); }

} // namespace galley::model
