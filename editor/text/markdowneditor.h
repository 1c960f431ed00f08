// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/media/offeredfiles.h"
#include "editor/text/aids/editoraids.h"
#include "editor/text/highlightthemes.h"
#include "editor/text/textcolours.h"
#include "model/post/textquery.h"
#include "model/post/typedtext.h"
#include "model/renderer/highlight.h"

#include <QPlainTextEdit>

#include <memory>
#include <optional>

namespace galley::editor {

class EditorModes;

/// The Markdown text of one post: highlighted by galley-renderer, with the typing aids of a good editor.
/// Its font is the reading face; code, headings and the column follow it.
class MarkdownEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownEditor(QWidget *parent = nullptr);
    ~MarkdownEditor() override;

    /// Another post's text: undo and scroll position start anew. Does not emit textEdited.
    void setMarkdown(const QString &text);
    /// Exactly what was set and typed: line ends, hard spaces and all. Do not use toPlainText().
    QString markdown() const;
    /// Where a place of markdown() stands in the document, which hides what has no space for too long.
    int documentPosition(qsizetype place) const;
    /// What became of the text since the last call, or since setMarkdown; none: nothing. For texts whose lines '\n'
    /// parts.
    std::optional<model::TypedStretch> takeTyped();

    void setColours(const TextColours &colours);
    /// Width of the text column in characters; the column is centred.
    void setMeasure(int characters);
    /// Outline, folds, focus, typewriter, type and size.
    EditorModes &modes();
    /// The colours of code, by theme.
    void setThemes(const HighlightThemes &themes);
    QList<model::HighlightTheme> allThemes() const; ///< Empty until the renderer has answered.

    /// The line (from 0, with fraction within its wrapped height) at the top of the view.
    double topLine() const;
    /// Does not emit topLineChanged.
    void setTopLine(double line);

    /// The languages whose words are right ("en_GB"); of others the misspelled ones are marked. None: nothing is.
    void setSpelling(const QStringList &languages);
    QStringList spellingLanguages() const; ///< That there are dictionaries for.
    QStringList learnedWords() const;      ///< The author's own, of the languages set.
    void forgetWord(const QString &word);
    /// Marks the next word, from the cursor on and round, that no dictionary knows, and offers what can be done.
    void goToUnknownWord();

    /// Places to show as found (see FindBar), sorted, none within another. They stay where they are until set anew.
    void setHits(const QList<model::TextMatch> &hits);

    /// Puts the cursor at the start of a line (from 0) and the line at the top of the view.
    void goToLine(int line);

    /// What helps in typing: several cursors, snippets, emoji, smart quotes. Commands on the text are in aids/ and
    /// tables/.
    EditorAids &aids();
    void pasteAsPlainText();

Q_SIGNALS:
    void textEdited();                                 ///< By the author, not by setMarkdown.
    void topLineChanged(double line);                  ///< Scrolled by the author.
    void insertionRefused(const galley::Error &error); ///< What was pasted is too much for an editor.
    /// Files were dropped or an image was pasted: the receiver stores them and inserts what the post writes.
    void filesOffered(const QList<galley::editor::OfferedFile> &files);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace galley::editor
