// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace galley::app {

/// How well `typed` names `text`: its letters stand there in that order, best at the beginnings of words and side by
/// side; without case and accents. 0: not at all.
int likeness(QStringView typed, QStringView text);

} // namespace galley::app
