// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/document.h"

#include "model/page/textcounts.h"
#include "model/renderer/program/blocksplitter.h"
#include "model/renderer/program/markdown.h"
#include "model/renderer/program/textlimits.h"

#include <algorithm>
#include <string_view>

namespace galley::model {

using protocol::Outcome;

namespace {

/// As cmark-gfm counts: a line ends with LF, CR LF or CR.
int countLines(std::string_view text)
{
    int lines = 0;
    char previous = '\n';
    for (const char character : text) {
        lines += previous == '\r' && character != '\n' ? 1 : 0;
        lines += character == '\n' ? 1 : 0;
        previous = character;
    }
    return lines + (previous == '\r' ? 1 : 0) + (previous == '\n' || previous == '\r' ? 0 : 1);
}

TextCounts countNodes(const std::vector<cmark_node *> &nodes)
{
    TextCounts sum;
    for (cmark_node *const node : nodes) {
        const TextCounts counts = countText(visibleText(node));
        sum.words += counts.words;
        sum.characters += counts.characters;
    }
    return sum;
}

bool isSame(const RenderedBlock &old, const RenderedBlock &now, int lineDelta)
{
    return old.hash == now.hash && old.firstLine + lineDelta == now.firstLine &&
           old.lastLine + lineDelta == now.lastLine && old.hasRawHtml == now.hasRawHtml && old.html == now.html;
}

} // namespace

Document::Document(CodeHtml &code)
    : m_code(code)
{
}

bool Document::apply(const protocol::TextEdit &edit)
{
    if (edit.offset < 0 || edit.removed < 0 || edit.offset > m_text.size() ||
        edit.removed > m_text.size() - edit.offset) {
        return false;
    }
    m_text.replace(edit.offset, edit.removed, edit.inserted);
    return true;
}

protocol::RenderAnswer Document::render(const protocol::RenderRequest &request)
{
    if (!apply(request.edit)) {
        return {Outcome::OutOfStep, {}};
    }
    if (request.whole) {
        m_pieces.clear();
        m_lineCount = 0;
    }
    const std::string_view text(m_text.constData(), size_t(m_text.size()));
    if (const Outcome outcome = checkText(text); outcome != Outcome::Done) {
        return {outcome, {}};
    }
    const Markdown markdown(text, request.options);
    const int lineCount = countLines(text);
    BlockSplitter splitter(markdown, request.options, m_code, lineCount);
    if (const Outcome outcome = splitter.split(); outcome != Outcome::Done) {
        return {outcome, {}};
    }

    const int lineDelta = lineCount - m_lineCount;
    std::vector<SplitBlock> &now = splitter.blocks;
    const size_t common = std::min(m_pieces.size(), now.size());
    size_t first = 0;
    while (first < common && isSame(m_pieces[first].block, now[first].block, 0)) {
        ++first;
    }
    size_t last = 0; // Counted from the end.
    while (last < common - first &&
           isSame(m_pieces[m_pieces.size() - 1 - last].block, now[now.size() - 1 - last].block, lineDelta)) {
        ++last;
    }

    RenderPatch patch;
    patch.first = int(first);
    patch.removed = int(m_pieces.size() - first - last);
    patch.lineDelta = lineDelta;
    patch.outline = splitter.outline;
    std::vector<Piece> changed;
    for (size_t index = first; index < now.size() - last; ++index) {
        patch.inserted.append(now[index].block);
        changed.push_back({now[index].block, countNodes(now[index].nodes)});
    }
    takeOver(first, size_t(patch.removed), std::move(changed), lineDelta);
    m_lineCount = lineCount;
    for (const Piece &piece : m_pieces) {
        patch.counts.words += piece.counts.words;
        patch.counts.characters += piece.counts.characters;
    }
    return {Outcome::Done, patch};
}

void Document::takeOver(size_t first, size_t removed, std::vector<Piece> inserted, int lineDelta)
{
    const auto from = m_pieces.begin() + qint64(first);
    for (auto moved = from + qint64(removed); moved != m_pieces.end(); ++moved) {
        moved->block.firstLine += lineDelta;
        moved->block.lastLine += lineDelta;
    }
    const auto gap = m_pieces.erase(from, from + qint64(removed));
    m_pieces.insert(gap, std::move_iterator(inserted.begin()), std::move_iterator(inserted.end()));
}

} // namespace galley::model
