// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace galley::model {

/// How the anchors of headings are made from their words.
enum class HeadingIdStyle : quint8 {
    GitHub,   ///< “What's new?” is “whats-new”, the second “whats-new-1”; also Hugo, Docusaurus, Astro.
    Kramdown, ///< As GitHub, but begins with a letter: “2 cats” is “cats”; Jekyll.
    Slug,     ///< ASCII only, runs of anything else become one hyphen: “café & co” is “cafe-co”; Zola.
    Python,   ///< ASCII only, what is no word is dropped, then hyphens: “What's new?” is “whats-new”, “_1”; Pelican.
    Hexo,     ///< Case stays, runs of marks become one hyphen: “What's new?” is “What-s-new”.
};

/// Which tags, beside raw HTML, a kind of site has in its texts.
enum class TagStyle : quint8 {
    None,
    Hugo,   ///< {{< figure … >}} and {{% … %}}
    Braces, ///< {% … %} and {{ … }}: Jekyll, Hexo, Zola, Eleventy
    Jsx,    ///< <Component … />, import and export: MDX
};

/// Whether braces give attributes to the element before or around them.
enum class AttributeStyle : quint8 {
    None,
    Headings, ///< ## Words {#id .class}
    Kramdown, ///< {: #id .class} also after blocks and spans
    Blocks,   ///< {#id .class} after headings and on a line of its own after a block: Hugo
};

struct RenderOptions
{
    bool smartPunctuation = false;
    bool hardBreaks = false;   ///< A line end within a paragraph is a line end on the page.
    bool headingIds = true;    ///< Headings carry anchors.
    bool colouredCode = false; ///< Fenced code of a known language becomes spans with classes (see codehtml.h).
    HeadingIdStyle headingIdStyle = HeadingIdStyle::GitHub;
    // What comes hidden in the blocks' HTML (foreign.h), for model/page to show.
    TagStyle tags = TagStyle::None;
    AttributeStyle attributes = AttributeStyle::None;
    bool math = false;       ///< $…$, $$…$$, \(…\) and \[…\]
    bool containers = false; ///< :::note … :::

    bool operator==(const RenderOptions &) const = default;
};

/// One top-level block of a Markdown text as HTML, straight from cmark-gfm: not yet cleaned (see model/page).
/// Raw HTML that opens in one block and closes in a later one makes them all one block. The footnotes together are the
/// last block, on the last line.
struct RenderedBlock
{
    int firstLine = 0; ///< In the body, from 0.
    int lastLine = 0;  ///< Inclusive.
    quint64 hash = 0;  ///< Of `html`: equal hashes, equal HTML.
    QByteArray html;
    bool hasRawHtml = false;

    bool operator==(const RenderedBlock &) const = default;
};

struct Heading
{
    int level = 1;
    int line = 0; ///< In the body, from 0.
    QString text;
    QString id; ///< The anchor that the HTML carries.

    bool operator==(const Heading &) const = default;
};

struct TextCounts
{
    int words = 0;      ///< As model/page/textcounts.h counts them; code blocks and raw HTML are no words.
    int characters = 0; ///< With spaces, without markup.
    int charactersWithoutSpaces = 0;
    int sentences = 0;         ///< Headings and items that end without a full stop are some too.
    int paragraphs = 0;        ///< Those of lists and quotes too; headings are none.
    int lettersOfTheirOwn = 0; ///< Of `words`: letters of scripts without spaces.
    int englishSyllables = 0;  ///< If the words are English. See readability.h.
    int germanSyllables = 0;

    TextCounts &operator+=(const TextCounts &other);

    bool operator==(const TextCounts &) const = default;
};

/// A whole text, rendered.
struct RenderedText
{
    QList<RenderedBlock> blocks;
    QList<Heading> outline;
    TextCounts counts;
};

/// What changed since the last answer for the same document: `removed` blocks from `first` on give way to `inserted`.
/// Blocks after them are the same, moved by `lineDelta` lines.
struct RenderPatch
{
    int first = 0;
    int removed = 0;
    QList<RenderedBlock> inserted;
    int lineDelta = 0;
    QList<Heading> outline; ///< Of the whole text.
    TextCounts counts;
};

/// How a span of source text is shown. The names are KSyntaxHighlighting's text styles; colours are the theme's affair.
struct HighlightSpan
{
    int start = 0; ///< UTF-16 units from the line's start.
    int length = 0;
    quint16 style = 0; ///< Index into the theme's styles, see HighlightTheme.
    bool operator==(const HighlightSpan &) const = default;
};

} // namespace galley::model
