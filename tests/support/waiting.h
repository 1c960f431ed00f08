// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace galley {

/// Lets the program go on until `predicate` holds; false where it does not in time. QTest::qWaitFor() sleeps after each
/// turn of the event loop, and a page of the web engine needs hundreds of turns: it then takes seconds to load.
template<typename Predicate>
[[nodiscard]] bool waitFor(Predicate predicate, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!predicate()) {
        if (deadline.hasExpired())
            return false;
        QEventLoop loop;
        QTimer::singleShot(10, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

} // namespace galley
