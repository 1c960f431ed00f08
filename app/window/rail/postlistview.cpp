// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/postlistview.h"

#include <QResizeEvent>

namespace galley::app {

void PostListView::resizeEvent(QResizeEvent *event)
{
    const bool wasInSight = QRect(QPoint(), event->oldSize()).contains(visualRect(currentIndex()).center());
    QListView::resizeEvent(event);
    if (wasInSight && !viewport()->rect().contains(visualRect(currentIndex())))
        scrollTo(currentIndex());
}

} // namespace galley::app
