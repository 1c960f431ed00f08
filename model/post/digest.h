// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace galley::model {

/// Digests by libcrypto, which takes a tenth of QCryptographicHash's time. Any thread.
QByteArray sha256(QByteArrayView bytes); ///< 32 bytes.
QByteArray sha1(QByteArrayView bytes);   ///< 20 bytes; for git, never for trust.

} // namespace galley::model
