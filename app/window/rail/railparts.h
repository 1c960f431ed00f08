// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace galley::app {

/// A state to list posts by, with how many there are at its right edge.
class FilterButton : public QPushButton
{
    Q_OBJECT

public:
    FilterButton(const QString &name, QWidget *parent);
    void setCount(int count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count;
};

} // namespace galley::app
