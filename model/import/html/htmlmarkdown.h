// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace galley::model {

/// An image that HTML carries within itself, as a data: address.
struct EmbeddedImage
{
    QString mimeType; ///< "image/png"
    QByteArray bytes;
    QString alt;
};

struct HtmlImport
{
    /// Gets each embedded image and answers with the address to write; an empty answer leaves the image out. None: all
    /// are left out.
    std::function<QString(const EmbeddedImage &image)> addressOf;
    qsizetype mostCharacters = 20'000'000; ///< Of Markdown.

    // For whole posts rather than pieces that are pasted; none of it need be there.
    /// Answers with the address to write for one that a link, an image or a film has.
    std::function<QString(const QString &address)> rewritten{};
    /// What has no form in Markdown stays as HTML, without anything that could run; gets the name of each such element.
    std::function<void(const QString &element)> kept{};
    /// Answers with what to write for an address that is alone on its line.
    std::function<QString(const QString &address)> embedOf{};
    /// Answers with a block to write for a comment; empty: nothing.
    std::function<QString(const QString &comment)> blockOfComment{};
};

/// What HTML says, as Markdown.
struct HtmlMarkdown
{
    QString text;
    bool hasMarkup = false; ///< More than plain paragraphs: headings, links, emphasis, lists …
    bool isWhole = true;    ///< False: it was cut at HtmlImport::mostCharacters.
};

/// HTML in UTF-8 from a web page, a word processor or another program, as clean GitHub-flavoured Markdown. Nothing in
/// it is run, fetched or kept that could run: scripts, handlers and addresses with other schemes than http, https and
/// mailto are left out. None: HTML that no tree can be made of, being nested too deep or growing while it is read; see
/// textOfHtml().
std::optional<HtmlMarkdown> markdownFromHtml(const QByteArray &html, const HtmlImport &options = {});

/// The plain text of any HTML, in time that is proportional to its size.
QString textOfHtml(const QByteArray &html);

} // namespace galley::model
