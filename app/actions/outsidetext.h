// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/library/libraryaccess.h"

namespace galley::app {

/// A text that another program gave a post while the author had changed it here.
struct OutsideText
{
    QString path;       ///< Of the post, to name it by.
    QByteArray here;    ///< The post's text.
    QByteArray outside; ///< The latest text from outside.
};

/// Errors: there is none.
Result<OutsideText> outsideText(model::Library &library, const model::PostId &id);
/// The outside text becomes the post's; the one that was there is kept as a version.
Result<> takeOutsideText(model::Library &library, const model::PostId &id);

/// The file that holds the post: of the site, or the one that a loose draft was opened from. Empty: none yet.
QString fileOfPost(model::Library &library, const model::PostId &id);

/// What the post's file holds now, taken in: the post follows when the author has not changed it here; otherwise the
/// file's text is kept as a version. Gives whether that was so.
enum class FileNews { None, Followed, Beside };
Result<FileNews> takeFileNews(model::LibraryAccess &access, const model::PostId &id);

} // namespace galley::app
