// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/markdowneditor.h"

#include <QTest>

#include <algorithm>

/// Texts in which › is the anchor of the selection and | its cursor; a | alone is the caret. Tables write ¦ for their
/// pipes.
namespace galley::editor::test {

inline void show(MarkdownEditor &editor, QString text)
{
    const int anchor = int(text.indexOf(u'›'));
    const int cursor = int(text.indexOf(u'|'));
    const int anchorInText = anchor < 0 ? cursor : anchor > cursor ? anchor - 1 : anchor;
    const int cursorInText = anchor >= 0 && anchor < cursor ? cursor - 1 : cursor;
    editor.setMarkdown(text.remove(u'›').remove(u'|').replace(u'¦', u'|'));
    QTextCursor place = editor.textCursor();
    place.setPosition(std::max(0, anchorInText));
    place.setPosition(std::max(0, cursorInText), QTextCursor::KeepAnchor);
    editor.setTextCursor(place);
}

inline QString shown(const MarkdownEditor &editor)
{
    const QTextCursor cursor = editor.textCursor();
    QString text = editor.markdown().replace(u'|', u'¦');
    const bool cursorLast = cursor.position() >= cursor.anchor();
    text.insert(cursor.selectionEnd(), cursorLast ? u'|' : u'›');
    if (cursor.hasSelection())
        text.insert(cursor.selectionStart(), cursorLast ? u'›' : u'|');
    return text;
}

/// An editor on the screen, of its own for each test.
class EditorTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<MarkdownEditor>();
        m_editor->resize(900, 600);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    }
    void cleanup() { m_editor.reset(); }

protected:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_editor.get(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, m_editor.get(), Qt::Key_unknown, QString(letter), {});
    }

    std::unique_ptr<MarkdownEditor> m_editor;
};

} // namespace galley::editor::test
