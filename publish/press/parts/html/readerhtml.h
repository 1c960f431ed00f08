// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/parts/images/imagehtml.h"

namespace galley::publish {

/// Clean HTML as readers of a Press page get it, on the page and in its preview: images as withImages() makes them, and
/// code whose long lines are reached by the keyboard too.
QByteArray readerHtml(QByteArray html, const FindImage &find);

} // namespace galley::publish
