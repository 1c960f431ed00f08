// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/parts/messagebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_detailsButton(new QPushButton(tr("Details"), this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(u"messageBar"_s);
    auto *close = new QPushButton(tr("Close"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_detailsButton);
    row->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->addLayout(row);
    layout->addWidget(m_details);

    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"messageAction"_s);
    m_action->setProperty("quiet", true);
    m_detailsButton->setProperty("quiet", true);
    m_detailsButton->setCheckable(true);
    close->setProperty("quiet", true);
    m_details->setObjectName(u"details"_s);
    m_details->setReadOnly(true);
    m_details->setMaximumHeight(96);
    m_details->hide();
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(m_offered, {}))
            action();
    });
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    hide();
}

void MessageBar::showError(const Error &error) { showText(error.message + u' ' + error.hint, error.detail); }

void MessageBar::showNotice(const QString &text) { showText(text, {}); }

void MessageBar::showOffer(const QString &text, const QString &actionWords, const std::function<void()> &action)
{
    showText(text, {});
    m_offered = action;
    m_action->setText(actionWords);
    m_action->show();
}

void MessageBar::showText(const QString &text, const QString &detail)
{
    m_text->setText(text);
    m_offered = {};
    m_action->hide();
    m_details->setPlainText(detail);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!detail.isEmpty());
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace galley::app
