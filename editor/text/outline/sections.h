// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPlainTextEdit;

namespace galley::editor {

class DocumentOutline;

/// Moves whole sections of the text about, each move one step to undo. The cursor stays with its words.
class Sections
{
public:
    Sections(QPlainTextEdit *editor, DocumentOutline *outline)
        : m_editor(editor)
        , m_outline(outline)
    {
    }

    /// Puts a section, with all under it, before another heading; `before` may be the number of headings: at the end.
    /// False: it stands there already, or would come to stand within itself.
    bool move(int heading, int before);
    /// Past its neighbour of the same level. -1: up, 1: down. False: it has none on that side.
    bool moveBy(int heading, int step);
    /// Makes a section, with all under it, so many levels deeper (1) or higher (-1). False: a level would not be there.
    bool shiftLevel(int heading, int by);

private:
    void swapNeighbours(int firstLine, int middleLine, int endLine);

    QPlainTextEdit *m_editor;
    DocumentOutline *m_outline;
};

} // namespace galley::editor
