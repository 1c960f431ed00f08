// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/images/figures.h"

#include "publish/press/parts/html/htmlscanner.h"

namespace galley::publish {

namespace {

constexpr QByteArrayView paragraphEnd = "</p>";

/// Reads the paragraph's inside; false at the first thing that no figure has.
class ParagraphReader
{
public:
    explicit ParagraphReader(QByteArrayView inside)
        : m_inside(inside)
        , m_scanner(inside)
    {
    }

    bool read(ImageParagraph &paragraph)
    {
        while (!m_scanner.atEnd()) {
            const qsizetype at = m_scanner.position();
            const HtmlToken token = m_scanner.next();
            if (token.kind == HtmlToken::Kind::Text && token.source.trimmed().isEmpty())
                m_isNewLine = m_isNewLine || token.source.contains('\n');
            else if (token.opens("br"))
                m_isNewLine = true;
            else if (token.opens("em") && m_isNewLine && !paragraph.images.isEmpty())
                return readCaption(paragraph, at);
            else if (!readImage(paragraph, token))
                return false;
        }
        return true;
    }

private:
    bool readImage(ImageParagraph &paragraph, const HtmlToken &token)
    {
        QByteArrayView link;
        HtmlToken image = token;
        if (token.opens("a") && !m_scanner.atEnd()) {
            link = token.source;
            image = m_scanner.next();
        }
        if (!image.opens("img"))
            return false;
        if (!link.isEmpty() && (m_scanner.atEnd() || !m_scanner.next().closes("a")))
            return false;
        paragraph.images.append({image.source, link, image.attribute("title")});
        m_isNewLine = false;
        return true;
    }

    /// The emphasis must be the last thing of the paragraph.
    bool readCaption(ImageParagraph &paragraph, qsizetype start)
    {
        constexpr qsizetype startTag = 4;
        constexpr qsizetype endTag = 5;
        const qsizetype end = elementEnd(m_inside, start);
        if (!m_inside.sliced(end).trimmed().isEmpty() || end - start < startTag + endTag)
            return false;
        paragraph.caption = m_inside.sliced(start + startTag, end - start - startTag - endTag);
        return !paragraph.caption.contains("<img");
    }

    QByteArrayView m_inside;
    HtmlScanner m_scanner;
    bool m_isNewLine = false;
};

} // namespace

std::optional<ImageParagraph> imageParagraph(QByteArrayView html, qsizetype start)
{
    constexpr qsizetype startTag = 3;
    const qsizetype end = html.indexOf(paragraphEnd, start);
    if (end < 0)
        return std::nullopt;
    ImageParagraph paragraph;
    paragraph.end = end + paragraphEnd.size();
    const QByteArrayView inside = html.sliced(start + startTag, end - start - startTag);
    if (!inside.contains("<img") || !ParagraphReader(inside).read(paragraph) || paragraph.images.isEmpty())
        return std::nullopt;
    const bool hasWords = !paragraph.caption.isEmpty() || !paragraph.images.constFirst().title.isEmpty();
    return paragraph.images.size() > 1 || hasWords ? std::optional(paragraph) : std::nullopt;
}

} // namespace galley::publish
