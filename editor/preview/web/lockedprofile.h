// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInterceptor>

#include <atomic>

namespace galley::editor {

class PageServer;

/// The second wall (the content security policy in the page is the first): lets through requests for our own scheme,
/// and `data:` for images.
class RequestFilter : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
    /// Lets images through from the web, too.
    void setRemoteImages(bool allowed) { m_remoteImages = allowed; }

private:
    std::atomic<bool> m_remoteImages = false; ///< Requests may come from the engine's own thread.
};

/// Keeps nothing, downloads nothing, asks nobody but our own page server.
class LockedProfile : public QWebEngineProfile
{
    Q_OBJECT

public:
    LockedProfile();

    PageServer *server() const { return m_server; }
    RequestFilter *filter() const { return m_filter; }

private:
    PageServer *m_server;
    RequestFilter *m_filter;
};

} // namespace galley::editor
