// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/focus/paragraph.h"

#include <QColor>
#include <QObject>
#include <QPointF>
#include <QRect>

class QPainter;
class QPlainTextEdit;
class QTextBlock;

namespace galley::editor {

class TextLayout;

/// What stays bright while the rest of the text steps back.
enum class Focus { Everything, Paragraph, Sentence };

/// Lays thin paper over all of the text but what the cursor is in. Only the screen changes, so a key costs nothing.
class FocusVeil : public QObject
{
    Q_OBJECT

public:
    FocusVeil(QPlainTextEdit *editor, const TextLayout *layout);

    void setFocus(Focus focus);
    Focus focus() const { return m_focus; }
    void paint(QPainter &painter, const QTextBlock &firstVisible, QPointF offset, const QRect &dirty,
               const QColor &paper) const;

private:
    void follow();
    TextStretch bright() const;

    QPlainTextEdit *m_editor;
    const TextLayout *m_layout;
    Focus m_focus = Focus::Everything;
    TextStretch m_bright;
};

} // namespace galley::editor
