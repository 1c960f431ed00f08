// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"

#include <memory>
#include <vector>

namespace galley::model {

/// Looks for bytes by their hash wherever a library has them: among its posts, its versions and bases, its images, and
/// in the same places of its backups, newest first. What it gives is what was lost, byte for byte.
class LostBytes
{
public:
    /// `backups` are files; those that cannot be read are passed over.
    LostBytes(Database &library, const QStringList &backups);
    ~LostBytes();

    std::optional<QByteArray> find(const QByteArray &hash);

private:
    static std::optional<QByteArray> findIn(Database &database, const QByteArray &hash);

    Database &m_library;
    QStringList m_closed; ///< Backups not opened yet.
    std::vector<Database> m_backups;
};

} // namespace galley::model
