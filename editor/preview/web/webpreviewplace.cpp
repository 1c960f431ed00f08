// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of WebPreview that is a widget: where the view stands in it.

#include "editor/preview/web/lockedpage.h"
#include "editor/preview/web/pagecover.h"
#include "editor/preview/web/webpreview.h"

#include <QEvent>
#include <QResizeEvent>
#include <QWebEngineView>

#include <algorithm>

namespace galley::editor {

namespace {
constexpr double leastZoom = 0.25; // The engine has none smaller.
}

void WebPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_phase == Phase::Empty) {
        m_page->setBackgroundColor(palette().color(QPalette::Base));
    }
    PreviewView::changeEvent(event);
}

void WebPreview::placeView()
{
    const int widthPx = m_pageWidthPx > 0 ? std::min(m_pageWidthPx, width()) : width();
    const double zoom = m_pageWidthPx > width() ? std::max(leastZoom, double(width()) / m_pageWidthPx) : 1;
    const QRect place((width() - widthPx) / 2, 0, widthPx, height());
    if (m_view->geometry() == place && m_view->zoomFactor() == zoom) {
        return;
    }
    m_view->setGeometry(place);
    m_view->setZoomFactor(zoom);
    if (m_phase == Phase::Ready && m_topLine > 0) {
        scrollToLine(m_topLine); // The same words stay at the top of a page laid out anew.
    }
}

void WebPreview::resizeEvent(QResizeEvent *event)
{
    m_cover->resize(event->size());
    placeView();
    PreviewView::resizeEvent(event);
}

} // namespace galley::editor
