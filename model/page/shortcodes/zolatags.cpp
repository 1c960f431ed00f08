// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/shortcodes/renderers.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

using Html = std::optional<QByteArray>;

Html figure(const Tag &tag, const PageContext &) { return figureHtml(figureOf(tag)); }

Html youTube(const Tag &tag, const PageContext &)
{
    return cardHtml(u"https://www.youtube.com/watch?v="_s, tag.value(u"id"_s));
}

Html vimeo(const Tag &tag, const PageContext &) { return cardHtml(u"https://vimeo.com/"_s, tag.value(u"id"_s)); }

Html card(const Tag &tag, const PageContext &) { return cardHtml({}, tag.firstOf({u"url"_s, u"id"_s})); }

} // namespace

const TagRenderers &zolaTags()
{
    static const TagRenderers rows{
        {u"figure"_s, figure},       {u"image"_s, figure},    {u"img"_s, figure},
        {u"resize_image"_s, figure}, {u"youtube"_s, youTube}, {u"vimeo"_s, vimeo},
        {u"gist"_s, card},           {u"tweet"_s, card},      {u"streamable"_s, card},
    };
    return rows;
}

} // namespace galley::model
