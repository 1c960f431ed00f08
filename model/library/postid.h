// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/post.h"

#include <QDateTime>

namespace galley::model {

/// A new id: 26 characters of Crockford's base 32 in lower case, 48 bits of time and 80 of chance. Within a process
/// each is greater than the one before, also in the same millisecond or when the clock goes backwards. From one thread
/// at a time.
PostId newPostId(const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace galley::model
