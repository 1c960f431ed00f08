// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

namespace galley::model {

/// Why a text was kept. Pause: the author stopped typing, or something else is about to take the text's place; these
/// are thinned with age, all others are kept for ever. Outside: found in the site's folder while the post stood
/// otherwise here.
enum class VersionReason { Pause, Publish, Import, Restore, Outside, Bulk };

/// An earlier text of a post. Numbers count from 1 for each post and tell the order; times may not, as clocks are set.
struct Version
{
    qint64 number = 0;
    QDateTime when; ///< UTC.
    VersionReason reason = VersionReason::Pause;
    int words = 0;
    QByteArray hash; ///< SHA-256 of the text.

    bool operator==(const Version &) const = default;
};

} // namespace galley::model
