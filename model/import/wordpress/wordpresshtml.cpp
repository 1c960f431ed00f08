// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/wordpress/wordpresshtml.h"

#include "model/import/wordpress/autoparagraphs.h"

#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// <!-- wp:latest-posts {"postsToShow":3} /-->
QStringList blocksWithoutText(const QString &text)
{
    static const QRegularExpression block(u"<!--\\s+wp:([\\w/-]+)\\s"_s);
    QStringList names;
    for (auto matches = block.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype end = text.indexOf(u"-->"_s, match.capturedEnd());
        const bool isAlone = end > 0 && text[end - 1] == u'/';
        if (isAlone && !names.contains(match.captured(1)))
            names.append(match.captured(1));
    }
    return names;
}

} // namespace

WordPressHtml htmlOfWordPress(const QByteArray &body, const GalleryImages &images)
{
    WordPressHtml result;
    const QString text = QString::fromUtf8(body);
    if (text.contains(u"<!-- wp:"_s))
        result.blocks = blocksWithoutText(text);
    result.html = withParagraphs(withoutClassicCodes(text, images, result.codes)).toUtf8();
    return result;
}

} // namespace galley::model
