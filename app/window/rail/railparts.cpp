// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/railparts.h"

#include "app/window/parts/appearance.h"

#include <QLocale>
#include <QPainter>

namespace galley::app {

void SiteBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentAppearance().colour("soft"), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(width() - 16.0, height() / 2.0 + 2);
    painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
}

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
