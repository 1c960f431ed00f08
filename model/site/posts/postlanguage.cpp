// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/posts/postlanguage.h"

#include "model/site/configuration/sitelanguage.h"
#include "model/site/sitekind.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

QString languageOfPost(const QByteArray &source, const Site &site)
{
    if (const Result<FrontMatter> frontMatter = siteKind(site.kind).parse(source)) {
        for (const QString &key : {u"lang"_s, u"language"_s, u"locale"_s}) {
            if (const QString language = frontMatter->text(key); !language.isEmpty())
                return language;
        }
    }
    return site.folder.isEmpty() ? QString() : languageOfSite(QDir(site.folder));
}

} // namespace galley::model
