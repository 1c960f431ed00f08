// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/rendered.h"

#include <map>
#include <string_view>

namespace galley::model {

/// Finds the ends of what is no Markdown. Asked for growing positions, it looks at each place a few times at most,
/// however hostile the text.
class ForeignScanner
{
public:
    ForeignScanner(std::string_view text, const RenderOptions &options)
        : m_text(text)
        , m_options(options)
    {
    }

    // Each: one past the end of what starts at `at`; 0: nothing does.
    size_t tagEnd(size_t at);
    size_t attributesEnd(size_t at) const;
    size_t idEnd(size_t at) const; ///< Of {#id}, which headings may end with.
    size_t unseenEnd(size_t at);   ///< Of {::comment}…{:/}, {::options /}, {:name: .class}
    size_t mathEnd(size_t at);
    size_t codeSpanEnd(size_t at);

    /// The first place of `what` from `from` on, npos where there is none.
    size_t find(std::string_view what, size_t from);
    /// Where the paragraph around `at` ends: at a blank line.
    size_t paragraphEnd(size_t at);

private:
    size_t componentEnd(size_t at) const;
    size_t dollarsEnd(size_t at);
    bool startsWith(size_t at, std::string_view what) const { return m_text.substr(at, what.size()) == what; }

    std::string_view m_text;
    RenderOptions m_options;
    std::map<std::string_view, size_t> m_found; ///< The last answers of find().
    size_t m_paragraphEnd = 0;
    size_t m_paragraphStart = 0;
    size_t m_noMathTo = 0;                    ///< No dollar up to here closes anything.
    std::map<size_t, size_t> m_noBackticksTo; ///< By length of the run.
};

} // namespace galley::model
