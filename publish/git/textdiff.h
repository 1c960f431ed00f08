// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace galley::publish {

struct DiffLine
{
    enum class Kind { Same, Added, Removed, Gap }; ///< Gap: lines are left out here.
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffLine &) const = default;
};

/// The lines that differ between two texts, with `around` lines around them, as git would show it.
/// Nothing for files that are not text.
QList<DiffLine> diffTexts(const QByteArray &before, const QByteArray &after, unsigned around = 3);

} // namespace galley::publish
