// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/page/page.h"
#include "model/renderer/rendererclient.h"
#include "model/result.h"

#include <QByteArray>

namespace galley::model {

/// The HTML of a whole Markdown body as preview and page show it. Waits for the renderer. Errors: the text is over the
/// renderer's limits.
Result<QByteArray> bodyHtml(RendererClient &renderer, const QByteArray &markdown, const PageContext &context = {},
                            RenderOptions options = {.colouredCode = true});

} // namespace galley::model
