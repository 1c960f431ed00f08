// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace galley::model {

/// A paragraph, heading, list, table or fence of a body.
struct MarkdownBlock
{
    QByteArray text;
    QByteArray tail; ///< The line end behind it, and empty lines.

    bool operator==(const MarkdownBlock &) const = default;
};

struct MarkdownBlocks
{
    QByteArray lead; ///< Empty lines before the first.
    QList<MarkdownBlock> blocks;

    /// What stands at the end of the body.
    QByteArray end() const { return blocks.isEmpty() ? lead : blocks.constLast().tail; }
};

/// All bytes of the body, block by block. A block ends at an empty line (but in a fence), and headings and fences need
/// none around them.
MarkdownBlocks markdownBlocks(const QByteArray &body);

/// For each block of `after` the block of `before` that it is, or was made from, or -1 for a new one; rising.
QList<qsizetype> pairedBlocks(const QList<MarkdownBlock> &before, const QList<MarkdownBlock> &after);

/// How many of the words of two texts are the same, from 0 to 1.
double likeness(QByteArrayView one, QByteArrayView other);

} // namespace galley::model
