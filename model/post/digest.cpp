// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/digest.h"

#include <openssl/evp.h>

namespace galley::model {

namespace {

QByteArray digest(const EVP_MD *kind, QByteArrayView bytes)
{
    QByteArray result(EVP_MD_get_size(kind), Qt::Uninitialized);
    if (EVP_Digest(bytes.data(), size_t(bytes.size()), reinterpret_cast<unsigned char *>(result.data()), nullptr, kind,
                   nullptr) != 1)
        qFatal("libcrypto gives no digest."); // No memory, or a libcrypto without it: a wrong hash would cost texts.
    return result;
}

} // namespace

QByteArray sha256(QByteArrayView bytes) { return digest(EVP_sha256(), bytes); }
QByteArray sha1(QByteArrayView bytes) { return digest(EVP_sha1(), bytes); }

} // namespace galley::model
