// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

#include <QStringList>

#include <random>

namespace galley {

/// Makes up posts such as a long-kept blog has: about 4 KB of words that are used as often as English words are, with
/// front matter, dates over twenty years, tags and categories. The same seed gives the same posts.
class PostMaker
{
public:
    explicit PostMaker(quint32 seed = 1);

    /// The next post, at "content/posts/post-NUMBER.md", as a repository holds it.
    model::ImportedPost next();

    /// A word that is used about as often as the one at that place in a list of all words by use; from 0.
    QString word(int rank) const { return m_words.at(rank); }
    int words() const { return int(m_words.size()); }

private:
    int anyRank();
    QString anyWord();
    QString sentence();
    QString title();

    std::mt19937 m_random;
    QStringList m_words; ///< By use, the most common first.
    QList<double> m_use; ///< How often one of the words up to this is used.
    QStringList m_tags;
    QList<int> m_subject; ///< Ranks of the words that this post says often.
    int m_made = 0;
};

/// Puts so many posts into a site of the library. Ends the program when that cannot be done. Gives the bytes of all
/// texts.
qint64 addManyPosts(model::Library &library, const model::SiteId &site, int count);

} // namespace galley
