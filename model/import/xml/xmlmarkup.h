// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QXmlStreamReader>

namespace galley::model {

/// What the element that the reader stands in holds, as HTML: its elements by their bare names, its text escaped.
QString elementMarkup(QXmlStreamReader &xml);

} // namespace galley::model
