// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/parts/sheet.h"

class QSpinBox;

namespace galley::app {

/// How large should the table be?
class TableSheet : public Sheet
{
    Q_OBJECT

public:
    explicit TableSheet(QWidget *window);

Q_SIGNALS:
    void chosen(int rows, int columns); ///< Rows below the head.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();

    QSpinBox *m_columns;
    QSpinBox *m_rows;
};

} // namespace galley::app
