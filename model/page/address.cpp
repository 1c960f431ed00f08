// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/address.h"

#include <algorithm>

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

} // namespace

QString safeAddress(const QString &address, AddressUse use)
{
    QString plain = address;
    plain.removeIf(isControl);
    plain = plain.trimmed();
    const QString scheme = schemeOf(plain);
    const bool isAllowed = scheme.isEmpty() || scheme == u"http"_s || scheme == u"https"_s ||
                           (scheme == u"mailto"_s && use == AddressUse::Link);
    const bool startsWithColon = plain.startsWith(u':');
    return isAllowed && !startsWithColon ? plain : QString();
}

} // namespace galley::model
