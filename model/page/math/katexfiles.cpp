// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/math/katexfiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

QString katexFile(const QString &name)
{
    // With Galley, where it is packed with all it needs; else Debian's, and Node's form of the same.
    static const QStringList folders{QCoreApplication::applicationDirPath() + u"/../share/galley/katex"_s,
                                     u"/usr/share/javascript/katex"_s, u"/usr/share/nodejs/katex/dist"_s,
                                     u"/usr/share/katex"_s};
    static const QString fonts = u"/usr/share/fonts/truetype/katex/"_s;
    if (name.contains(".."_L1))
        return {};
    for (const QString &folder : folders) {
        if (const QFileInfo file(folder + u'/' + name); file.isFile())
            return file.filePath();
    }
    const QFileInfo font(fonts + name.section(u'/', -1));
    return name.startsWith("fonts/"_L1) && font.isFile() ? font.filePath() : QString();
}

} // namespace galley::model
