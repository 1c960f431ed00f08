// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/syntax/frontmattersyntax.h"

namespace galley::model {

/// Where in the tree a key comes or goes.
struct PlaceInTree
{
    const DataNode *map = nullptr;
    QStringList path;    ///< From that map on.
    qsizetype depth = 0; ///< Of that map; 0 is the root.
};

/// The deepest map on `path` that is there; what is left of the path is to be made in it. No map: a value that is none
/// stands in the way.
PlaceInTree placeOfNew(const DataNode &root, const QStringList &path);

/// The member that goes with the one at `path`: the highest that holds nothing else. An empty map would be left, which
/// reads as nothing. No map: there is no such member.
PlaceInTree placeOfOld(const DataNode &root, const QStringList &path);

/// Edits of a map in braces (JSON, YAML in flow style, TOML inline) or of JSON without them: separators, line breaks
/// and comments in it stay. A new member comes before the one at `index`.
Splice bracketMemberAdded(const FrontMatterSource &source, const DataNode &map, qsizetype index,
                          const QByteArray &member);
QList<Edit> bracketMemberRemoved(const FrontMatterSource &source, const DataNode &map, const QString &key);

/// What stands between key and value in `map`, of its last member; `otherwise` if it has none.
QByteArray bracketColon(const FrontMatterSource &source, const DataNode &map, const QByteArray &otherwise);

} // namespace galley::model
