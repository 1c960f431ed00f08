// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace galley::model {

/// Whether an SVG drawing can be shown in reasonable time: it reads as XML, is not nested too deeply, and comes to no
/// more than 100,000 elements with all that its <use> elements repeat. Quick for drawings of usual length.
bool isReasonableDrawing(const QByteArray &svg);

} // namespace galley::model
