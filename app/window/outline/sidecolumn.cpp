// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/outline/sidecolumn.h"

#include <QEvent>

namespace galley::app {

SideColumn::SideColumn(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

void SideColumn::addPane(QWidget *pane)
{
    addWidget(pane);
    pane->installEventFilter(this);
}

bool SideColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        bool hasPanes = false;
        for (int i = 0; i < count(); ++i)
            hasPanes = hasPanes || !widget(i)->isHidden();
        setVisible(hasPanes);
    }
    return QSplitter::eventFilter(watched, event);
}

} // namespace galley::app
