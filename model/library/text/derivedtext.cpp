// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/text/derivedtext.h"

#include "model/library/media/addresses.h"
#include "model/library/search/searchwords.h"
#include "model/library/text/posttext.h"

#include <algorithm>

namespace galley::model {

DerivedText derivedText(const PostReader &reader, const QString &siteKind, const QString &path,
                        const QByteArray &source)
{
    DerivedText derived;
    derived.fields = reader.fields(siteKind, path, source);
    const QByteArrayView body = QByteArrayView(source).sliced(reader.bodyOffset(siteKind, source));
    derived.words = countWords(body);
    derived.excerpt = firstWords(body);
    derived.titleKey = QString::fromUtf8(searchWords(derived.fields.title));
    for (const WrittenAddress &address : addressesIn(source))
        derived.files.append(QString::fromUtf8(fileKey(address.text)));
    std::ranges::sort(derived.files);
    derived.files.erase(std::unique(derived.files.begin(), derived.files.end()), derived.files.end());
    return derived;
}

} // namespace galley::model
