// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"

#include <QByteArray>
#include <QStringView>

namespace galley::model {

/// What the index holds beside the words themselves, so that no search has to walk a long list:
/// - for each word its first one, two and three characters, marked, once a column: a short beginning is then one list
///   and not the thousand lists of all words that begin so;
/// - for each word of title and tags the same again, marked otherwise: the posts to show first are found without
///   looking through all that only mention a word.
enum class TokenKind { Word, Beginning, HeadWord, HeadBeginning };

/// Words are looked for by a beginning of their own up to so many characters.
inline constexpr qsizetype longestBeginning = 3;

QByteArray searchToken(TokenKind kind, QStringView word);

/// Texts of the index begin with a letter that says which words are wanted of them.
inline constexpr char headColumn = 'h'; ///< Title and tags.
inline constexpr char textColumn = 't';

/// Teaches a database to read its search index; before its schema is looked at.
Result<> addSearchTokenizer(Database &database);

} // namespace galley::model
