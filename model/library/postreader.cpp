// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/postreader.h"

#include "model/post/frontmatter.h"
#include "model/site/sitekind.h"

namespace galley::model {

PostReader readerBySiteKind()
{
    return {[](const QString &kind, const QString &path, const QByteArray &source) {
                return siteKind(kind).fields(path, source);
            },
            [](const QByteArray &source) { return FrontMatter::bodyOffset(source); }};
}

} // namespace galley::model
