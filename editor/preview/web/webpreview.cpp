// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/webpreview.h"

#include "editor/preview/web/colorscheme.h"
#include "editor/preview/web/engine.h"
#include "editor/preview/web/lockedpage.h"
#include "editor/preview/web/pagecover.h"
#include "editor/preview/web/pagedocument.h"
#include "editor/preview/web/pagescript.h"
#include "editor/preview/web/pageserver.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QVBoxLayout>
#include <QWebEngineDownloadRequest>
#include <QWebEngineLoadingInfo>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <ranges>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace galley::editor {

namespace {

constexpr qsizetype chunkBytes = 128 * 1024; // Of HTML in one script: about 10 ms of the page's time.
constexpr auto answerTime = 5s;              // A page that takes longer for one chunk hangs.
constexpr int quickRestarts = 3;
constexpr auto longestPause = 30s;

} // namespace

WebPreview::WebPreview(QWidget *parent)
    : PreviewView(parent)
{
    openPage();
    setAccessibleName(tr("Preview"));
    // The paper, until the page shows itself.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    m_cover = new PageCover(this);

    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(answerTime);
    connect(&m_watchdog, &QTimer::timeout, this, &WebPreview::endHungProcess);
    m_restart.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &WebPreview::load);
}

WebPreview::~WebPreview()
{
    ++m_load; // What is still under way must not call back.
    delete m_view;
}

void WebPreview::openPage()
{
    prepareEngine();
    m_profile = std::make_unique<QWebEngineProfile>(); // Without a name: off the record.
    hardenProfile();
    m_view = new QWebEngineView(this);
    m_page = new LockedPage(m_profile.get(), m_view);
    m_view->setPage(m_page);
    m_page->setBackgroundColor(palette().color(QPalette::Base));
    watchInput();
    m_view->setAcceptDrops(false);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    setFocusProxy(m_view);

    connect(m_page, &QWebEnginePage::loadingChanged, this, &WebPreview::loadingChanged);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, &WebPreview::processEnded);
    connect(m_page, &LockedPage::linkActivated, this, &WebPreview::linkActivated);
    connect(m_page, &QWebEnginePage::scrollPositionChanged, this, [this] {
        m_scrolled = true;
        wake();
    });
}

void WebPreview::hardenProfile()
{
    m_server = new PageServer(m_profile.get());
    m_filter = new RequestFilter(m_profile.get());
    m_profile->installUrlSchemeHandler(PageServer::scheme, m_server);
    m_profile->setUrlRequestInterceptor(m_filter);
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->setSpellCheckEnabled(false);
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

// ---- what is asked for ----

void WebPreview::setPage(const QByteArray &before, const QByteArray &after, const QList<PageBlock> &blocks)
{
    m_before = before;
    m_after = after;
    m_blocks = blocks;
    m_topLine = 0;
    m_scrollTo.reset();
    m_deaths = 0;
    m_shownSaid = false;
    if (m_phase == Phase::Ready) {
        m_pageTurned = true;
        m_missing = {.inserted = m_blocks.size()};
        wake();
    } else {
        load();
    }
}

void WebPreview::setFrame(const QByteArray &before, const QByteArray &after)
{
    if (before != m_before || after != m_after) {
        m_before = before;
        m_after = after;
        m_frameChanged = true;
    }
    wake();
}

void WebPreview::patch(int first, int removed, const QList<PageBlock> &inserted, int lineDelta)
{
    Q_ASSERT(first >= 0 && removed >= 0 && first + removed <= m_blocks.size());
    for (PageBlock &block : m_blocks | std::views::drop(first + removed)) {
        block.firstLine += lineDelta;
        block.lastLine += lineDelta;
    }
    // In place where the number stays, which is what typing does.
    const qsizetype common = std::min<qsizetype>(removed, inserted.size());
    std::copy_n(inserted.begin(), common, m_blocks.begin() + first);
    m_blocks.remove(first + common, removed - common);
    for (qsizetype i = common; i < inserted.size(); ++i) {
        m_blocks.insert(first + i, inserted[i]);
    }
    m_missing.add({first, removed, inserted.size(), lineDelta});
    wake();
}

void WebPreview::setFiles(std::function<std::optional<PreviewFile>(const QString &name)> files)
{
    m_server->setFiles(std::move(files));
}

void WebPreview::scrollToLine(double line)
{
    m_topLine = line;
    m_scrollTo = line;
    wake();
}

void WebPreview::setDark(bool dark)
{
    if (dark == m_dark) {
        return;
    }
    m_dark = dark;
    m_server->setDark(dark);
    if (m_phase != Phase::Empty) {
        m_shownSaid = false;
        load(); // Also for the style sheets that the frame links to.
    }
}

// ---- a page comes and goes ----

QByteArray WebPreview::document() const
{
    return pageDocument(withColorScheme(m_before, m_dark), withColorScheme(m_after, m_dark));
}

void WebPreview::load()
{
    ++m_load;
    m_restart.stop();
    m_running = false;
    if (m_phase == Phase::Ready || m_phase == Phase::Loading) {
        m_cover->cover(m_view->grab(), m_page->backgroundColor());
    }
    m_phase = Phase::Loading;
    m_missing = {.inserted = m_blocks.size()};
    m_pageTurned = false;
    m_frameChanged = false;
    m_scrollTo = m_topLine > 0 ? std::optional(m_topLine) : std::nullopt;
    m_url = m_server->serve(document());
    m_watchdog.start();
    m_page->show(m_url);
}

void WebPreview::loadingChanged(const QWebEngineLoadingInfo &info)
{
    if (m_phase != Phase::Loading || info.url() != m_url) {
        return;
    }
    if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus) {
        prepareLoadedPage();
    } else if (info.status() == QWebEngineLoadingInfo::LoadFailedStatus) {
        processEnded();
    }
}

void WebPreview::prepareLoadedPage()
{
    m_phase = Phase::Ready;
    watchInput();
    m_scrolled = false;
    run(pageScript() + nextPatch() + u"galley.ground()"_s, [this](const QVariant &ground) {
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
    ++m_load;
    m_cover->cover({}, m_page->backgroundColor());
    m_watchdog.stop();
    m_running = false;
    m_shownSaid = false;
    m_phase = Phase::Ended;
    // A page that kills its process again and again gets longer and longer pauses, so that it cannot hold up the machine.
    const auto pause = m_deaths < quickRestarts ? 0ms : 1000ms * (1 << std::min(m_deaths - quickRestarts, 5));
    ++m_deaths;
    m_restart.start(std::min<std::chrono::milliseconds>(pause, longestPause));
}

void WebPreview::endHungProcess()
{
    if (const qint64 process = m_page->renderProcessPid(); process > 0) {
        ::kill(static_cast<pid_t>(process), SIGKILL); // The engine notices and tells processEnded().
    } else {
        processEnded();
    }
}

// ---- the page follows ----

void WebPreview::wake()
{
    m_shownSaid = m_shownSaid && m_scrolled && !m_pageTurned && !m_frameChanged && m_missing.isEmpty() && !m_scrollTo;
    if (!m_waking) {
        m_waking = true;
        QMetaObject::invokeMethod(this, [this] {
            m_waking = false;
            bringUpToDate();
        }, Qt::QueuedConnection);
    }
}

void WebPreview::bringUpToDate()
{
    if (m_running || m_phase != Phase::Ready) {
        return;
    }
    if (m_pageTurned || m_frameChanged) {
        bringFrame();
    } else if (!m_missing.isEmpty() || m_scrollTo) {
        run(nextPatch(), {});
    } else if (m_scrolled) {
        m_scrolled = false;
        run(u"galley.authorsLine()"_s, [this](const QVariant &line) {
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
    const QString script = m_pageTurned ? turnScript(document(), nextPatch()) : reframeScript(document());
    m_pageTurned = false;
    m_frameChanged = false;
    run(script, [this](const QVariant &ground) {
        if (ground.toList().isEmpty()) {
            load();
        } else {
            takeGround(ground);
        }
    });
}

/// What is missing, or as much as one script should bring; and the place to scroll to.
QString WebPreview::nextPatch()
{
    QString script;
    if (!m_missing.isEmpty()) {
        qsizetype bytes = 0;
        qsizetype count = 0;
        while (count < m_missing.inserted && bytes < chunkBytes) {
            bytes += m_blocks[m_missing.first + count++].html.size();
        }
        const std::span blocks(m_blocks.constData() + m_missing.first, static_cast<std::size_t>(count));
        const bool last = count == m_missing.inserted;
        // Old blocks go with the last chunk, so that the page never gets shorter than the place that it stands at.
        script = patchScript(m_missing.first, last ? m_missing.removed : 0, blocks, last ? m_missing.lineDelta : 0);
        m_missing = last ? Splice{} : Splice{m_missing.first + count, m_missing.removed, m_missing.inserted - count, m_missing.lineDelta};
    }
    if (m_scrollTo) {
        script += scrollScript(*m_scrollTo);
        if (m_missing.isEmpty()) {
            m_scrollTo.reset();
        }
    }
    return script;
}

void WebPreview::run(const QString &script, std::function<void(const QVariant &)> done)
{
    m_running = true;
    m_watchdog.start();
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                          [self = QPointer(this), load = m_load, done = std::move(done)](const QVariant &result) {
                              if (!self || self->m_load != load) {
                                  return;
                              }
                              self->m_running = false;
                              self->m_watchdog.stop();
                              if (done) {
                                  done(result);
                              }
                              self->bringUpToDate();
                          });
}

// ---- the author's hands ----

void WebPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_phase == Phase::Empty) {
        m_page->setBackgroundColor(palette().color(QPalette::Base));
    }
    PreviewView::changeEvent(event);
}

void WebPreview::watchInput()
{
    QWidget *input = m_view->focusProxy();
    if (input && input != m_inputWidget) {
        m_inputWidget = input;
        input->setAcceptDrops(false);
        input->installEventFilter(this);
    }
}

void WebPreview::resizeEvent(QResizeEvent *event)
{
    m_cover->resize(event->size());
    PreviewView::resizeEvent(event);
}

bool WebPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_inputWidget && m_phase == Phase::Ready) {
        if (event->type() == QEvent::MouseButtonPress) {
            m_pressedAt = static_cast<QMouseEvent *>(event)->position();
        } else if (event->type() == QEvent::MouseButtonRelease) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            const qreal moved = (mouse->position() - m_pressedAt).manhattanLength();
            if (mouse->button() == Qt::LeftButton && moved < QGuiApplication::styleHints()->startDragDistance()) {
                clicked(mouse->position());
            }
        } else if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                askForFocusedLink();
            }
        }
    }
    return PreviewView::eventFilter(watched, event);
}

void WebPreview::clicked(QPointF position)
{
    const QPointF point = position / m_page->zoomFactor();
    const QString script = u"galley.hit(%1,%2)"_s.arg(point.x()).arg(point.y());
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld, [self = QPointer(this)](const QVariant &answer) {
        if (!self) {
            return;
        }
        const QVariantMap hit = answer.toMap();
        const QString address = hit.value(u"link"_s).toString();
        const int line = hit.value(u"line"_s, -1).toInt();
        if (const QUrl link = LockedPage::outsideLink(address); link.scheme() == "mailto"_L1) {
            Q_EMIT self->linkActivated(link); // The engine keeps such addresses from us; web addresses come by LockedPage.
        } else if (address.isEmpty() && line >= 0) {
            Q_EMIT self->lineClicked(line);
        }
    });
}

void WebPreview::askForFocusedLink()
{
    m_page->runJavaScript(u"galley.focusedLink()"_s, QWebEngineScript::ApplicationWorld,
                          [self = QPointer(this)](const QVariant &address) {
                              const QUrl link = LockedPage::outsideLink(address.toString());
                              if (self && link.scheme() == "mailto"_L1) {
                                  Q_EMIT self->linkActivated(link);
                              }
                          });
}

} // namespace galley::editor
