// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/emoji/emojinames.h"

#include <QListWidget>

class QKeyEvent;
class QPlainTextEdit;

namespace galley::editor {

enum class EmojiForm { Sign, Name };

/// Offers emoji below the cursor while ":name" is typed. The keys stay with the text; arrows, Enter, Tab and Escape are
/// for the list while it is shown.
class EmojiPopup : public QListWidget
{
    Q_OBJECT

public:
    explicit EmojiPopup(QPlainTextEdit *editor);

    void setForm(EmojiForm form) { m_form = form; }
    /// True: the key was for the list.
    bool keyPress(const QKeyEvent &event);
    /// After a letter was typed: shows, narrows or hides the list; a name that is closed by a colon becomes its emoji.
    void follow(const QKeyEvent &event);

private:
    void offer(const QString &letters);
    void accept();
    void insert(const Emoji &emoji, int lettersBefore);

    QPlainTextEdit *m_editor;
    EmojiForm m_form = EmojiForm::Sign;
};

} // namespace galley::editor
