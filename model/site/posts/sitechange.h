// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"
#include "model/site/sitekind.h"

namespace galley::model {

/// A post's text as another site would have it: the front matter in the target's format and under its keys, unknown
/// keys kept, comments too where the format stays; what the old path said (title, date, slug) is written down. The
/// body stays byte for byte. Errors: the front matter cannot be read, or holds what cannot be carried over.
Result<QByteArray> sourceForSite(const QByteArray &source, const QString &path, const SiteKind &from,
                                 const SiteKind &to, FrontMatterKind format);

} // namespace galley::model
