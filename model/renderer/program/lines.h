// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <KSyntaxHighlighting/State>
#include <vector>

namespace galley::model {

/// The lines of a document, what state each leaves behind, and which still wait for their colours.
class Lines
{
public:
    struct Line
    {
        QString text;
        KSyntaxHighlighting::State end; ///< After the line; counts once `isReached`.
        bool isReached = false;
        bool waits = true;
    };

    int count() const { return int(m_lines.size()); }
    const Line &at(int index) const { return m_lines[size_t(index)]; }

    /// False where there are no such lines.
    bool replace(int first, int removed, const QStringList &lines);

    void markWaiting(int first, int last);
    /// The line is coloured and leaves `end` behind; where that is new, the line after it waits.
    void setDone(int index, const KSyntaxHighlighting::State &end);

    /// The first line that waits; -1: none.
    int firstWaiting();

private:
    std::vector<Line> m_lines;
    int m_waiting = 0;
    int m_noneBefore = 0; ///< No line before this one waits.
};

} // namespace galley::model
