// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/program/codehtml.h"
#include "model/renderer/protocol.h"
#include "model/renderer/rendered.h"

#include <QByteArray>

#include <vector>

namespace galley::model {

/// The Markdown text that Galley edits, and the page that it knows of it.
class Document
{
public:
    explicit Document(CodeHtml &code);

    protocol::RenderAnswer render(const protocol::RenderRequest &request);

private:
    struct Piece
    {
        RenderedBlock block;
        TextCounts counts;
    };

    bool apply(const protocol::TextEdit &edit);
    void takeOver(size_t first, size_t removed, std::vector<Piece> inserted, int lineDelta);

    CodeHtml &m_code;
    QByteArray m_text;
    std::vector<Piece> m_pieces; ///< As last answered.
    int m_lineCount = 0;         ///< Of the text last answered.
};

} // namespace galley::model
