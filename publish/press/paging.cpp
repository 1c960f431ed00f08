// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/paging.h"

#include <algorithm>

namespace galley::publish {

QList<PageRun> pageRuns(qsizetype posts, int perPage)
{
    const qsizetype older = std::max<qsizetype>(0, posts / perPage - 1);
    QList<PageRun> runs{{0, 0, posts - older * perPage}};
    for (qsizetype number = older; number >= 1; --number)
        runs.append({int(number), posts - number * perPage, perPage});
    return runs;
}

} // namespace galley::publish
