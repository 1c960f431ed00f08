// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/frontmatter.h"
#include "model/post/syntax/datanode.h"
#include "model/post/syntax/frontmatterblock.h"

#include <optional>

namespace galley::model {

/// The front matter of one side, with what its syntax tells of it.
struct MergeHead
{
    /// Nothing when it cannot be read.
    static std::optional<MergeHead> of(const QByteArray &source, Headers headers);

    const DataNode *field(const QString &key) const { return root.child(key); }
    QStringList keys() const { return frontMatter.keys(); }
    FrontMatterKind kind() const { return block.kind; }

    /// The lines of a field and the comments above it; none where they cannot be told from those of another, or where
    /// the field stands twice.
    std::optional<Extent> linesOf(const QString &key) const;
    QByteArray bytes(Extent extent) const { return source.sliced(extent.begin, extent.length()); }

    /// A field's value as its author reads it.
    QString prose(const DataNode *node) const;

    QByteArray source;
    Headers headers = Headers::None;
    FrontMatter frontMatter;
    FrontMatterBlock block;
    DataNode root;
};

/// Whether two fields say the same; both may be missing.
bool sameField(const DataNode *one, const DataNode *other);

} // namespace galley::model
