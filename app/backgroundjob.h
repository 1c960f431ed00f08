// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

namespace galley::app {

/// Work on a thread of its own; the only place in the program that starts one, the library's thread and parallel.h
/// apart. Keep the handle to cancel; dropping it lets the work go on to its end.
class BackgroundJob
{
public:
    /// Runs `work(progress)` on a pool thread and then `done(result)` on the thread of `receiver`.
    /// `done` is not called when the job was cancelled or the receiver is gone.
    template<typename Work, typename Done>
    static std::shared_ptr<BackgroundJob> start(QObject *receiver, Work work, Done done,
                                                std::function<void(const ProgressReport &)> reported = {})
    {
        auto job = std::make_shared<BackgroundJob>();
        const QPointer<QObject> guard(receiver);
        const Progress progress = [job, guard, reported](const ProgressReport &report) {
            if (reported && guard) {
                QMetaObject::invokeMethod(
                    guard,
                    [job, reported, report] {
                        if (!job->isCanceled())
                            reported(report);
                    },
                    Qt::QueuedConnection);
            }
            return !job->isCanceled();
        };
        runOnPool([job, guard, progress, work = std::move(work), done = std::move(done)]() mutable {
            auto result = std::make_shared<decltype(work(progress))>(work(progress));
            if (!guard)
                return;
            QMetaObject::invokeMethod(
                guard,
                [job, result, done = std::move(done)]() mutable {
                    if (!job->isCanceled())
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
        return job;
    }

    void cancel() { m_canceled = true; }
    bool isCanceled() const { return m_canceled; }

    /// Waits until no job runs any more; called once, when the program ends.
    static void waitForAll();

private:
    static void runOnPool(std::function<void()> work);

    std::atomic<bool> m_canceled = false;
};

} // namespace galley::app
