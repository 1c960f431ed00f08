// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/text/textform.h"

#include "model/owned.h"

#include <zstd.h>

namespace galley::model {

namespace {

using Packer = Owned<ZSTD_CCtx, ZSTD_freeCCtx>;
using Unpacker = Owned<ZSTD_DCtx, ZSTD_freeDCtx>;

constexpr int level = 3;         // Measured: higher ones take 5 % less for twice the time and more.
constexpr int widestWindow = 27; // Powers of two; what every reader of zstd takes, 128 MB.
constexpr qsizetype longText = qsizetype(256) * 1024; // From here on level 3 by itself forgets where a base began.
constexpr qsizetype longestText =
    qsizetype(1024) * 1024 * 1024; // SQLite keeps none longer, so a length above it is damage.

/// A window that reaches from the end of the text to the beginning of its base.
int windowFor(qsizetype length)
{
    int window = 10;
    while (window < widestWindow && (qsizetype(1) << window) < length)
        ++window;
    return window;
}

/// Made once for each thread: making one takes longer than packing a short text.
ZSTD_CCtx *freshPacker()
{
    static thread_local const Packer packer(ZSTD_createCCtx());
    ZSTD_CCtx_reset(packer.get(), ZSTD_reset_session_and_parameters);
    return packer.get();
}

ZSTD_DCtx *freshUnpacker()
{
    static thread_local const Unpacker unpacker(ZSTD_createDCtx());
    ZSTD_DCtx_reset(unpacker.get(), ZSTD_reset_session_and_parameters);
    return unpacker.get();
}

} // namespace

QByteArray packed(const QByteArray &text, const QByteArray &base)
{
    ZSTD_CCtx *const packer = freshPacker();
    ZSTD_CCtx_setParameter(packer, ZSTD_c_compressionLevel, level);
    if (!base.isEmpty()) {
        const qsizetype both = text.size() + base.size();
        ZSTD_CCtx_setParameter(packer, ZSTD_c_windowLog, windowFor(both));
        ZSTD_CCtx_setParameter(packer, ZSTD_c_enableLongDistanceMatching, both > longText ? 1 : 0);
        ZSTD_CCtx_refPrefix(packer, base.constData(), size_t(base.size()));
    }
    QByteArray bytes(qsizetype(ZSTD_compressBound(size_t(text.size()))), Qt::Uninitialized);
    const size_t size =
        ZSTD_compress2(packer, bytes.data(), size_t(bytes.size()), text.constData(), size_t(text.size()));
    if (ZSTD_isError(size))
        return {};
    bytes.resize(qsizetype(size));
    bytes.squeeze();
    return bytes;
}

std::optional<QByteArray> unpacked(const QByteArray &bytes, const QByteArray &base)
{
    const unsigned long long length = ZSTD_getFrameContentSize(bytes.constData(), size_t(bytes.size()));
    if (length == ZSTD_CONTENTSIZE_UNKNOWN || length == ZSTD_CONTENTSIZE_ERROR || length > longestText)
        return std::nullopt;
    ZSTD_DCtx *const unpacker = freshUnpacker();
    if (!base.isEmpty())
        ZSTD_DCtx_refPrefix(unpacker, base.constData(), size_t(base.size()));
    QByteArray text(qsizetype(length), Qt::Uninitialized);
    const size_t size =
        ZSTD_decompressDCtx(unpacker, text.data(), size_t(text.size()), bytes.constData(), size_t(bytes.size()));
    if (ZSTD_isError(size) || size != length)
        return std::nullopt;
    return text;
}

} // namespace galley::model
