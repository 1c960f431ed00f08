// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/parts/images/imagehtml.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace galley::publish {

/// The images of a site with their smaller forms, kept from build to build: each is looked at once. For one thread at a
/// time.
class SiteImages
{
public:
    /// The bytes of a variant's file as an earlier build left it (path from the site's root); empty: there is none. Its
    /// name holds the hash of the original, so it need not be made again.
    using EarlierFile = std::function<QByteArray(const QString &path)>;
    explicit SiteImages(EarlierFile earlier = {});

    /// A build begins; `files` (path below static/ to bytes) must live as long as find() is called.
    void begin(const QMap<QString, QByteArray> &files);
    /// By its path below static/; none: there is no such file, or it is no image. Slow the first time.
    std::optional<PageImage> find(const QString &path);
    /// The files of all variants that pages of this build name.
    const QMap<QString, QByteArray> &variantFiles() const { return m_used; }

private:
    struct Known
    {
        PageImage image;
        QMap<QString, QByteArray> files;
    };
    Known look(const QString &path, const QByteArray &bytes) const;

    EarlierFile m_earlier;
    const QMap<QString, QByteArray> *m_files = nullptr;
    QHash<QByteArray, Known> m_known; ///< By the hash of path and bytes.
    QMap<QString, QByteArray> m_used;
};

/// The file as it goes out: an image without what a camera wrote of the place; all else as it is.
QByteArray fileForReaders(const QString &path, const QByteArray &bytes);

} // namespace galley::publish
