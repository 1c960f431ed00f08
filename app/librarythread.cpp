// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/librarythread.h"

#include "model/library/upkeep/recovery.h"

namespace galley::app {

LibraryThread::LibraryThread()
{
    m_thread.setObjectName(QStringLiteral("library"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

LibraryThread::~LibraryThread()
{
    QMetaObject::invokeMethod(&m_worker, [this] { m_library.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void LibraryThread::open(model::OwnerLock lock, QObject *receiver, std::function<void(Result<>)> opened)
{
    const auto held = std::make_shared<model::OwnerLock>(std::move(lock)); // A queued call is copied.
    const QPointer<QObject> guard(receiver);
    QMetaObject::invokeMethod(&m_worker, [this, held, guard, opened = std::move(opened)] {
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
    });
}

void LibraryThread::run(const std::function<void(model::Library &)> &work)
{
    if (QThread::currentThread() == &m_thread) {
        work(*m_library);
        return;
    }
    QMetaObject::invokeMethod(
        &m_worker,
        [this, &work] {
            Q_ASSERT(m_library);
            work(*m_library);
        },
        Qt::BlockingQueuedConnection);
}

void LibraryThread::post(std::function<void(model::Library &)> work)
{
    QMetaObject::invokeMethod(
        &m_worker,
        [this, work = std::move(work)] {
            if (m_library)
                work(*m_library);
        },
        Qt::QueuedConnection);
}

} // namespace galley::app
