// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace galley::model {

/// How many columns a text takes in a fixed-width face: two for each East Asian wide letter and emoji, none for a
/// combining mark.
int displayWidth(QStringView text);

} // namespace galley::model
