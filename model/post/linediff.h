// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace galley::model {

/// For each line of `after` the line of `before` that it is or was made from, or -1 for a new one.
///
/// Lines at both ends, then lines found once on each side (patience), are matched; of those between, changed lines pair
/// up in order.
QList<qsizetype> pairedLines(const QStringList &before, const QStringList &after);

} // namespace galley::model
