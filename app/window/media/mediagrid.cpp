// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/media/mediagrid.h"

#include "app/window/media/mediamodel.h"

#include <QListView>

namespace galley::app {

void showAsGrid(QListView &list, QAbstractItemModel *model, const QString &name, int cellPx, int heightPx)
{
    list.setObjectName(QStringLiteral("mediaList"));
    list.setAccessibleName(name);
    list.setModel(model);
    list.setViewMode(QListView::IconMode);
    list.setIconSize({thumbnailPx, thumbnailPx});
    list.setGridSize({cellPx, cellPx});
    list.setMovement(QListView::Static);
    list.setResizeMode(QListView::Adjust);
    list.setUniformItemSizes(true);
    list.setTextElideMode(Qt::ElideMiddle);
    list.setFixedHeight(heightPx);
}

} // namespace galley::app
