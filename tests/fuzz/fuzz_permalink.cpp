// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a permalink pattern: the address begins with a slash, and no way leads out of the site.

#include "model/site/paths/permalinkpattern.h"

#include <cstdint>
#include <cstdlib>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 2'048)
        return 0;
    const QString pattern = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QDateTime date(QDate(2026, 11, 23), QTime(12, 30), Qt::UTC);
    const auto valueOf = [](const QString &word) -> std::optional<QString> {
        return word == "slug"_L1 || word == "title"_L1 ? std::optional(u"a-post"_s) : std::nullopt;
    };
    for (const QDateTime &when : {date, QDateTime()}) {
        if (!fillPermalink(pattern, when, valueOf).startsWith(u'/'))
            std::abort();
    }
    return 0;
}
