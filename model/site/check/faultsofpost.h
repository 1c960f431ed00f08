// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/check/siteaddresses.h"

namespace galley::model {

/// What the check looks at while it goes through the posts.
struct CheckRun
{
    const QList<CheckedPost> &posts;
    const SiteAddresses &addresses;
    QDateTime now;
    QHash<qsizetype, QSet<QString>> anchors{}; ///< Of the posts that links with an anchor lead to, read once.
    QList<SiteFinding> findings{};

    const CheckedPost &post(qsizetype index) const { return posts.at(index); }
    /// Adds a finding; `place` lies at that byte of the post's text, -1: it is of the post as a whole.
    SiteFinding &add(SiteFault fault, qsizetype index, qsizetype begin, const QString &place, const QString &reason);
};

void checkText(CheckRun &run, qsizetype index);    ///< Encoding and front matter.
void checkDates(CheckRun &run, qsizetype index);   ///< Against the file's name and the present; drafts.
void checkLinks(CheckRun &run, qsizetype index);   ///< Links, anchors, images.
void checkAddress(CheckRun &run, qsizetype index); ///< Shared with another post.

} // namespace galley::model
