// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QPlainTextEdit;

namespace galley::editor {

class TextLayout;

/// Keeps the cursor's line at one height while one types, as a typewriter does; the text moves instead. The mouse and
/// the wheel move freely: the next key brings the line back.
class Typewriter : public QObject
{
    Q_OBJECT

public:
    Typewriter(QPlainTextEdit *editor, TextLayout *layout);

    void setOn(bool on);
    bool isOn() const { return m_isOn; }
    int heightPx() const; ///< Where the line is to stand in the view: its top.
    void holdLine();

Q_SIGNALS:
    void switched();

private:
    void setSpaceAbove(int px);
    void comeNear();

    QPlainTextEdit *m_editor;
    TextLayout *m_layout;
    bool m_isOn = false;
    bool m_isHolding = false;
};

} // namespace galley::editor
