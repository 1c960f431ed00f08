// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/proof/pagemaker.h"

#include "publish/press/parts/html/readerhtml.h"

#include <algorithm>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;
using namespace model;

PageMaker::PageMaker(QObject *parent)
    : QObject(parent)
{
    setContext({});
    connect(&m_math, &MathClient::made, this, &PageMaker::remakeWaiting);
}

void PageMaker::setContext(const PageContext &context)
{
    m_context = context;
    m_context.math = [this](const QString &tex, bool isDisplay) {
        const QByteArray html = m_math.html(tex, isDisplay);
        m_isWaiting = m_isWaiting || html.isEmpty();
        return html;
    };
}

editor::PageBlock PageMaker::make(Block &block)
{
    m_isWaiting = false;
    QByteArray html = pageHtml(block.rendered, m_context);
    if (m_context.siteKind == "press"_L1) // Captions and galleries, as its pages have them.
        html = publish::readerHtml(html, [](const QByteArray &) { return std::nullopt; });
    block.isWaiting = m_isWaiting;
    return {block.rendered.firstLine, block.rendered.lastLine, html};
}

QList<editor::PageBlock> PageMaker::take(const RenderPatch &patch)
{
    QList<editor::PageBlock> made;
    QList<Block> inserted;
    made.reserve(patch.inserted.size());
    inserted.reserve(patch.inserted.size());
    for (const RenderedBlock &rendered : patch.inserted) {
        inserted.append({rendered});
        made.append(make(inserted.last()));
    }
    if (patch.lineDelta != 0) {
        for (auto after = m_blocks.begin() + patch.first + patch.removed; after != m_blocks.end(); ++after) {
            after->rendered.firstLine += patch.lineDelta;
            after->rendered.lastLine += patch.lineDelta;
        }
    }
    const qsizetype common = std::min<qsizetype>(patch.removed, inserted.size());
    std::move(inserted.begin(), inserted.begin() + common, m_blocks.begin() + patch.first);
    m_blocks.remove(patch.first + common, patch.removed - common);
    if (common < inserted.size()) {
        QList<Block> tail = m_blocks.sliced(patch.first + common);
        m_blocks.resize(patch.first + common);
        m_blocks += inserted.sliced(common);
        m_blocks += std::move(tail);
    }
    return made;
}

QList<editor::PageBlock> PageMaker::remakeAll()
{
    QList<editor::PageBlock> made;
    made.reserve(m_blocks.size());
    for (Block &block : m_blocks)
        made.append(make(block));
    return made;
}

void PageMaker::remakeWaiting()
{
    for (qsizetype index = 0; index < m_blocks.size(); ++index) {
        if (m_blocks[index].isWaiting)
            Q_EMIT remade(int(index), make(m_blocks[index]));
    }
}

} // namespace galley::app
