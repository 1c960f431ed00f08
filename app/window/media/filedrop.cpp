// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/media/filedrop.h"

#include "app/window/media/imageinserter.h"
#include "editor/media/offeredfiles.h"

#include <QChildEvent>
#include <QDropEvent>
#include <QWidget>

namespace galley::app {

FileDrop::FileDrop(QWidget *pane, ImageInserter &images)
    : QObject(pane)
    , m_pane(pane)
    , m_images(images)
{
    pane->setAcceptDrops(true);
    passOn(pane);
}

/// The page within the pane would take what is dropped on it for itself, and its parts come late.
void FileDrop::passOn(QObject *child)
{
    if (!child->isWidgetType())
        return;
    child->installEventFilter(this);
    if (child != m_pane)
        static_cast<QWidget *>(child)->setAcceptDrops(false);
    for (QObject *each : child->children())
        passOn(each);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ChildAdded:
    case QEvent::ChildPolished:
        passOn(static_cast<QChildEvent *>(event)->child());
        return false;
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    default:
        return false;
    }
    if (watched != m_pane)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    if (!editor::offersFiles(*drop->mimeData()))
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        m_images.insert(editor::offeredFiles(*drop->mimeData()));
    return true;
}

} // namespace galley::app
