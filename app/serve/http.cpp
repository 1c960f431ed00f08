// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serve/http.h"

#include <QHash>
#include <QStringDecoder>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

const char *reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 421:
        return "Misdirected Request";
    case 503:
        return "Service Unavailable";
    default:
        return "Internal Server Error";
    }
}

bool isSafe(const QString &path)
{
    if (!path.startsWith(u'/') || path.contains(u'\\') || path.contains(u'\0'))
        return false;
    for (const QStringView part : QStringView(path).split(u'/')) {
        if (part == ".."_L1 || part == "."_L1)
            return false;
    }
    return true;
}

/// Decoded; none: it is not UTF-8 or leads outside.
std::optional<QString> pathOf(const QByteArray &target)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(
        target.first(qMin(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'),
                          target.indexOf('#') < 0 ? target.size() : target.indexOf('#'))));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString path = decoder(bytes);
    return decoder.hasError() || !isSafe(path) ? std::nullopt : std::optional(path);
}

} // namespace

std::optional<HttpRequest> parseRequest(const QByteArray &head)
{
    const QByteArrayList lines = head.split('\n');
    const QByteArrayList first = lines.constFirst().trimmed().split(' ');
    if (first.size() != 3 || !first.at(2).startsWith("HTTP/1."))
        return std::nullopt;
    const std::optional<QString> path = pathOf(first.at(1));
    if (!path)
        return std::nullopt;
    HttpRequest request{first.at(0), *path, {}};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.first(colon).toLower() != "host")
            continue;
        if (!request.host.isEmpty())
            return std::nullopt; // Two hosts: somebody is being tricked.
        request.host = line.sliced(colon + 1).trimmed();
    }
    return request;
}

QByteArray toBytes(const HttpAnswer &answer, bool withBody)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    bytes += "Content-Type: " + answer.type + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (!answer.location.isEmpty())
        bytes += "Location: " + answer.location + "\r\n";
    if (answer.status == 405)
        bytes += "Allow: GET, HEAD\r\n";
    bytes += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n"
             "Cross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n\r\n";
    return withBody ? bytes + answer.body : bytes;
}

bool namesThisMachine(const QByteArray &host, quint16 port)
{
    const qsizetype colon = host.lastIndexOf(':');
    if (colon < 0 || host.sliced(colon + 1) != QByteArray::number(port))
        return false;
    const QByteArray name = host.first(colon).toLower();
    return name == "127.0.0.1" || name == "localhost";
}

QByteArray contentType(const QString &path)
{
    static const QHash<QString, QByteArray> types{
        {u"html"_s, "text/html; charset=utf-8"},
        {u"css"_s, "text/css; charset=utf-8"},
        {u"js"_s, "text/javascript; charset=utf-8"},
        {u"json"_s, "application/json"},
        {u"xml"_s, "application/xml"},
        {u"opml"_s, "text/x-opml; charset=utf-8"},
        {u"txt"_s, "text/plain; charset=utf-8"},
        {u"svg"_s, "image/svg+xml"},
        {u"png"_s, "image/png"},
        {u"jpg"_s, "image/jpeg"},
        {u"jpeg"_s, "image/jpeg"},
        {u"gif"_s, "image/gif"},
        {u"webp"_s, "image/webp"},
        {u"avif"_s, "image/avif"},
        {u"ico"_s, "image/x-icon"},
        {u"woff2"_s, "font/woff2"},
        {u"woff"_s, "font/woff"},
        {u"ttf"_s, "font/ttf"},
        {u"mp3"_s, "audio/mpeg"},
        {u"ogg"_s, "audio/ogg"},
        {u"mp4"_s, "video/mp4"},
        {u"webm"_s, "video/webm"},
        {u"pdf"_s, "application/pdf"},
        {u"webmanifest"_s, "application/manifest+json"},
    };
    return types.value(path.section(u'.', -1).toLower(), "application/octet-stream");
}

} // namespace galley::app
