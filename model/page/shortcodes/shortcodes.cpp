// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/shortcodes/shortcodes.h"

#include "model/page/allowlist.h"
#include "model/page/shortcodes/renderers.h"

#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const TagRenderers &tagsOf(const QString &siteKind)
{
    static const TagRenderers none;
    static const QHash<QString, const TagRenderers &(*)()> kinds{
        {u"hugo"_s, hugoTags},      {u"jekyll"_s, liquidTags}, {u"hexo"_s, liquidTags},  {u"eleventy"_s, liquidTags},
        {u"pelican"_s, liquidTags}, {u"zola"_s, zolaTags},     {u"astro"_s, components}, {u"docusaurus"_s, components},
    };
    const auto found = kinds.constFind(siteKind);
    return found == kinds.constEnd() ? none : (*found)();
}

/// A tag that nothing is known of keeps its name on the page, and all of it on hover.
QByteArray chip(const Tag &tag, const QByteArray &source)
{
    const QString name = tag.name.isEmpty() ? QString::fromUtf8(source) : tag.name;
    return "<span class=\"galley-chip\"" + attribute("title", QString::fromUtf8(source)) + '>' +
           ((tag.closes ? u"/"_s : QString()) + name).toHtmlEscaped().toUtf8() + "</span>";
}

/// {{ "/a.png" | relative_url }} is “/a.png”, {{ site.baseurl }} nothing; what is computed is unknown.
std::optional<QString> outputText(const QByteArray &source)
{
    static const QRegularExpression quoted(uR"(^\{\{-?\s*["']([^"']*)["'])"_s);
    static const QRegularExpression root(uR"(^\{\{-?\s*site\.(?:baseurl|url|github\.url)\b)"_s);
    const QString text = QString::fromUtf8(source);
    if (const QRegularExpressionMatch match = quoted.match(text); match.hasMatch())
        return match.captured(1);
    return root.match(text).hasMatch() ? std::optional<QString>(QString()) : std::nullopt;
}

bool isModuleLine(const QByteArray &source) { return source.startsWith("import ") || source.startsWith("export "); }

} // namespace

QByteArray tagHtml(const QByteArray &source, const PageContext &context)
{
    if (isModuleLine(source) || source.startsWith("{#"))
        return {};
    const Tag tag = readTag(source);
    if (tag.isOutput) {
        if (const std::optional<QString> text = outputText(source))
            return text->toHtmlEscaped().toUtf8();
    }
    const auto renderer = tag.closes && tag.name != u"raw"_s ? nullptr : tagsOf(context.siteKind).value(tag.name);
    const std::optional<QByteArray> html = renderer ? renderer(tag, context) : std::nullopt;
    return html ? *html : chip(tag, source);
}

QString tagAddress(const QByteArray &source, const PageContext &context)
{
    static const QStringList addresses{u"ref"_s,       u"relref"_s,     u"link"_s,   u"post_url"_s,
                                       u"post_path"_s, u"asset_path"_s, u"url_for"_s};
    const Tag tag = readTag(source);
    if (tag.isOutput) {
        return outputText(source).value_or(QString());
    }
    const QString target = tag.value(u"path"_s, 0);
    return addresses.contains(tag.name) ? addressOfPost(target, context) : QString();
}

} // namespace galley::model
