// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/markers.h"

#include <algorithm>

namespace galley::model {

namespace {

bool isOneOf(QChar character, const char *signs)
{
    return character.unicode() < 0x80 &&
           std::find(signs, signs + qstrlen(signs), char(character.unicode())) != signs + qstrlen(signs);
}

int runBefore(QStringView text, const char *signs)
{
    int length = 0;
    while (length < text.size() && isOneOf(text[length], signs)) {
        ++length;
    }
    return length;
}

int runAfter(QStringView text, const char *signs)
{
    int length = 0;
    while (length < text.size() && isOneOf(text[text.size() - 1 - length], signs)) {
        ++length;
    }
    return length;
}

/// The same sign on both sides, as often on one side as on the other.
Markers around(QStringView text, const char *signs, int most)
{
    const int count = std::min({runBefore(text, signs), runAfter(text, signs), most});
    return 2 * qsizetype(count) < text.size() ? Markers{count, count} : Markers{};
}

Markers ofHeading(QStringView text)
{
    if (runBefore(text, "=- \t") == text.size()) {
        return {int(text.size()), 0}; // The line under a heading.
    }
    const int indent = runBefore(text, " \t");
    const int signs = runBefore(text.mid(indent), "#");
    if (signs == 0) {
        return {};
    }
    const int before = indent + signs + runBefore(text.mid(indent + signs), " \t");
    const QStringView rest = text.mid(before);
    const int trailing = runAfter(rest, "# \t");
    const bool isClosed = trailing > 0 && trailing < rest.size() && isOneOf(rest[rest.size() - trailing], " \t");
    return {before, isClosed ? trailing : 0};
}

} // namespace

Markers markersOf(TextRole role, QStringView span)
{
    switch (role) {
    case TextRole::Heading1:
    case TextRole::Heading2:
    case TextRole::Heading3:
    case TextRole::Heading4:
    case TextRole::Heading5:
    case TextRole::Heading6:
        return ofHeading(span);
    case TextRole::Emphasis:
        return around(span, "*_", 1);
    case TextRole::Strong:
        return around(span, "*_", 2);
    case TextRole::StrongEmphasis:
        return around(span, "*_", 3);
    case TextRole::StrikeThrough:
        return around(span, "~", 2);
    case TextRole::Code:
        return around(span, "`", int(span.size()));
    default:
        return {};
    }
}

} // namespace galley::model
