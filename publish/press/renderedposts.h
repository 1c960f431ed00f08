// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace galley::model {
class MathClient;
class RendererClient;
} // namespace galley::model

namespace galley::publish {

/// A body as readers see it.
struct RenderedBody
{
    QByteArray html;
    QByteArray excerpt; ///< What stands before <!--more-->; empty where the author set no such mark.
};

/// The HTML of posts' bodies, made by a renderer and kept by the body's hash. Belongs to one thread at a time.
class RenderedPosts
{
public:
    RenderedPosts();
    ~RenderedPosts();

    /// Cleaned HTML with coloured code, and math as MathML; addresses as the post writes them. Errors: the text cannot
    /// be shown within the renderer's limits.
    Result<RenderedBody> render(const QByteArray &body);

    /// Forgets what was not asked for since the last call, so that a long session keeps no texts that are gone.
    void dropUnused();

private:
    struct Entry
    {
        RenderedBody body;
        bool used = false;
    };
    QHash<QByteArray, Entry> m_entries; ///< By SHA-256 of the body.
    // Only while they are needed: a client is bound to its thread.
    std::unique_ptr<model::RendererClient> m_renderer;
    std::unique_ptr<model::MathClient> m_math;
};

} // namespace galley::publish
