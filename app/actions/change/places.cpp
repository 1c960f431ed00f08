// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/change/places.h"

#include "publish/git/textdiff.h"

namespace galley::app {

QList<ChangedPlace> placesOf(const PreviewedPost &post)
{
    QList<ChangedPlace> places;
    ChangedPlace place;
    const auto finish = [&] {
        if (!place.removed.isEmpty() || !place.added.isEmpty())
            places.append(std::exchange(place, ChangedPlace()));
    };
    for (const publish::DiffLine &line : publish::diffTexts(post.before, post.after, 0)) {
        const bool isAdded = line.kind == publish::DiffLine::Kind::Added;
        const bool isRemoved = line.kind == publish::DiffLine::Kind::Removed;
        if ((isRemoved && !place.added.isEmpty()) || (!isAdded && !isRemoved))
            finish();
        if (isAdded || isRemoved)
            (isAdded ? place.added : place.removed).append(line.text);
    }
    finish();
    return places;
}

} // namespace galley::app
