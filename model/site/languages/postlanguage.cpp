// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/languages/postlanguage.h"

#include "model/site/languages/sitelanguage.h"
#include "model/site/sitekind.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

QString languageIn(const FrontMatter &frontMatter)
{
    for (const QString &key : frontMatter.keys()) {
        const QString name = key.toLower();
        if (name != "lang"_L1 && name != "language"_L1 && name != "locale"_L1)
            continue;
        if (const QString language = frontMatter.text(key).trimmed(); !language.isEmpty())
            return language;
    }
    return {};
}

QString languageOfPost(const QByteArray &source, const Site &site)
{
    if (const Result<FrontMatter> frontMatter = siteKind(site.kind).parse(source)) {
        if (const QString language = languageIn(*frontMatter); !language.isEmpty())
            return language;
    }
    return site.folder.isEmpty() ? QString() : languageOfSite(QDir(site.folder));
}

} // namespace galley::model
