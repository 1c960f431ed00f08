// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/postid.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace galley::model {

namespace {

constexpr int randomDigits = 16;
constexpr int timeDigits = 10;

/// The digits of an id, each 0 to 31; the time stands first.
using Digits = std::array<quint8, timeDigits + randomDigits>;

Digits digitsOfTime(qint64 timeMs)
{
    Digits digits{};
    for (int index = timeDigits - 1; index >= 0; --index, timeMs >>= 5)
        digits.at(index) = static_cast<quint8>(timeMs & 31);
    return digits;
}

/// Each costs a call of the system: not for an id that is counted up from the last.
void addRandom(Digits &digits)
{
    for (int index = timeDigits; index < timeDigits + randomDigits; ++index)
        digits.at(index) = static_cast<quint8>(QRandomGenerator::system()->bounded(32));
}

void countUp(Digits &digits)
{
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        *digit = (*digit + 1) % 32;
        if (*digit != 0)
            return;
    }
}

} // namespace

PostId newPostId(const QDateTime &now)
{
    static Digits last{};
    Digits digits = digitsOfTime(now.toMSecsSinceEpoch());
    if (digits <= last || std::equal(digits.begin(), digits.begin() + timeDigits, last.begin())) {
        digits = last;
        countUp(digits);
    } else {
        addRandom(digits);
    }
    last = digits;

    constexpr QStringView alphabet = u"0123456789abcdefghjkmnpqrstvwxyz";
    PostId id;
    for (const quint8 digit : digits)
        id += alphabet[digit];
    return id;
}

} // namespace galley::model
