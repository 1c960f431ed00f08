// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as HTML: reading never crashes, what comes out is bounded and holds nothing that could run.

#include "model/import/html/htmlmarkdown.h"
#include "model/page/page.h"

#include <cstdint>
#include <cstdlib>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 16'384)
        return 0;
    const QByteArray html(reinterpret_cast<const char *>(data), qsizetype(size));
    constexpr qsizetype most = 20'000;
    HtmlImport options;
    options.mostCharacters = most;
    if (const auto markdown = markdownFromHtml(html, options); markdown && markdown->text.size() > 2 * most)
        std::abort();
    textOfHtml(html);

    const QByteArray once = cleanHtml(html);
    const QByteArray lower = once.toLower();
    for (const char *element : {"<script", "<iframe", "<object", "<embed", "<base", "<meta", "<form"}) {
        if (lower.contains(element))
            std::abort();
    }
    if (cleanHtml(once) != once) // What is clean stays as it is.
        std::abort();
    return 0;
}
