// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/syntax/datanode.h"
#include "model/post/syntax/frontmatterblock.h"

#include <QByteArrayList>
#include <QStringList>

namespace galley::model {

/// New bytes for a run of the source.
struct Splice
{
    Extent at;
    QByteArray bytes;
};

/// Splices from first to last that do not overlap; none: this cannot be done.
using Edit = QList<Splice>;

QByteArray spliced(const QByteArray &source, const Edit &edit);

/// What a key is to hold: a scalar with its `text` (no Null), or a List of `items`.
struct NewValue
{
    DataKind kind = DataKind::Text;
    QString text;
    QStringList items;
};

/// A source with its front matter, as an edit sees it.
struct FrontMatterSource
{
    const QByteArray &bytes;
    Extent text; ///< Of the front matter, without delimiters.
    QByteArray lineEnd;
    const DataNode &root;    ///< A map, or Null for an empty block.
    qsizetype newIndex = -1; ///< Before which member of the root a new one goes; -1: after all.

    /// Where in the root to try a new member, best first.
    QList<qsizetype> placesForNew() const;
    QByteArray at(Extent extent) const { return bytes.sliced(extent.begin, extent.length()); }
};

/// One syntax of front matter. Stateless; from any thread.
///
/// It proposes edits, best first; FrontMatter tries each, reads the result again and takes the first that says exactly
/// what was wanted.
class FrontMatterSyntax
{
public:
    virtual ~FrontMatterSyntax() = default;

    /// Reads `text` of `source`; the nodes' extents count from the start of `source`. The root is a map or Null.
    virtual ReadResult read(const QByteArray &source, Extent text) const = 0;

    virtual QList<Edit> replacements(const FrontMatterSource &source, const DataNode &old,
                                     const NewValue &value) const = 0;
    /// `path`: keys from the root; those before the last may be missing too.
    virtual QList<Edit> additions(const FrontMatterSource &source, const QStringList &path,
                                  const NewValue &value) const = 0;
    virtual QList<Edit> removals(const FrontMatterSource &source, const QStringList &path) const = 0;

    virtual QByteArray emptyBlock(const QByteArray &lineEnd) const = 0;
};

/// None has none: never asked for.
const FrontMatterSyntax &syntaxOf(FrontMatterKind kind, Dialect dialect = Dialect::Usual);

const FrontMatterSyntax &yamlSyntax(Dialect dialect);
const FrontMatterSyntax &tomlSyntax();
const FrontMatterSyntax &jsonSyntax(Dialect dialect);
const FrontMatterSyntax &headerSyntax();

} // namespace galley::model
