// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace galley::editor {

/// Letters without a space between them, far more than any word has: an image written into the text, a minified script.
/// A text document takes seconds for each key in a line with such a run, so it shows the run as one sign.
constexpr qsizetype longestRun = 8'000;

/// The part of a run that is hidden behind the sign; what tells what it is stays to be seen.
struct LongRun
{
    qsizetype begin = 0; ///< In the text.
    qsizetype length = 0;

    bool operator==(const LongRun &) const = default;
};

/// The runs of a text that are to be hidden, in their order. None lies across lines.
QList<LongRun> longRunsIn(QStringView text);

/// The longest line of a text once its runs are hidden.
qsizetype longestShownLine(QStringView text);

} // namespace galley::editor
