// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/export/exportedpost.h"

namespace galley::model {

/// The posts as WordPress takes them in (WXR 1.2). Their images go to a folder beside, "NAME-files", which is to be put
/// into wp-content/uploads: the texts name them there.
Result<ExportReport> exportWxr(LibraryAccess &library, const ExportRequest &request, const Progress &progress = {});

} // namespace galley::model
