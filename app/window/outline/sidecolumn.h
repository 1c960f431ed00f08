// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace galley::app {

/// The left column of the window: panes one above the other. It goes when none of them is seen.
class SideColumn : public QSplitter
{
    Q_OBJECT

public:
    explicit SideColumn(QWidget *parent = nullptr);

    void addPane(QWidget *pane);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace galley::app
