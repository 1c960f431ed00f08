// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/importer.h"
#include "model/import/wordpress/classiccodes.h"

#include <QSet>

namespace galley::model {

/// What a first look at a source tells of its addresses: which text or file one means.
class SourceLinks
{
public:
    void setHosts(const QStringList &hosts);
    void add(const SourceItem &item);

    /// The text that an address means, by the source's own id, whether written with or without host, "www." and slash
    /// at the end; empty: none of the source.
    QString idOf(const QString &address) const;
    /// Whether it is a file that the source itself serves: one of its media in any size, or one from its uploads.
    bool isOwnFile(const QString &address) const;
    /// The file of a medium, by the medium's id.
    QString fileOf(const QString &mediumId) const { return m_files.value(mediumId).address; }
    QList<GalleryImage> gallery(const QString &postId, const QStringList &ids) const;

private:
    QString keyOf(const QString &address) const;

    QSet<QString> m_hosts;
    QHash<QString, QString> m_ids; ///< By address.
    QHash<QString, GalleryImage> m_files;
    QSet<QString> m_fileKeys;
    QHash<QString, QStringList> m_filesAt; ///< The media that lie at a post.
};

/// A file's address without the size that WordPress adds to names: "-300x200", "-scaled", "-rotated", "-e1420000000",
/// "@2x"; and without query and anchor. The same when it has none.
QString withoutSize(const QString &address);

} // namespace galley::model
