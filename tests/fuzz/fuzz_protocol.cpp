// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a message of the renderer's protocol: taken or refused; what is taken and packed again is taken again.

#include "model/renderer/protocol.h"

#include <cstdint>
#include <cstdlib>

using namespace galley::model::protocol;

namespace {

template<typename Message>
void tryAs(const QByteArray &bytes)
{
    Message message;
    if (!unpack(bytes, message))
        return;
    Message again;
    if (!unpack(pack(message), again) || pack(again) != pack(message))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0 || size > 65'536)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    switch (data[0] % 5) {
    case 0:
        tryAs<RenderRequest>(bytes);
        break;
    case 1:
        tryAs<RenderAnswer>(bytes);
        break;
    case 2:
        tryAs<ColourCodeRequest>(bytes);
        break;
    case 3:
        tryAs<LinesRequest>(bytes);
        break;
    default:
        tryAs<LinesAnswer>(bytes);
    }
    return 0;
}
