// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace galley::model {

/// What a note is called in a link ("Some note", "folder/Some note") to the address that leads to it; empty: no such.
using AddressOfNote = std::function<QString(const QString &name)>;

/// `markdown` with [[Note]], [[Note|words]], [[Note#Heading]], ![[image.png|300]] and ![[Note]] as plain links and
/// images, code left alone. A link to nothing leaves its words, and is told to `lost`.
QByteArray withoutWikiLinks(const QByteArray &markdown, const AddressOfNote &addressOf,
                            const std::function<void(const QString &name)> &lost);

} // namespace galley::model
