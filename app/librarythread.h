// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/library/libraryaccess.h"
#include "model/result.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <optional>

namespace galley::app {

/// Who comes first when several wait for the library.
enum class Turn {
    Usual,
    Typing ///< Before all that is not yet begun: what the author types is on the disk within the second.
};

/// The thread that owns the library while the window is open: the window's own work and the commands that are handed to
/// it all go through here, one after the other.
class LibraryThread : public model::LibraryAccess
{
public:
    LibraryThread();
    ~LibraryThread() override; ///< Finishes what was asked for, then closes the library.

    /// Opens the library that `lock` is the right to, on its own thread; `opened` is called on the thread of
    /// `receiver`. Until then everything asked for waits its turn.
    void open(model::OwnerLock lock, QObject *receiver, std::function<void(Result<>)> opened);
    bool isOpen() const { return m_isOpen; } ///< GUI thread only.

    /// Waits for its turn and for the work. From the library's own thread it runs at once. Only once the library is
    /// open.
    void run(const std::function<void(model::Library &)> &work) override;

    /// Does `work` in its turn and calls `done(result)` on the thread of `receiver`, unless that is gone. Nothing
    /// happens when the library could not be opened.
    template<typename Work, typename Done>
    void then(QObject *receiver, Work work, Done done, Turn turn = Turn::Usual)
    {
        post(
            [this, guard = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)]() mutable {
                if (!m_library)
                    return;
                auto result = std::make_shared<std::invoke_result_t<Work, model::Library &>>(work(*m_library));
                if (!guard)
                    return;
                QMetaObject::invokeMethod(
                    guard, [result, done = std::move(done)]() mutable { done(std::move(*result)); },
                    Qt::QueuedConnection);
            },
            turn);
    }

private:
    /// Does the work that is sent to it, in its turn.
    class Worker : public QObject
    {
    protected:
        void customEvent(QEvent *event) override;
    };
    void post(std::function<void()> work, Turn turn);

    QThread m_thread;
    Worker m_worker; ///< Lives on m_thread.
    std::optional<model::Library> m_library;
    bool m_isOpen = false;
};

} // namespace galley::app
