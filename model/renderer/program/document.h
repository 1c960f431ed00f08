// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/program/codehtml.h"
#include "model/renderer/program/pieces.h"
#include "model/renderer/protocol.h"

#include <QByteArray>

#include <optional>
#include <string_view>
#include <vector>

namespace galley::model {

/// The Markdown text that Galley edits, and the page that it knows of it.
/// An edit is followed by parsing only the blocks around it: from a block that starts before it, after a blank line, to
/// the next such block below it that comes out as before. What reaches further (link definitions, footnotes, raw HTML
/// left open) has the whole text parsed.
class Document
{
public:
    explicit Document(CodeHtml &code);

    protocol::RenderAnswer render(const protocol::RenderRequest &request);

private:
    /// Pieces from `first` on that an edit may touch.
    struct Reach
    {
        size_t first = 0;
        int offset = 0;
        int firstLine = 0;
        size_t resume = 0; ///< The piece from which on nothing changes, if it still starts where it did.
    };

    /// `removed` pieces from `first` on give way to `inserted`.
    struct Update
    {
        size_t first = 0;
        size_t removed = 0;
        std::vector<Piece> inserted;
        int lineDelta = 0;
        int byteDelta = 0;
    };

    std::string_view text() const { return {m_text.constData(), size_t(m_text.size())}; }
    bool fits(const protocol::TextEdit &edit) const;
    bool isPageTooLong(const Update &update) const;
    /// What a part says may depend on other parts, or they on it.
    bool reachesOut(std::string_view part) const;
    size_t markdownPieces() const;

    std::optional<Reach> reachOf(const protocol::TextEdit &edit) const;
    size_t nextResume(size_t from, int minimumOffset) const;
    /// None: the whole text must be parsed.
    std::optional<Update> updatePart(const Reach &reach, int byteDelta);
    protocol::Outcome updateAll(Update &update);

    protocol::RenderAnswer answerTo(Update update);
    void addOutline(protocol::RenderAnswer &answer, int lineDelta);

    CodeHtml &m_code;
    RenderOptions m_options;
    QByteArray m_text;
    std::vector<Piece> m_pieces; ///< As last answered.
    QList<Heading> m_outline;    ///< As last answered.
    int m_lineCount = 0;         ///< Of the text last answered.
    bool m_isCurrent = false;    ///< m_pieces are those of m_text.
    bool m_hasDefinitions = false;
    bool m_isBalanced = true; ///< What is no Markdown ends where it should, as the whole text was last read.
};

} // namespace galley::model
