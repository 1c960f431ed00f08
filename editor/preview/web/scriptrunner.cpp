// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/scriptrunner.h"

#include <QPointer>
#include <QVariant>
#include <QWebEnginePage>
#include <QWebEngineScript>

#include <csignal>

using namespace std::chrono_literals;

namespace galley::editor {

namespace {
constexpr auto timeForScript = 5s; // A page that takes longer for one of our small scripts hangs.
}

ScriptRunner::ScriptRunner(QWebEnginePage *page)
    : QObject(page)
    , m_page(page)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ScriptRunner::endPage);
}

void ScriptRunner::run(const QString &script, std::function<void(const QVariant &)> done)
{
    Q_ASSERT(!m_busy);
    m_busy = true;
    m_deadline.start(timeForScript);
    m_page->runJavaScript(
        script, QWebEngineScript::ApplicationWorld,
        [self = QPointer(this), generation = m_generation, done = std::move(done)](const QVariant &result) {
            if (!self || self->m_generation != generation) {
                return;
            }
            self->m_busy = false;
            self->m_deadline.stop();
            if (done) {
                done(result);
            }
            Q_EMIT self->finished();
        });
}

void ScriptRunner::restart(std::chrono::milliseconds timeForPage)
{
    stop();
    m_deadline.start(timeForPage);
}

void ScriptRunner::stop()
{
    ++m_generation;
    m_busy = false;
    m_deadline.stop();
}

void ScriptRunner::endPage()
{
    if (const qint64 process = m_page->renderProcessPid(); process > 0) {
        ::kill(static_cast<pid_t>(process), SIGKILL); // The engine notices and tells.
    } else {
        Q_EMIT pageLost();
    }
}

} // namespace galley::editor
