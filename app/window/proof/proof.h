// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/proof/framesource.h"
#include "app/window/proof/pagemaker.h"
#include "editor/preview/previewview.h"
#include "editor/text/markdowneditor.h"
#include "model/renderer/rendererclient.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace galley::app {

class OpenPost;
class RemoteImagesBar;

/// The right pane: the page as readers will see it, following the text, and the button that publishes it.
class Proof : public QWidget
{
    Q_OBJECT

public:
    Proof(OpenPost &post, editor::MarkdownEditor &editor, QWidget *parent = nullptr);

    /// Loads the web engine, the first time; to be called when the window stands and can be typed in.
    void start();
    void applyAppearance();
    /// The width of the screen that the page is laid out for; 0: the pane's own. Kept in the settings.
    void setPageWidth(int widthPx);
    static int pageWidth();
    bool allowsRemoteImages() const;
    void setRemoteImages(bool allowed);
    void print();
    void exportPdf();
    /// The site's settings may have changed: the frame around the post is read anew.
    void reloadFrame();

Q_SIGNALS:
    void publishRequested();
    void inspectorRequested();
    void counted(const galley::model::TextCounts &counts); ///< The text as it was just rendered.
    void problemMet(const galley::Error &error);
    void previewMissing(); ///< There will be no page, and no counts.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPost();
    void requestRender();
    void takePatch(const model::RenderPatch &patch);
    std::optional<editor::PreviewFile> findFile(const QString &address) const;
    void makeFrame();
    void showNotice(const QString &text);
    void followText(double line);
    void setContext();

    OpenPost &m_post;
    editor::MarkdownEditor &m_editor;
    model::RendererClient m_renderer;
    model::RenderOptions m_dialect; ///< The Markdown of the site's kind.
    PageMaker m_maker;
    FrameSource m_frame;
    editor::PreviewView *m_view = nullptr;
    QWidget *m_page;
    QStackedLayout *m_pageLayout;
    QLabel *m_notice;
    RemoteImagesBar *m_imagesBar;
    QPushButton *m_publish;
    QByteArray m_before;
    QByteArray m_after;
    QTimer m_renderSoon;      ///< At the latest; else shortly after the paint of what was typed.
    QTimer m_frameDelay;      ///< The frame holds title and tags: once typing in them rests.
    bool m_freshPage = false; ///< The next answer is the first of another post.
};

} // namespace galley::app
