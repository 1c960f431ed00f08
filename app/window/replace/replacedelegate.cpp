// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/replace/replacedelegate.h"

#include "app/window/parts/appearance.h"
#include "app/window/replace/replacemodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int rowHeightPx = 28;
constexpr int sidePx = 8;
constexpr int tickPx = 16;
constexpr int lineNumberPx = 48;
constexpr int indentPx = 24;
constexpr int radiusPx = 4;
constexpr qsizetype shownBefore = 40; ///< So that the change itself is seen at its line's beginning.

/// The line with what goes struck through and what comes behind it; as one layout, so that text from right to left
/// keeps its order.
void drawPlace(QPainter *painter, const QRect &place, const QFont &font, const Replacement &replacement)
{
    const Appearance &look = currentAppearance();
    QString before = replacement.before;
    if (before.size() > shownBefore)
        before = u'…' + before.last(shownBefore);
    const QString with = QString::fromUtf8(replacement.with);
    QTextCharFormat gone;
    gone.setBackground(look.colour("removed"));
    gone.setForeground(look.colour("ink"));
    gone.setFontStrikeOut(true);
    QTextCharFormat come;
    come.setBackground(look.colour("added"));
    come.setForeground(look.colour("ink"));
    QString text = before + replacement.found + with + replacement.after;
    text.replace(u'\n', u'↵');
    QTextLayout layout(text, font);
    layout.setFormats({{int(before.size()), int(replacement.found.size()), gone},
                       {int(before.size() + replacement.found.size()), int(with.size()), come}});
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(place);
    painter->setPen(look.colour("soft"));
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
    painter->restore();
}

void drawTick(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, Qt::CheckState state)
{
    QStyleOptionButton tick;
    tick.rect = place;
    tick.state = QStyle::State_Enabled;
    tick.state |= state == Qt::Checked     ? QStyle::State_On
                  : state == Qt::Unchecked ? QStyle::State_Off
                                           : QStyle::State_NoChange;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, painter, option.widget);
}

} // namespace

void ReplaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *rows = qobject_cast<const ReplaceModel *>(index.model());
    const Replacement *place = rows->placeAt(index.row());
    const Appearance &look = currentAppearance();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.colour(option.state & QStyle::State_Selected ? "selection" : "hover"));
        painter->drawRoundedRect(option.rect, radiusPx, radiusPx);
    }
    QRect text = option.rect.adjusted(sidePx + (place ? indentPx : 0), 0, -sidePx, 0);
    const QRect tick(text.left(), text.center().y() - tickPx / 2 + 1, tickPx, tickPx);
    drawTick(painter, option, tick, Qt::CheckState(index.data(Qt::CheckStateRole).toInt()));
    text.setLeft(tick.right() + sidePx);
    if (place) {
        painter->setPen(look.colour("soft"));
        painter->drawText(QRect(text.left(), text.top(), lineNumberPx - sidePx, text.height()),
                          Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(place->line));
        text.setLeft(text.left() + lineNumberPx);
        drawPlace(painter, text, option.font, *place);
    } else {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(look.colour("ink"));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }
    painter->restore();
}

QSize ReplaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), qMax(rowHeightPx, option.fontMetrics.height() + 8)};
}

bool ReplaceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                  const QModelIndex &index)
{
    const bool isClick = event->type() == QEvent::MouseButtonRelease;
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isClick && !isSpace)
        return false;
    const bool wasChosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, wasChosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace galley::app
