// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley::model {

/// The words of HTML as a text browser shows them, in their order; without scripts, styles and what images show.
QStringList visibleWords(const QByteArray &html);

/// Words that became others.
struct TextDifference
{
    QString before; ///< Empty: words were added.
    QString after;  ///< Empty: words are gone.

    bool operator==(const TextDifference &) const = default;
};

/// Where two texts differ; at most `most`, the last of which stands for all that follows.
QList<TextDifference> differencesOf(const QStringList &before, const QStringList &after, int most = 20);

} // namespace galley::model
