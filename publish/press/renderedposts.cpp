// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/renderedposts.h"

#include "model/page/dialect.h"
#include "model/page/math/mathclient.h"
#include "model/page/page.h"
#include "model/post/digest.h"
#include "model/renderer/rendererclient.h"
#include "publish/press/parts/text/excerptcut.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

RenderedPosts::RenderedPosts() = default;
RenderedPosts::~RenderedPosts() = default;

Result<RenderedBody> RenderedPosts::render(const QByteArray &body)
{
    const QByteArray hash = model::sha256(body);
    Entry &entry = m_entries[hash];
    if (entry.body.html.isEmpty() && !body.trimmed().isEmpty()) {
        if (!m_renderer)
            m_renderer = std::make_unique<model::RendererClient>();
        const Result<model::RenderedText> text = m_renderer->renderNow(body, model::dialectOf(u"press"_s, QDir()));
        if (!text)
            return std::unexpected(text.error());
        model::PageContext context;
        context.math = [this](const QString &tex, bool isDisplay) {
            if (!m_math)
                m_math = std::make_unique<model::MathClient>(model::MathForm::MathMl);
            return m_math->htmlNow(tex, isDisplay);
        };
        const std::optional<qsizetype> cut = excerptCut(text->blocks);
        qsizetype excerptSize = 0;
        for (qsizetype index = 0; index < text->blocks.size(); ++index) {
            if (cut == index)
                excerptSize = entry.body.html.size();
            entry.body.html += model::pageHtml(text->blocks.at(index), context) + '\n';
        }
        if (excerptSize > 0)
            entry.body.excerpt = excerptHtml(entry.body.html, excerptSize);
    }
    entry.used = true;
    return entry.body;
}

void RenderedPosts::dropUnused()
{
    m_renderer.reset();
    m_math.reset();
    m_entries.removeIf([](const auto &entry) { return !entry.value().used; });
    for (Entry &entry : m_entries)
        entry.used = false;
}

} // namespace galley::publish
