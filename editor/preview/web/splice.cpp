// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/splice.h"

#include <algorithm>

namespace galley::editor {

void Splice::add(const Splice &patch)
{
    if (isEmpty()) {
        *this = patch;
        return;
    }
    // In the wanted blocks as they were before this patch: the range that covers both.
    const qsizetype begin = std::min(first, patch.first);
    const qsizetype end = std::max(first + inserted, patch.first + patch.removed);
    // What lies in the range outside of the waiting splice is the same in the page.
    removed += (first - begin) + (end - (first + inserted));
    inserted = end - begin + patch.inserted - patch.removed;
    first = begin;
    lineDelta += patch.lineDelta;
}

} // namespace galley::editor
