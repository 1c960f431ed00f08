// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace galley::app {

class OpenPost;

/// The metadata of the open post; lies over the proof's edge.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(OpenPost &post, QWidget *parent);

    /// Shown or hidden, at the right edge of its parent.
    void toggle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFields();
    void changeSlug();
    void changeDate();
    void changeTags();
    void complain(const QString &text);
    void settle();

    OpenPost &m_post;
    QLineEdit *m_title;
    QLineEdit *m_slug;
    QLineEdit *m_date;
    QLineEdit *m_tags;
    QPlainTextEdit *m_description;
    QLabel *m_address;
    QLabel *m_complaint;
};

} // namespace galley::app
