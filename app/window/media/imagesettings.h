// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/media/tidyimage.h"

namespace galley::app {

/// What becomes of images that come into a post, as the author chose it last.
editor::ImageTidying imageSettings();
void keepImageSettings(const editor::ImageTidying &settings);

} // namespace galley::app
