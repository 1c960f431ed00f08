// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"
#include "publish/press/parts/images/imagefacts.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace galley::publish {

/// A smaller or leaner form of an image, a file of its own.
struct ImageVariant
{
    QString path; ///< Beside the original, from the site's root: "images/harbour.5f3a9c1b2d4e-800.webp".
    int widthPx = 0;

    bool operator==(const ImageVariant &) const = default;
};

/// The variants of an image, the smallest first; none for one that stays as it is, or is small enough. Their names hold
/// the hash of the original, so that a file of that name need never be made again. Never larger than the original.
QList<ImageVariant> variantsOf(const QString &path, const QByteArray &bytes, const ImageFacts &facts);

/// The bytes of one of them (WebP): a function of the original's bytes and the width. Upright, with its colour profile
/// and nothing else of what a camera wrote. Slow. Errors: the picture cannot be read to its end.
Result<QByteArray> variantBytes(const QByteArray &original, const ImageFacts &facts, int widthPx);

} // namespace galley::publish
