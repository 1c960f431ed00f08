// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace galley::app {

/// A bar across the window that says what could not be done and what to do now, until it is closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error);
    void showNotice(const QString &text);
    /// A notice with something that can be done about it, once.
    void showOffer(const QString &text, const QString &actionWords, const std::function<void()> &action);

private:
    void showText(const QString &text, const QString &detail);

    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_detailsButton;
    std::function<void()> m_offered;
    QPlainTextEdit *m_details;
};

} // namespace galley::app
