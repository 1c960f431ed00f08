// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/syntax/frontmattersyntax.h"

#include <functional>

namespace galley::model {

/// Spells a text as one item of a list, like the item that stood there or, at the end, the last one; null: there is
/// none.
using SpellItem = std::function<QByteArray(const QString &text, const DataNode *old)>;

/// How a list becomes another one: items before `begin` and the last ones, from `oldEnd` and `newEnd` on, stay as they
/// are.
struct ListChange
{
    qsizetype begin = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
    QByteArrayList spelled{}; ///< All new items; an item that was there keeps its bytes.

    /// Items up to here change in place; then come those only in the old or only in the new list.
    qsizetype pairedEnd() const { return qMin(oldEnd, newEnd); }
};

ListChange listChange(const FrontMatterSource &source, const DataNode &old, const QStringList &items,
                      const SpellItem &spell);

/// Edits of a list in brackets (YAML flow style, TOML and JSON arrays): separators, line breaks and comments in it
/// stay.
QList<Edit> bracketListEdits(const FrontMatterSource &source, const DataNode &old, const QStringList &items,
                             const SpellItem &spell);

/// [a, b]
QByteArray bracketList(const QStringList &items, const SpellItem &spell, const DataNode *model = nullptr);

} // namespace galley::model
