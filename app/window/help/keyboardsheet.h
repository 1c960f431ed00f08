// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/parts/sheet.h"

class QGridLayout;

namespace galley::app {

class Shortcuts;

/// All actions that have keys, at a glance, by the menus that they stand in.
class KeyboardSheet : public Sheet
{
    Q_OBJECT

public:
    KeyboardSheet(const Shortcuts &shortcuts, QWidget *window);

private:
    struct Row
    {
        QString name; ///< Empty: `keys` is a heading.
        QString keys;
    };
    static QList<Row> rowsOf(const Shortcuts &shortcuts);
    void addRow(QGridLayout &column, const Row &row);
};

} // namespace galley::app
