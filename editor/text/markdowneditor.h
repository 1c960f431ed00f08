// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace galley::editor {

/// Where the text widget's colours come from; `app` fills it from resources/styles.
struct TextColours
{
    QColor paper, ink, soft, faint, line, accent, selection;
    bool dark = false;
    bool operator==(const TextColours &) const = default;
};

/// The Markdown text of one post: highlighted by galley-renderer, with the typing aids of a good editor.
class MarkdownEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownEditor(QWidget *parent = nullptr);
    ~MarkdownEditor() override;

    /// Another post's text: undo and scroll position start anew. Does not emit textEdited.
    void setMarkdown(const QString &text);
    QString markdown() const;

    void setColours(const TextColours &colours);
    /// Width of the text column in characters; the column is centred.
    void setMeasure(int characters);

    /// The line (from 0, with fraction within its wrapped height) at the top of the view.
    double topLine() const;
    void setTopLine(double line);

Q_SIGNALS:
    void textEdited();        ///< By the author, not by setMarkdown.
    void topLineChanged(double line);
    /// Image files were dropped or an image was pasted: the receiver stores them and inserts what the post writes.
    void imageOffered(const QString &name, const QByteArray &bytes);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace galley::editor
