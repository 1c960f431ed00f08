// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPlainTextEdit;
class QTextCursor;

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
    QString textOf(const QTextCursor &selection) const;

    /// Hides the long runs of what was just put at that place, as one step with it.
    void hideRuns(int from, int length);
    /// The text had runs that are hidden; then it is longer than the document.
    bool hasHidden() const { return m_hasHidden; }
    /// Where a place of the exact text stands in the document. For texts whose lines one character ends.
    int documentPosition(qsizetype place) const;

private:
    void show(const QString &text);
    QString expanded(QString text, int position) const;

    QPlainTextEdit *m_widget;
    QString m_lineEnd;
    bool m_hasOtherLineEnds = false;
    bool m_hasHidden = false;
};

} // namespace galley::editor
