// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/document.h"

#include "model/renderer/program/contents.h"
#include "model/renderer/program/markdown.h"
#include "model/renderer/program/shield.h"
#include "model/renderer/program/textlimits.h"

#include <algorithm>
#include <iterator>

namespace galley::model {

using protocol::Outcome;

namespace {

/// With a part, as much again is parsed each time that the blocks below it do not come out as before.
constexpr size_t growth = 4;

bool contains(std::string_view text, std::string_view what) { return text.find(what) != text.npos; }

bool isSame(const RenderedBlock &old, const RenderedBlock &now, int lineDelta)
{
    return old.hash == now.hash && old.firstLine + lineDelta == now.firstLine &&
           old.lastLine + lineDelta == now.lastLine && old.hasRawHtml == now.hasRawHtml && old.html == now.html;
}

bool isSame(const Heading &old, const Heading &now, int lineDelta)
{
    return old.level == now.level && old.line + lineDelta == now.line && old.id == now.id && old.text == now.text;
}

/// What two lists have in common at their start and, not counting that, at their end, moved by `lineDelta`.
template<typename Items, typename Same>
std::pair<size_t, size_t> commonEnds(const Items &old, const Items &now, const Same &same, int lineDelta)
{
    const size_t shorter = size_t(std::min(old.size(), now.size()));
    size_t start = 0;
    while (start < shorter && same(*(old.begin() + qint64(start)), *(now.begin() + qint64(start)), 0)) {
        ++start;
    }
    size_t end = 0;
    while (end < shorter - start && same(*(old.end() - 1 - qint64(end)), *(now.end() - 1 - qint64(end)), lineDelta)) {
        ++end;
    }
    return {start, end};
}

} // namespace

Document::Document(CodeHtml &code)
    : m_code(code)
{
}

bool Document::fits(const protocol::TextEdit &edit) const
{
    return edit.offset >= 0 && edit.removed >= 0 && edit.offset <= m_text.size() &&
           edit.removed <= m_text.size() - edit.offset;
}

protocol::RenderAnswer Document::render(const protocol::RenderRequest &request)
{
    const protocol::TextEdit &edit = request.edit;
    if (!fits(edit)) {
        return {Outcome::OutOfStep, {}};
    }
    if (request.whole) {
        m_pieces.clear();
        m_outline.clear();
        m_lineCount = 0;
    }
    m_isCurrent = m_isCurrent && !request.whole && request.options == m_options;
    m_options = request.options;
    const std::optional<Reach> reach = m_isCurrent ? reachOf(edit) : std::nullopt;
    m_text.replace(edit.offset, edit.removed, edit.inserted);

    const int byteDelta = int(edit.inserted.size()) - edit.removed;
    std::optional<Update> update = reach ? updatePart(*reach, byteDelta) : std::nullopt;
    m_isCurrent = false;
    if (!update) {
        update.emplace();
        if (const Outcome outcome = updateAll(*update); outcome != Outcome::Done) {
            return {outcome, {}};
        }
    }
    m_isCurrent = !isPageTooLong(*update);
    if (!m_isCurrent) {
        return {Outcome::PageTooLong, {}};
    }
    return answerTo(std::move(*update));
}

bool Document::isPageTooLong(const Update &update) const
{
    qint64 bytes = 0;
    const auto add = [&bytes](const Piece &piece) { bytes += piece.block.html.size(); };
    const auto gone = m_pieces.begin() + qint64(update.first);
    std::for_each(m_pieces.begin(), gone, add);
    std::for_each(update.inserted.begin(), update.inserted.end(), add);
    std::for_each(gone + qint64(update.removed), m_pieces.end(), add);
    return bytes > limits::pageBytes;
}

bool Document::reachesOut(std::string_view part) const
{
    return contains(part, "]:") || (m_hasDefinitions && contains(part, "["));
}

size_t Document::markdownPieces() const
{
    return m_pieces.size() - (!m_pieces.empty() && m_pieces.back().isFootnotes ? 1 : 0);
}

std::optional<Document::Reach> Document::reachOf(const protocol::TextEdit &edit) const
{
    Reach reach;
    const auto end = m_pieces.begin() + qint64(markdownPieces());
    auto piece = std::partition_point(m_pieces.begin(), end, [&](const Piece &it) { return it.offset < edit.offset; });
    while (piece != m_pieces.begin()) {
        --piece;
        // Its first line decided that it starts; that line must stay as it is.
        const qint64 lineEnd = m_text.indexOf('\n', piece->offset);
        if (piece->startsAnew && lineEnd >= 0 && lineEnd < edit.offset) {
            reach.first = size_t(piece - m_pieces.begin());
            reach.offset = piece->offset;
            reach.firstLine = piece->block.firstLine;
            break;
        }
    }
    reach.resume = nextResume(reach.first, edit.offset + edit.removed);
    const size_t to = reach.resume < markdownPieces() ? size_t(m_pieces[reach.resume].offset) : size_t(m_text.size());
    if (reachesOut(text().substr(size_t(reach.offset), to - size_t(reach.offset)))) {
        return {};
    }
    return reach;
}

size_t Document::nextResume(size_t from, int minimumOffset) const
{
    for (size_t index = from; index < markdownPieces(); ++index) {
        const Piece &piece = m_pieces[index];
        if (!piece.startsAnew || piece.offset < minimumOffset + 2) {
            continue;
        }
        const qint64 blankLine = m_text.lastIndexOf('\n', piece.offset - 2) + 1;
        if (blankLine > minimumOffset) { // The edit leaves even the blank line before it alone.
            return index;
        }
    }
    return markdownPieces();
}

std::optional<Document::Update> Document::updatePart(const Reach &reach, int byteDelta)
{
    if (!m_isBalanced) {
        return {};
    }
    const size_t count = markdownPieces();
    size_t resume = reach.resume;
    for (size_t step = 1;; step *= growth) {
        size_t last = resume + 1;
        while (last < count && !m_pieces[last].startsAnew) { // Math and tags go on up to a blank line.
            ++last;
        }
        const size_t end = last >= count ? size_t(m_text.size()) : size_t(m_pieces[last].offset + byteDelta);
        TextPart part{reach.offset, reach.firstLine, text().substr(size_t(reach.offset), end - size_t(reach.offset))};
        const bool hidesMark = reach.offset > 0 && part.text.starts_with("\xEF\xBB\xBF"); // Skipped at a start only.
        if (hidesMark || reachesOut(part.text) || checkText(part.text) != Outcome::Done) {
            return {};
        }
        const Shield shield(part.text, m_options);
        const Markdown markdown(shield.text(), m_options);
        BlockSplitter splitter(markdown, m_options, m_code);
        if (!shield.isBalanced() || splitter.split() != Outcome::Done || !splitter.isBalanced) {
            return {};
        }
        if (resume >= count) {
            if (count < m_pieces.size()) {
                return {}; // The footnotes stand at the end, wherever that is now.
            }
            const int lines = int(lineStarts(part.text).size());
            const int lineDelta = reach.firstLine + lines - m_lineCount;
            return Update{reach.first, count - reach.first, makePieces(splitter.blocks, part), lineDelta, byteDelta};
        }
        const std::vector<int> starts = lineStarts(part.text);
        const int resumeAt = m_pieces[resume].offset + byteDelta - reach.offset;
        const int line = int(std::lower_bound(starts.begin(), starts.end(), resumeAt) - starts.begin());
        const auto same = std::find_if(splitter.blocks.begin(), splitter.blocks.end(),
                                       [line](const SplitBlock &it) { return it.block.firstLine == line; });
        if (same != splitter.blocks.end()) {
            splitter.blocks.erase(same, splitter.blocks.end());
            const int lineDelta = reach.firstLine + line - m_pieces[resume].block.firstLine;
            return Update{reach.first, resume - reach.first, makePieces(splitter.blocks, part), lineDelta, byteDelta};
        }
        resume = nextResume(std::min(resume + step, count), m_pieces[resume].offset);
    }
}

Outcome Document::updateAll(Update &update)
{
    if (const Outcome outcome = checkText(text()); outcome != Outcome::Done) {
        return outcome;
    }
    const Shield shield(text(), m_options);
    m_isBalanced = shield.isBalanced();
    const Markdown markdown(shield.text(), m_options);
    BlockSplitter splitter(markdown, m_options, m_code);
    if (const Outcome outcome = splitter.split(); outcome != Outcome::Done) {
        return outcome;
    }
    m_isBalanced = m_isBalanced && (shield.isIdle() || shield.fences() == splitter.fences);
    update.removed = m_pieces.size();
    update.inserted = makePieces(splitter.blocks, {0, 0, text()});
    update.lineDelta = int(lineStarts(text()).size()) - m_lineCount;
    m_hasDefinitions = contains(text(), "]:");
    return Outcome::Done;
}

protocol::RenderAnswer Document::answerTo(Update update)
{
    const auto from = m_pieces.begin() + qint64(update.first);
    const auto to = from + qint64(update.removed);
    const std::vector<Piece> gone(std::make_move_iterator(from), std::make_move_iterator(to));
    const bool hasIds = !m_options.headingIds || keepHeadingIds(gone, update.inserted);
    for (auto moved = to; moved != m_pieces.end(); ++moved) {
        moved->offset += update.byteDelta;
        moved->block.firstLine += update.lineDelta;
        moved->block.lastLine += update.lineDelta;
        for (PlacedHeading &placed : moved->headings) {
            placed.heading.line += update.lineDelta;
        }
    }
    const size_t insertedCount = update.inserted.size();
    m_pieces.insert(m_pieces.erase(from, to), std::move_iterator(update.inserted.begin()),
                    std::move_iterator(update.inserted.end()));
    const PieceRange renumbered = hasIds ? PieceRange{} : numberHeadings(m_pieces, m_options.headingIdStyle);
    const PieceRange listed = fillContents(m_pieces);
    m_lineCount += update.lineDelta;

    const std::vector<Piece> come(m_pieces.begin() + qint64(update.first),
                                  m_pieces.begin() + qint64(update.first + insertedCount));
    const auto same = [](const Piece &old, const Piece &now, int delta) { return isSame(old.block, now.block, delta); };
    const auto [start, end] = commonEnds(gone, come, same, update.lineDelta);
    size_t begin = update.first + start;
    size_t past = update.first + insertedCount - end;
    for (const PieceRange &range : {renumbered, listed}) {
        if (range.end > range.begin) {
            begin = std::min(begin, range.begin);
            past = std::max(past, range.end);
        }
    }

    protocol::RenderAnswer answer;
    answer.patch.first = int(begin);
    answer.patch.removed = int(past - begin + gone.size()) - int(insertedCount);
    answer.patch.lineDelta = update.lineDelta;
    for (size_t index = begin; index < past; ++index) {
        answer.patch.inserted.append(m_pieces[index].block);
    }
    for (const Piece &piece : m_pieces) {
        answer.patch.counts += piece.counts;
    }
    addOutline(answer, update.lineDelta);
    return answer;
}

void Document::addOutline(protocol::RenderAnswer &answer, int lineDelta)
{
    QList<Heading> outline;
    for (const Piece &piece : m_pieces) {
        for (const PlacedHeading &placed : piece.headings) {
            outline.append(placed.heading);
        }
    }
    const auto same = [](const Heading &old, const Heading &now, int delta) { return isSame(old, now, delta); };
    const auto [start, end] = commonEnds(m_outline, outline, same, lineDelta);
    answer.outlineFirst = qint32(start);
    answer.outlineRemoved = qint32(size_t(m_outline.size()) - start - end);
    answer.patch.outline = outline.mid(int(start), int(size_t(outline.size()) - start - end));
    m_outline = outline;
}

} // namespace galley::model
