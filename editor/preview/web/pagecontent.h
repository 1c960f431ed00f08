// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/preview/previewview.h"
#include "editor/preview/web/splice.h"

namespace galley::editor {

/// What the page is to show, all of it, and how much of the blocks it lacks.
class PageContent
{
public:
    void setFrame(const QByteArray &before, const QByteArray &after);
    void setBlocks(const QList<PageBlock> &blocks);
    void patch(int first, int removed, const QList<PageBlock> &inserted, int lineDelta);
    void setDark(bool dark) { m_dark = dark; }
    void setRemoteImages(bool allowed) { m_remoteImages = allowed; }

    bool hasFrame(const QByteArray &before, const QByteArray &after) const
    {
        return m_before == before && m_after == after;
    }
    bool isDark() const { return m_dark; }
    bool hasRemoteImages() const { return m_remoteImages; }
    /// The page without its blocks.
    QByteArray document() const;

    /// The page has none of the blocks yet.
    void expectEmptyPage() { m_missing = {.inserted = m_blocks.size()}; }
    bool isComplete() const { return m_missing.isEmpty(); }
    /// The script that brings what is missing, or as much of it as one script should.
    QString takeNextPatch();

private:
    QByteArray m_before;
    QByteArray m_after;
    QList<PageBlock> m_blocks;
    Splice m_missing; ///< Between the page's blocks and m_blocks.
    bool m_dark = false;
    bool m_remoteImages = false;
};

} // namespace galley::editor
