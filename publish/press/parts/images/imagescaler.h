// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QSize>

namespace galley::publish {

/// The picture made smaller: each pixel is the mean of those that it stands for, weighed by how much of them it covers
/// and by their opacity. In whole numbers alone, so that every machine gives the same bytes (Qt's own scaling takes
/// other ways on other processors). `size` must not be larger than the picture.
QImage scaledDown(const QImage &picture, QSize size);

} // namespace galley::publish
