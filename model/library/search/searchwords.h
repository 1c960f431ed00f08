// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

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

} // namespace galley::model
