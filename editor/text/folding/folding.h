// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/outline/documentoutline.h"

#include <QTextCursor>

class QPlainTextEdit;

namespace galley::editor {

class TextLayout;

/// Folds sections, fenced code and front matter away under their first line. The text is whole all the time; what is
/// typed, found or undone in a fold opens it, and the cursor never stands in lines that are not seen.
class Folding : public QObject
{
    Q_OBJECT

public:
    Folding(QPlainTextEdit *editor, TextLayout *layout, DocumentOutline *outline);

    bool canFold(int line) { return m_outline->foldUnder(line).count() > 0; }
    bool isFolded(int line) const;
    int hiddenLinesUnder(int line) { return m_outline->foldUnder(line).count(); }
    bool hasFolds() const { return !m_heads.isEmpty(); }

    void setFolded(int line, bool folded);
    void toggleAtCursor(); ///< The innermost fold around the cursor.
    void foldAll();
    void unfoldAll();
    void forget(); ///< Another text: nothing is folded.

Q_SIGNALS:
    void changed();

private:
    struct Fold
    {
        int head = 0;
        LineRange hidden;
    };

    void followChange(int from, int removed, int added);
    void openAround(int line);
    void openWherever();
    void apply();
    void leaveHiddenLines();
    QList<Fold> outermost();

    QPlainTextEdit *m_editor;
    TextLayout *m_layout;
    DocumentOutline *m_outline;
    QList<QTextCursor> m_heads; ///< They move with the text; those within other folds are kept too.
    QList<int> m_toOpen;        ///< Lines that were changed while they were hidden, as positions.
    bool m_isUnsure = false;    ///< Lines came or went: a fold may have nothing under it any more.
    int m_blockCount = 1;
};

} // namespace galley::editor
