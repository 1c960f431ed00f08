// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/importer.h"

#include <QXmlStreamReader>

namespace galley::model {

/// "2012-01-05 14:30:46" as the blog's clock shows it and in UTC; invalid for the zeros that stand for none.
QDateTime wordpressDate(const QString &local, const QString &utc);

/// A <wp:comment>; the reader stands on its start, and then on its end.
SourceComment readComment(QXmlStreamReader &xml);
/// The same for a <wp:postmeta>.
SourceField readField(QXmlStreamReader &xml);

} // namespace galley::model
