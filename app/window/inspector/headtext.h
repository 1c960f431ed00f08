// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace galley::editor {
class MarkdownEditor;
}

namespace galley::app {

class OpenPost;

/// The front matter as text, highlighted. What can be read is taken at once, byte for byte; what cannot waits here, and
/// says why.
class HeadText : public QWidget
{
    Q_OBJECT

public:
    HeadText(OpenPost &post, QWidget *parent);

    void showHead(); ///< As the post has it, unless the author is in the middle of something that cannot be read.
    void applyAppearance();

private:
    void take();
    void say(const QString &words);

    OpenPost &m_post;
    editor::MarkdownEditor *m_text;
    QLabel *m_complaint;
    bool m_isWaiting = false; ///< What stands here is not what the post has.
};

} // namespace galley::app
