// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMimeData;
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
    /// For the clipboard: Qt's own would bring the signs of hidden runs along.
    QMimeData *copyOf(const QTextCursor &selection) const;

    /// The text had runs that are hidden; then it is longer than the document.
    bool hasHidden() const { return m_hasHidden; }
    /// Where a place of the exact text stands in the document. For texts whose lines one character ends.
    int documentPosition(qsizetype place) const;

private:
    void show(const QString &text);
    void hideRuns(int from, int length);
    QString expanded(QString text, int position) const;

    QPlainTextEdit *m_widget;
    QString m_lineEnd;
    bool m_hasOtherLineEnds = false;
    bool m_hasHidden = false;
    bool m_isSetting = false;
};

} // namespace galley::editor
