// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/markdown/escape.h"

#include <QRegularExpression>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QChar at(QStringView text, qsizetype index) { return index >= 0 && index < text.size() ? text[index] : QChar(u' '); }

bool beginsEntity(QStringView text, qsizetype ampersand)
{
    const qsizetype most = std::min(text.size(), ampersand + 40);
    for (qsizetype i = ampersand + 1; i < most; ++i) {
        if (text[i] == u';')
            return i > ampersand + 1;
        const bool isName = text[i].unicode() < 0x80 && text[i].isLetterOrNumber();
        if (!isName && !(text[i] == u'#' && i == ampersand + 1))
            return false;
    }
    return false;
}

bool meansSomething(QStringView text, qsizetype i)
{
    const QChar before = at(text, i - 1);
    const QChar after = at(text, i + 1);
    switch (text[i].unicode()) {
    case u'\\':
        return after.unicode() < 0x80 && (after.isPunct() || after.isSymbol());
    case u'`':
    case u'[':
    case u']':
        return true;
    case u'*':
        return !(before.isSpace() && after.isSpace());
    case u'_':
        return !(before.isLetterOrNumber() && after.isLetterOrNumber()) && !(before.isSpace() && after.isSpace());
    case u'~':
        return before == u'~' || after == u'~';
    case u'<':
        return after.isLetter() || after == u'/' || after == u'!' || after == u'?';
    case u'&':
        return beginsEntity(text, i);
    default:
        return false;
    }
}

int longestRun(QStringView text, QChar sign)
{
    int longest = 0;
    int run = 0;
    for (const QChar c : text) {
        run = c == sign ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

QString escapedText(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (meansSomething(text, i))
            escaped += u'\\';
        escaped += text[i];
    }
    return escaped;
}

QString escapedLineStart(const QString &line)
{
    static const QRegularExpression sign(uR"(^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|~~~|(?:[-=_*]\s*){2,}$|[|:\- ]+$))"_s);
    static const QRegularExpression number(uR"(^(\d{1,9})([.)])(?=\s|$))"_s);
    if (line.isEmpty() || line.front().isLetter())
        return line;
    if (const auto match = number.match(line); match.hasMatch())
        return match.captured(1) + u'\\' + line.sliced(match.capturedEnd(1));
    return sign.match(line).hasMatch() ? u'\\' + line : line;
}

QString inlineCode(const QString &text)
{
    const QString fence(longestRun(text, u'`') + 1, u'`');
    const bool needsRoom = text.startsWith(u'`') || text.endsWith(u'`');
    const QString room = needsRoom ? u" "_s : QString();
    return fence + room + text + room + fence;
}

QString linkTarget(const QString &address)
{
    QString target = address;
    target.replace(u' ', u"%20"_s).replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s);
    const bool isBalanced = target.count(u'(') == target.count(u')') && target.indexOf(u'(') <= target.indexOf(u')');
    if (!isBalanced)
        target.replace(u'(', u"%28"_s).replace(u')', u"%29"_s);
    return target;
}

} // namespace galley::model
