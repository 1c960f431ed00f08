// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace galley::model {

/// Headers: lines of "Key: value", without quotes, lists or nesting.
enum class FrontMatterKind { None, Yaml, Toml, Json, Headers };

/// Which metadata counts besides what stands between the usual fences (---, +++) or in JSON's braces. A site's kind
/// knows; prose may look the same ("Note: this is…").
enum class Headers {
    None,
    Lines, ///< "Key: value" up to the first empty line: Pelican, and what others call MultiMarkdown metadata.
    Hexo,  ///< YAML that only has a closing fence; JSON without braces above or between ";;;".
};

/// How several items stand in one text.
enum class TextList {
    None,   ///< They do not: a text is one item.
    Commas, ///< "a, b"; at semicolons instead where there is one.
    Words,  ///< "a b"
};

} // namespace galley::model
