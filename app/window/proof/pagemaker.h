// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/preview/previewview.h"
#include "model/page/math/mathclient.h"
#include "model/page/page.h"
#include "model/renderer/rendered.h"

#include <QList>
#include <QObject>

namespace galley::app {

/// Makes the preview's blocks of the renderer's: cleaned, with images found, tags of the site's kind and math. What is
/// not there at once (a formula) comes with `remade`.
class PageMaker : public QObject
{
    Q_OBJECT

public:
    explicit PageMaker(QObject *parent = nullptr);

    /// How blocks come to the page from now on; its `math` is set here.
    void setContext(const model::PageContext &context);
    const model::PageContext &context() const { return m_context; }

    /// Another page: no block is known.
    void clear() { m_blocks.clear(); }
    /// Takes the patch over and makes what it inserts.
    QList<editor::PageBlock> take(const model::RenderPatch &patch);
    /// All blocks made anew: images may be loaded now, or look different.
    QList<editor::PageBlock> remakeAll();

Q_SIGNALS:
    void remade(int index, const galley::editor::PageBlock &block);

private:
    struct Block
    {
        model::RenderedBlock rendered;
        bool isWaiting = false; ///< For its formulas.
    };

    editor::PageBlock make(Block &block);
    void remakeWaiting();

    model::PageContext m_context;
    model::MathClient m_math;
    QList<Block> m_blocks;
    bool m_isWaiting = false; ///< While a block is made: a formula of it is not there yet.
};

} // namespace galley::app
