// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/export/exportedpost.h"

namespace galley::model {

/// A post's text in which the addresses of its own files are those that they have beside the exported text.
struct MovedText
{
    struct File
    {
        QString name; ///< Below the folder of the post's files.
        PostFile file;
    };
    QByteArray text;
    QList<File> files;
    QStringList missing; ///< Images that the text names and nobody has.
};

/// `folder`: the name of the folder beside the text that the files go to.
MovedText movedText(const ExportedPost &post, const QString &folder);

/// The posts as Markdown, byte for byte but for the addresses of their files, which go to a folder beside each. A path
/// that ends in .md is one file (of several posts: one after the other, each under its title); else a folder with a
/// file for each post.
Result<ExportReport> exportMarkdown(LibraryAccess &library, const ExportRequest &request,
                                    const Progress &progress = {});

} // namespace galley::model
