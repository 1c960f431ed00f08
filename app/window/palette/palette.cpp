// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/palette/palette.h"

#include "app/window/palette/likeness.h"
#include "app/window/parts/appearance.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int widthPx = 560;
constexpr int listHeightPx = 380;
constexpr int rowHeightPx = 32;
constexpr int sidePx = 12;
enum EntryRole { NumberRole = Qt::UserRole, WhereRole, ShortcutRole };

/// The name, softly the menu it stands in, and the keys at the end of the row.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Appearance &look = currentAppearance();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, look.colour("selection"));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, look.colour("hover"));
        const QRect row = option.rect.adjusted(sidePx, 0, -sidePx, 0);
        const bool isThere = index.flags() & Qt::ItemIsSelectable;
        const QString keys = index.data(ShortcutRole).toString();
        const QFontMetrics &metrics = option.fontMetrics;
        const int rest = row.width() - (keys.isEmpty() ? 0 : metrics.horizontalAdvance(keys) + sidePx);
        const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, rest);
        painter->setPen(look.colour(isThere ? "ink" : "soft"));
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
        painter->setPen(look.colour("soft"));
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, keys);
        const int behindName = metrics.horizontalAdvance(name) + sidePx;
        const QString where =
            metrics.elidedText(index.data(WhereRole).toString(), Qt::ElideRight, std::max(0, rest - behindName));
        painter->drawText(row.adjusted(behindName, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          where);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), std::max(rowHeightPx, option.fontMetrics.height() + 12)};
    }
};

} // namespace

Palette::Palette(const QString &question, const QList<PaletteEntry> &entries, QWidget *window)
    : Sheet(question, widthPx, window)
    , m_entries(entries)
    , m_typed(new QLineEdit(panel()))
    , m_list(new QListWidget(panel()))
{
    setObjectName(u"palette"_s);
    m_typed->setObjectName(u"paletteField"_s);
    m_typed->setAccessibleName(question);
    m_typed->setPlaceholderText(tr("Type a part of its name"));
    m_typed->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFixedHeight(listHeightPx);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // The arrows go there from the field.
    content()->addWidget(m_typed);
    content()->addWidget(m_list);
    connect(m_typed, &QLineEdit::textChanged, this, &Palette::list);
    connect(m_list, &QListWidget::itemClicked, this, &Palette::choose);
    list();
}

void Palette::list()
{
    QList<std::pair<int, qsizetype>> ranked;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (const int like = likeness(m_typed->text(), m_entries.at(i).name); like > 0)
            ranked.append({-like, i});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, qsizetype>::first);
    m_list->clear();
    for (const auto &[like, number] : ranked) {
        const PaletteEntry &entry = m_entries.at(number);
        auto *item = new QListWidgetItem(entry.name, m_list);
        item->setData(NumberRole, number);
        item->setData(WhereRole, entry.where);
        item->setData(ShortcutRole, entry.shortcut);
    }
    if (ranked.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing has these letters in its name."), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void Palette::choose(const QListWidgetItem *item)
{
    if (!item || !(item->flags() & Qt::ItemIsSelectable))
        return;
    const PaletteEntry entry = m_entries.at(item->data(NumberRole).toLongLong());
    dismiss(); // First, so that what it does finds the window as it was.
    entry.run();
}

void Palette::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(m_list->currentItem());
    else
        Sheet::keyPressEvent(event);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int rows = m_list->count();
        const bool isPage = key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp;
        const bool isDown = key->key() == Qt::Key_Down || key->key() == Qt::Key_PageDown;
        if (isDown || key->key() == Qt::Key_Up || key->key() == Qt::Key_PageUp) {
            const int step = (isPage ? 10 : 1) * (isDown ? 1 : -1);
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, rows - 1)));
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace galley::app
