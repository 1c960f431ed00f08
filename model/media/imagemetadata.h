// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>

namespace galley::model {

/// The image without what its EXIF and XMP data say of the place where it was taken; the picture itself is not encoded
/// anew, and all else that the data say (orientation, author, licence) stays. The same bytes where they name no place.
/// For JPEG, PNG and WebP; others come back as they are. Errors: the data cannot be read, so may still name a place.
Result<QByteArray> withoutPlace(const QByteArray &image);

/// How the picture is to be turned to stand upright, as EXIF counts it (1: not at all), where the image says so in a
/// way that browsers heed.
int orientationOf(const QByteArray &image);

/// `image`, which was made of `original`, with the author and copyright that the original names.
QByteArray withAuthorOf(const QByteArray &original, const QByteArray &image);

} // namespace galley::model
