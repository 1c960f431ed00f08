// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/rendered.h"

#include <QList>
#include <QString>

namespace galley::model {

/// What a piece of Markdown source is. Code in fences keeps `Plain`: its colours say all there is to say.
enum class TextRole : quint8 {
    Plain,
    Marker, ///< The signs themselves: #, *, _, ~, `, >, list bullets, fences, brackets of a link.
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    Emphasis,
    Strong,
    StrongEmphasis,
    StrikeThrough,
    Quote,
    Code, ///< Inline, or a fenced block of no known language.
    Link, ///< Text, label or address of a link.
    Image,
    TaskBox, ///< [ ] or [x]
    Rule,
    Footnote,
    Comment,
    FrontMatter, ///< The delimiters; what stands between is coloured as YAML, TOML or JSON.
};

/// How a span is shown in the chosen theme.
struct HighlightStyle
{
    QString name; ///< As the definition calls it: “Markdown: Header H1”.
    TextRole role = TextRole::Plain;
    quint32 foreground = 0; ///< 0xAARRGGBB; 0: the editor's own ink.
    quint32 background = 0; ///< 0: none.
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool strikeOut = false;
    bool spellCheck = true; ///< False for addresses, code and the like.

    bool operator==(const HighlightStyle &) const = default;
};

/// A theme of KSyntaxHighlighting.
struct HighlightTheme
{
    QString name;
    bool dark = false;
    quint32 paper = 0; ///< 0xAARRGGBB
    quint32 ink = 0;

    bool operator==(const HighlightTheme &) const = default;
};

/// The spans of one line, in order, without overlaps. Text between them has style 0, the plain one.
using HighlightedLine = QList<HighlightSpan>;

} // namespace galley::model
