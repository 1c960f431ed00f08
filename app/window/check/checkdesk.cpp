// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/check/checkdesk.h"

#include "app/window/check/checkview.h"
#include "app/window/paper/openpost.h"
#include "app/window/paper/paper.h"
#include "app/window/proof/proof.h"
#include "app/window/rail/rail.h"

#include <QSplitter>

namespace galley::app {

using namespace model;

namespace {

constexpr int leastWidthPx = 320;
constexpr int widthPx = 400;

} // namespace

CheckDesk::CheckDesk(LibraryThread &library, OpenPost &post, const Panes &panes, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_post(post)
    , m_panes(panes)
{
    connect(panes.rail, &Rail::siteChosen, this, &CheckDesk::close);
}

void CheckDesk::toggle()
{
    if (m_view)
        close();
    else if (!m_panes.rail->site().id.isEmpty())
        open();
}

void CheckDesk::open()
{
    m_hadProof = m_panes.proof->isVisible();
    m_sizesBehind = m_panes.desk->sizes();
    m_view = new CheckView(m_library, m_panes.rail->site(), m_panes.desk);
    m_view->setMinimumWidth(leastWidthPx);
    m_panes.desk->addWidget(m_view);
    m_panes.proof->hide();
    const int wantedPx = qMax(widthPx, m_sizesBehind.value(2) * 2 / 3);
    const int roomPx = m_sizesBehind.value(1) + m_sizesBehind.value(2) - wantedPx;
    m_panes.desk->setSizes({m_sizesBehind.value(0), roomPx, 0, wantedPx});
    connect(m_view, &CheckView::closed, this, &CheckDesk::close);
    connect(m_view, &CheckView::placeWanted, this, &CheckDesk::goTo);
    connect(m_view, &CheckView::aboutToChange, this, &CheckDesk::aboutToChange);
    connect(m_view, &CheckView::changed, this, &CheckDesk::changed);
    connect(m_view, &CheckView::problemMet, this, &CheckDesk::problemMet);
    m_view->check();
}

void CheckDesk::close()
{
    if (!m_view)
        return;
    const bool hadKeyboard = m_view->isAncestorOf(m_view->window()->focusWidget());
    m_view->hide();
    m_view->deleteLater();
    m_view.clear();
    m_panes.proof->setVisible(m_hadProof);
    m_panes.desk->setSizes(m_sizesBehind);
    if (hadKeyboard)
        m_panes.paper->editor().setFocus();
}

void CheckDesk::goTo(const PostId &post, int line)
{
    disconnect(m_whenOpened);
    if (m_post.isOpen() && m_post.post().id == post) {
        showLine(line);
        return;
    }
    m_whenOpened = connect(
        &m_post, &OpenPost::opened, this,
        [this, post, line] {
            if (m_post.post().id == post)
                showLine(line);
        },
        Qt::ConnectionType(Qt::SingleShotConnection | Qt::QueuedConnection)); // Once the paper has it.
    m_post.open(post);
}

/// The paper shows the text below the front matter.
void CheckDesk::showLine(int line)
{
    const int inBody = line - 1 - int(m_post.head().count('\n'));
    if (inBody >= 0)
        m_panes.paper->editor().goToLine(inBody);
}

} // namespace galley::app
