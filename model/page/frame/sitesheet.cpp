// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/frame/sitesheet.h"

#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

QByteArray withAddresses(const QByteArray &css, const std::function<QString(const QString &address)> &address)
{
    static const QRegularExpression places(
        uR"re((@import\s+|\burl\(\s*)(?:"([^"\n]*)"|'([^'\n]*)')|(\burl\(\s*)([^\s"')]+))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unsafe(u"[\"'()\\\\\\s<>]"_s);
    const QString text = QString::fromUtf8(css);
    QString made;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : places.globalMatch(text)) {
        const QString was = match.captured(2) + match.captured(3) + match.captured(5);
        if (was.startsWith("data:"_L1, Qt::CaseInsensitive) || was.startsWith(u'#'))
            continue;
        const QString now = address(was);
        made += QStringView(text).sliced(end, match.capturedStart() - end);
        made += match.captured(1) + match.captured(4) + u'"' + (now.contains(unsafe) ? QString() : now) + u'"';
        end = match.capturedEnd();
    }
    made += QStringView(text).sliced(end);
    return made.toUtf8();
}

} // namespace galley::model
