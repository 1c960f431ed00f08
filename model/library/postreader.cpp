// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/postreader.h"

#include "model/post/frontmatter.h"
#include "model/site/sitekind.h"

namespace galley::model {

namespace {

/// Of what cannot be parsed the whole block: the author may look for just that.
QString frontText(const QByteArray &source)
{
    const Result<FrontMatter> front = FrontMatter::parse(source);
    if (!front)
        return QString::fromUtf8(QByteArrayView(source).first(FrontMatter::bodyOffset(source)));
    QStringList texts;
    for (const FrontMatterText &value : front->textPlaces())
        texts += value.text;
    return texts.join(u'\n');
}

} // namespace

PostReader readerBySiteKind()
{
    return {[](const QString &kind, const QString &path, const QByteArray &source) {
                return siteKind(kind).fields(path, source);
            },
            [](const QString &kind, const QByteArray &source) { return siteKind(kind).bodyOffset(source); }, frontText};
}

} // namespace galley::model
