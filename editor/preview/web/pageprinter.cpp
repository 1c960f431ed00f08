// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/pageprinter.h"

#include "editor/preview/web/webpreview.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <utility>

namespace galley::editor {

namespace {

/// A page that is replaced while it is printed is never said to be done.
constexpr int patienceMs = 120'000;

} // namespace

PagePrinter::PagePrinter(WebPreview *preview, QWebEngineView *view)
    : QObject(preview)
    , m_preview(preview)
    , m_view(view)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(false); });
    connect(view, &QWebEngineView::printFinished, this, &PagePrinter::finish);
    connect(view, &QWebEngineView::pdfPrintingFinished, this, [this](const QString &, bool isDone) { finish(isDone); });
}

PagePrinter::~PagePrinter() = default;

void PagePrinter::print()
{
    if (m_isBusy) {
        return;
    }
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(m_printer.get(), m_preview->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print this post"));
    connect(dialog, &QDialog::accepted, this, [this] { startWhenLight([this] { m_view->print(m_printer.get()); }); });
    dialog->open();
}

void PagePrinter::printToPdf(const QString &path)
{
    startWhenLight([this, path] { m_view->page()->printToPdf(path); });
}

void PagePrinter::startWhenLight(std::function<void()> start)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_patience.start();
    m_wasDark = m_preview->isDark();
    if (!m_wasDark) {
        start();
        return;
    }
    connect(m_preview, &PreviewView::shown, this, start, Qt::SingleShotConnection);
    m_preview->setDark(false);
}

void PagePrinter::finish(bool isDone)
{
    if (!std::exchange(m_isBusy, false)) {
        return;
    }
    m_patience.stop();
    if (m_wasDark) {
        m_preview->setDark(true);
    }
    Q_EMIT m_preview->printed(isDone);
}

} // namespace galley::editor
