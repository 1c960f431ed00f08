// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QWidget>

class QWebEnginePage;

namespace galley::editor {

/// Lies over the view while a page is loaded: the engine shows a white window until a new process has painted.
class PageCover : public QWidget
{
    Q_OBJECT

public:
    explicit PageCover(QWidget *parent);

    /// Shows `still`, the page as it was, or just the ground where there is none.
    void cover(const QPixmap &still, const QColor &ground);
    /// Goes away as soon as something of the page is on the screen; after a moment in any case, for a page can be
    /// empty.
    void uncoverOncePainted(QWebEnginePage *page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void askIfPainted(QWebEnginePage *page, int load, int questionsLeft);

    QPixmap m_still;
    QColor m_ground;
    int m_load = 0; ///< Counts covers: an answer about the page before does not count.
};

} // namespace galley::editor
