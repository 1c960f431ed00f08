// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/shortcodes/renderers.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

using Html = std::optional<QByteArray>;

Html figure(const Tag &tag, const PageContext &)
{
    Figure figure = figureOf(tag);
    figure.link = tag.value(u"link"_s);
    const QString credit = tag.value(u"attr"_s);
    if (!credit.isEmpty())
        figure.caption = figure.caption.isEmpty() ? credit : figure.caption + u' ' + credit;
    return figureHtml(figure);
}

Html image(const Tag &tag, const PageContext &) { return figureHtml(figureOf(tag)); }

Html youTube(const Tag &tag, const PageContext &)
{
    return cardHtml(u"https://www.youtube.com/watch?v="_s, tag.value(u"id"_s, 0));
}

Html vimeo(const Tag &tag, const PageContext &) { return cardHtml(u"https://vimeo.com/"_s, tag.value(u"id"_s, 0)); }

Html tweet(const Tag &tag, const PageContext &)
{
    const QString user = tag.named.contains(u"user"_s) ? tag.value(u"user"_s) : u"i"_s;
    return cardHtml(u"https://x.com/"_s + user + u"/status/"_s, tag.value(u"id"_s, 0));
}

Html gist(const Tag &tag, const PageContext &)
{
    if (tag.items.size() < 2)
        return {};
    return cardHtml(u"https://gist.github.com/"_s + tag.items[0] + u'/', tag.items[1]);
}

Html instagram(const Tag &tag, const PageContext &)
{
    return cardHtml(u"https://www.instagram.com/p/"_s, tag.value(u"id"_s, 0));
}

Html highlight(const Tag &tag, const PageContext &) { return codeHtml(tag.items.value(0), tag.content); }

Html reference(const Tag &tag, const PageContext &context)
{
    const QString target = tag.value(u"path"_s, 0);
    return target.isEmpty() ? Html() : addressOfPost(target, context).toHtmlEscaped().toUtf8();
}

} // namespace

const TagRenderers &hugoTags()
{
    static const TagRenderers rows{
        {u"figure"_s, figure},        {u"img"_s, image},
        {u"image"_s, image},          {u"youtube"_s, youTube},
        {u"vimeo"_s, vimeo},          {u"vimeo_simple"_s, vimeo},
        {u"tweet"_s, tweet},          {u"twitter"_s, tweet},
        {u"twitter_simple"_s, tweet}, {u"x"_s, tweet},
        {u"x_simple"_s, tweet},       {u"gist"_s, gist},
        {u"instagram"_s, instagram},  {u"highlight"_s, highlight},
        {u"ref"_s, reference},        {u"relref"_s, reference},
        {u"comment"_s, nothingHtml},
    };
    return rows;
}

} // namespace galley::model
