// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/pagecontent.h"

#include "editor/preview/web/colorscheme.h"
#include "editor/preview/web/pagedocument.h"
#include "editor/preview/web/pagescript.h"

#include <algorithm>
#include <ranges>

namespace galley::editor {

namespace {
constexpr qsizetype chunkBytes = 128 * 1024; // Of HTML in one script: about 10 ms of the page's time.
}

void PageContent::setFrame(const QByteArray &before, const QByteArray &after)
{
    m_before = before;
    m_after = after;
}

void PageContent::setBlocks(const QList<PageBlock> &blocks)
{
    m_blocks = blocks;
    expectEmptyPage();
}

void PageContent::patch(int first, int removed, const QList<PageBlock> &inserted, int lineDelta)
{
    Q_ASSERT(first >= 0 && removed >= 0 && first + removed <= m_blocks.size());
    if (lineDelta != 0) {
        for (PageBlock &block : m_blocks | std::views::drop(first + removed)) {
            block.firstLine += lineDelta;
            block.lastLine += lineDelta;
        }
    }
    // In place as far as the number stays, which is all of it while one types.
    const qsizetype common = std::min<qsizetype>(removed, inserted.size());
    std::copy_n(inserted.begin(), common, m_blocks.begin() + first);
    m_blocks.remove(first + common, removed - common);
    if (common < inserted.size()) {
        QList<PageBlock> tail = m_blocks.sliced(first + common);
        m_blocks.resize(first + common);
        m_blocks += inserted.sliced(common);
        m_blocks += std::move(tail);
    }
    m_missing.add({first, removed, inserted.size(), lineDelta});
}

QByteArray PageContent::document() const
{
    const auto images = m_remoteImages ? RemoteImages::Allowed : RemoteImages::Blocked;
    return pageDocument(withColorScheme(m_before, m_dark), withColorScheme(m_after, m_dark), images);
}

QString PageContent::takeNextPatch()
{
    if (m_missing.isEmpty()) {
        return {};
    }
    qsizetype bytes = 0;
    qsizetype count = 0;
    while (count < m_missing.inserted && bytes < chunkBytes) {
        bytes += m_blocks[m_missing.first + count++].html.size();
    }
    const Splice all = m_missing;
    const std::span blocks(m_blocks.constData() + all.first, static_cast<std::size_t>(count));
    if (count == all.inserted) {
        m_missing = {};
        return patchScript(all.first, all.removed, blocks, all.lineDelta);
    }
    // Old blocks go with the last chunk, so that the page never gets shorter than the place that it stands at.
    m_missing = {all.first + count, all.removed, all.inserted - count, all.lineDelta};
    return patchScript(all.first, 0, blocks, 0);
}

} // namespace galley::editor
