// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QVariant;
class QWebEnginePage;

namespace galley::editor {

/// Runs our scripts in the page, one at a time, and ends a page that does not answer.
class ScriptRunner : public QObject
{
    Q_OBJECT

public:
    explicit ScriptRunner(QWebEnginePage *page);

    bool isBusy() const { return m_busy; }
    /// Only while not busy. `done` gets what the script comes to.
    void run(const QString &script, std::function<void(const QVariant &)> done = {});
    /// Another page comes: answers of this one are not heard any more. It has this long to be there, or it is ended.
    void restart(std::chrono::milliseconds timeForPage);
    /// No page is there.
    void stop();

Q_SIGNALS:
    void finished();
    void pageLost(); ///< It hangs and there is no process to be ended.

private:
    void endPage();

    QWebEnginePage *m_page;
    QTimer m_deadline;
    bool m_busy = false;
    int m_generation = 0; ///< Of pages.
};

} // namespace galley::editor
