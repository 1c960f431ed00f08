// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace galley {

/// How far a long piece of work has come.
struct ProgressReport
{
    QString what;     ///< What is being done, in words: “Sending objects”.
    qint64 done = 0;  ///< Of `total`, in whatever the work counts.
    qint64 total = 0; ///< 0: not known.
};

/// Called by long work on its own thread; returns false to stop it. An empty function never stops.
using Progress = std::function<bool(const ProgressReport &)>;

} // namespace galley
