// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/parts/images/imagevariants.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>

#include <functional>
#include <optional>

namespace galley::publish {

/// What a page needs to know of one of the site's images.
struct PageImage
{
    QSize size; ///< Empty: not known.
    QList<ImageVariant> variants;
    QString problem; ///< Not empty: a sentence, shown in the image's place.

    bool operator==(const PageImage &) const = default;
};

/// By the address as the post writes it (escapes of HTML read); none: it is no image of the site.
using FindImage = std::function<std::optional<PageImage>(const QByteArray &address)>;

/// Clean HTML with its images made ready for readers: width and height, so that nothing jumps; smaller forms to choose
/// from (addresses from the site's root, "/images/…"); all but the first loaded when they come into view.
///
/// Captions, as in other engines: an image alone in its paragraph is a figure when it has a title ![alt](address
/// "title"), as in markdown-it's implicit figures, or when an emphasised line follows it in the same paragraph
/// (*words*), as Jekyll and Gatsby blogs write it; that line wins. Several images in one paragraph and nothing else are
/// a gallery.
QByteArray withImages(const QByteArray &html, const FindImage &find);

} // namespace galley::publish
