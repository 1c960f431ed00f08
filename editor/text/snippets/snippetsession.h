// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/snippets/snippet.h"

#include <QObject>
#include <QTextCursor>

#include <functional>

class QKeyEvent;
class QPlainTextEdit;

namespace galley::editor {

class Cursors;

/// The snippets of the author, and the one that is being filled in: Tab goes from place to place. Places of one number
/// are filled in together, by several cursors.
class SnippetSession : public QObject
{
    Q_OBJECT

public:
    SnippetSession(QPlainTextEdit *editor, Cursors *cursors);

    void setSnippets(const QList<Snippet> &snippets) { m_snippets = snippets; }
    const QList<Snippet> &snippets() const { return m_snippets; }
    void setTitle(std::function<QString()> title) { m_title = std::move(title); }

    /// In the place of the selection. One step to undo.
    void insert(const Snippet &snippet);
    /// True: the key was for a snippet.
    bool keyPress(const QKeyEvent &event);
    bool isActive() const { return !m_stops.isEmpty(); }

private:
    struct Range
    {
        QTextCursor begin; ///< Stays where it is when something is typed there.
        QTextCursor end;
    };

    bool expandTrigger();
    void goTo(qsizetype stop);
    void end();
    void endIfLeft();

    QPlainTextEdit *m_editor;
    Cursors *m_cursors;
    QList<Snippet> m_snippets;
    std::function<QString()> m_title;
    QList<QList<Range>> m_stops;
    Range m_whole;
    qsizetype m_current = 0;
};

} // namespace galley::editor
