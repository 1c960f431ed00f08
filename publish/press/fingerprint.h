// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/press.h"

namespace galley::publish {

/// What every page depends on: this version of the program, the settings, the theme.
QByteArray fingerprintOf(const PressSettings &settings);

} // namespace galley::publish
