// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/libraryaccess.h"
#include "model/post/post.h"
#include "model/result.h"

#include <QDir>

namespace galley::app {

/// Whether the desktop hands over an address with this word: file:///home/…/x.md, or galley://post/ID.
bool isAddress(const QString &word);

/// What a word after `galley` means for the window: the absolute name of a file, or an address of Galley as it is.
QString openable(const QString &word, const QDir &folder);

/// The post of a galley:// address, or the draft of a file (see openFile()). Addresses stand in other programs and on
/// pages of others, so they can show a post and do nothing else.
Result<model::Post> openWord(model::LibraryAccess &access, const QString &word, const model::SiteId &site);

} // namespace galley::app
