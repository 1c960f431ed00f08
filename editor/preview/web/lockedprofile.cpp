// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/lockedprofile.h"

#include "editor/preview/web/pageserver.h"

#include <QWebEngineDownloadRequest>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

void RequestFilter::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    const bool own = url.scheme() == QLatin1StringView(PageServer::scheme);
    const bool picture =
        url.scheme() == "data"_L1 && info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage;
    info.block(!own && !picture);
}

LockedProfile::LockedProfile()
    : m_server(new PageServer(this))
{
    // Made without a name, a profile is off the record.
    installUrlSchemeHandler(PageServer::scheme, m_server);
    setUrlRequestInterceptor(new RequestFilter(this));
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    connect(this, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

} // namespace galley::editor
