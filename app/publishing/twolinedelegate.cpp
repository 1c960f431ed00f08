// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/twolinedelegate.h"

#include "app/window/parts/appearance.h"

#include <QPainter>
#include <QWidget>

namespace galley::app {

namespace {

constexpr int rowPx = 52;
constexpr int lowRowPx = 32;
constexpr int shapePx = 28;
constexpr int betweenLinesPx = 3;

} // namespace

TwoLineDelegate::TwoLineDelegate(Qt::TextElideMode elideMore, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_elideMore(elideMore)
{
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    painter->save();
    const Appearance &look = currentAppearance();
    const QRect row = option.rect.adjusted(8, 0, -8, 0);
    const QRect shape(row.left(), row.top(), shapePx - 8, row.height());
    const QRect text = row.adjusted(shapePx, 0, 0, 0);
    const QFontMetrics metrics(option.font);
    const QString more = index.data(MoreRole).toString();
    painter->setPen(look.colour("soft"));
    painter->drawText(shape, Qt::AlignCenter, index.data(ShapeRole).toString());
    if (!more.isEmpty()) {
        painter->drawText(text.adjusted(0, row.height() / 2 + betweenLinesPx, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                          metrics.elidedText(more, m_elideMore, text.width()));
    }
    painter->setPen(look.colour("ink"));
    painter->drawText(more.isEmpty() ? text : text.adjusted(0, 0, 0, -row.height() / 2),
                      Qt::AlignLeft | (more.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom),
                      metrics.elidedText(index.data(NameRole).toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, index.data(MoreRole).toString().isEmpty() ? lowRowPx : rowPx};
}

} // namespace galley::app
