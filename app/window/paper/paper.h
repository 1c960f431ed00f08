// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/find/findbar.h"
#include "editor/text/markdowneditor.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;

namespace galley::app {

class ImageBar;
class ImageInserter;
class OpenPost;

/// The middle pane: title, a line on how the post stands, and the text.
class Paper : public QWidget
{
    Q_OBJECT

public:
    explicit Paper(QWidget *parent = nullptr);

    /// Shows that post from now on and hands it what is typed.
    void setPost(OpenPost *post);
    editor::MarkdownEditor &editor() { return *m_editor; }
    editor::FindBar &findBar() { return *m_findBar; }
    ImageInserter &images() { return *m_images; } ///< Once there is a post.
    void focusTitle();
    /// How long the text is, in words; with a target, how much of it is written.
    void showLength(const QString &words, std::optional<double> written);
    void applyAppearance();
    /// While one paragraph alone is bright, title and state are not.
    void setVeiled(bool veiled);
    /// Where the author is in the post: cursor, view, and which of the two fields.
    QByteArray place() const;

private:
    void showPost();
    void showText(const QByteArray &place);
    void goTo(const QByteArray &place);
    void rewriteBody(const QString &text);
    void showFields();
    void showStatus();

    OpenPost *m_post = nullptr;
    QLineEdit *m_title;
    QLabel *m_status;
    QProgressBar *m_progress; ///< Towards the target.
    QString m_length;
    editor::MarkdownEditor *m_editor;
    editor::FindBar *m_findBar;
    ImageBar *m_imageBar;
    ImageInserter *m_images = nullptr;
    QTimer m_clock;      ///< “just now” grows old.
    QTimer m_statusSoon; ///< A key is painted before “saving” and “saved” are laid out.
};

} // namespace galley::app
