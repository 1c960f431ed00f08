// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a galley.toml: settings, or a sentence that says what is wrong with it.

#include "publish/press/press.h"

#include <cstdint>
#include <cstdlib>

using namespace galley;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 8'192)
        return 0;
    const QByteArray toml(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<publish::PressSettings> settings = publish::PressSettings::parse(toml);
    if (!settings && (settings.error().message.isEmpty() || settings.error().hint.isEmpty()))
        std::abort();
    if (settings && *settings != *publish::PressSettings::parse(toml))
        std::abort();
    return 0;
}
