// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/remoteaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::RemoteAddress)
};

Way wayOf(const QString &scheme)
{
    if (scheme == "https"_L1)
        return Way::Https;
    if (scheme == "http"_L1)
        return Way::Http;
    if (scheme == "ssh"_L1 || scheme == "git+ssh"_L1 || scheme == "ssh+git"_L1)
        return Way::Ssh;
    if (scheme == "git"_L1)
        return Way::Git;
    return scheme == "file"_L1 ? Way::File : Way::Other;
}

/// "me@host:path"; what has a '/' before the ':' is a file.
RemoteAddress readShort(const QString &address)
{
    const qsizetype colon = address.indexOf(u':');
    const qsizetype slash = address.indexOf(u'/');
    if (colon < 0 || (slash >= 0 && slash < colon))
        return {.way = Way::File};
    const QString place = address.left(colon);
    const qsizetype at = place.lastIndexOf(u'@');
    return {.way = Way::Ssh, .user = place.left(qMax<qsizetype>(at, 0)), .host = place.mid(at + 1)};
}

} // namespace

RemoteAddress readAddress(const QString &address)
{
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*)://"_s);
    const auto match = scheme.match(address);
    if (!match.hasMatch())
        return readShort(address);
    const QUrl url(address);
    return {.way = wayOf(match.captured(1).toLower()),
            .user = url.userName(),
            .host = url.host(),
            .port = qMax(0, url.port()),
            .hasPassword = !url.password().isEmpty()};
}

Result<> checkAddress(const QString &remote, const QString &address)
{
    static const QRegularExpression helper(u"^[A-Za-z0-9+.-]+::"_s);
    static const QRegularExpression option(u"(^|://|@|^[^/]*:)-"_s); // For ssh, or for the program that it starts.
    const RemoteAddress read = readAddress(address);
    const bool isProgram = helper.match(address).hasMatch() || read.way == Way::Other;
    if (isProgram || (read.way != Way::File && option.match(address).hasMatch()) || address.startsWith(u'-')) {
        return std::unexpected(Error{
            Text::tr("The address of “%1” is not one that Galley publishes to: it would start a program.").arg(remote),
            Text::tr("Set one like https://example.org/me/blog.git or git@example.org:me/blog.git (git remote "
                     "set-url %1 ADDRESS).")
                .arg(remote),
            {}});
    }
    const bool isHttp = read.way == Way::Http || read.way == Way::Https;
    if (isHttp && read.hasPassword) {
        return std::unexpected(
            Error{Text::tr("The address of “%1” holds a password, which other programs could read while git runs.")
                      .arg(remote),
                  Text::tr("Take it out (git remote set-url %1 ADDRESS): Galley asks for it and can keep it in the "
                           "keychain.")
                      .arg(remote),
                  {}});
    }
    return {};
}

} // namespace galley::publish
