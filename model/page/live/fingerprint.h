// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace galley::model {

/// What tells that a page carries a post, and this text of it rather than the one before: whatever theme and generator
/// made the page.
struct Fingerprint
{
    QString title;       ///< As letters and digits.
    QStringList present; ///< Runs of words that stand in the post.
    QStringList absent;  ///< Of the text before that are gone, where nothing else tells the two apart.

    bool operator==(const Fingerprint &) const = default;
};

/// `body` without front matter; `earlier`: that of the text which readers had before, empty for a new post.
Fingerprint fingerprintOf(const QString &title, const QString &body, const QString &earlier = {});

enum class PageHolds { Nothing, Title, All };

/// How much of a post a page carries.
PageHolds lookFor(const Fingerprint &fingerprint, const QByteArray &page);

} // namespace galley::model
