// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/webpreview.h"

#include "editor/preview/web/engine.h"
#include "editor/preview/web/lockedpage.h"
#include "editor/preview/web/lockedprofile.h"
#include "editor/preview/web/pagecover.h"
#include "editor/preview/web/pagehands.h"
#include "editor/preview/web/pageprinter.h"
#include "editor/preview/web/pagescript.h"
#include "editor/preview/web/pageserver.h"
#include "editor/preview/web/scriptrunner.h"

#include <QWebEngineLoadingInfo>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace galley::editor {

namespace {

constexpr auto timeForPage = 20s; // The engine's first one from a cold disk takes 3 s.
constexpr int quickRestarts = 3;
constexpr auto longestPause = 30s;
constexpr qint64 forgivenAfterMs = 120'000;

} // namespace

WebPreview::WebPreview(QWidget *parent)
    : PreviewView(parent)
{
    openPage();
    setAccessibleName(tr("Preview"));
    // The paper, until the page shows itself.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_cover = new PageCover(this);
    m_printer = new PagePrinter(this, m_view);

    m_restart.setTimerType(Qt::PreciseTimer); // A coarse one may cut a pause by a twentieth.
    m_restart.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &WebPreview::load);
}

WebPreview::~WebPreview()
{
    m_scripts->stop(); // Those under way are answered when their page goes.
    delete m_view;     // Before the profile that its page needs.
}

void WebPreview::openPage()
{
    prepareEngine();
    m_profile = std::make_unique<LockedProfile>();
    m_view = new QWebEngineView(this);
    m_page = new LockedPage(m_profile.get(), m_view);
    m_view->setPage(m_page);
    m_page->setBackgroundColor(palette().color(QPalette::Base));
    m_scripts = new ScriptRunner(m_page);
    m_hands = new PageHands(m_view);
    m_hands->watch();
    m_view->setAcceptDrops(false);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    setFocusProxy(m_view);

    connect(m_page, &QWebEnginePage::loadingChanged, this, &WebPreview::loadingChanged);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, &WebPreview::processEnded);
    connect(m_scripts, &ScriptRunner::pageLost, this, &WebPreview::processEnded);
    connect(m_scripts, &ScriptRunner::finished, this, &WebPreview::bringUpToDate);
    connect(m_page, &LockedPage::linkActivated, this, &WebPreview::linkActivated);
    connect(m_hands, &PageHands::mailLinkActivated, this, &WebPreview::linkActivated);
    connect(m_hands, &PageHands::lineClicked, this, &WebPreview::lineClicked);
    connect(m_hands, &PageHands::taskClicked, this, &WebPreview::taskClicked);
    connect(m_page, &QWebEnginePage::scrollPositionChanged, this, [this] {
        m_scrolled = true;
        wake();
    });
}

// ---- what is asked for ----

void WebPreview::setPage(const QByteArray &before, const QByteArray &after, const QList<PageBlock> &blocks)
{
    m_content.setFrame(before, after);
    m_content.setBlocks(blocks);
    m_topLine = 0;
    m_scrollTo.reset();
    m_deaths = 0;
    if (m_phase == Phase::Ready) {
        m_pageTurned = true;
    } else {
        load();
    }
    asked();
}

void WebPreview::setFrame(const QByteArray &before, const QByteArray &after)
{
    if (!m_content.hasFrame(before, after)) {
        m_content.setFrame(before, after);
        m_frameChanged = true;
    }
    asked();
}

void WebPreview::patch(int first, int removed, const QList<PageBlock> &inserted, int lineDelta)
{
    m_content.patch(first, removed, inserted, lineDelta);
    asked();
}

void WebPreview::setFiles(std::function<std::optional<PreviewFile>(const QString &name)> files)
{
    m_profile->server()->setFiles(std::move(files));
}

void WebPreview::setFrameFiles(std::function<std::optional<PreviewFile>(const QString &name)> files)
{
    m_profile->server()->setFrameFiles(std::move(files));
}

void WebPreview::scrollToLine(double line)
{
    m_topLine = line;
    m_scrollTo = line;
    asked();
}

void WebPreview::setDark(bool dark)
{
    if (dark == m_content.isDark()) {
        return;
    }
    m_content.setDark(dark);
    m_profile->server()->setDark(dark);
    if (m_phase != Phase::Empty) {
        load(); // Also for the style sheets that the frame links to.
        asked();
    }
}

void WebPreview::setPageWidth(int widthPx)
{
    m_pageWidthPx = widthPx;
    placeView();
}

void WebPreview::setRemoteImages(bool allowed)
{
    if (allowed == m_content.hasRemoteImages()) {
        return;
    }
    m_content.setRemoteImages(allowed);
    m_profile->filter()->setRemoteImages(allowed);
    if (m_phase != Phase::Empty) {
        load(); // A page's policy is for good.
        asked();
    }
}

void WebPreview::print() { m_printer->print(); }

void WebPreview::printToPdf(const QString &path) { m_printer->printToPdf(path); }

// ---- a page comes and goes ----

void WebPreview::load()
{
    m_restart.stop();
    if (m_phase == Phase::Ready || m_phase == Phase::Loading) {
        m_cover->cover(m_view->grab(), m_page->backgroundColor());
    }
    m_phase = Phase::Loading;
    m_content.expectEmptyPage();
    m_pageTurned = false;
    m_frameChanged = false;
    m_scrollTo = m_topLine > 0 ? std::optional(m_topLine) : std::nullopt;
    m_url = m_profile->server()->serve(m_content.document());
    m_scripts->restart(timeForPage);
    m_page->show(m_url);
}

void WebPreview::loadingChanged(const QWebEngineLoadingInfo &info)
{
    if (m_phase != Phase::Loading || info.url() != m_url) {
        return;
    }
    if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus) {
        engineStarted();
        prepareLoadedPage();
    } else if (info.status() == QWebEngineLoadingInfo::LoadFailedStatus) {
        processEnded();
    }
}

void WebPreview::prepareLoadedPage()
{
    m_phase = Phase::Ready;
    m_hands->watch();
    m_scrolled = false;
    m_scripts->run(pageScript() + nextPatch() + u"galley.ground()"_s, [this](const QVariant &ground) {
        takeGround(ground);
        m_cover->uncoverOncePainted(m_page);
    });
}

/// The page's own ground is shown while the next one comes.
void WebPreview::takeGround(const QVariant &ground)
{
    const QVariantList parts = ground.toList();
    if (parts.size() == 3) {
        m_page->setBackgroundColor(QColor(parts[0].toInt(), parts[1].toInt(), parts[2].toInt()));
    }
}

void WebPreview::processEnded()
{
    m_scripts->stop();
    m_cover->cover({}, m_page->backgroundColor());
    m_shownSaid = false;
    m_phase = Phase::Ended;
    // A page that kills its process again and again gets longer and longer pauses, so that it cannot hold up the
    // machine.
    if (m_lastDeath.isValid() && m_lastDeath.elapsed() > forgivenAfterMs) {
        m_deaths = 0;
    }
    m_lastDeath.start();
    const auto pause = m_deaths < quickRestarts ? 0ms : 1000ms * (1 << std::min(m_deaths - quickRestarts, 5));
    ++m_deaths;
    m_restart.start(std::min<std::chrono::milliseconds>(pause, longestPause));
}

// ---- the page follows ----

void WebPreview::asked()
{
    m_shownSaid = false;
    wake();
}

void WebPreview::wake()
{
    if (!m_waking) {
        m_waking = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_waking = false;
                bringUpToDate();
            },
            Qt::QueuedConnection);
    }
}

void WebPreview::bringUpToDate()
{
    if (m_scripts->isBusy() || m_phase != Phase::Ready) {
        return;
    }
    if (m_pageTurned || m_frameChanged) {
        bringFrame();
    } else if (!m_content.isComplete() || m_scrollTo) {
        m_scripts->run(nextPatch());
    } else if (m_scrolled) {
        m_scrolled = false;
        m_scripts->run(u"galley.authorsLine()"_s, [this](const QVariant &line) {
            if (line.isValid() && !line.isNull() && !m_scrollTo) {
                m_topLine = line.toDouble();
                Q_EMIT topLineChanged(m_topLine);
            }
        });
    } else if (!m_shownSaid) {
        m_shownSaid = true;
        Q_EMIT shown();
    }
}

void WebPreview::bringFrame()
{
    const QString script =
        m_pageTurned ? turnScript(m_content.document(), nextPatch()) : reframeScript(m_content.document());
    m_pageTurned = false;
    m_frameChanged = false;
    m_scripts->run(script, [this](const QVariant &ground) {
        if (ground.toList().isEmpty()) {
            load();
        } else {
            takeGround(ground);
        }
    });
}

/// What the page lacks, and the place to scroll to, which is reached for good with the last of it.
QString WebPreview::nextPatch()
{
    QString script = m_content.takeNextPatch();
    if (m_scrollTo) {
        script += scrollScript(*m_scrollTo);
        if (m_content.isComplete()) {
            m_scrollTo.reset();
        }
    }
    return script;
}

} // namespace galley::editor
