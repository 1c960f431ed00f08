// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as an export of WordPress: every item comes or is refused with a sentence, and reading comes to an end.

#include "model/import/wordpress/wxrsource.h"

#include <QFile>

#include <cstdint>
#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 32'768)
        return 0;
    static const int memory = memfd_create("export", MFD_CLOEXEC);
    if (ftruncate(memory, 0) != 0 || pwrite(memory, data, size, 0) != ssize_t(size))
        std::abort();
    const Result<std::unique_ptr<ImportSource>> source =
        openWxr(u"/proc/self/fd/%1"_s.arg(memory), SourceDetail::Whole);
    if (!source) {
        if (source.error().message.isEmpty() || source.error().hint.isEmpty())
            std::abort();
        return 0;
    }
    SourceItem item;
    for (size_t items = 0; items <= size; ++items) { // An item takes at least a byte.
        const Result<bool> isThere = (*source)->next(item);
        if (!isThere || !*isThere)
            return 0;
    }
    std::abort();
}
