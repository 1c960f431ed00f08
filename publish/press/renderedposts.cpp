// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/renderedposts.h"

#include "model/page/page.h"
#include "model/post/digest.h"
#include "model/renderer/rendererclient.h"

namespace galley::publish {

RenderedPosts::RenderedPosts() = default;
RenderedPosts::~RenderedPosts() = default;

Result<QByteArray> RenderedPosts::html(const QByteArray &body)
{
    const QByteArray hash = model::sha256(body);
    Entry &entry = m_entries[hash];
    if (entry.html.isEmpty() && !body.trimmed().isEmpty()) {
        if (!m_renderer)
            m_renderer = std::make_unique<model::RendererClient>();
        const Result<model::RenderedText> text = m_renderer->renderNow(body, {.colouredCode = true});
        if (!text)
            return std::unexpected(text.error());
        for (const model::RenderedBlock &block : text->blocks)
            entry.html += model::pageHtml(block, {}) + '\n';
    }
    entry.used = true;
    return entry.html;
}

void RenderedPosts::dropUnused()
{
    m_renderer.reset();
    m_entries.removeIf([](const auto &entry) { return !entry.value().used; });
    for (Entry &entry : m_entries)
        entry.used = false;
}

} // namespace galley::publish
