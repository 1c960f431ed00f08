// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/branch/requestlink.h"

#include <QRegularExpression>

#include <optional>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RemotePlace
{
    QString host;
    QString path; ///< "me/blog", without ".git".
};

/// https://host/me/blog.git, ssh://git@host:22/me/blog, git@host:me/blog.git
std::optional<RemotePlace> placeOf(const QString &remoteUrl)
{
    static const QRegularExpression shortForm(u"^(?:[^@/]+@)?([^:/@]+):(?!//)(.+)$"_s);
    RemotePlace place;
    if (remoteUrl.contains("://"_L1)) {
        const QUrl url(remoteUrl);
        if (url.scheme() == "file"_L1)
            return std::nullopt;
        place = {url.host(), url.path()};
    } else if (const auto match = shortForm.match(remoteUrl); match.hasMatch()) {
        place = {match.captured(1), match.captured(2)};
    }
    static const QRegularExpression around(u"^/+|/+$"_s);
    place.path.remove(around);
    if (place.path.endsWith(".git"_L1))
        place.path.chop(4);
    place.host = place.host.toLower();
    for (const QLatin1StringView door : {"ssh."_L1, "altssh."_L1}) { // Of github.com, gitlab.com, bitbucket.org.
        if (place.host.startsWith(door))
            place.host.remove(0, door.size());
    }
    return place.host.isEmpty() || !place.path.contains(u'/') ? std::nullopt : std::optional(place);
}

/// A part of an address, with '/' kept.
QString inPath(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text, "/~")); }
QString inQuery(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

} // namespace

QUrl requestLink(const QString &remoteUrl, const QString &branch, const QString &target)
{
    const auto place = placeOf(remoteUrl);
    if (!place)
        return {};
    const auto isAt = [&](QLatin1StringView name) { return place->host.contains(name); };
    const QString base = u"https://%1/%2"_s.arg(place->host, inPath(place->path));
    QString link;
    if (isAt("github"_L1))
        link = base + u"/compare/%1...%2?expand=1"_s.arg(inPath(target), inPath(branch));
    else if (isAt("gitlab"_L1))
        link = base + u"/-/merge_requests/new?merge_request%5Bsource_branch%5D="_s + inQuery(branch) +
               u"&merge_request%5Btarget_branch%5D="_s + inQuery(target);
    else if (isAt("codeberg"_L1) || isAt("gitea"_L1) || isAt("forgejo"_L1))
        link = base + u"/compare/%1...%2"_s.arg(inPath(target), inPath(branch));
    else if (isAt("bitbucket"_L1))
        link = base + u"/pull-requests/new?source="_s + inQuery(branch) + u"&dest="_s + inQuery(target);
    else if (place->host == "git.sr.ht"_L1)
        link = base + u"/send-email"_s; // It asks for the commits itself.
    return QUrl(link);
}

} // namespace galley::publish
