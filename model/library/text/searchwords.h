// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace galley::model {

/// One word as the search index knows it: folded (case, accents, widths), and where it lies in the text.
struct SearchWord
{
    QStringView text; ///< Lives for the call only.
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// How a run of Chinese, Japanese or Korean characters, which has no spaces to part it, becomes words: every two
/// neighbours and, so that each character begins a word, the last one alone. What is looked for leaves that out: more
/// of the run may follow in the text.
enum class RunEnd { Alone, LeftOut };

/// Calls `use` for each word until it returns false. A symbol (emoji) is a word of its own.
void forEachSearchWord(QStringView text, RunEnd runEnd, const std::function<bool(const SearchWord &)> &use);

/// The words of a text parted by one space.
QByteArray searchWords(QStringView text);

/// What an author looks for: for each word typed, the words of the index that must follow each other, the last by its
/// beginning.
QList<QStringList> searchPhrases(QStringView typed);

/// The same as an FTS5 expression, in which nothing typed can act as an operator. Empty when there is nothing to look
/// for.
QString searchExpression(QStringView typed);

/// About `length` characters of `body` around the first of `phrases`, each hit between `hitBegin` and `hitEnd`. Empty
/// when there is none.
QString excerptAroundHits(QStringView body, const QList<QStringList> &phrases, qsizetype length = 160);
inline constexpr QChar hitBegin{0xE000};
inline constexpr QChar hitEnd{0xE001};

} // namespace galley::model
