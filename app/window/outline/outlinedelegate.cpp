// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/outline/outlinedelegate.h"

#include "app/window/outline/outlinemodel.h"
#include "app/window/parts/appearance.h"

#include <QPainter>

namespace galley::app {

namespace {

constexpr int rowPx = 28;
constexpr int sidePx = 16;
constexpr int stepPx = 16;
constexpr int deepestStep = 4; ///< Deeper ones would have no room left for their words.

} // namespace

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {100, rowPx};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Appearance &appearance = currentAppearance();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    if (isSelected || isHovered)
        painter->fillRect(option.rect, appearance.colour(isSelected ? "selection" : "hover"));
    const int level = index.data(OutlineModel::levelRole).toInt();
    const QRect words = option.rect.adjusted(sidePx + stepPx * qMin(level - 1, deepestStep), 0, -sidePx, 0);
    QFont font = option.font;
    font.setWeight(level == 1 ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(appearance.colour(level <= 2 || isSelected ? "ink" : "soft"));
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (isSelected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(appearance.colour("accent"));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace galley::app
