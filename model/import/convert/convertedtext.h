// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/convert/sourcelinks.h"
#include "model/import/convert/visiblewords.h"
#include "model/library/library.h"
#include "model/site/sitekind.h"

namespace galley::model {

/// A file that was found for an address.
struct FoundFile
{
    QString name; ///< Without the size of a variant.
    QByteArray bytes;
};
using FindFile = std::function<std::optional<FoundFile>(const QString &address)>;

/// What surrounds a text that is converted.
struct TextSurroundings
{
    const SiteKind *kind = nullptr;
    QDir siteFolder;
    QString path; ///< Of the post in the site.
    const SourceLinks *links = nullptr;
    /// How the post at `path` links to another one, by the source's id; empty: it does not come along.
    std::function<QString(const QString &id)> linkTo;
    FindFile findFile;
};

/// A text in Markdown, with what became of what it holds.
struct ConvertedText
{
    QByteArray markdown;
    QString cover;          ///< As the post is to write it.
    QList<MediaFile> media; ///< Its own from now on.
    QStringList missing;    ///< Addresses of files that were not found: they stay as they are.
    QStringList keptHtml;   ///< Names of elements that stay as HTML.
    QStringList codes;      ///< Shortcodes that stay in the text.
    QStringList notes;
    QByteArray readersHtml;   ///< What readers had.
    QByteArray plainMarkdown; ///< The Markdown without anything of the site's own making: to be compared.
};

ConvertedText convertText(const SourceItem &item, const TextSurroundings &around);

/// How a site of that kind writes a film, post or sound of a known service; the address alone where it has nothing.
QString embedMarkup(const SiteKind &kind, const QString &address);

} // namespace galley::model
