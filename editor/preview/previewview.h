// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/rendered.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <optional>

namespace galley::editor {

/// A file that the preview may show.
struct PreviewFile
{
    QByteArray bytes;
    QByteArray mimeType;
};

/// A piece of the page: the top-level block that stands on these lines of the text, cleaned and enriched (model/page).
struct PageBlock
{
    int firstLine = 0;
    int lastLine = 0;
    QByteArray html;
};

/// The page as readers will see it. The web engine behind it is loaded after the window stands (see makePreviewView):
/// all of this works before that, the page follows when the engine is there.
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// A new page: what stands before and after the post's blocks (a whole HTML document together), and its blocks. The
    /// scroll position starts at the top.
    virtual void setPage(const QByteArray &before, const QByteArray &after, const QList<PageBlock> &blocks) = 0;
    /// The same page with another frame (title, tags …); blocks and scroll position stay.
    virtual void setFrame(const QByteArray &before, const QByteArray &after) = 0;
    /// `removed` blocks from `first` on give way to `inserted`; those after move by `lineDelta` lines. The scroll
    /// position does not jump.
    virtual void patch(int first, int removed, const QList<PageBlock> &inserted, int lineDelta) = 0;

    /// Finds the bytes of an image that a page names as galley-page:/media/NAME. Beside the frame's, the only files a
    /// page can load.
    virtual void setFiles(std::function<std::optional<PreviewFile>(const QString &name)> files) = 0;

    /// Finds the style sheets, images and fonts of the frame, which it names as galley-page:/frame/NAME.
    virtual void setFrameFiles(std::function<std::optional<PreviewFile>(const QString &name)> files) = 0;

    virtual void scrollToLine(double line) = 0;
    virtual void setDark(bool dark) = 0;
    /// Lays the page out for a screen of this width, made smaller where the view is narrower; 0: as wide as the view.
    virtual void setPageWidth(int widthPx) = 0;
    /// Whether images may be loaded from the web. Nothing else ever is.
    virtual void setRemoteImages(bool allowed) = 0;

    /// Asks for a printer and prints the page, light.
    virtual void print() = 0;
    /// Writes the page, light, as it would be printed; `printed` tells how that went.
    virtual void printToPdf(const QString &path) = 0;

Q_SIGNALS:
    void topLineChanged(double line); ///< The author scrolled the page.
    void lineClicked(int line);
    /// The author clicked on box number `index` of the `count` in the block on these lines.
    void taskClicked(int firstLine, int lastLine, int index, int count);
    void printed(bool isDone);
    void linkActivated(const QUrl &url); ///< http, https or mailto only; nothing was opened.
    void shown();                        ///< The page holds all that was asked for so far.
};

/// The view, from the galley-preview module beside the program; loads the web engine (300 ms), so call it once the
/// window stands. Null with the reason in `problem` where the module cannot be loaded.
PreviewView *makePreviewView(QWidget *parent, QString *problem);

} // namespace galley::editor
