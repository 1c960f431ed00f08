// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/focus/focusveil.h"
#include "editor/text/focus/typewriter.h"
#include "editor/text/folding/foldmarks.h"
#include "editor/text/modes/textlook.h"
#include "editor/text/outline/documentoutline.h"
#include "editor/text/outline/sections.h"

#include <QFont>

namespace galley::editor {

/// The ways to look at a text and to move in it, apart from the text itself: outline, folds, focus, typewriter, type.
class EditorModes : public QObject
{
    Q_OBJECT

public:
    EditorModes(QPlainTextEdit *editor, TextLayout *layout);

    DocumentOutline &outline() { return m_outline; }
    Sections &sections() { return m_sections; }
    Folding &folding() { return m_folding; }
    FocusVeil &focus() { return m_focus; }
    Typewriter &typewriter() { return m_typewriter; }

    void setLook(const TextLook &look);
    const TextLook &look() const { return m_look; }
    QFont font() const; ///< As the look wants it.

    void setColours(const TextColours &colours);
    void paint(QPainter &painter, const QTextBlock &firstVisible, QPointF offset, const QRect &dirty);
    /// Lays the column into the view as it is now.
    void placeColumn();

Q_SIGNALS:
    void zoomRequested(int steps); ///< By Ctrl and the mouse wheel.
    void columnPlaced();           ///< It may stand elsewhere now.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_editor;
    TextLayout *m_layout;
    DocumentOutline m_outline;
    Sections m_sections;
    Folding m_folding;
    FoldMarks m_foldMarks;
    FocusVeil m_focus;
    Typewriter m_typewriter;
    TextLook m_look;
    TextColours m_colours;
    int m_wheelEighths = 0;
};

} // namespace galley::editor
