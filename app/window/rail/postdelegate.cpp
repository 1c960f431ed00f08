// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/postdelegate.h"

#include "app/window/parts/appearance.h"
#include "app/window/parts/wording.h"
#include "app/window/rail/postlistmodel.h"
#include "model/library/search/hitexcerpt.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int rowHeightPx = 56;
constexpr int sidePx = 16;
constexpr int radiusPx = 6;
constexpr qsizetype beforeHit = 16; ///< Characters that are shown before a hit, so that it is seen in a narrow rail.

/// The date that the post bears; of one that waits for its time that time.
QString dateOf(const PostSummary &post)
{
    if (post.state == PostState::Scheduled && post.due.isValid())
        return shortTime(post.due);
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

void drawGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Appearance &look = currentAppearance();
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
}

/// Where a row will be, until it is known what it shows.
void drawPlaceholder(QPainter *painter, const QRect &text)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(currentAppearance().colour("line"));
    painter->drawRoundedRect(QRect(text.left(), text.top() + 4, text.width() * 2 / 3, 8), 4, 4);
    painter->drawRoundedRect(QRect(text.left(), text.bottom() - 12, text.width() / 3, 8), 4, 4);
}

/// The excerpt from shortly before its first hit.
QString aroundHit(const QString &excerpt)
{
    const qsizetype hit = excerpt.indexOf(hitBegin);
    if (hit <= beforeHit)
        return excerpt;
    const qsizetype space = excerpt.indexOf(u' ', hit - beforeHit);
    return u'…' + excerpt.sliced(space >= 0 && space < hit ? space + 1 : hit);
}

/// One line with its hits set off. As one layout, so that text from right to left keeps its order.
void drawExcerpt(QPainter *painter, const QRect &place, const QFont &font, const QString &excerpt)
{
    const Appearance &look = currentAppearance();
    QString text;
    QList<QTextLayout::FormatRange> hits;
    for (const QChar character : aroundHit(excerpt)) {
        if (character == hitBegin) {
            QTextCharFormat format;
            format.setForeground(look.colour("ink"));
            format.setBackground(look.colour("hit"));
            hits.append({int(text.size()), 0, format});
        } else if (character == hitEnd) {
            if (!hits.isEmpty())
                hits.last().length = int(text.size()) - hits.constLast().start;
        } else {
            text += character;
        }
    }
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(hits);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(place);
    painter->setPen(look.colour("soft"));
    layout.draw(painter, QPointF(place.left(), place.bottom() + 1 - line.height()));
    painter->restore();
}

/// State, date and tags.
void drawFacts(QPainter *painter, const QRect &text, const PostSummary &post)
{
    painter->setPen(colourOf(post.state));
    const QString shape = stateShape(post.state);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, shape);
    const QRect rest = text.adjusted(painter->fontMetrics().horizontalAdvance(u"◷ "_s) + 2, 0, 0, 0);
    painter->setPen(currentAppearance().colour("soft"));
    QString line = dateOf(post);
    if (!post.fields.tags.isEmpty())
        line +=
            u" · "_s + QStringList(post.fields.tags.first(qMin<qsizetype>(post.fields.tags.size(), 8))).join(u", "_s);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(line, Qt::ElideRight, rest.width()));
}

} // namespace

void PostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *posts = qobject_cast<const PostListModel *>(index.model());
    const PostSummary *post = posts->at(index.row());
    const Appearance &look = currentAppearance();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawGround(painter, option);
    const QRect text = option.rect.adjusted(sidePx, 8, -sidePx, -8);
    if (!post) {
        drawPlaceholder(painter, text);
        painter->restore();
        return;
    }
    QFont titleFont = option.font;
    titleFont.setWeight(QFont::Medium);
    painter->setFont(titleFont);
    painter->setPen(look.colour(post->fields.title.isEmpty() ? "soft" : "ink"));
    const QString title = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, title);

    painter->setFont(option.font);
    if (post->excerpt.contains(hitBegin))
        drawExcerpt(painter, text, option.font, post->excerpt);
    else
        drawFacts(painter, text, *post);
    painter->restore();
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), qMax(rowHeightPx, option.fontMetrics.height() * 2 + 20)};
}

} // namespace galley::app
