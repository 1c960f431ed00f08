// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/media/thumbnails.h"
#include "model/library/media/mediastore.h"

#include <QAbstractListModel>

namespace galley::app {

constexpr int thumbnailPx = 112;

/// The files of the media store as the sheet shows them. A row's picture is made when it is first seen.
class MediaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    MediaModel(LibraryThread &library, QObject *parent);

    void setMedia(const QList<model::StoredMedium> &media);
    const model::StoredMedium &at(int row) const { return m_media.at(row); }
    int rowOf(const QString &hash) const; ///< -1: not listed.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<model::StoredMedium> m_media;
    Thumbnails *m_thumbnails;
};

} // namespace galley::app
