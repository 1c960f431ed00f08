// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/shortcodes/renderers.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

using Html = std::optional<QByteArray>;

Html figure(const Tag &tag, const PageContext &)
{
    const Figure figure = figureOf(tag);
    // An imported image is known to the bundler alone.
    const bool isAddress = figure.address.contains(u'/') || figure.address.contains(u'.');
    return isAddress ? figureHtml(figure) : Html();
}

QString idOf(const Tag &tag) { return tag.firstOf({u"id"_s, u"videoId"_s, u"youTubeId"_s, u"url"_s, u"href"_s}); }

Html youTube(const Tag &tag, const PageContext &) { return cardHtml(u"https://www.youtube.com/watch?v="_s, idOf(tag)); }

Html vimeo(const Tag &tag, const PageContext &) { return cardHtml(u"https://vimeo.com/"_s, idOf(tag)); }

Html tweet(const Tag &tag, const PageContext &) { return cardHtml(u"https://x.com/i/status/"_s, idOf(tag)); }

Html card(const Tag &tag, const PageContext &) { return cardHtml({}, idOf(tag)); }

} // namespace

const TagRenderers &components()
{
    static const TagRenderers rows{
        {u"Image"_s, figure},       {u"Img"_s, figure},      {u"Figure"_s, figure},    {u"Picture"_s, figure},
        {u"YouTube"_s, youTube},    {u"Youtube"_s, youTube}, {u"Vimeo"_s, vimeo},      {u"Tweet"_s, tweet},
        {u"TwitterTweet"_s, tweet}, {u"Gist"_s, card},       {u"LinkPreview"_s, card}, {u"import"_s, nothingHtml},
        {u"export"_s, nothingHtml},
    };
    return rows;
}

} // namespace galley::model
