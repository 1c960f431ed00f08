// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/shortcodes/renderers.h"

#include "model/page/allowlist.h"
#include "model/page/embeds/embeds.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray escaped(const QString &text) { return text.toHtmlEscaped().toUtf8(); }

QByteArray attributeIf(const char *name, const QString &value)
{
    return value.isEmpty() ? QByteArray() : attribute(name, value);
}

} // namespace

std::optional<QByteArray> figureHtml(const Figure &figure)
{
    if (figure.address.isEmpty())
        return {};
    const QString alt = figure.alt.isEmpty() ? figure.caption : figure.alt;
    QByteArray image = "<img" + attribute("src", figure.address) + attribute("alt", alt) +
                       attributeIf("width", figure.width) + attributeIf("height", figure.height) + '>';
    if (!figure.link.isEmpty())
        image = "<a" + attribute("href", figure.link) + '>' + image + "</a>";
    QByteArray caption;
    if (!figure.title.isEmpty())
        caption += "<h4>" + escaped(figure.title) + "</h4>";
    if (!figure.caption.isEmpty())
        caption += "<p>" + escaped(figure.caption) + "</p>";
    if (!caption.isEmpty())
        caption = "<figcaption>" + caption + "</figcaption>";
    return "<figure" + attributeIf("class", figure.styleClass) + '>' + image + caption + "</figure>";
}

std::optional<QByteArray> cardHtml(const QString &before, const QString &id)
{
    const bool isAddress = id.startsWith("http://"_L1) || id.startsWith("https://"_L1);
    if (id.isEmpty() || (!isAddress && before.isEmpty()))
        return {};
    return embedCard(embedOf(isAddress ? id : before + id));
}

std::optional<QByteArray> linkHtml(const QString &address, const QString &words)
{
    if (address.isEmpty())
        return {};
    return "<a" + attribute("href", address) + '>' + escaped(words.isEmpty() ? address : words) + "</a>";
}

std::optional<QByteArray> codeHtml(const QString &language, const QString &code)
{
    return "<pre><code class=\"language-" + escaped(language) + "\">" + escaped(code.trimmed()) + "\n</code></pre>";
}

std::optional<QByteArray> nothingHtml(const Tag &, const PageContext &) { return QByteArray(); }

Figure figureOf(const Tag &tag)
{
    Figure figure;
    figure.address = tag.firstOf({u"src"_s, u"url"_s, u"path"_s, u"image_path"_s, u"image"_s, u"image_url"_s, u"file"_s,
                                  u"filename"_s, u"href"_s, u"link"_s});
    if (figure.address.isEmpty())
        figure.address = tag.items.value(0);
    figure.alt = tag.firstOf({u"alt"_s, u"description"_s});
    figure.caption = tag.firstOf({u"caption"_s, u"description"_s});
    figure.title = tag.value(u"title"_s);
    figure.width = tag.value(u"width"_s);
    figure.height = tag.value(u"height"_s);
    figure.styleClass = tag.firstOf({u"class"_s, u"className"_s});
    return figure;
}

QString addressOfPost(const QString &target, const PageContext &context)
{
    const QString path = target.section(u'#', 0, 0);
    const QString fragment = target.sliced(path.size());
    const QString known = context.resolvePost && !path.isEmpty() ? context.resolvePost(path) : QString();
    return known.isEmpty() ? target : known + fragment;
}

} // namespace galley::model
