// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/export/exportedpost.h"
#include "model/page/math/mathclient.h"
#include "model/renderer/rendererclient.h"

namespace galley::model {

/// Whether a page asks the web for the images that it names there; else they show their alt text.
enum class WebImages { Kept, LeftOut };

/// What pages of exported posts are made with: one renderer for all of them. On the thread that made it.
class PostPages
{
public:
    /// Where a page finds a file of the post; empty: it is not shown.
    using AddressOf = std::function<QString(const PostFile &file)>;

    /// The body's HTML as the preview has it, formulas in MathML. An image that is missing shows its alt text and is
    /// noted. Errors: the text is over the renderer's limits.
    Result<QByteArray> body(const ExportedPost &post, WebImages webImages, const AddressOf &addressOf,
                            QStringList &missing);

private:
    RendererClient m_renderer;
    std::unique_ptr<MathClient> m_math; // Started with the first formula.
};

/// The file within an address: "data:image/png;base64,…". Empty where it is no image, sound or film, or cannot be read.
QString dataAddress(const PostFile &file);

} // namespace galley::model
