// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace galley::model {

/// Takes from this process what it does not need: memory over `memoryBytes`, core dumps, new privileges, a life without
/// its parent.
void confine(qint64 memoryBytes);

/// Allows this many more seconds of processor time; over them the kernel ends the process, even when Galley cannot.
void allowProcessorTime(int seconds);

} // namespace galley::model
