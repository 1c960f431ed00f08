// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/change/preview.h"

#include <QStringList>

namespace galley::app {

/// A stretch of lines that a change replaces, as git would show it.
struct ChangedPlace
{
    QStringList removed;
    QStringList added;
};

QList<ChangedPlace> placesOf(const PreviewedPost &post);

} // namespace galley::app
