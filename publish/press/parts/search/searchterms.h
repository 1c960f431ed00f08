// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace galley::publish {

/// The words of a text as the search knows them: without accents and case; scripts without spaces by pairs of letters.
/// search.js reads what is typed in the same way.
QStringList searchWords(const QString &text);

/// How much a word says of a post.
enum class SearchWeight { Once, Several, Many, Title };

/// The words of one post with their weights: a function of the post alone, to be kept while it does not change.
using SearchTerms = QHash<QString, SearchWeight>;
SearchTerms searchTerms(const QString &title, const QStringList &tags, const QByteArray &html);

/// Words that begin alike are in one shard, so that the beginning of a word finds it. `shards` is a power of two.
quint32 shardOf(const QString &word, quint32 shards);

} // namespace galley::publish
