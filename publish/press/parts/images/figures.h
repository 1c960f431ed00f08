// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace galley::publish {

/// One image of a figure, with the link around it.
struct FigureImage
{
    QByteArrayView image; ///< Its tag.
    QByteArrayView link;  ///< The link's start tag; empty: none.
    QByteArrayView title; ///< Still escaped.
};

/// A paragraph that holds images and nothing else, but for a line of emphasis after them.
struct ImageParagraph
{
    QList<FigureImage> images;
    QByteArrayView caption; ///< HTML of the emphasised line; may be empty.
    qsizetype end = 0;      ///< Behind its "</p>".
};

/// The paragraph at `start` of clean HTML, if it is to be a figure or a gallery; an image alone without words is none.
std::optional<ImageParagraph> imageParagraph(QByteArrayView html, qsizetype start);

} // namespace galley::publish
