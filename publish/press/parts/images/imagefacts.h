// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace galley::publish {

/// What the head of an image file says; its pixels are not looked at.
struct ImageFacts
{
    enum class Kind {
        Photograph, ///< JPEG, and WebP with loss: encoded anew with loss.
        Drawing,    ///< PNG, and WebP without loss: sharp edges are to stay sharp.
        AsItIs,     ///< It moves, or is made of lines: shown as it came.
        Refused     ///< It may not or cannot be shown; `problem` says why.
    };

    Kind kind = Kind::Refused;
    QSize size; ///< In pixels as it is shown, turned if its data say so; empty: not known.
    QString problem{};

    bool operator==(const ImageFacts &) const = default;
};

/// Of a file of the site by its bytes; its name only stands in the sentence of a problem. Any thread.
ImageFacts imageFacts(const QString &name, const QByteArray &bytes);

/// How the picture is to be turned, as EXIF counts it; for the formats in which browsers heed it.
int shownOrientation(const QByteArray &bytes);

} // namespace galley::publish
