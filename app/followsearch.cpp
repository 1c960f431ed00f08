// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/followsearch.h"

#include "model/library/search/search.h"

namespace galley::app {

void followSearch(LibraryThread &library, QObject *receiver)
{
    library.then(receiver, model::settleNext, [&library, receiver](const Result<bool> &more) {
        if (more.value_or(false))
            followSearch(library, receiver);
    });
}

} // namespace galley::app
