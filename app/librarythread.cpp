// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/librarythread.h"

#include "model/library/upkeep/recovery.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSemaphore>

namespace galley::app {

namespace {

/// Work on its way to the library's thread. Qt keeps waiting events in the order of their priority.
class Job : public QEvent
{
public:
    explicit Job(std::function<void()> work)
        : QEvent(QEvent::User)
        , m_work(std::move(work))
    {
    }

    void run() const { m_work(); }

private:
    std::function<void()> m_work;
};

} // namespace

LibraryThread::LibraryThread()
{
    m_thread.setObjectName(QStringLiteral("library"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

LibraryThread::~LibraryThread()
{
    QSemaphore closed;
    post(
        [this, &closed] {
            m_library.reset();
            closed.release();
        },
        Turn::Usual);
    closed.acquire();
    m_thread.quit();
    m_thread.wait();
}

void LibraryThread::Worker::customEvent(QEvent *event) { static_cast<Job *>(event)->run(); }

void LibraryThread::open(model::OwnerLock lock, QObject *receiver, std::function<void(Result<>)> opened)
{
    const auto held = std::make_shared<model::OwnerLock>(std::move(lock)); // A std::function can be copied.
    const QPointer<QObject> guard(receiver);
    post(
        [this, held, guard, opened = std::move(opened)] {
            Result<model::Library> library = model::openOrRecover(std::move(*held), model::readerBySiteKind());
            Result<> outcome;
            if (library)
                m_library.emplace(std::move(*library));
            else
                outcome = std::unexpected(library.error());
            if (!guard)
                return;
            QMetaObject::invokeMethod(
                guard,
                [this, outcome, opened] {
                    m_isOpen = outcome.has_value();
                    opened(outcome);
                },
                Qt::QueuedConnection);
        },
        Turn::Typing); // Before all that was asked for until now.
}

void LibraryThread::run(const std::function<void(model::Library &)> &work)
{
    if (QThread::currentThread() == &m_thread) {
        work(*m_library);
        return;
    }
    QSemaphore done;
    post(
        [this, &work, &done] {
            Q_ASSERT(m_library);
            work(*m_library);
            done.release();
        },
        Turn::Usual);
    done.acquire();
}

void LibraryThread::post(std::function<void()> work, Turn turn)
{
    QCoreApplication::postEvent(&m_worker, new Job(std::move(work)),
                                turn == Turn::Typing ? Qt::HighEventPriority : Qt::NormalEventPriority);
}

} // namespace galley::app
