// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/check/findingsdelegate.h"

#include "app/window/check/findingsmodel.h"
#include "app/window/parts/appearance.h"

#include <QLocale>
#include <QPainter>

namespace galley::app {

using namespace model;

namespace {

constexpr int sidePx = 12;
constexpr int headingPx = 40;
constexpr int findingPx = 52;
constexpr int linePx = 20;
constexpr int radiusPx = 6;
constexpr int gapPx = 12;

QFont demiBold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Words at the left and, in the room that they leave, some at the right.
void drawLine(QPainter *painter, const QRect &place, const QString &left, const QColor &ink, const QString &right,
              Qt::TextElideMode elide)
{
    const Appearance &look = currentAppearance();
    const QFontMetrics metrics(painter->font());
    const int rightPx = right.isEmpty() ? 0 : QFontMetrics(painter->font()).horizontalAdvance(right) + gapPx;
    painter->setPen(ink);
    painter->drawText(place.adjusted(0, 0, -rightPx, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(left, elide, place.width() - rightPx));
    painter->setPen(look.colour("soft"));
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
}

} // namespace

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *rows = qobject_cast<const FindingsModel *>(index.model());
    return {100, rows->findingAt(index.row()) ? findingPx : headingPx};
}

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *rows = qobject_cast<const FindingsModel *>(index.model());
    const SiteFinding *finding = rows->findingAt(index.row());
    const Appearance &look = currentAppearance();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect ground = option.rect.adjusted(4, 1, -4, -1);
    if (isSelected || (finding && option.state.testFlag(QStyle::State_MouseOver))) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.colour(isSelected ? "selection" : "hover"));
        painter->drawRoundedRect(ground, radiusPx, radiusPx);
    }
    const QRect words = option.rect.adjusted(sidePx, 0, -sidePx, 0);
    if (!finding) {
        painter->setFont(demiBold(option.font));
        drawLine(painter, words.adjusted(0, 8, 0, 0), index.data().toString(), look.colour("ink"),
                 QLocale().toString(rows->countAt(index.row())), Qt::ElideRight);
    } else {
        const QRect first(words.left(), words.top() + 6, words.width(), linePx);
        painter->setFont(option.font);
        drawLine(painter, first, finding->title, look.colour("ink"),
                 finding->line > 0 ? tr("line %1").arg(QLocale().toString(finding->line)) : QString(), Qt::ElideRight);
        drawLine(painter, first.translated(0, linePx), finding->place.isEmpty() ? finding->reason : finding->place,
                 look.colour("soft"), finding->mend ? tr("can be mended") : QString(), Qt::ElideMiddle);
    }
    if (isSelected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(look.colour("accent"));
        painter->drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), radiusPx, radiusPx);
    }
    painter->restore();
}

} // namespace galley::app
