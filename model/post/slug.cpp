// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/slug.h"

#include <QHash>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maximumCharacters = 80;
/// A file name holds 255 bytes; the rest is for a date, a suffix and “-2”.
constexpr qsizetype maximumBytes = 200;

/// Latin letters that Unicode does not decompose.
QString folded(char32_t letter)
{
    static const QHash<char32_t, QString> letters = {
        {U'ß', u"ss"_s}, {U'æ', u"ae"_s}, {U'œ', u"oe"_s}, {U'ø', u"o"_s}, {U'đ', u"d"_s}, {U'ð', u"d"_s},
        {U'þ', u"th"_s}, {U'ł', u"l"_s},  {U'ı', u"i"_s},  {U'ħ', u"h"_s}, {U'ŋ', u"n"_s}, {U'ŧ', u"t"_s},
    };
    return letters.value(letter, QString::fromUcs4(&letter, 1));
}

bool losesAccents(QChar::Script script) { return script == QChar::Script_Latin || script == QChar::Script_Greek; }

/// Lower case, Latin and Greek without accents, other scripts whole.
QString foldedTitle(const QString &title)
{
    QString result;
    QChar::Script script = QChar::Script_Unknown;
    for (const uint character :
         title.normalized(QString::NormalizationForm_KD).toLower().normalized(QString::NormalizationForm_KD).toUcs4()) {
        const bool isAccent = QChar::category(character) == QChar::Mark_NonSpacing;
        if (!isAccent)
            script = QChar::script(character);
        if (!(isAccent && losesAccents(script)))
            result += folded(character);
    }
    return result.normalized(QString::NormalizationForm_C);
}

/// Apostrophes and invisible characters stand within a word; they are left out without parting it.
bool isLeftOut(uint character)
{
    return character == U'\'' || character == U'’' || character == U'ʼ' ||
           QChar::category(character) == QChar::Other_Format || QChar::category(character) == QChar::Mark_Enclosing ||
           (character >= 0xFE00 && character <= 0xFE0F);
}

bool isWordPart(uint character) { return QChar::isLetterOrNumber(character) || QChar::isMark(character); }

/// Cut at a word where there is one, else at a whole letter with its marks.
QString cut(const QString &slug)
{
    QTextBoundaryFinder boundaries(QTextBoundaryFinder::Grapheme, slug);
    qsizetype end = 0;
    for (qsizetype at = 0; at >= 0; at = boundaries.toNextBoundary()) {
        const QString part = slug.first(at);
        if (part.toUcs4().size() > maximumCharacters || part.toUtf8().size() > maximumBytes)
            break;
        end = at;
    }
    if (end == slug.size())
        return slug;
    const qsizetype hyphen = slug.lastIndexOf(u'-', end);
    return slug.first(hyphen > 0 ? hyphen : end);
}

bool isDeviceName(const QString &slug)
{
    static const QRegularExpression device(uR"(\A(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?\z)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(slug).hasMatch();
}

bool isSafeCharacter(uint character)
{
    static const QString unsafe = u"/\\:*?\"<>|%#&=;`$^{}[]"_s;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return character > 0xFFFF || !unsafe.contains(QChar(char16_t(character)));
    }
}

} // namespace

QString slugFromTitle(const QString &title)
{
    QString slug;
    bool isApart = false;
    bool hasLetter = false;
    for (const uint character : foldedTitle(title.first(qMin<qsizetype>(title.size(), 1000))).toUcs4()) {
        if (isLeftOut(character))
            continue;
        // A mark belongs to the letter before it; alone (as in a keycap emoji) it is nothing.
        if (!isWordPart(character) || (QChar::isMark(character) && (isApart || slug.isEmpty()))) {
            isApart = !slug.isEmpty();
            continue;
        }
        if (isApart)
            slug += u'-';
        isApart = false;
        hasLetter = true;
        slug += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    }
    slug = cut(slug);
    if (!hasLetter || slug.isEmpty())
        return u"untitled"_s;
    return isSafeSlug(slug) ? slug : u"post-"_s + slug;
}

bool isSafeSlug(const QString &slug)
{
    // Windows and 8.3 names (git~1) stand for other files; HFS+ ignores invisible characters, NTFS dots at the end.
    static const QRegularExpression shortName(u"~[0-9]"_s);
    if (slug.isEmpty() || slug.toUtf8().size() > maximumBytes || slug != slug.normalized(QString::NormalizationForm_C))
        return false;
    if (slug.startsWith(u'.') || slug.startsWith(u'-') || slug.startsWith(u'~') || slug.endsWith(u'.') ||
        slug.contains(u".."))
        return false;
    if (isDeviceName(slug) || shortName.match(slug).hasMatch())
        return false;
    const QList<uint> characters = slug.toUcs4();
    return std::all_of(characters.cbegin(), characters.cend(), isSafeCharacter) &&
           QString::fromUtf8(slug.toUtf8()) == slug;
}

} // namespace galley::model
