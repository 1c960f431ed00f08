// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QMimeData;

namespace galley::editor {

/// An image as it came: its bytes are neither decoded nor checked.
struct OfferedImage
{
    QString name; ///< The file's, or “pasted-image.png”.
    QByteArray bytes;
};

/// Larger files are no images for a blog and would hold up the typing while they are read.
constexpr qint64 largestImageBytes = qint64(64) << 20;

/// True for local image files, and for an image without any text beside it: office programs put a picture of every
/// copied text into the clipboard.
bool offersImages(const QMimeData &data);

/// The images in `data`, in its order; what cannot be read or is too large is left out.
QList<OfferedImage> offeredImages(const QMimeData &data);

} // namespace galley::editor
