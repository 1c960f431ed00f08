// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/postdelegate.h"

#include "app/window/parts/appearance.h"
#include "app/window/parts/wording.h"
#include "app/window/rail/postlistmodel.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int rowHeightPx = 56;
constexpr int sidePx = 16;
constexpr int radiusPx = 6;

QString dateOf(const PostSummary &post)
{
    const QDateTime when = post.fields.date.isValid() ? post.fields.date : post.changed.toLocalTime();
    return QLocale().toString(when.date(), QLocale::ShortFormat);
}

QColor colourOf(PostState state)
{
    const Appearance &look = currentAppearance();
    switch (state) {
    case PostState::Changed:
    case PostState::Committed:
        return look.colour("warn");
    case PostState::Pushed:
    case PostState::Live:
        return look.colour("good");
    case PostState::Conflict:
        return look.colour("bad");
    default:
        return look.colour("soft");
    }
}

} // namespace

void PostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *posts = qobject_cast<const PostListModel *>(index.model());
    const PostSummary &post = posts->at(index.row());
    const Appearance &look = currentAppearance();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(8, 1, -8, -1);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.colour(option.state & QStyle::State_Selected ? "selection" : "hover"));
        painter->drawRoundedRect(row, radiusPx, radiusPx);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(look.colour("accent"));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row, radiusPx, radiusPx);
    }

    const QRect text = option.rect.adjusted(sidePx, 8, -sidePx, -8);
    QFont titleFont = option.font;
    titleFont.setWeight(QFont::Medium);
    painter->setFont(titleFont);
    painter->setPen(look.colour(post.fields.title.isEmpty() ? "soft" : "ink"));
    const QString title = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, title);

    painter->setFont(option.font);
    painter->setPen(colourOf(post.state));
    const QString shape = stateShape(post.state);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, shape);
    const QRect rest = text.adjusted(painter->fontMetrics().horizontalAdvance(u"◷ "_s) + 2, 0, 0, 0);
    painter->setPen(look.colour("soft"));
    QString line = dateOf(post);
    if (!post.fields.tags.isEmpty())
        line += u" · "_s + post.fields.tags.join(u", "_s);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(line, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), qMax(rowHeightPx, option.fontMetrics.height() * 2 + 20)};
}

} // namespace galley::app
