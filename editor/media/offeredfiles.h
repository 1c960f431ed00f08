// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

class QMimeData;

namespace galley::editor {

/// A file that was pasted or dropped, not looked into yet: it lies at `path`, or came as bytes, or as pixels.
struct OfferedFile
{
    QString name; ///< The file's, or “pasted-image.png”.
    QString path{};
    QByteArray bytes{};
    QImage picture{};
};

/// True for local files but texts and folders, for an image without any text beside it (office programs put a picture
/// of every copied text into the clipboard), and for images that an address or a page holds whole (“data:”).
bool offersFiles(const QMimeData &data);

/// In the order of `data`. Quick: nothing is read or encoded.
QList<OfferedFile> offeredFiles(const QMimeData &data);

/// The file's bytes. Slow where it lies on a disk or is pixels. Errors: it cannot be read, or is too large for a blog.
Result<QByteArray> bytesOf(const OfferedFile &file);

/// The image that “data:image/png;base64,…” holds; none: it is no such address, or broken.
OfferedFile fileFromDataAddress(const QString &address);

} // namespace galley::editor
