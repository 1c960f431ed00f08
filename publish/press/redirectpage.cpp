// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/redirectpage.h"

#include "model/site/paths/paths.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

QString redirectPath(const QString &formerAddress)
{
    if (!formerAddress.startsWith(u'/') || formerAddress.startsWith("//"_L1))
        return {};
    const QString path = model::pathWithin(QUrl::fromPercentEncoding(formerAddress.toUtf8())).value_or(QString());
    if (path.isEmpty())
        return {};
    return path.endsWith(".html"_L1) ? path : path + u"/index.html"_s;
}

QByteArray redirectPage(const QByteArray &target, const QString &title, const QString &language)
{
    const QByteArray address = QString::fromUtf8(target).toHtmlEscaped().toUtf8();
    return "<!DOCTYPE html>\n<html lang=\"" + language.toHtmlEscaped().toUtf8() +
           "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title.toHtmlEscaped().toUtf8() +
           "</title>\n<meta name=\"robots\" content=\"noindex\">\n<meta http-equiv=\"refresh\" content=\"0; url=" +
           address + "\">\n<link rel=\"canonical\" href=\"" + address + "\">\n</head>\n<body>\n<p><a href=\"" +
           address + "\">" + title.toHtmlEscaped().toUtf8() + "</a></p>\n</body>\n</html>\n";
}

} // namespace galley::publish
