// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/rendered.h"

#include <string>
#include <string_view>

namespace galley::model {

/// A tag whose content, up to its ending, is no Markdown.
struct VerbatimTag
{
    TagStyle style;
    std::string_view name;
    std::string_view ending;
    bool isComment = false; ///< Else it is code.
};

/// Null where `tag`, with its brackets, opens nothing of the kind.
const VerbatimTag *verbatimTag(std::string_view tag, TagStyle style);
bool isEndOfVerbatim(std::string_view tag, TagStyle style);

/// Whether a tag on a line of its own begins or ends a box around Markdown: {{< note >}}, {% endquote %}, <Callout>.
enum class TagRole { Alone, Opens, Closes };
TagRole roleOf(std::string_view tag, TagStyle style);

/// Liquid's {% raw %}: up to its end, tags are words.
bool isRawTag(std::string_view tag);
bool isEndOfRawTag(std::string_view tag);

/// The language that a tag for code names: {{< highlight go >}}, {% codeblock x lang:js %}. May be empty.
std::string languageOf(std::string_view tag);

} // namespace galley::model
