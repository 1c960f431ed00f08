// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serve/servedpages.h"

#include <QCoreApplication>
#include <QUrl>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto reloadScript = "new EventSource('/_galley/changes').onmessage = () => location.reload();\n";

QString tr(const char *text) { return QCoreApplication::translate("ServedPages", text); }

HttpAnswer leadTo(int status, const QString &path)
{
    const QByteArray address = QUrl::toPercentEncoding(path, "/");
    return {status, "text/plain; charset=utf-8", address, address};
}

/// The page with a line at its end that makes it follow changes, and a bar where something is wrong.
QByteArray followingPage(const QByteArray &html, const QString &problem)
{
    QByteArray addition = QByteArray("<script src=\"") + reloadScriptPath + "\" defer></script>\n";
    if (!problem.isEmpty()) {
        addition += "<p role=\"alert\" style=\"position:fixed;inset:auto 0 0 0;margin:0;padding:.75rem 1rem;"
                    "background:#8a5a00;color:#fff;font:1rem/1.4 sans-serif\">" +
                    problem.toHtmlEscaped().toUtf8() + "</p>\n";
    }
    const qsizetype end = html.lastIndexOf("</body>");
    return end < 0 ? html + addition : html.first(end) + addition + html.sliced(end);
}

HttpAnswer fileAnswer(int status, const QString &path, const QByteArray &bytes, const ServedPages &pages)
{
    const bool isPage = path.endsWith(".html"_L1);
    return {status, contentType(path), isPage ? followingPage(bytes, pages.problem) : bytes, {}};
}

HttpAnswer notFound(const ServedPages &pages)
{
    const auto page = pages.files.constFind(u"404.html"_s);
    if (page != pages.files.constEnd())
        return fileAnswer(404, page.key(), *page, pages);
    const QByteArray words = tr("There is nothing at this address.").toHtmlEscaped().toUtf8();
    return fileAnswer(404, u"404.html"_s, "<!doctype html>\n<title>404</title>\n<body><p>" + words + "</p></body>\n",
                      pages);
}

} // namespace

HttpAnswer answerFor(const HttpRequest &request, const ServedPages &pages)
{
    if (request.path == QLatin1String(reloadScriptPath))
        return {200, contentType(request.path), reloadScript, {}};
    if (!request.path.startsWith(pages.basePath)) {
        const bool isAbove = request.path == u"/"_s || request.path + u'/' == pages.basePath;
        return isAbove ? leadTo(302, pages.basePath) : notFound(pages);
    }
    QString path = request.path.mid(pages.basePath.size());
    if (path.isEmpty() || path.endsWith(u'/'))
        path += u"index.html"_s;
    const auto file = pages.files.constFind(path);
    if (file != pages.files.constEnd())
        return fileAnswer(200, path, *file, pages);
    if (pages.files.contains(path + u"/index.html"_s))
        return leadTo(301, request.path + u'/');
    return notFound(pages);
}

} // namespace galley::app
