// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/writing/deskmodes.h"

#include "app/window/mainwindow.h"
#include "app/window/outline/outlinepane.h"
#include "app/window/outline/sidecolumn.h"
#include "app/window/paper/paper.h"
#include "app/window/parts/wording.h"
#include "app/window/shortcuts/shortcuts.h"
#include "app/window/statistics/poststatistics.h"
#include "app/window/statistics/statisticssheet.h"
#include "app/window/writing/fullscreen.h"
#include "app/window/writing/writingsettings.h"

#include <QApplication>
#include <QListView>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

const QString outlineKey = u"window/outline"_s;

/// What of a pane takes the keys first.
QWidget *firstIn(QWidget *pane)
{
    QWidget *widget = pane;
    do {
        const bool takesKeys = widget->focusPolicy() & Qt::TabFocus;
        if (takesKeys && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
            (widget == pane || pane->isAncestorOf(widget)))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != pane);
    return nullptr;
}

} // namespace

DeskModes::DeskModes(MainWindow &window, const Panes &panes, LibraryThread &library)
    : QObject(&window)
    , m_window(window)
    , m_panes(panes)
    , m_writing(new WritingSettings(window.paper()))
    , m_outline(new OutlinePane(window.paper().editor(), panes.side))
    , m_fullScreen(new FullScreen(&window))
    , m_statistics(new PostStatistics(library, window.openPost(), window.paper()))
{
    panes.side->addPane(m_outline);
    panes.side->setStretchFactor(0, 3);
    panes.side->setStretchFactor(1, 2);
    m_outline->setMinimumHeight(120);
    m_outline->setVisible(QSettings().value(outlineKey).toBool());
    connect(m_statistics, &PostStatistics::changed, this, [this] {
        const int target = m_statistics->target();
        const double words = m_statistics->counts().words;
        m_window.paper().showLength(m_statistics->inWords(), target > 0 ? std::optional(words / target) : std::nullopt);
    });
    connect(m_statistics, &PostStatistics::targetReached, this, [this](int words) {
        Q_EMIT noticed(tr("You have written what you set out to: %1.").arg(wordCount(words)));
    });
    connect(m_fullScreen, &FullScreen::left, &window.paper().editor(), qOverload<>(&QWidget::setFocus));
}

void DeskModes::readShortcuts() { m_shortcuts = new Shortcuts(*m_window.menuBar(), this); }

void DeskModes::showStatistics()
{
    if (m_window.openPost().isOpen())
        (new StatisticsSheet(*m_statistics, m_window.centralWidget()))->open();
}

void DeskModes::toggleOutline()
{
    m_outline->setVisible(m_outline->isHidden());
    QSettings().setValue(outlineKey, !m_outline->isHidden());
    if (m_outline->list().isVisible())
        m_outline->list().setFocus();
    else if (m_outline->isHidden() && !QApplication::focusWidget())
        m_window.paper().editor().setFocus();
}

void DeskModes::toggleFullScreen()
{
    if (m_fullScreen->isOn()) {
        m_fullScreen->leave();
        return;
    }
    QList<QWidget *> hidden{m_panes.rail, m_outline};
    if (!m_writing->showsPreviewInFullScreen())
        hidden.append(m_panes.proof);
    m_fullScreen->enter(hidden);
    m_window.paper().editor().setFocus();
}

void DeskModes::goToPane(int step)
{
    const QList<QWidget *> panes{m_panes.rail, m_outline, m_panes.paper, m_panes.proof};
    const QWidget *focus = QApplication::focusWidget();
    const auto isHere = [focus](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); };
    const auto here = std::ranges::find_if(panes, isHere);
    auto at = here == panes.end() ? (step > 0 ? -1 : int(panes.size())) : int(here - panes.begin());
    for (qsizetype tries = 0; tries < panes.size(); ++tries) {
        at = (at + step + int(panes.size())) % int(panes.size());
        QWidget *pane = panes.at(at);
        QWidget *first = pane == m_panes.paper ? &m_window.paper().editor() : firstIn(pane);
        if (pane->isVisible() && first) {
            first->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace galley::app
