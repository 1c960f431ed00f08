// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/markdown/displaywidth.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace galley::model {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Unicode's East Asian Width W and F, neighbouring ranges joined; sorted.
constexpr auto wideRanges = std::to_array<Range>({
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x23F0, 0x23F0},
    {0x23F3, 0x23F3},   {0x25FD, 0x25FE},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267F, 0x267F},
    {0x2693, 0x2693},   {0x26A1, 0x26A1},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},
    {0x26CE, 0x26CE},   {0x26D4, 0x26D4},   {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},
    {0x26FA, 0x26FA},   {0x26FD, 0x26FD},   {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},
    {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},
    {0x27B0, 0x27B0},   {0x27BF, 0x27BF},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},
    {0x2E80, 0x303E},   {0x3041, 0x4DBF},   {0x4E00, 0xA4CF},   {0xA960, 0xA97C},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6B},   {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x16FE0, 0x18CD5}, {0x1AFF0, 0x1B2FB}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E},
    {0x1F191, 0x1F19A}, {0x1F1E6, 0x1F202}, {0x1F210, 0x1F320}, {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C},
    {0x1F37E, 0x1F393}, {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0}, {0x1F3F4, 0x1F3F4},
    {0x1F3F8, 0x1F43E}, {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D}, {0x1F54B, 0x1F54E},
    {0x1F550, 0x1F567}, {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596}, {0x1F5A4, 0x1F5A4}, {0x1F5FB, 0x1F64F},
    {0x1F680, 0x1F6C5}, {0x1F6CC, 0x1F6CC}, {0x1F6D0, 0x1F6D2}, {0x1F6D5, 0x1F6D7}, {0x1F6DC, 0x1F6DF},
    {0x1F6EB, 0x1F6EC}, {0x1F6F4, 0x1F6FC}, {0x1F7E0, 0x1F7EB}, {0x1F7F0, 0x1F7F0}, {0x1F90C, 0x1F93A},
    {0x1F93C, 0x1F945}, {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FAF8}, {0x20000, 0x3FFFD},
});

bool isWide(char32_t character)
{
    const auto *const range = std::ranges::lower_bound(wideRanges, character, {}, &Range::last);
    return range != wideRanges.end() && range->first <= character;
}

bool takesNoRoom(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

/// Of one letter as it is seen: a family of emoji joined by U+200D is as wide as one of them.
int widthOfCluster(QStringView cluster)
{
    constexpr char32_t shownAsEmoji = 0xFE0F;
    int width = 0;
    for (qsizetype at = 0; at < cluster.size(); ++at) {
        char32_t character = cluster[at].unicode();
        if (cluster[at].isHighSurrogate() && at + 1 < cluster.size()) {
            character = QChar::surrogateToUcs4(cluster[at], cluster[at + 1]);
            ++at;
        }
        if (isWide(character) || (character == shownAsEmoji && width > 0))
            width = 2;
        else if (!takesNoRoom(character))
            width = std::max(width, 1);
    }
    return width;
}

} // namespace

int displayWidth(QStringView text)
{
    const auto isSimple = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x300; };
    if (std::ranges::all_of(text, isSimple))
        return int(text.size());
    int width = 0;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    for (qsizetype begin = 0, end = letters.toNextBoundary(); end >= 0; begin = end, end = letters.toNextBoundary())
        width += widthOfCluster(text.sliced(begin, end - begin));
    return width;
}

} // namespace galley::model
