// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace galley::app {

/// A question inside the window: a panel over the dimmed rest. Escape and the ground around it dismiss it.
class Sheet : public QWidget
{
    Q_OBJECT

public:
    /// `title` is the question. The sheet belongs to `window` and goes when it is closed.
    Sheet(const QString &title, int widthPx, QWidget *window);

    virtual void open();
    virtual void dismiss(); ///< As Escape does.

Q_SIGNALS:
    void dismissed();

protected:
    QVBoxLayout *content() { return m_content; }
    QFrame *panel() { return m_panel; }
    void setTitle(const QString &title);
    void settle(); ///< Its content has another height now.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< Tab stays within the sheet.

private:
    int m_widthPx;
    QPointer<QWidget> m_focusBefore; ///< Gets the focus back.
    QFrame *m_panel;
    QLabel *m_title;
    QVBoxLayout *m_content;
};

} // namespace galley::app
