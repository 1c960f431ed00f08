// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPlainTextEdit;

namespace galley::editor {

/// Puts a text into a text widget and takes it out again unharmed. QPlainTextEdit::toPlainText() turns hard spaces into
/// spaces and every kind of line end into one.
class ExactText
{
public:
    explicit ExactText(QPlainTextEdit *widget);

    /// Also empties the undo history. New lines of the author get the line end that `text` has most of.
    void set(const QString &text);
    QString get() const;

private:
    QPlainTextEdit *m_widget;
    QString m_lineEnd;
    bool m_hasOtherLineEnds = false;
};

} // namespace galley::editor
