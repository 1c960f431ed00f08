// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/outline/outline.h"

#include <QObject>
#include <QTimer>

#include <vector>

class QTextDocument;

namespace galley::editor {

/// Some lines of a text, the last one not among them.
struct LineRange
{
    int first = 0;
    int end = 0;

    int count() const { return end - first; }
    bool contains(int line) const { return line >= first && line < end; }
    bool operator==(const LineRange &) const = default;
};

/// The outline of a document that is being typed. A key costs a note of what it changed; those lines are read when the
/// author pauses, or when somebody asks.
class DocumentOutline : public QObject
{
    Q_OBJECT

public:
    explicit DocumentOutline(QTextDocument *document, QObject *parent = nullptr);

    const QList<OutlineHeading> &headings();
    /// The heading that a line stands under, or that it is; -1: none stands above it.
    int headingAbove(int line);
    /// A heading with all that stands under it, headings of deeper levels included.
    LineRange section(int heading);
    /// The lines that can be folded away under `line`: those of a section, a fence or a front matter, without its own.
    /// Empty: there are none.
    LineRange foldUnder(int line);
    /// The line of the innermost fold that holds `line`, or that `line` opens; -1: there is none.
    int foldHeadOf(int line);

Q_SIGNALS:
    void changed(); ///< Headings are others, or stand elsewhere.

private:
    void followChange(int from, int removed, int added);
    void read();
    void collect();
    int stateBefore(int line) const { return line > 0 ? m_lines[size_t(line) - 1].stateAfter : CodeLines::prose; }
    int fenceEnd(int line) const;

    QTextDocument *m_document;
    std::vector<OutlineLine> m_lines;
    LineRange m_stale;      ///< Lines that were typed in since they were read.
    bool m_isMoved = false; ///< Lines came or went since.
    QList<OutlineHeading> m_headings;
    QTimer m_soon;
};

} // namespace galley::editor
