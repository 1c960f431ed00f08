// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/media/mediamodel.h"

#include "app/window/parts/appearance.h"

#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

/// A sheet of paper with the file's ending, for what has no picture, or none yet.
QIcon blankFor(const QString &name)
{
    QPixmap pixmap(thumbnailPx, thumbnailPx);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(currentAppearance().colour("line"));
    painter.setBrush(currentAppearance().colour("desk"));
    painter.drawRoundedRect(QRectF(pixmap.rect()).adjusted(16.5, 8.5, -16.5, -8.5), 6, 6);
    painter.setPen(currentAppearance().colour("soft"));
    painter.drawText(pixmap.rect(), Qt::AlignCenter, QFileInfo(name).suffix().toUpper());
    return QIcon(pixmap);
}

} // namespace

MediaModel::MediaModel(LibraryThread &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_thumbnails(new Thumbnails(library, thumbnailPx, this))
{
    connect(m_thumbnails, &Thumbnails::made, this, [this](const QString &hash) {
        if (const int row = rowOf(hash); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    });
}

void MediaModel::setMedia(const QList<StoredMedium> &media)
{
    beginResetModel();
    m_media = media;
    endResetModel();
}

int MediaModel::rowOf(const QString &hash) const
{
    const auto found = std::find_if(m_media.begin(), m_media.end(),
                                    [&hash](const StoredMedium &medium) { return medium.hash == hash; });
    return found == m_media.end() ? -1 : int(found - m_media.begin());
}

int MediaModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_media.size()); }

QVariant MediaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StoredMedium &medium = m_media.at(index.row());
    const QString name = medium.names.value(0);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::DecorationRole: {
        const QIcon icon = m_thumbnails->icon(medium.hash);
        return icon.isNull() ? blankFor(name) : icon;
    }
    case Qt::ToolTipRole:
        return name + u'\n' + QLocale().formattedDataSize(medium.sizeBytes);
    case Qt::AccessibleTextRole:
        return medium.alt.isEmpty() ? name : tr("%1, %2").arg(name, medium.alt);
    default:
        return {};
    }
}

} // namespace galley::app
