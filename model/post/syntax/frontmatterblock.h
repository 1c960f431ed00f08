// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/frontmatterkind.h"
#include "model/post/syntax/datanode.h"

#include <QByteArray>

#include <optional>

namespace galley::model {

/// Hexo reads YAML indented with tabs, and JSON without braces.
enum class Dialect { Usual, Hexo };

/// Where the front matter lies in a source, found by its delimiters alone.
struct FrontMatterBlock
{
    FrontMatterKind kind = FrontMatterKind::None;
    Dialect dialect = Dialect::Usual;
    Extent text{}; ///< What a parser reads: between the delimiters, or JSON with its braces.
    qsizetype bodyOffset = 0;
    QByteArray lineEnd = "\n"; ///< What ends most lines of the block.
    bool isUnclosed = false;   ///< It opens but never closes: text and body say nothing then.
    bool isCode = false;       ///< Opened by ---js or the like: a program, which is not run.
};

FrontMatterBlock findFrontMatter(const QByteArray &source, Headers headers = Headers::None);

/// Each looks at `start` of the source; nothing if its kind of block does not stand there. Line ends are not set.
std::optional<FrontMatterBlock> fencedBlock(const QByteArray &source, qsizetype start);
std::optional<FrontMatterBlock> bracedBlock(const QByteArray &source, qsizetype start);
std::optional<FrontMatterBlock> headerLinesBlock(const QByteArray &source, qsizetype start);
std::optional<FrontMatterBlock> hexoBlock(const QByteArray &source, qsizetype start);

/// Whether a line (without its line end) could be "key: value" of YAML.
bool looksLikeKey(QByteArrayView line);

} // namespace galley::model
