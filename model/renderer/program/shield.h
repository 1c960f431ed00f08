// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/foreign.h"
#include "model/renderer/program/foreignscanner.h"
#include "model/renderer/rendered.h"

#include <optional>
#include <string>
#include <string_view>

namespace galley::model {

/// A text with all that is no Markdown hidden (foreign.h), line for line. Code stays as it is.
/// Tags on lines of their own become comments, which are blocks wherever they stand; shortcodes and math that hold
/// lines of code become fenced code.
class Shield
{
public:
    Shield(std::string_view text, const RenderOptions &options);

    std::string_view text() const { return m_isChanged ? std::string_view(m_shielded) : m_text; }
    /// Nothing in this part opens or closes what has its other end elsewhere.
    bool isBalanced() const { return m_isBalanced; }
    /// How many blocks of fenced code the text must come out with, if all was read as cmark-gfm does.
    int fences() const { return m_fences; }
    /// Nothing was looked for: the text holds none of it.
    bool isIdle() const { return m_isIdle; }

private:
    /// One line: what begins it (spaces, the marks of quotes) and what it says.
    struct Line
    {
        size_t contentStart = 0;
        size_t end = 0;          ///< Without the line's end.
        size_t next = 0;         ///< Where the next one starts.
        bool isIndented = false; ///< So far that it is code, or a list's.
        std::string_view content;
    };

    struct Fence
    {
        char mark = '`';
        size_t length = 0;
    };

    bool mayHoldForeign(const RenderOptions &options) const;
    Line lineAt(size_t start) const;
    bool readFence(const Line &line);
    bool readBlock(const Line &line);
    bool readMathBlock(const Line &line);
    bool readContainer(const Line &line);
    bool readVerbatim(const Line &line);
    bool readTagLine(const Line &line);
    bool readModuleLine(const Line &line);
    bool readAttributeLine(const Line &line);
    void readInline();
    /// True where something at `m_at` was taken.
    bool takeInline(size_t lineStart);
    bool takeAttributes(size_t lineStart);
    bool isHeading(size_t lineStart) const;

    void hideAsComment(ForeignKind kind, size_t from, size_t to);
    void hide(ForeignKind kind, size_t to);
    /// Leaves code alone, but for private characters of the post's own.
    void passCode(size_t to);
    void passComment(size_t lineStart);
    bool isInQuote(size_t at) const;
    void keep(size_t to);

    std::string_view m_text;
    RenderOptions m_options;
    ForeignScanner m_scanner;
    std::string m_shielded;
    size_t m_at = 0;
    size_t m_writtenTo = 0;
    std::optional<Fence> m_fence;
    size_t m_attributesTo = 0; ///< Where the last line of nothing but attributes ends.
    ForeignKind m_attributesKind = ForeignKind::Attributes;
    bool m_isRaw = false; ///< Between {% raw %} and {% endraw %}.
    int m_fences = 0;
    bool m_isIdle = false;
    bool m_isChanged = false;
    bool m_isBalanced = true;
};

} // namespace galley::model
