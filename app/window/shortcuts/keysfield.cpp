// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shortcuts/keysfield.h"

#include <QKeyEvent>

namespace galley::app {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_unknown:
        return true;
    default:
        return false;
    }
}

bool leadsOn(const QKeyEvent &event)
{
    const bool isTab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    return (isTab && !(event.modifiers() & ~Qt::ShiftModifier)) ||
           (event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier);
}

} // namespace

KeysField::KeysField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeysField::setKeys(const QKeySequence &keys) { setText(keys.toString(QKeySequence::NativeText)); }

bool KeysField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !leadsOn(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // Else the keys would do what they do now.
        return true;
    }
    return QLineEdit::event(event);
}

void KeysField::keyPressEvent(QKeyEvent *event)
{
    if (leadsOn(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    if (isModifier(event->key()))
        return;
    const bool takesAway =
        event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete);
    Q_EMIT keysPressed(takesAway ? QKeySequence() : QKeySequence(event->keyCombination()));
}

} // namespace galley::app
