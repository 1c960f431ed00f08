// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "model/library/lists/postfilter.h"

#include <QWidget>

class QPushButton;

namespace galley::app {

class FilterPanel;

/// What the list below is narrowed to (tags, categories, year) and how it is sorted: two quiet buttons.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(LibraryThread &library, QWidget *parent = nullptr);

    /// The filter as it is shown; its site and states are the rail's to set.
    const model::PostFilter &filter() const { return m_filter; }
    void setFilter(const model::PostFilter &filter);
    void setRanked(bool isRanked); ///< What a search found comes best first, however the list is sorted else.

public Q_SLOTS:
    void openPanel(); ///< With tags, categories, years and saved filters.

Q_SIGNALS:
    /// By the author; the states of a saved filter may be others than before.
    void chosen();
    void panelWanted(); ///< The filter should have its site and states before the panel opens.
    void problemMet(const galley::Error &error);

private:
    void makeSortMenu();
    void choose(const model::PostFilter &filter);
    void showFilter();
    void showSort();

    model::PostFilter m_filter;
    bool m_isRanked = false;
    QPushButton *m_choose;
    QPushButton *m_sort;
    FilterPanel *m_panel;
};

} // namespace galley::app
