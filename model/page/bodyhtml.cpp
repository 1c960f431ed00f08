// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/bodyhtml.h"

namespace galley::model {

Result<QByteArray> bodyHtml(RendererClient &renderer, const QByteArray &markdown, const PageContext &context,
                            RenderOptions options)
{
    const Result<RenderedText> text = renderer.renderNow(markdown, options);
    if (!text)
        return std::unexpected(text.error());
    QByteArray html;
    for (const RenderedBlock &block : text->blocks)
        html += pageHtml(block, context);
    return html;
}

} // namespace galley::model
