// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace galley::model {

/// An address of a file as a text writes it, in Markdown, HTML, a shortcode or the front matter.
struct WrittenAddress
{
    qsizetype begin = 0; ///< In the text, in bytes.
    QByteArray text;

    /// Where in the text the file's own name lies, without folders, query and anchor.
    qsizetype nameBegin() const;
    qsizetype nameLength() const;
};

/// An image of Markdown: ![alt](address).
struct WrittenImage
{
    QString alt;
    QByteArray address;
};

/// Everything in a text that may be the address of a file. A guess in favour of too many: what looks like a file's name
/// but is none does no harm.
QList<WrittenAddress> addressesIn(QByteArrayView text);
QList<WrittenImage> imagesIn(QByteArrayView text);

/// What addresses and names of one file have in common, however they are spelled: folders, case and escapes left out.
QByteArray fileKey(const QByteArray &addressOrName);

} // namespace galley::model
