// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace galley::editor {

/// What becomes of an image before it is put in a post.
struct ImageTidying
{
    int longestSidePx = 0; ///< A larger one is scaled down to it; 0: it keeps its size.
    bool toWebp = false;
    int qualityPercent = 82; ///< Of what is encoded anew.
    bool keepPlace = false;  ///< Where a camera wrote down where it was.

    bool operator==(const ImageTidying &) const = default;
};

/// An image ready for a post, and what was done to it.
struct TidyImage
{
    QString name;
    QByteArray bytes;
    QSize size; ///< Empty when it is not known: a drawing, or no image at all.
    bool isScaled = false;
    bool isConverted = false;
    bool isPlaceRemoved = false;
    QString complaint; ///< Why something that was asked for could not be done; the image is then as it came.
};

/// Follows `how`; the file that came stays as it is wherever nothing is to be done or it cannot be read. An image that
/// moves is not touched but for the place. Slow: not for the thread of the window.
TidyImage tidied(const QString &name, const QByteArray &bytes, const ImageTidying &how);

/// Whether this system has what it takes to write WebP (Qt's plugin).
bool canWriteWebp();

} // namespace galley::editor
