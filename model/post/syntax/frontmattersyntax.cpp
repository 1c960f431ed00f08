// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/frontmattersyntax.h"

namespace galley::model {

QByteArray spliced(const QByteArray &source, const Edit &edit)
{
    QByteArray result;
    qsizetype kept = 0;
    for (const Splice &splice : edit) {
        if (splice.at.begin < kept || splice.at.end < splice.at.begin)
            return source; // Of an alias, whose parts lie elsewhere: no such edit.
        result += QByteArrayView(source).sliced(kept, splice.at.begin - kept);
        result += splice.bytes;
        kept = splice.at.end;
    }
    return result + source.sliced(kept);
}

QList<qsizetype> FrontMatterSource::placesForNew() const
{
    const qsizetype end = root.children.size();
    return newIndex < 0 || newIndex == end ? QList{end} : QList{newIndex, end};
}

const FrontMatterSyntax &syntaxOf(FrontMatterKind kind, Dialect dialect)
{
    switch (kind) {
    case FrontMatterKind::Toml:
        return tomlSyntax();
    case FrontMatterKind::Json:
        return jsonSyntax(dialect);
    case FrontMatterKind::Headers:
        return headerSyntax();
    case FrontMatterKind::Yaml:
    case FrontMatterKind::None:
        break;
    }
    return yamlSyntax(dialect);
}

} // namespace galley::model
