// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/railparts.h"

#include "app/window/parts/appearance.h"

#include <QLocale>
#include <QPainter>

namespace galley::app {

FilterButton::FilterButton(const QString &name, QWidget *parent)
    : QPushButton(name, parent)
{
    setProperty("filter", true);
    setCheckable(true);
}

void FilterButton::setCount(int count)
{
    m_count = QLocale().toString(count);
    setAccessibleDescription(m_count);
    update();
}

void FilterButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    painter.setPen(currentAppearance().colour(isChecked() ? "ink" : "soft"));
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, m_count);
}

} // namespace galley::app
