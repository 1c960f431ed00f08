// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/post.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace galley::model {

/// Words that must follow each other.
struct SearchPhrase
{
    QStringList words;
    bool isWhole = false; ///< The last word as it stands, not only by its beginning.

    bool operator==(const SearchPhrase &) const = default;
};

/// What an author typed into the search, understood. Any text is one: what is no condition is words, and no sign in
/// them is an operator.
struct SearchQuery
{
    QList<SearchPhrase> phrases;  ///< All must be there.
    QList<SearchPhrase> excluded; ///< -word: none of them may.
    QStringList tags;             ///< tag:x: one that begins so; tag:"x": that one. Folded; an ending U+0000: whole.
    QStringList categories;
    QStringList sites;
    QList<PostState> states; ///< One of them; state:published is all that are.
    QString before;          ///< Dated earlier than this year, month or day.
    QString after;           ///< Dated in it or later.

    bool isEmpty() const { return *this == SearchQuery(); }
    bool hasWords() const { return !phrases.isEmpty() || !excluded.isEmpty(); }
    bool operator==(const SearchQuery &) const = default;
};

SearchQuery searchQuery(QStringView typed);

/// The same as an FTS5 expression. Empty when it has no words.
QString searchExpression(const SearchQuery &query);
/// Posts with all the words in title or tags.
QString headExpression(const SearchQuery &query);

} // namespace galley::model
