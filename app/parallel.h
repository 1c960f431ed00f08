// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QFuture>
#include <QQueue>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace galley::app {

/// Makes `count` things on all cores, with `make(index)`, and takes each with `take(index, thing)` on the calling
/// thread, in their order, while the next are made. Only a few are made ahead, so that memory stays small. `make` must
/// be safe to be called on several threads at once. An error of `take` ends it; what is being made is waited for.
template<typename Make, typename Take>
Result<> makeInOrder(qsizetype count, Make make, Take take)
{
    QThreadPool pool; // Of its own: the caller may be a thread of the global one, that it must not wait for.
    const qsizetype ahead = qsizetype(pool.maxThreadCount()) * 2;
    QQueue<QFuture<decltype(make(qsizetype(0)))>> made;
    qsizetype begun = 0;
    for (qsizetype index = 0; index < count; ++index) {
        for (; begun < count && begun <= index + ahead; ++begun)
            made.enqueue(QtConcurrent::run(&pool, make, begun));
        if (Result<> taken = take(index, made.dequeue().takeResult()); !taken)
            return taken; // The pool waits for its threads.
    }
    return {};
}

} // namespace galley::app
