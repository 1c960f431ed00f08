// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/settings/settingssheet.h"

#include "app/window/mainwindow.h"
#include "app/window/settings/settingspage.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int widthPx = 860;
constexpr int heightPx = 460;
constexpr int namesPx = 168;

} // namespace

SettingsSheet::SettingsSheet(MainWindow &window, QWidget *over)
    : Sheet(tr("Settings"), widthPx, over)
    , m_search(new QLineEdit(panel()))
    , m_names(new QListWidget(panel()))
    , m_stack(new QStackedWidget(panel()))
    , m_pages(settingsPages(window))
{
    setObjectName(u"settingsSheet"_s);
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_names->setObjectName(u"settingsPages"_s);
    m_names->setAccessibleName(tr("Pages of the settings"));
    m_names->setFixedWidth(namesPx);
    for (SettingsPage *page : m_pages) {
        m_names->addItem(page->title());
        auto *scroller = new QScrollArea(m_stack);
        scroller->setFrameShape(QFrame::NoFrame);
        scroller->setWidgetResizable(true);
        scroller->setWidget(page);
        scroller->setFocusPolicy(Qt::NoFocus);
        m_stack->addWidget(scroller);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_names);
    row->addWidget(m_stack, 1);
    content()->addWidget(m_search);
    content()->addLayout(row);
    m_stack->setMinimumHeight(heightPx);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsSheet::filter);
    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_names->setCurrentRow(0);
}

void SettingsSheet::showPage(const QString &title)
{
    for (int page = 0; page < m_pages.size(); ++page) {
        if (m_pages.at(page)->title() == title)
            m_names->setCurrentRow(page);
    }
}

void SettingsSheet::filter()
{
    int first = -1;
    for (int page = 0; page < m_pages.size(); ++page) {
        const bool fits = m_pages.at(page)->words().contains(m_search->text().trimmed(), Qt::CaseInsensitive);
        m_names->item(page)->setHidden(!fits);
        first = fits && first < 0 ? page : first;
    }
    if (first >= 0 && m_names->item(m_names->currentRow())->isHidden())
        m_names->setCurrentRow(first);
}

bool SettingsSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            int row = m_names->currentRow() + step;
            while (row >= 0 && row < m_names->count() && m_names->item(row)->isHidden())
                row += step;
            if (row >= 0 && row < m_names->count())
                m_names->setCurrentRow(row);
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

void openSettings(MainWindow &window, const QString &page)
{
    auto *sheet = window.findChild<SettingsSheet *>();
    if (!sheet) {
        sheet = new SettingsSheet(window, window.centralWidget());
        sheet->open();
    }
    if (!page.isEmpty())
        sheet->showPage(page);
}

} // namespace galley::app
