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
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool picture = (url.scheme() == "data"_L1 || (isWeb && m_remoteImages)) &&
                         info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage;
    info.block(!own && !picture);
}

LockedProfile::LockedProfile()
    : m_server(new PageServer(this))
    , m_filter(new RequestFilter(this))
{
    // Made without a name, a profile is off the record.
    installUrlSchemeHandler(PageServer::scheme, m_server);
    setUrlRequestInterceptor(m_filter);
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    connect(this, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

} // namespace galley::editor
