// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <optional>

namespace galley::editor {

/// What an image's head says of it; the picture is not looked at.
struct ImageFacts
{
    QByteArray format; ///< "png", "jpeg", "gif", "webp" …
    QSize size;        ///< In pixels, as it is shown: turned if its data say so.
    bool isAnimated = false;
};

/// None for what is no image of pixels: a drawing may hold anything.
std::optional<ImageFacts> imageFacts(const QByteArray &bytes);

/// Whether a picture of that size takes no more than 128 MB.
bool fitsInMemory(QSize size);

/// The picture, upright and no larger than `within` (an empty one: as large as it is). Null for what is no image or
/// would take more than 128 MB of memory. Slow: not for the thread of the window.
QImage readImage(const QByteArray &bytes, QSize within = {});

} // namespace galley::editor
