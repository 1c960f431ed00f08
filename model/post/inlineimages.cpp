// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/inlineimages.h"

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype smallest = 1'000;

bool isOfData(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'A' && code <= u'Z') || (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9') ||
           code == u'+' || code == u'/' || code == u'=' || code == u'%';
}

} // namespace

QList<InlineImage> inlineImagesIn(const QString &text)
{
    constexpr qsizetype longestHead = 100;
    const QString start = u"data:image/"_s;
    const QString mark = u";base64,"_s;
    QList<InlineImage> images;
    for (qsizetype begin = text.indexOf(start); begin >= 0;) {
        const qsizetype head = QStringView(text).sliced(begin).left(longestHead).indexOf(mark);
        qsizetype end = begin + start.size();
        if (head >= 0) {
            const auto data = text.begin() + begin + head + mark.size();
            end = std::find_if_not(data, text.end(), isOfData) - text.begin();
            if (end - begin >= smallest)
                images.append({begin, end - begin});
        }
        begin = text.indexOf(start, end);
    }
    return images;
}

} // namespace galley::model
