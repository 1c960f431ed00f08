// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/page/page.h"

#include <QByteArray>
#include <QString>

namespace galley::model {

/// What a tag shows: the well-known ones of the site's kind as they are on its pages, embeds as cards, others as a chip
/// with their name. HTML that is still to be cleaned.
QByteArray tagHtml(const QByteArray &source, const PageContext &context);

/// What a tag stands for within an address or another attribute: {{< ref "a.md" >}}; empty: nothing known.
QString tagAddress(const QByteArray &source, const PageContext &context);

/// The first tags of a container (:::note, {% quote %}, <Callout>): all are closed by one </div>. Clean already.
QByteArray containerStart(const QByteArray &source);

} // namespace galley::model
