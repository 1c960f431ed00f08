// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace galley::app {

/// A field that takes the keys that are pressed in it. Tab and Escape keep their meaning; Backspace takes keys away.
class KeysField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeysField(QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);

Q_SIGNALS:
    void keysPressed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace galley::app
