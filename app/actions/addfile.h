// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/media/offeredfiles.h"
#include "editor/media/tidyimage.h"
#include "model/library/library.h"
#include "model/library/libraryaccess.h"

#include <optional>

namespace galley::app {

/// A file that was put in a post.
struct AddedFile
{
    model::MediaFile file;
    editor::TidyImage made; ///< What became of it on the way.
    QString address;
    QString markup; ///< What the post's text says to show it, or to link it.
};

/// Browsers show it as a picture.
bool isShownAsImage(const QString &fileName);

/// A file that is no picture, as the text links it.
QString linkMarkup(const QString &words, const QString &address);

/// Makes a file ready and keeps it with a post; the text is left alone. Without `alt` it is described as it was before.
Result<AddedFile> addFile(model::LibraryAccess &access, const QString &postPrefix, const editor::OfferedFile &file,
                          const editor::ImageTidying &tidying, const std::optional<QString> &alt);

} // namespace galley::app
