// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley::model {

/// How a text writes an address: `[words](address)`, `![alt](address)`, `[label]: address`, `<address>`,
/// `<a href="address">`, `<img src="address">`.
enum class LinkForm { Inline, Image, Definition, Automatic, HtmlLink, HtmlImage };

struct TextLink
{
    LinkForm form = LinkForm::Inline;
    qsizetype begin = 0;  ///< Of the address, in bytes of the text.
    qsizetype length = 0; ///< Of the address as it is written: escapes and shortcodes within it are part of it.
    QString words;        ///< The link's text, the image's alternative text.
    bool hasWords = true; ///< False only for an HTML image that does not even say `alt=""`.

    bool isImage() const { return form == LinkForm::Image || form == LinkForm::HtmlImage; }
    QByteArray address(QByteArrayView text) const { return text.sliced(begin, length).toByteArray(); }
};

/// The links and images of a Markdown body, in its order; code and comments are left out. Read in one go without a
/// parser, so that thousands of posts take no time: to look after addresses, never for the page.
QList<TextLink> linksIn(QByteArrayView body);

/// What a link may lead to within a body: the texts of its headings and of terms that it defines, and the ids that it
/// gives itself (`{#id}`, `id="…"`, `name="…"`).
QStringList anchorsIn(QByteArrayView body);

/// The line of a place in a text, from 1.
int lineOf(QByteArrayView text, qsizetype place);

} // namespace galley::model
