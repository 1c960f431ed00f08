// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/page/page.h"
#include "model/page/shortcodes/tag.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace galley::model {

/// Makes the HTML of one tag. Empty: the tag lacks what it needs; none shows nothing by right.
using TagRenderer = std::optional<QByteArray> (*)(const Tag &tag, const PageContext &context);
using TagRenderers = QHash<QString, TagRenderer>;

// One file for each kind of site, one row for each tag.
const TagRenderers &hugoTags();
const TagRenderers &liquidTags(); ///< Jekyll's, Eleventy's and Hexo's.
const TagRenderers &zolaTags();
const TagRenderers &components(); ///< Of MDX and Astro.

// ---- what many tags come to ----

struct Figure
{
    QString address;
    QString alt;
    QString caption;
    QString title;
    QString link;
    QString width;
    QString height;
    QString styleClass;
};

std::optional<QByteArray> figureHtml(const Figure &figure);
/// A card for an address made of `before` and `id`; an id that is an address stays as it is.
std::optional<QByteArray> cardHtml(const QString &before, const QString &id);
std::optional<QByteArray> linkHtml(const QString &address, const QString &words);
std::optional<QByteArray> codeHtml(const QString &language, const QString &code);
std::optional<QByteArray> nothingHtml(const Tag &tag, const PageContext &context);
/// From keys that many themes use: src, url, path, image …
Figure figureOf(const Tag &tag);

/// The address of the post that `target` names; `target` itself, as an address, where nobody knows it.
QString addressOfPost(const QString &target, const PageContext &context);

} // namespace galley::model
