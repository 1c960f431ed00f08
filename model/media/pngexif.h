// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace galley::model {

/// The chunk of a PNG with what a camera said ("eXIf"), which Exiv2 reads but writes as something that browsers do not
/// heed. Empty where there is none.
QByteArray pngExif(const QByteArray &png);
/// `png`, which has such a chunk, with another in its place.
QByteArray withPngExif(const QByteArray &png, const QByteArray &exif);

} // namespace galley::model
