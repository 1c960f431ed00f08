// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/highlightformats.h"
#include "editor/text/highlightthemes.h"
#include "model/renderer/highlighterclient.h"

#include <QObject>
#include <QTextBlock>
#include <QTimer>

class QTextDocument;

namespace galley::editor {

class TextLayout;

/// Keeps the colours of a document in step with its text. A changed line is sent to the renderer and coloured before it
/// is laid out, so that letter and colour are painted at once; whatever takes longer comes when it comes.
class MarkdownHighlighter : public QObject
{
    Q_OBJECT

public:
    MarkdownHighlighter(QTextDocument *document, TextLayout *layout, QObject *parent);

    /// While true, changes of the document are not followed: setDocument() tells it whole.
    void setPaused(bool paused) { m_isPaused = paused; }
    /// Starts anew with what the document holds now; a long one gets its colours a moment after it is seen.
    void setDocument();

    void setColours(const TextColours &colours);
    void setFont(const QFont &font);
    void setThemes(const HighlightThemes &themes);
    QList<model::HighlightTheme> allThemes() const { return m_client.themes(); }

private:
    void tellDocument();
    void applyTheme();
    QStringList allLines() const;
    void followChange(int from, int removed, int added);
    void colour(int firstLine, const QList<model::HighlightedLine> &lines);
    /// True if what holds after the block is not what held before.
    bool colourBlock(QTextBlock block, const model::HighlightedLine &line);
    void takeStyles();
    void colourAgain();

    QTextDocument *m_document;
    TextLayout *m_layout;
    model::HighlighterClient m_client;
    HighlightFormats m_formats;
    HighlightThemes m_themes;
    bool m_isDark = false;
    QTimer m_tellSoon; ///< While it runs, the renderer does not know this document yet.
    int m_blockCount = 1;
    bool m_isPaused = false;
    bool m_isInEdit = false;
};

} // namespace galley::editor
