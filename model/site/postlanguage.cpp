// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/postlanguage.h"

#include "model/post/frontmatter.h"
#include "model/site/sitelanguage.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

QString languageOfPost(const QByteArray &source, const QString &siteFolder)
{
    if (const Result<FrontMatter> frontMatter = FrontMatter::parse(source)) {
        for (const QString &key : {u"lang"_s, u"language"_s, u"locale"_s}) {
            if (const QString language = frontMatter->text(key); !language.isEmpty())
                return language;
        }
    }
    return siteFolder.isEmpty() ? QString() : languageOfSite(QDir(siteFolder));
}

} // namespace galley::model
