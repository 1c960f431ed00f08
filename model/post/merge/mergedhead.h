// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/merge/mergedbody.h"

namespace galley::model {

/// The front matter of the three, fences included, merged field by field.
MergedText mergedHead(const ThreeTexts &heads, Headers headers, Answers &answers);

} // namespace galley::model
