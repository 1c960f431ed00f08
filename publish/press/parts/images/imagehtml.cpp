// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/images/imagehtml.h"

#include "publish/press/parts/html/htmlscanner.h"
#include "publish/press/parts/images/figures.h"

#include <QUrl>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As wide as the window on a telephone, as the column of text elsewhere.
constexpr auto shownWidths = "(min-width: 48rem) 44rem, 100vw";

QByteArray escaped(const QString &text) { return text.toHtmlEscaped().toUtf8(); }

/// The author's own width and height stay; what is missing follows the picture's shape.
QByteArray measures(const HtmlToken &image, QSize size)
{
    bool isWidthNumber = false;
    bool isHeightNumber = false;
    const int width = image.attribute("width").toByteArray().toInt(&isWidthNumber);
    const int height = image.attribute("height").toByteArray().toInt(&isHeightNumber);
    const bool hasWidth = !image.attribute("width").isEmpty();
    const bool hasHeight = !image.attribute("height").isEmpty();
    if (size.isEmpty() || (hasWidth && hasHeight) || (hasWidth && !isWidthNumber) || (hasHeight && !isHeightNumber))
        return {};
    if (hasWidth)
        return " height=\"" + QByteArray::number(qMax(1, qRound(double(width) * size.height() / size.width()))) + '"';
    if (hasHeight)
        return " width=\"" + QByteArray::number(qMax(1, qRound(double(height) * size.width() / size.height()))) + '"';
    return " width=\"" + QByteArray::number(size.width()) + "\" height=\"" + QByteArray::number(size.height()) + '"';
}

QByteArray sourceSet(const QList<ImageVariant> &variants)
{
    QByteArrayList candidates;
    for (const ImageVariant &variant : variants)
        candidates.append('/' + QUrl::toPercentEncoding(variant.path, "/") + ' ' + QByteArray::number(variant.widthPx) +
                          'w');
    return candidates.join(", ");
}

/// Writes the HTML anew, with each image in it.
class ImageWriter
{
public:
    explicit ImageWriter(const FindImage &find)
        : m_find(find)
    {
    }

    QByteArray write(QByteArrayView html)
    {
        QByteArray made;
        HtmlScanner scanner(html);
        qsizetype writtenTo = 0;
        while (!scanner.atEnd()) {
            const qsizetype at = scanner.position();
            const HtmlToken token = scanner.next();
            if (at < writtenTo)
                continue;
            const std::optional<ImageParagraph> figures =
                token.source == "<p>" ? imageParagraph(html, at) : std::nullopt;
            if (figures) {
                made += figureHtml(*figures);
                writtenTo = figures->end;
            } else {
                made += token.opens("img") ? image(token, Title::Stays) : token.source.toByteArray();
            }
        }
        return made;
    }

private:
    enum class Title { Stays, IsCaption };

    QByteArray image(const HtmlToken &token, Title title)
    {
        const QString address = unescaped(token.attribute("src"));
        const std::optional<PageImage> known = m_find(address.toUtf8());
        if (known && !known->problem.isEmpty()) {
            const QString alt = unescaped(token.attribute("alt"));
            const QString words = alt.isEmpty() ? known->problem : alt + u" – "_s + known->problem;
            return "<span class=\"image-missing\">" + escaped(words) + "</span>";
        }
        QByteArray tag = token.source.toByteArray();
        tag.chop(tag.endsWith("/>") ? 2 : 1);
        tag = tag.trimmed();
        if (title == Title::IsCaption && !token.attribute("title").isNull())
            tag.replace(" title=\"" + token.attribute("title").toByteArray() + '"', "");
        if (known)
            tag += measures(token, known->size);
        tag += m_isFirst ? " decoding=\"async\"" : " loading=\"lazy\" decoding=\"async\"";
        m_isFirst = false;
        tag += '>';
        if (!known || known->variants.isEmpty())
            return tag;
        return "<picture><source type=\"image/webp\" srcset=\"" + sourceSet(known->variants) + "\" sizes=\"" +
               shownWidths + "\">" + tag + "</picture>";
    }

    QByteArray imageWithLink(const FigureImage &figure)
    {
        HtmlScanner scanner(figure.image);
        return figure.link.toByteArray() + image(scanner.next(), Title::IsCaption) +
               (figure.link.isEmpty() ? "" : "</a>");
    }

    QByteArray figureHtml(const ImageParagraph &paragraph)
    {
        const QByteArray common =
            paragraph.caption.isEmpty() ? QByteArray() : "<figcaption>" + write(paragraph.caption) + "</figcaption>";
        const bool isGallery = paragraph.images.size() > 1;
        QByteArray html;
        for (const FigureImage &image : paragraph.images) {
            const QByteArray own = image.title.isEmpty() || (!isGallery && !common.isEmpty())
                                       ? QByteArray()
                                       : "<figcaption>" + image.title.toByteArray() + "</figcaption>";
            const QByteArray shown = imageWithLink(image);
            html += isGallery ? "<figure>" + shown + own + "</figure>" : shown + own;
        }
        return (isGallery ? "<figure class=\"gallery\">" : "<figure>") + html + common + "</figure>";
    }

    const FindImage &m_find;
    bool m_isFirst = true;
};

} // namespace

QByteArray withImages(const QByteArray &html, const FindImage &find)
{
    if (!html.contains("<img"))
        return html;
    return ImageWriter(find).write(html);
}

} // namespace galley::publish
