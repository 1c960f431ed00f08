// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/filterbar.h"

#include "app/window/rail/filterpanel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int leastPanelPx = 240;

/// In the menu, and short on the button.
struct SortWords
{
    PostSort sort;
    QString name;
    QString descending;
    QString ascending;
};

QList<SortWords> sortWords()
{
    return {
        {PostSort::Change, FilterBar::tr("Last change"), FilterBar::tr("Last changed first"),
         FilterBar::tr("Longest untouched first")},
        {PostSort::Date, FilterBar::tr("Date"), FilterBar::tr("Newest first"), FilterBar::tr("Oldest first")},
        {PostSort::Title, FilterBar::tr("Title"), FilterBar::tr("A to Z"), FilterBar::tr("Z to A")},
        {PostSort::Length, FilterBar::tr("Length"), FilterBar::tr("Longest first"), FilterBar::tr("Shortest first")}};
}

} // namespace

FilterBar::FilterBar(LibraryThread &library, QWidget *parent)
    : QWidget(parent)
    , m_choose(new QPushButton(this))
    , m_sort(new QPushButton(this))
    , m_panel(new FilterPanel(library, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(m_choose, 1);
    row->addWidget(m_sort);
    m_choose->setObjectName(u"filterButton"_s);
    m_sort->setObjectName(u"sortButton"_s);
    for (QPushButton *button : {m_choose, m_sort}) {
        button->setProperty("quiet", true);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_sort->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_sort->setProperty("menu", true);
    m_choose->setProperty("atStart", true);
    m_choose->setCheckable(true);
    makeSortMenu();
    connect(m_choose, &QPushButton::clicked, this, &FilterBar::openPanel);
    connect(m_panel, &FilterPanel::filterChosen, this, &FilterBar::choose);
    connect(m_panel, &FilterPanel::problemMet, this, &FilterBar::problemMet);
    showFilter();
}

void FilterBar::makeSortMenu()
{
    auto *menu = new QMenu(m_sort);
    auto *group = new QActionGroup(menu);
    for (const SortWords &words : sortWords()) {
        for (const SortOrder order : {SortOrder::Descending, SortOrder::Ascending}) {
            const bool falling = order == SortOrder::Descending;
            QAction *action =
                menu->addAction(falling ? words.descending : words.ascending, this, [this, sort = words.sort, order] {
                    PostFilter filter = m_filter;
                    filter.sort = sort;
                    filter.order = order;
                    choose(filter);
                });
            action->setCheckable(true);
            group->addAction(action);
            connect(menu, &QMenu::aboutToShow, action, [this, action, sort = words.sort, order] {
                action->setChecked(m_filter.sort == sort && m_filter.order == order);
            });
        }
        menu->addSeparator();
    }
    m_sort->setMenu(menu);
}

void FilterBar::openPanel()
{
    Q_EMIT panelWanted();
    const QPoint below = mapToGlobal(QPoint(8, height() + 4));
    m_panel->open(below, qMax(leastPanelPx, width() - 16), m_filter);
    showFilter();
}

void FilterBar::setFilter(const PostFilter &filter)
{
    m_filter = filter;
    showFilter();
}

void FilterBar::setRanked(bool isRanked)
{
    m_isRanked = isRanked;
    showFilter();
}

void FilterBar::choose(const PostFilter &filter)
{
    setFilter(filter);
    Q_EMIT chosen();
}

void FilterBar::showFilter()
{
    QStringList parts;
    for (const QString &tag : m_filter.tags)
        parts += u'#' + tag;
    parts += m_filter.categories;
    if (!m_filter.year.isEmpty())
        parts += m_filter.year;
    m_choose->setText(parts.isEmpty() ? tr("Filter") : parts.join(u" · "_s));
    m_choose->setChecked(!parts.isEmpty());
    m_choose->setToolTip(tr("Filter by tag, category or year; saved filters"));
    m_choose->setAccessibleName(parts.isEmpty() ? tr("Filter") : tr("Filter: %1").arg(parts.join(u", "_s)));
    showSort();
}

void FilterBar::showSort()
{
    m_sort->setEnabled(!m_isRanked);
    if (m_isRanked) {
        m_sort->setText(tr("Best first"));
        m_sort->setToolTip(tr("What a search finds is sorted by how well it fits"));
        m_sort->setAccessibleName(m_sort->toolTip());
        return;
    }
    for (const SortWords &words : sortWords()) {
        if (words.sort == m_filter.sort) {
            m_sort->setText(words.name);
            m_sort->setToolTip(m_filter.order == SortOrder::Descending ? words.descending : words.ascending);
            m_sort->setAccessibleName(tr("Sorted by: %1").arg(m_sort->toolTip()));
        }
    }
}

} // namespace galley::app
