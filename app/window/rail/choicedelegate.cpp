// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/choicedelegate.h"

#include "app/window/parts/appearance.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int rowHeightPx = 28;
constexpr int sidePx = 8;
constexpr int tickPx = 20;
constexpr int radiusPx = 4;

} // namespace

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Appearance &look = currentAppearance();
    const bool isHeading = index.data(HeadingRole).toBool();
    const bool isEnabled = option.state & QStyle::State_Enabled && index.flags() & Qt::ItemIsEnabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isEnabled && option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.colour(option.state & QStyle::State_Selected ? "selection" : "hover"));
        painter->drawRoundedRect(option.rect, radiusPx, radiusPx);
    }
    QFont font = option.font;
    if (isHeading)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    painter->setFont(font);
    QRect text = option.rect.adjusted(sidePx, 0, -sidePx, 0);
    const QString count = index.data(CountRole).toString();
    painter->setPen(look.colour("soft"));
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, count);
    if (!isHeading) {
        if (index.data(ChosenRole).toBool())
            painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, u"✓"_s);
        text.adjust(tickPx, 0, -painter->fontMetrics().horizontalAdvance(count) - sidePx, 0);
        painter->setPen(look.colour(isEnabled ? "ink" : "soft"));
    }
    const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), qMax(rowHeightPx, option.fontMetrics.height() + 8)};
}

} // namespace galley::app
