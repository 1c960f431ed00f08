// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/frontmatterblock.h"

#include "model/post/syntax/lines.h"

namespace galley::model {

namespace {

std::optional<FrontMatterBlock> blockAt(const QByteArray &source, qsizetype start, Headers headers)
{
    std::optional<FrontMatterBlock> block;
    if (headers == Headers::Lines)
        block = headerLinesBlock(source, start);
    else if (headers == Headers::Hexo)
        block = hexoBlock(source, start);
    if (!block)
        block = bracedBlock(source, start);
    return block ? block : fencedBlock(source, start);
}

} // namespace

FrontMatterBlock findFrontMatter(const QByteArray &source, Headers headers)
{
    const qsizetype start = source.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    FrontMatterBlock block = blockAt(source, start, headers).value_or(FrontMatterBlock());
    if (block.kind == FrontMatterKind::None)
        return block;
    if (headers == Headers::Hexo && block.kind == FrontMatterKind::Yaml)
        block.dialect = Dialect::Hexo;
    const QByteArrayView head = QByteArrayView(source).sliced(start, qMax<qsizetype>(0, block.bodyOffset - start));
    block.lineEnd = dominantLineEnd(head, head.isEmpty() ? dominantLineEnd(source) : QByteArray("\n"));
    return block;
}

} // namespace galley::model
