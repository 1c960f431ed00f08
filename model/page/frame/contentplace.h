// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <gumbo.h>

namespace galley::model {

/// Letters and digits, lower case: what a generator leaves of words, whatever it does with quotes and spaces.
QString lettersOf(const QString &text);

/// Of a post's Markdown, stretches of words that its page will have, in order; lettersOf() each.
QStringList tellingWords(const QByteArray &markdown);

/// Where the words of a post stand in a page that was made of it.
struct ContentPlace
{
    const GumboNode *parent = nullptr; ///< Null: they are not there.
    QSet<unsigned int> children;       ///< Of the parent: what the post's blocks became.
    unsigned int first = 0;            ///< Of the children with the post's words: there its blocks go.
};

ContentPlace findContent(const GumboNode *root, const QStringList &words);

} // namespace galley::model
