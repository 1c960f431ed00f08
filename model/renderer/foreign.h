// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <string_view>

/// What a post holds that is no Markdown: math, shortcodes, attribute lists. The renderer hides each from cmark-gfm
/// behind a word of its own (its source in hexadecimal between two private characters), which comes through as it is,
/// in text, in addresses and in comments. model/page puts there what it stands for. Compiled by both, as protocol.h.
namespace galley::model {

enum class ForeignKind : char {
    Math = 'm',        ///< Among words.
    DisplayMath = 'd', ///< On lines of its own.
    Tag = 't',         ///< A shortcode, a Liquid tag, a component.
    Attributes = 'a',  ///< {#id .class}: for the element around it or before it.
    Ahead = 'b',       ///< The same on a line of its own, for the block below.
    Unseen = 'n',      ///< For the generator alone: comments, options, names of attribute lists.
    Opening = 'o',     ///< Of a container, :::note
    Closing = 'c',
    Text = 'x', ///< The post's own words.
};

struct Foreign
{
    ForeignKind kind = ForeignKind::Text;
    QByteArray source; ///< As the post has it, with all its brackets.
};

/// The word that hides `source`. It has as many lines as the source; each after the first begins with what begins it
/// there (spaces and, where the source stands in a quote, its marks), which is left out of what it hides.
QByteArray hidden(ForeignKind kind, std::string_view source, bool isQuoted);

/// In bytes, from a hidden word's start.
constexpr int hiddenKindAt = 3;

/// Whether anything is hidden in `text`: quick.
bool hidesForeign(std::string_view text);

/// Tells all parts of `text` (UTF-8, entities resolved) in order. A comment around a hidden word counts as part of it.
void readForeign(const QByteArray &text, const std::function<void(const QByteArray &plain)> &plain,
                 const std::function<void(const Foreign &foreign)> &foreign);

/// `text` as it was before anything in it was hidden.
QByteArray revealed(const QByteArray &text);

/// `text` without what is hidden in it, but for math and words.
QString wordsOf(const QString &text);

} // namespace galley::model
