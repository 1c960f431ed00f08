// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backgroundjob.h"

#include <QThreadPool>

namespace galley::app {

void BackgroundJob::runOnPool(std::function<void()> work) { QThreadPool::globalInstance()->start(std::move(work)); }

void BackgroundJob::waitForAll() { QThreadPool::globalInstance()->waitForDone(); }

} // namespace galley::app
