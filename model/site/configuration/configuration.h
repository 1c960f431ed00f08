// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace galley::model {

/// A generator's configuration: the first of `names` (below the site folder) that is there and can be read.
/// None when there is none; a file that cannot be parsed counts as an empty one, for its generator will complain in its
/// own words.
std::optional<QVariantMap> readConfiguration(const QDir &siteFolder, const QStringList &names);

/// A value by its key in any case, as some generators look keys up.
QVariant valueInAnyCase(const QVariantMap &map, const QString &key);

} // namespace galley::model
