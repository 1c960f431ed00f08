// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QTextCursor>

#include <functional>

class QKeyEvent;
class QPainter;
class QPlainTextEdit;

namespace galley::editor {

/// More cursors beside the editor's own. While there are any, keys and pasted text go to all of them, each key as one
/// step to undo.
class Cursors : public QObject
{
    Q_OBJECT

public:
    explicit Cursors(QPlainTextEdit *editor);

    bool areMany() const { return !m_others.isEmpty(); }
    const QList<QTextCursor> &others() const { return m_others; }

    /// Selects the word at the cursor; from then on the next place with the same letters as well, each time one more.
    void addNext();
    void addAll();                         ///< All places with these letters, a thousand at most.
    void addLine(int step);                ///< In the line below (1) or above (-1).
    void addAt(const QTextCursor &cursor); ///< Or takes away the one that stands there.
    void add(const QTextCursor &cursor);   ///< Beside the editor's own, which stays.
    void end();

    /// True: the key was for all cursors, and is done.
    bool keyPress(const QKeyEvent &event);
    /// Pasted text: as many lines as there are cursors are shared out.
    void insert(const QString &text);

    void paintCarets(QPainter &painter) const;

private:
    bool move(const QKeyEvent &event);
    bool editKey(const QKeyEvent &event);
    void edit(const std::function<void(QTextCursor &cursor)> &change);
    QString selectedLines() const;
    void merge(); ///< Cursors that met are one.
    void changed();

    QPlainTextEdit *m_editor;
    QList<QTextCursor> m_others;
    int m_typedRevision = -1; ///< After the last letter: the next one joins its step.
};

} // namespace galley::editor
