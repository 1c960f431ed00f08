// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/posts/heading.h"

#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

std::optional<TextHeading> firstHeading(const QByteArray &body)
{
    // On Latin-1, so that positions are bytes; what is sought is ASCII.
    const QString text = QString::fromLatin1(body.left(4096));
    static const QRegularExpression marked(
        u"^(?:\u00ef\u00bb\u00bf)?(?:[ \\t]*\\r?\\n)*[ ]{0,3}#[ \\t]+([^\\r\\n]*?)[ \\t]*(?:[ \\t]#+[ \\t]*)?(?:\\r?\\n|$)"_s);
    static const QRegularExpression underlined(
        u"^(?:\u00ef\u00bb\u00bf)?(?:[ \\t]*\\r?\\n)*[ ]{0,3}([^\\s][^\\r\\n]*?)[ \\t]*\\r?\\n=+[ \\t]*(?:\\r?\\n|$)"_s);
    for (const QRegularExpression &form : {marked, underlined}) {
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            continue;
        const QByteArray bytes = body.mid(match.capturedStart(1), match.capturedLength(1));
        return TextHeading{QString::fromUtf8(bytes), match.capturedStart(1), match.capturedLength(1),
                           match.capturedEnd()};
    }
    return std::nullopt;
}

} // namespace galley::model
