// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/frontmattersyntax.h"

#include "model/post/syntax/frontmatterblock.h"

namespace galley::model {

QByteArray spliced(const QByteArray &source, const Edit &edit)
{
    QByteArray result;
    qsizetype kept = 0;
    for (const Splice &splice : edit) {
        result += QByteArrayView(source).sliced(kept, splice.at.begin - kept);
        result += splice.bytes;
        kept = splice.at.end;
    }
    return result + source.sliced(kept);
}

Extent wholeLines(const QByteArray &source, Extent extent)
{
    return {lineStart(source, extent.begin), nextLine(source, extent.end)};
}

const FrontMatterSyntax &syntaxOf(FrontMatterKind kind)
{
    switch (kind) {
    case FrontMatterKind::Toml:
        return tomlSyntax();
    case FrontMatterKind::Json:
        return jsonSyntax();
    case FrontMatterKind::Yaml:
    case FrontMatterKind::None:
        break;
    }
    return yamlSyntax();
}

} // namespace galley::model
