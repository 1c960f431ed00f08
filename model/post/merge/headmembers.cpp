// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/merge/headmembers.h"

#include "model/post/syntax/frontmattersyntax.h"
#include "model/post/syntax/lines.h"

#include <algorithm>

namespace galley::model {

namespace {

/// The end of the lines that hold a member. A value may end behind its own line end.
qsizetype endOfLines(const QByteArray &source, const DataNode &member)
{
    const qsizetype end = qMax(member.keyExtent.end, member.extent.end);
    return end > 0 && isBreak(source.at(end - 1)) ? end : nextLine(source, end);
}

} // namespace

std::optional<MergeHead> MergeHead::of(const QByteArray &source, Headers headers)
{
    const Result<FrontMatter> frontMatter = FrontMatter::parse(source, headers);
    if (!frontMatter)
        return std::nullopt;
    MergeHead head;
    head.source = source;
    head.headers = headers;
    head.frontMatter = *frontMatter;
    head.block = findFrontMatter(source, headers);
    if (head.block.kind == FrontMatterKind::None)
        return head;
    if (ReadResult root = syntaxOf(head.block.kind, head.block.dialect).read(source, head.block.text))
        head.root = std::move(*root);
    return head;
}

std::optional<Extent> MergeHead::linesOf(const QString &key) const
{
    const auto isIt = [&key](const DataNode &member) { return member.key == key; };
    if (std::count_if(root.children.cbegin(), root.children.cend(), isIt) != 1)
        return std::nullopt;
    const qsizetype index = std::find_if(root.children.cbegin(), root.children.cend(), isIt) - root.children.cbegin();
    const DataNode &member = root.children.at(index);
    const qsizetype first = index > 0 ? endOfLines(source, root.children.at(index - 1)) : block.text.begin;
    const qsizetype last = endOfLines(source, member);
    const qsizetype ownLine = lineStart(source, member.keyExtent.begin);
    const bool isAlone = member.keyExtent.length() > 0 && ownLine >= first && last <= qMax(block.text.end, ownLine) &&
                         (index + 1 == root.children.size() || root.children.at(index + 1).keyExtent.begin >= last);
    if (!isAlone)
        return std::nullopt;
    qsizetype begin = ownLine;
    while (begin > first) {
        const qsizetype above = lineStart(source, begin - (source.first(begin).endsWith("\r\n") ? 2 : 1));
        const QByteArray line = trimmedLine(source, above).trimmed().toByteArray();
        if (above < first || !line.startsWith('#'))
            break;
        begin = above;
    }
    return Extent{begin, last};
}

QString MergeHead::prose(const DataNode *node) const
{
    if (!node)
        return {};
    const bool isFlat = std::all_of(node->children.cbegin(), node->children.cend(),
                                    [](const DataNode &item) { return item.isScalar(); });
    if (node->isScalar())
        return node->text;
    if (node->kind == DataKind::List && isFlat)
        return node->itemTexts().join(QStringLiteral(", "));
    return QString::fromUtf8(bytes(node->extent).trimmed());
}

bool sameField(const DataNode *one, const DataNode *other)
{
    return one && other ? sameMeaning(*one, *other) : one == other;
}

} // namespace galley::model
