// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/palette/likeness.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace galley::app {

namespace {

constexpr int anyLetter = 1;
constexpr int neighbour = 5;
constexpr int wordStart = 4;

QString folded(QStringView text)
{
    QString plain;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toCaseFolded();
    }
    return plain;
}

} // namespace

int likeness(QStringView typed, QStringView text)
{
    const QString wanted = folded(typed).remove(u' ');
    const QString there = folded(text);
    if (wanted.isEmpty())
        return 1;
    // best[i]: of all ways to place the letters so far with the last of them at i.
    QList<int> best(there.size(), 0);
    for (qsizetype letter = 0; letter < wanted.size(); ++letter) {
        QList<int> next(there.size(), 0);
        int bestBefore = 0;
        for (qsizetype i = 0; i < there.size(); ++i) {
            const bool isPlaceable = letter == 0 || bestBefore > 0;
            if (there.at(i) == wanted.at(letter) && isPlaceable) {
                const bool startsWord = i == 0 || !there.at(i - 1).isLetterOrNumber();
                const int own = startsWord ? wordStart : anyLetter;
                const int beside = i > 0 && best.at(i - 1) > 0 ? best.at(i - 1) + neighbour : 0;
                next[i] = std::max(bestBefore, beside) + own;
            }
            bestBefore = std::max(bestBefore, best.at(i));
        }
        best = next;
    }
    return best.isEmpty() ? 0 : *std::ranges::max_element(best);
}

} // namespace galley::app
