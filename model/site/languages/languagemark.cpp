// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/languages/languagemark.h"

#include <QLocale>
#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

bool isLanguageCode(const QString &text)
{
    static const QRegularExpression code(u"^([a-z]{2,3})([-_]([A-Za-z]{2}|[A-Z][a-z]{3}|[0-9]{3}))?$"_s);
    const QRegularExpressionMatch match = code.match(text);
    if (!match.hasMatch())
        return false;
    // Three letters alone are a word more often than a language.
    const bool isTelling = match.captured(1).size() == 2 || !match.captured(2).isEmpty();
    return isTelling && QLocale::codeToLanguage(match.captured(1)) != QLocale::AnyLanguage;
}

LanguageMark languageInName(const QString &path)
{
    const qsizetype nameStart = path.lastIndexOf(u'/') + 1;
    const qsizetype ending = path.lastIndexOf(u'.');
    const qsizetype mark = ending <= nameStart ? -1 : path.lastIndexOf(u'.', ending - 1);
    if (mark <= nameStart || !isLanguageCode(path.sliced(mark + 1, ending - mark - 1)))
        return {{}, path};
    return {path.sliced(mark + 1, ending - mark - 1), path.first(mark) + path.sliced(ending)};
}

LanguageMark languageInFolder(const QString &path, const QString &above, int levels)
{
    if (!above.isEmpty() && !path.startsWith(above + u'/'))
        return {{}, path};
    QStringList names = path.split(u'/');
    const qsizetype first = above.isEmpty() ? 0 : above.count(u'/') + 1;
    for (qsizetype place = first; place < first + levels && place + 1 < names.size(); ++place) {
        if (!isLanguageCode(names.at(place)))
            continue;
        const QString language = names.takeAt(place);
        return {language, names.join(u'/')};
    }
    return {{}, path};
}

} // namespace galley::model
