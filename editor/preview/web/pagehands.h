// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QUrl>

class QWebEnginePage;
class QWebEngineView;
class QWidget;

namespace galley::editor {

/// Tells what the author's mouse and keys mean in the page, by looking at the events that pass: the page has no script
/// that could.
class PageHands : public QObject
{
    Q_OBJECT

public:
    explicit PageHands(QWebEngineView *view);

    /// To be called for each page: the engine takes a new widget for each new process.
    void watch();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void lineClicked(int line);
    void taskClicked(int firstLine, int lastLine, int index, int count);
    void mailLinkActivated(
        const QUrl &url); ///< Web addresses are told by LockedPage, mail addresses the engine keeps from it.

private:
    void click(QPointF position);
    void pressEnter();

    QWebEngineView *m_view;
    QPointer<QWidget> m_widget;
    QPointF m_pressedAt;
};

} // namespace galley::editor
