// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/text/posttext.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isWrittenWithoutSpaces(char32_t point)
{
    if (!QChar::isLetter(point))
        return false;
    const QChar::Script script = QChar::script(point);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

/// A line that shows nothing readable in a list: headings repeat the title, the others are signs.
bool isForExcerpt(QStringView line)
{
    static const QStringList signs{u"#"_s,   u"```"_s, u"~~~"_s, u"!["_s,  u"<"_s,       u"{%"_s,      u"{{"_s,
                                   u"---"_s, u"***"_s, u"|"_s,   u":::"_s, u"import "_s, u"export "_s, u"["_s};
    if (line.isEmpty())
        return false;
    return std::ranges::none_of(signs, [line](const QString &sign) { return line.startsWith(sign); }) ||
           (line.startsWith(u'[') && !line.contains(u"]:"));
}

QString withoutMarks(QString line)
{
    static const QRegularExpression link(u"!?\\[([^\\]\\[]*)\\](\\([^)]*\\)|\\[[^\\]]*\\])"_s);
    static const QRegularExpression leading(u"^\\s*(>\\s*|[-*+]\\s+|\\d+[.)]\\s+)+"_s);
    static const QRegularExpression marks(u"[*`]+|(?<!\\w)_+|_+(?!\\w)"_s);
    line.replace(link, u"\\1"_s);
    line.remove(leading);
    line.remove(marks);
    return line;
}

} // namespace

int countWords(QByteArrayView body)
{
    int words = 0;
    bool inWord = false;
    const QString text = QString::fromUtf8(body);
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text[index];
        if (character < QChar(0x80)) {
            if (character.isSpace()) {
                inWord = false;
            } else if (!inWord && character.isLetterOrNumber()) {
                inWord = true;
                ++words;
            }
            continue;
        }
        char32_t point = character.unicode();
        if (character.isHighSurrogate() && index + 1 < text.size())
            point = QChar::surrogateToUcs4(character, text[++index]);
        if (QChar::isSpace(point)) {
            inWord = false;
        } else if (isWrittenWithoutSpaces(point)) {
            inWord = false;
            ++words;
        } else if (!inWord && QChar::isLetterOrNumber(point)) {
            inWord = true;
            ++words;
        }
    }
    return words;
}

QString firstWords(QByteArrayView body, qsizetype length)
{
    constexpr qsizetype farthestByte = 8192; // Enough to pass a long head of images and headings.
    const QString text = QString::fromUtf8(body.first(std::min(body.size(), farthestByte)));
    QString excerpt;
    bool inCode = false;
    for (const QStringView rawLine : QStringView(text).split(u'\n')) {
        const QStringView line = rawLine.trimmed();
        if (line.startsWith(u"```") || line.startsWith(u"~~~"))
            inCode = !inCode;
        if (inCode || !isForExcerpt(line))
            continue;
        excerpt += withoutMarks(line.first(std::min<qsizetype>(line.size(), 1000)).toString()) + u' ';
        if (excerpt.size() > length)
            break;
    }
    excerpt = excerpt.simplified();
    if (excerpt.size() <= length)
        return excerpt;
    const qsizetype space = excerpt.lastIndexOf(u' ', length);
    excerpt.truncate(space > length / 2 ? space : length);
    if (excerpt.back().isHighSurrogate())
        excerpt.chop(1);
    return excerpt + u'…';
}

} // namespace galley::model
