// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/textlimits.h"

#include "editor/text/runs/longruns.h"

#include <QCoreApplication>
#include <QLocale>

namespace galley::editor {

namespace {

// Measured: a key in a line of 100,000 letters takes 40 ms, one in a text of 10 million 2 ms; that text opens in 3 s.
constexpr qsizetype mostInLine = 100'000;
constexpr qsizetype mostInText = 10'000'000;

QString tr(const char *text) { return QCoreApplication::translate("TextLimits", text); }

} // namespace

std::optional<Error> whyTooLarge(qsizetype length, QStringView added)
{
    const QLocale locale;
    if (length > mostInText) {
        return Error{tr("A text of %1 characters is too long to be edited here; %2 are the most.")
                         .arg(locale.toString(length), locale.toString(mostInText)),
                     tr("Make several posts of it."),
                     {}};
    }
    if (const qsizetype line = longestShownLine(added); line > mostInLine) {
        return Error{tr("A line of %1 characters is too long to be edited here; %2 are the most.")
                         .arg(locale.toString(line), locale.toString(mostInLine)),
                     tr("Part it into several lines in another editor, then open it again."),
                     {}};
    }
    return std::nullopt;
}

} // namespace galley::editor
