// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QString>

namespace galley::publish {

/// git's words about a remote that could not be reached or did not let us in, as an error for the author.
Error remoteError(const QString &remote, const QString &words);

/// Why a remote did not take a branch: `summary` is git's word on that ref (“[rejected] (non-fast-forward)”).
Error refusal(const QString &remote, const QString &branch, const QString &summary, const QString &words);

} // namespace galley::publish
