// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/sites/siteways.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const SiteId &site) { return u"site/%1/ways"_s.arg(site); }

} // namespace

Result<SiteWays> siteWays(Library &library, const SiteId &site)
{
    const Result<QByteArray> kept = library.recall(keyOf(site));
    if (!kept)
        return std::unexpected(kept.error());
    const QJsonObject values = QJsonDocument::fromJson(*kept).object();
    SiteWays ways;
    ways.branches = values["branches"_L1].toString() == "per-post"_L1 ? Branches::PerPost : Branches::Direct;
    ways.branchName = values["branchName"_L1].toString();
    for (const QJsonValue &remote : values["remotes"_L1].toArray())
        ways.remotes.append(remote.toString());
    return ways;
}

Result<> keepSiteWays(Library &library, const SiteId &site, const SiteWays &ways)
{
    const QJsonObject values{{u"branches"_s, ways.branches == Branches::PerPost ? u"per-post"_s : u"direct"_s},
                             {u"branchName"_s, ways.branchName},
                             {u"remotes"_s, QJsonArray::fromStringList(ways.remotes)}};
    return library.remember(keyOf(site), QJsonDocument(values).toJson(QJsonDocument::Compact));
}

} // namespace galley::model
