// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/aids/linestart.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

QString LineStart::continuation() const
{
    QString next = marker;
    if (marker.size() > 1) {
        next = QString::number(marker.chopped(1).toInt() + 1) + marker.back();
    }
    const QString space = !quote.isEmpty() && !quote.endsWith(u' ') ? u" "_s : QString();
    return quote + space + indent + next + gap + (task.isEmpty() ? QString() : u"[ ] "_s);
}

LineStart lineStart(const QString &line)
{
    static const QRegularExpression rule(uR"(^ {0,3}([-*_])[ \t]*(\1[ \t]*){2,}$)"_s);
    static const QRegularExpression signs(
        uR"(^((?: {0,3}> ?)*)([ \t]*)(?:([-*+]|\d{1,9}[.)])([ \t]+)(\[[ xX]\][ \t]+)?)?)"_s);
    constexpr int longestStart = 200; // Nobody nests deeper, and a line may be a whole image.
    const QString head = line.left(longestStart);
    if (rule.match(head).hasMatch()) {
        return {};
    }
    const QRegularExpressionMatch match = signs.match(head);
    return {match.captured(1), match.captured(2), match.captured(3), match.captured(4), match.captured(5)};
}

} // namespace galley::editor
