// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/preview/previewview.h"
#include "editor/preview/web/pagecontent.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QVariant;
class QWebEngineLoadingInfo;
class QWebEngineView;

namespace galley::editor {

class LockedPage;
class LockedProfile;
class PageCover;
class PageHands;
class PagePrinter;
class ScriptRunner;

/// The preview in a web engine view. It keeps all that was asked for; what the page lacks of it goes there in one
/// script at a time, so a fast typist costs no queue and a page that dies can be brought back.
class WebPreview : public PreviewView
{
    Q_OBJECT

public:
    explicit WebPreview(QWidget *parent);
    ~WebPreview() override;

    void setPage(const QByteArray &before, const QByteArray &after, const QList<PageBlock> &blocks) override;
    void setFrame(const QByteArray &before, const QByteArray &after) override;
    void patch(int first, int removed, const QList<PageBlock> &inserted, int lineDelta) override;
    void setFiles(std::function<std::optional<PreviewFile>(const QString &name)> files) override;
    void setFrameFiles(std::function<std::optional<PreviewFile>(const QString &name)> files) override;
    void scrollToLine(double line) override;
    void setDark(bool dark) override;
    void setPageWidth(int widthPx) override;
    void setRemoteImages(bool allowed) override;
    void print() override;
    void printToPdf(const QString &path) override;

    bool isDark() const { return m_content.isDark(); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Phase { Empty, Loading, Ready, Ended };

    void openPage();

    void load();
    void loadingChanged(const QWebEngineLoadingInfo &info);
    void prepareLoadedPage();
    void takeGround(const QVariant &ground);
    void processEnded();

    /// Something was asked for: the page follows once the caller is done asking, and shown() tells it.
    void asked();
    void wake();
    void bringUpToDate();
    void bringFrame();
    QString nextPatch();
    void placeView();

    std::unique_ptr<LockedProfile> m_profile; ///< Outlives its page.
    QWebEngineView *m_view = nullptr;
    LockedPage *m_page = nullptr;
    PageCover *m_cover = nullptr;
    PageHands *m_hands = nullptr;
    PagePrinter *m_printer = nullptr;
    ScriptRunner *m_scripts = nullptr;

    PageContent m_content; ///< All that was asked for.

    // How far the page is.
    Phase m_phase = Phase::Empty;
    bool m_pageTurned = false; ///< All of it is another post's.
    bool m_frameChanged = false;
    bool m_scrolled = false; ///< The page moved; by whom is not known yet.
    std::optional<double> m_scrollTo;
    double m_topLine = 0; ///< As last asked for or reported.
    bool m_shownSaid = true;
    bool m_waking = false;
    int m_pageWidthPx = 0;
    QUrl m_url;
    QTimer m_restart;
    int m_deaths = 0; ///< Of this page's process.
    QElapsedTimer m_lastDeath;
};

} // namespace galley::editor
