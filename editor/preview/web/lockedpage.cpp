// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/lockedpage.h"

#include <QLoggingCategory>
#include <QWebEngineCertificateError>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEnginePermission>
#endif
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {
Q_LOGGING_CATEGORY(previewLog, "galley.preview", QtWarningMsg)
}

LockedPage::LockedPage(QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    lockSettings();
    refuseRequests();
}

void LockedPage::show(const QUrl &url)
{
    m_expected = url;
    load(url);
}

QUrl LockedPage::outsideLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme(); // Lower case, whatever stood there.
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    return url.isValid() && (web || scheme == "mailto"_L1) ? url : QUrl();
}

bool LockedPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && !m_expected.isEmpty() && url == m_expected) {
        m_expected.clear(); // A page that reloads itself does not get past here.
        return true;
    }
    const QUrl link = outsideLink(url.toString(QUrl::FullyEncoded));
    if (type == NavigationTypeLinkClicked && !link.isEmpty() && link.scheme() != "mailto"_L1) {
        Q_EMIT linkActivated(link);
    }
    return false;
}

void LockedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                          const QString &source)
{
    // Mostly what the policy kept out, which is no news. Our own script's mistakes are.
    if (level == ErrorMessageLevel) {
        qCDebug(previewLog, "%ls:%d: %ls", qUtf16Printable(source), line, qUtf16Printable(message));
    }
}

void LockedPage::lockSettings()
{
    using Settings = QWebEngineSettings;
    // Every attribute is said, because several open a door by default and the next Qt may change its mind.
    for (const auto closed : {Settings::JavascriptEnabled,
                              Settings::JavascriptCanOpenWindows,
                              Settings::JavascriptCanAccessClipboard,
                              Settings::JavascriptCanPaste,
                              Settings::AllowWindowActivationFromJavaScript,
                              Settings::LocalStorageEnabled,
                              Settings::LocalContentCanAccessRemoteUrls,
                              Settings::LocalContentCanAccessFileUrls,
                              Settings::HyperlinkAuditingEnabled,
                              Settings::SpatialNavigationEnabled,
                              Settings::ScrollAnimatorEnabled,
                              Settings::ErrorPageEnabled,
                              Settings::PluginsEnabled,
                              Settings::PdfViewerEnabled,
                              Settings::FullScreenSupportEnabled,
                              Settings::ScreenCaptureEnabled,
                              Settings::WebGLEnabled,
                              Settings::Accelerated2dCanvasEnabled,
                              Settings::AutoLoadIconsForPage,
                              Settings::TouchIconsEnabled,
                              Settings::FocusOnNavigationEnabled,
                              Settings::AllowRunningInsecureContent,
                              Settings::AllowGeolocationOnInsecureOrigins,
                              Settings::DnsPrefetchEnabled,
                              Settings::NavigateOnDropEnabled}) {
        settings()->setAttribute(closed, false);
    }
    for (const auto open : {Settings::AutoLoadImages, Settings::LinksIncludedInFocusChain, Settings::ShowScrollBars,
                            Settings::PrintElementBackgrounds, Settings::PlaybackRequiresUserGesture,
                            Settings::WebRTCPublicInterfacesOnly}) {
        settings()->setAttribute(open, true);
    }
    settings()->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
    settings()->setDefaultTextEncoding(u"utf-8"_s);
    setAudioMuted(true);
}

void LockedPage::refuseRequests()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this,
            [](const QWebEnginePermission &permission) { permission.deny(); });
#else
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
#endif
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
}

} // namespace galley::editor
