// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace galley::publish {

/// A run of posts on one page, as places in the list of all posts, the newest first.
struct PageRun
{
    int number = 0; ///< From 1, the oldest; 0: the front page.
    qsizetype first = 0;
    qsizetype count = 0;

    bool operator==(const PageRun &) const = default;
};

/// Divides posts among a front page and older pages, numbered from the oldest and full, so that they stay as they are
/// when posts are added: the front page holds at least `perPage` posts (as far as there are so many) and less than
/// twice that. The front page comes first, then the newest.
QList<PageRun> pageRuns(qsizetype posts, int perPage);

} // namespace galley::publish
