// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/address.h"

#include <algorithm>
#include <array>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isControl(QChar character) { return character.unicode() < 0x20 || character.unicode() == 0x7F; }

/// What stands before the first ':' if it can be a scheme; empty: the address is relative.
QString schemeOf(const QString &address)
{
    const qsizetype colon = address.indexOf(u':');
    const qsizetype pathStart = address.indexOf(u'/');
    const qsizetype queryStart = address.indexOf(u'?');
    const qsizetype fragmentStart = address.indexOf(u'#');
    const bool isRelative = colon < 0 || (pathStart >= 0 && pathStart < colon) ||
                            (queryStart >= 0 && queryStart < colon) || (fragmentStart >= 0 && fragmentStart < colon);
    return isRelative ? QString() : address.left(colon).toLower();
}

/// “data:image/png;base64,…”: no SVG, which may hold anything.
bool isPictureData(const QString &address)
{
    constexpr auto kinds = std::to_array<QLatin1StringView>({"png"_L1, "jpeg"_L1, "gif"_L1, "webp"_L1, "avif"_L1});
    return std::ranges::any_of(kinds, [&](QLatin1StringView kind) {
        const QString start = "data:image/"_L1 + kind + ";base64,"_L1;
        return address.startsWith(start, Qt::CaseInsensitive) &&
               std::all_of(address.cbegin() + start.size(), address.cend(), [](QChar sign) {
                   return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z') ||
                          (sign >= u'0' && sign <= u'9') || sign == u'+' || sign == u'/' || sign == u'=';
               });
    });
}

} // namespace

QString safeAddress(const QString &address, AddressUse use)
{
    QString plain = address;
    plain.removeIf(isControl);
    plain = plain.trimmed();
    if (use == AddressUse::Picture && isPictureData(plain))
        return plain;
    const QString scheme = schemeOf(plain);
    const bool isAllowed = scheme.isEmpty() || scheme == u"http"_s || scheme == u"https"_s ||
                           (scheme == u"mailto"_s && use == AddressUse::Link);
    const bool startsWithColon = plain.startsWith(u':');
    return isAllowed && !startsWithColon ? plain : QString();
}

} // namespace galley::model
