// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/history/historydelegate.h"

#include "app/window/history/historymodel.h"
#include "app/window/history/historywords.h"
#include "app/window/parts/appearance.h"
#include "app/window/parts/wording.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int rowHeightPx = 56;
constexpr int sidePx = 16;
constexpr int radiusPx = 6;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Appearance &look = currentAppearance();
    const QRect row = option.rect.adjusted(8, 1, -8, -1);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.colour(isSelected ? "selection" : "hover"));
        painter->drawRoundedRect(row, radiusPx, radiusPx);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(look.colour("accent"));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row, radiusPx, radiusPx);
    }
}

QColor colourOf(const PastText &past)
{
    const bool isPublished = !past.commit.isEmpty() || past.reason == model::VersionReason::Publish;
    return currentAppearance().colour(isPublished ? "good" : "soft");
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *texts = qobject_cast<const HistoryModel *>(index.model());
    const PastText &past = texts->at(index.row());
    const Appearance &look = currentAppearance();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);

    const QRect text = option.rect.adjusted(sidePx, 8, -sidePx, -8);
    const auto draw = [painter](const QRect &where, int alignment, const QString &words) {
        painter->drawText(where, alignment | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, where.width()));
    };
    painter->setFont(option.font);
    painter->setPen(look.colour("soft"));
    const QString change = changeWords(past.change);
    draw(text, Qt::AlignRight | Qt::AlignTop, change);
    const QRect rest =
        text.adjusted(painter->fontMetrics().horizontalAdvance(u"○ "_s) + 4, 0, 0, 0); // Behind the shape.
    draw(rest, Qt::AlignLeft | Qt::AlignBottom, reasonWords(past) + u" · "_s + wordCount(past.words));
    painter->setPen(colourOf(past));
    draw(text, Qt::AlignLeft | Qt::AlignBottom, reasonShape(past));

    const int changeWidth = painter->fontMetrics().horizontalAdvance(change) + 8;
    QFont timeFont = option.font;
    timeFont.setWeight(QFont::Medium);
    painter->setFont(timeFont);
    painter->setPen(look.colour("ink"));
    draw(text.adjusted(0, 0, -changeWidth, 0), Qt::AlignLeft | Qt::AlignTop, index.data().toString());
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), qMax(rowHeightPx, option.fontMetrics.height() * 2 + 20)};
}

} // namespace galley::app
