// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace galley::model {

/// A medium of the blog, as a gallery shows it.
struct GalleryImage
{
    QString address;
    QString words; ///< What it shows.
};

/// What [gallery] shows: those of these ids, or, without any, all that lie at the post.
using GalleryImages = std::function<QList<GalleryImage>(const QStringList &ids)>;

/// The text with the shortcodes that WordPress itself has ([caption], [gallery], [code], [embed], [audio], [video] and
/// kin) as HTML. Others stay as they are; their names are added to `left`.
QString withoutClassicCodes(const QString &text, const GalleryImages &images, QStringList &left);

} // namespace galley::model
