// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/aids/cursors.h"
#include "editor/text/emoji/emojipopup.h"
#include "editor/text/paste/pastedtext.h"
#include "editor/text/snippets/snippetsession.h"

#include <QObject>

class QInputMethodEvent;
class QMouseEvent;

namespace galley::editor {

/// What an author can choose of how typing is helped.
struct AidChoices
{
    bool smartQuotes = false;
    QString language; ///< Of the text: how it sets quotation marks.
    EmojiForm emoji = EmojiForm::Sign;

    bool operator==(const AidChoices &) const = default;
};

/// All that the editor does beyond typing a letter and that has to remember something from key to key. The editor hands
/// it its events first.
class EditorAids : public QObject
{
    Q_OBJECT

public:
    explicit EditorAids(QPlainTextEdit *editor);

    void setChoices(const AidChoices &choices);
    const AidChoices &choices() const { return m_choices; }
    Cursors &cursors() { return *m_cursors; }
    SnippetSession &snippets() { return *m_snippets; }

    /// True: the key is done.
    bool keyPress(const QKeyEvent &event);
    /// After a key that was for the widget itself.
    void keyDone(const QKeyEvent &event);
    /// True: the click is done. `place` is where in the text it went.
    bool mousePress(const QMouseEvent &event, const QTextCursor &place);
    /// Another text: nothing of the last one is remembered.
    void forget();

    /// Puts what was copied in the place of the selection, as one step; an address on a selection makes a link of it.
    void paste(const QMimeData &source, PasteAs form);

Q_SIGNALS:
    void refused(const galley::Error &error); ///< What was pasted is too much for an editor.
    void filesOffered(const QList<galley::editor::OfferedFile> &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool compose(const QInputMethodEvent &event);
    void insert(const PastedText &pasted);
    bool typeQuote(const QKeyEvent &event);
    void tidyLeftTable();

    QPlainTextEdit *m_editor;
    AidChoices m_choices;
    Cursors *m_cursors;
    SnippetSession *m_snippets;
    EmojiPopup *m_emoji;
    QTextCursor m_editedTable; ///< In a line of a table that was typed in since its columns were aligned; may be null.
};

} // namespace galley::editor
