// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace galley::app {

/// A button of a message: what it says and does. The bar closes with it.
struct Offer
{
    QString text;
    std::function<void()> run;
};

/// A bar across the window that says what could not be done and what to do now, until it is closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error, const QList<Offer> &offers = {});
    /// `about`: what takes it away again by withdraw(), if no other message stands there by then.
    void showNotice(const QString &text, const QList<Offer> &offers = {}, const QObject *about = nullptr);
    void withdraw(const QObject *about);

private:
    void showText(const QString &text, const QString &detail, const QList<Offer> &offers);

    QHBoxLayout *m_row;
    QList<QPushButton *> m_offers;
    QLabel *m_text;
    QPushButton *m_detailsButton;
    QPlainTextEdit *m_details;
    const QObject *m_about = nullptr; ///< Only compared.
};

} // namespace galley::app
