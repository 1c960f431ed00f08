// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

#include <functional>

namespace galley::model {

/// Whether FTS5 asks for the words of a text to index or of a query.
enum class TokensOf { Text, Query };

/// Takes one token. `isBeside`: at the same place as the one before. False: no more are wanted.
using TokenSink = std::function<bool(QByteArrayView token, bool isBeside)>;
using Tokenizer = std::function<void(QByteArrayView text, TokensOf what, const TokenSink &sink)>;

/// Where a phrase of a query stands in a row.
struct IndexHit
{
    int phrase = 0; ///< In the order of the query.
    int column = 0;
};

/// How well a row fits: the more the better.
using IndexScore = std::function<double(const QList<IndexHit> &hits)>;

} // namespace galley::model
