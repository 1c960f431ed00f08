// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/spelling/prosewords.h"

#include <QRegularExpression>

namespace galley::editor {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is not prose within a line, each as long as it goes.
const QRegularExpression &otherThanProse()
{
    static const QRegularExpression pattern(u"(`+)(?!`).*?(?<!`)\\1(?!`)"      // code
                                            "|\\{\\{.*?\\}\\}|\\{%.*?%\\}"     // shortcodes, template tags
                                            "|<[^ >][^>]*>"                    // HTML, <https://…>
                                            "|\\]\\([^)]*\\)|\\]\\[[^\\]]*\\]" // where a link leads
                                            "|^ {0,3}\\[[^\\]]+\\]:.*$"        // where a reference leads
                                            "|\\b[a-zA-Z][a-zA-Z0-9+.-]*://\\S+|\\bwww\\.\\S+" // addresses
                                            "|[\\w.+-]+@[\\w.-]+"                        // mail addresses, handles
                                            "|(?<!\\S)(?:[@#][\\w/-]+|[~.]?[/\\\\]\\S+)" // names of people, tags, files
                                            "|[\\w.~-]*[/\\\\][\\w.~-]*[/\\\\][\\w./~-]*"
                                            "|:[a-z0-9_+-]+:" // emoji
                                            "|&#?\\w+;"       // entities
                                            ""_s);
    return pattern;
}

bool isBeyondDictionaries(QStringView word)
{
    bool hasSmall = false;
    for (const QChar c : word) {
        if (c == u'\'' || c == u'\u2019') {
            break; // What follows is an ending.
        }
        const QChar::Script script = c.script();
        if (c.isDigit() || c == u'_' || script == QChar::Script_Han || script == QChar::Script_Hiragana ||
            script == QChar::Script_Katakana || script == QChar::Script_Hangul || script == QChar::Script_Thai) {
            return true;
        }
        if (c.isUpper() && hasSmall) {
            return true; // camelCase
        }
        hasSmall = hasSmall || c.isLower();
    }
    return !hasSmall || word.size() < 2; // ABBREVIATIONS
}

} // namespace

QList<model::TextMatch> proseWords(const QString &line)
{
    QString prose = line;
    for (auto others = otherThanProse().globalMatch(line); others.hasNext();) {
        const QRegularExpressionMatch other = others.next();
        std::fill_n(prose.begin() + other.capturedStart(), other.capturedLength(), u' ');
    }
    static const QRegularExpression word(
        u"[\\p{L}\\p{M}\\p{N}]+(?:_+[\\p{L}\\p{M}\\p{N}]+)*(?:['\u2019][\\p{L}\\p{M}]+)*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<model::TextMatch> words;
    for (auto found = word.globalMatch(prose); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!isBeyondDictionaries(match.capturedView())) {
            words.append({match.capturedStart(), match.capturedLength()});
        }
    }
    return words;
}

} // namespace galley::editor
