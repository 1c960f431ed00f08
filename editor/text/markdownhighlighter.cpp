// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/markdownhighlighter.h"

#include "editor/text/codelines.h"
#include "editor/text/textlayout.h"

#include <QScopedValueRollback>
#include <QTextDocument>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

// A letter is painted with its colours if they come in time. Usually they take 50 µs; nobody sees 2 ms.
constexpr int keyPatienceUs = 2'000;
// A post that opens coloured is calmer to look at than one that is coloured before one's eyes.
constexpr int openPatienceUs = 15'000;

constexpr int longText = 200'000; ///< Letters.

constexpr int unseen = -1; ///< The state of a QTextBlock that nobody set.

/// Positions behind letters that an input method is still composing count those letters as well.
QList<QTextLayout::FormatRange> withPreedit(QList<QTextLayout::FormatRange> ranges, const QTextLayout &layout)
{
    const int start = layout.preeditAreaPosition();
    const int length = int(layout.preeditAreaText().size());
    if (length == 0) {
        return ranges;
    }
    for (QTextLayout::FormatRange &range : ranges) {
        if (range.start >= start) {
            range.start += length;
        } else if (range.start + range.length > start) {
            range.length += length;
        }
    }
    for (const QTextLayout::FormatRange &range : layout.formats()) {
        if (range.start >= start && range.start + range.length <= start + length) {
            ranges.append(range); // How the composed letters themselves look.
        }
    }
    return ranges;
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document, TextLayout *layout, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_layout(layout)
{
    connect(document, &QTextDocument::contentsChange, this, &MarkdownHighlighter::followChange);
    m_tellSoon.setSingleShot(true);
    connect(&m_tellSoon, &QTimer::timeout, this, &MarkdownHighlighter::tellDocument);
    connect(&m_client, &model::HighlighterClient::highlighted, this, &MarkdownHighlighter::colour);
    connect(&m_client, &model::HighlighterClient::stylesChanged, this, &MarkdownHighlighter::takeStyles);
    m_client.setDocument({QString()}); // Starts the renderer, so that it is warm when the first post comes.
}

void MarkdownHighlighter::setDocument()
{
    if (m_document->characterCount() > longText) {
        m_tellSoon.start(0); // To fill the widget took long enough: first come the keys that wait.
        return;
    }
    const bool isWarm = !m_client.isBusy();
    tellDocument();
    if (isWarm) {
        m_client.waitForAnswer(openPatienceUs);
    }
}

void MarkdownHighlighter::tellDocument()
{
    m_tellSoon.stop();
    m_blockCount = m_document->blockCount();
    m_client.setDocument(allLines());
}

QStringList MarkdownHighlighter::allLines() const { return m_document->toRawText().split(QChar::ParagraphSeparator); }

void MarkdownHighlighter::setColours(const TextColours &colours)
{
    m_formats.setColours(colours);
    m_isDark = colours.dark;
    applyTheme();
}

void MarkdownHighlighter::setThemes(const HighlightThemes &themes)
{
    if (themes == m_themes) {
        return;
    }
    m_themes = themes;
    applyTheme();
}

void MarkdownHighlighter::applyTheme()
{
    const QString chosen = m_isDark ? m_themes.dark : m_themes.light;
    m_formats.setOwnWords(chosen.isEmpty());
    const QString own = m_isDark ? u"GitHub Dark"_s : u"GitHub Light"_s;
    m_client.setTheme(chosen.isEmpty() ? own : chosen);
    colourAgain();
}

void MarkdownHighlighter::setFont(const QFont &font)
{
    m_formats.setFont(font);
    colourAgain();
}

void MarkdownHighlighter::followChange(int from, int removed, int added)
{
    Q_UNUSED(removed)
    if (m_isPaused || m_tellSoon.isActive()) {
        return;
    }
    const QTextBlock first = m_document->findBlock(from);
    QTextBlock last = m_document->findBlock(from + added);
    last = last.isValid() ? last : m_document->lastBlock();
    const int inserted = last.blockNumber() - first.blockNumber() + 1;
    const int blocksBefore = std::exchange(m_blockCount, m_document->blockCount());
    const int gone = inserted - (m_blockCount - blocksBefore);
    if (gone < 0 || first.blockNumber() + gone > blocksBefore) {
        tellDocument(); // Qt told less than it changed: better slow than shifted.
        return;
    }
    QStringList lines;
    lines.reserve(inserted);
    for (QTextBlock block = first; lines.size() < inserted; block = block.next()) {
        lines += block.text();
    }
    const QScopedValueRollback inEdit(m_isInEdit, true);
    m_client.replaceLines(first.blockNumber(), gone, lines);
    m_client.waitForAnswer(keyPatienceUs);
}

void MarkdownHighlighter::colour(int firstLine, const QList<model::HighlightedLine> &lines)
{
    if (m_tellSoon.isActive()) {
        return; // They are those of the text before this one.
    }
    QTextBlock block = m_document->findBlockByNumber(firstLine);
    bool changesNext = false;
    for (auto line = lines.begin(); line != lines.end() && block.isValid(); ++line, block = block.next()) {
        changesNext = colourBlock(block, *line);
    }
    // A fence that was opened or closed changes the letters of what follows, whether or not its colours change.
    for (; changesNext && block.isValid() && block.userState() != unseen; block = block.next()) {
        changesNext = colourBlock(block, HighlightFormats::spans(block.layout()->formats()));
    }
    if (!m_isInEdit) {
        m_layout->showColours();
    }
}

bool MarkdownHighlighter::colourBlock(QTextBlock block, const model::HighlightedLine &line)
{
    const QTextBlock previous = block.previous();
    const int before = previous.isValid() && previous.userState() != unseen ? previous.userState() : CodeLines::prose;
    const int after = CodeLines::after(before, block.text(), !previous.isValid());
    const bool isCode = CodeLines::isCode(before, after);
    const bool isTable = block.text().startsWith(u'|'); // Its columns are to stand below each other.
    const auto face = isCode || isTable ? HighlightFormats::Face::Code : HighlightFormats::Face::Reading;
    const model::HighlightedLine told = isCode ? line : m_formats.withShortcodes(line, block.text());
    m_layout->setColours(block, withPreedit(m_formats.ranges(told, block.length() - 1, face), *block.layout()));

    const bool changesNext = block.userState() != after;
    block.setUserState(after);
    return changesNext;
}

void MarkdownHighlighter::takeStyles()
{
    // A language met for the first time adds styles; only another theme changes those that are in use.
    if (m_formats.setStyles(m_client.styles())) {
        colourAgain();
    }
}

void MarkdownHighlighter::colourAgain()
{
    for (QTextBlock block = m_document->firstBlock(); block.isValid(); block = block.next()) {
        const QList<QTextLayout::FormatRange> ranges = block.layout()->formats();
        if (!ranges.isEmpty()) {
            colourBlock(block, HighlightFormats::spans(ranges));
        }
    }
    if (!m_isInEdit) {
        m_layout->showColours();
    }
}

} // namespace galley::editor
