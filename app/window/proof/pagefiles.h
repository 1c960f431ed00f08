// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/preview/previewview.h"
#include "model/library/library.h"
#include "model/page/page.h"
#include "model/post/post.h"
#include "model/site/site.h"

#include <QString>

#include <functional>
#include <optional>

namespace galley::app {

class OpenPost;

/// Where the preview asks for an image that a post names by `address`; a web address gives none.
QString addressInPreview(const QString &address);

/// How the post's blocks come to the page: its images, references to its site's posts, the tags of the site's kind.
/// Calls `remoteImageMet` for each image of the web where such are not allowed.
model::PageContext pageContext(const OpenPost &post, bool remoteImages, const std::function<void()> &remoteImageMet);

/// What the frame itself has: Galley's own style sheet, KaTeX's with its fonts.
std::optional<editor::PreviewFile> fileOfFrame(const QString &name);

/// The image itself: from the post's media in the library, or from the site's folder and nowhere else.
std::optional<editor::PreviewFile> fileOfPost(const model::Site &site, const model::Post &post,
                                              const QList<model::MediaFile> &media, const QString &address);

} // namespace galley::app
