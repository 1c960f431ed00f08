// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/shortcodes/renderers.h"

#include <QRegularExpression>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

using Html = std::optional<QByteArray>;

Html gist(const Tag &tag, const PageContext &)
{
    const QString id = tag.items.value(0);
    return cardHtml(id.contains(u'/') ? u"https://gist.github.com/"_s : u"https://gist.github.com/anonymous/"_s, id);
}

Html youTube(const Tag &tag, const PageContext &)
{
    const QString id = tag.named.isEmpty() ? tag.items.value(0) : tag.firstOf({u"id"_s, u"video"_s, u"url"_s});
    return cardHtml(u"https://www.youtube.com/watch?v="_s, id);
}

Html vimeo(const Tag &tag, const PageContext &)
{
    return cardHtml(u"https://vimeo.com/"_s,
                    tag.named.isEmpty() ? tag.items.value(0) : tag.firstOf({u"id"_s, u"url"_s}));
}

Html address(const Tag &tag, const PageContext &) { return cardHtml({}, tag.items.value(0)); }

Html reference(const Tag &tag, const PageContext &context)
{
    const QString target = tag.items.value(0);
    return target.isEmpty() ? Html() : addressOfPost(target, context).toHtmlEscaped().toUtf8();
}

Html assetPath(const Tag &tag, const PageContext &)
{
    return tag.items.isEmpty() ? Html() : tag.items[0].toHtmlEscaped().toUtf8();
}

/// Hexo's {% post_link slug [words] %}
Html postLink(const Tag &tag, const PageContext &context)
{
    const QString target = tag.items.value(0);
    return linkHtml(addressOfPost(target, context), tag.items.size() > 1 ? tag.items.mid(1).join(u' ') : target);
}

/// {% img [class names] /path/to/image [width] [height] ["title" ["alt"]] %}
Html image(const Tag &tag, const PageContext &)
{
    static const QRegularExpression number(u"^\\d+$"_s);
    const auto isPath = [](const QString &item) { return item.contains(u'/') || item.contains(u'.'); };
    const auto path = std::find_if(tag.items.begin(), tag.items.end(), isPath);
    if (path == tag.items.end())
        return {};
    const qsizetype at = path - tag.items.begin();
    Figure figure;
    figure.address = tag.items[at];
    figure.styleClass = tag.items.first(at).join(u' ');
    QStringList words;
    for (const QString &item : tag.items.mid(at + 1)) {
        if (!number.match(item).hasMatch())
            words.append(item);
        else if (figure.width.isEmpty())
            figure.width = item;
        else
            figure.height = item;
    }
    figure.alt = words.value(1, words.value(0));
    return figureHtml(figure);
}

Html figure(const Tag &tag, const PageContext &) { return figureHtml(figureOf(tag)); }

/// {% include figure.html src=… %}: themes name the file after what it shows.
Html include(const Tag &tag, const PageContext &context)
{
    static const QRegularExpression imageName(u"figure|image|img|picture|photo"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const QString file = tag.items.value(0);
    if (file.contains(u"youtube"_s, Qt::CaseInsensitive))
        return youTube(tag, context);
    if (file.contains(u"vimeo"_s, Qt::CaseInsensitive))
        return vimeo(tag, context);
    if (!imageName.match(file).hasMatch())
        return {};
    Tag rest = tag;
    rest.items.removeFirst();
    return figureHtml(figureOf(rest));
}

Html highlight(const Tag &tag, const PageContext &) { return codeHtml(tag.items.value(0), tag.content); }

} // namespace

const TagRenderers &liquidTags()
{
    static const TagRenderers rows{
        {u"highlight"_s, highlight},
        {u"codeblock"_s, highlight},
        {u"gist"_s, gist},
        {u"youtube"_s, youTube},
        {u"vimeo"_s, vimeo},
        {u"twitter"_s, address},
        {u"tweet"_s, address},
        {u"oembed"_s, address},
        {u"iframe"_s, address},
        {u"link"_s, reference},
        {u"post_url"_s, reference},
        {u"post_path"_s, reference},
        {u"post_link"_s, postLink},
        {u"asset_path"_s, assetPath},
        {u"asset_link"_s, postLink},
        {u"asset_img"_s, image},
        {u"img"_s, image},
        {u"image"_s, figure},
        {u"figure"_s, figure},
        {u"include"_s, include},
        {u"include_relative"_s, include},
        {u"include_cached"_s, include},
        {u"comment"_s, nothingHtml},
        {u"raw"_s, nothingHtml},
    };
    return rows;
}

} // namespace galley::model
