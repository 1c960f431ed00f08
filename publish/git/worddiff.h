// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace galley::publish {

/// A stretch of text; line ends are part of it.
struct WordRun
{
    enum class Kind { Same, Added, Removed, Gap }; ///< Gap: lines that are the same are left out here.
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const WordRun &) const = default;
};

/// What differs between two texts, word by word, with two lines around it. Words that stand far apart or have little in
/// common are told as one removed and one added stretch, to be read as prose. Nothing for texts that are the same, or
/// that are not text.
QList<WordRun> diffWords(const QByteArray &before, const QByteArray &after);

} // namespace galley::publish
