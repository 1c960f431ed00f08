// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/shortcodes.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

QList<model::TextMatch> shortcodes(const QString &line)
{
    constexpr int longestLine = 20'000; // A pasted image is none.
    QList<model::TextMatch> found;
    const bool mayHold = line.size() <= longestLine && (line.contains("{{"_L1) || line.contains("{%"_L1));
    if (!mayHold)
        return found;
    static const QRegularExpression pattern(
        u"\\{\\{<.*?>\\}\\}|\\{\\{%.*?%\\}\\}|\\{%.*?%\\}|\\{\\{(?![<%]).*?\\}\\}"_s);
    for (auto matches = pattern.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found.append({match.capturedStart(), match.capturedLength()});
    }
    return found;
}

int shortcodeSigns(QStringView shortcode)
{
    return shortcode.startsWith(u"{{<") || shortcode.startsWith(u"{{%") ? 3 : 2;
}

} // namespace galley::editor
