// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>
#include <QWebEnginePage>

namespace galley::editor {

/// The third wall: a page that only goes where Galley sends it, opens nothing, asks for nothing and runs no script of
/// its own.
class LockedPage : public QWebEnginePage
{
    Q_OBJECT

public:
    LockedPage(QWebEngineProfile *profile, QObject *parent);

    /// The one way to another page.
    void show(const QUrl &url);

    /// `address` as a link that an author may be asked about: http, https or mailto; else empty.
    static QUrl outsideLink(const QString &address);

Q_SIGNALS:
    void linkActivated(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    void javaScriptAlert(const QUrl &, const QString &) override {}
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;

private:
    void lockSettings();
    void refuseRequests();

    QUrl m_expected; ///< Where Galley itself just sent the page; empty once it has set out.
};

} // namespace galley::editor
