// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace galley::model {

/// A picture that stands in a text itself, as “data:image/png;base64,…”.
struct InlineImage
{
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const InlineImage &) const = default;
};

/// Those of some size, in their order; a dot of a few bytes is left where it is.
QList<InlineImage> inlineImagesIn(const QString &text);

} // namespace galley::model
