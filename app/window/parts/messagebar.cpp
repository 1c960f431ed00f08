// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/parts/messagebar.h"

#include "app/window/parts/announcer.h"

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
    , m_row(new QHBoxLayout)
    , m_text(new QLabel(this))
    , m_detailsButton(new QPushButton(tr("Details"), this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(u"messageBar"_s);
    auto *close = new QPushButton(tr("Close"), this);
    m_row->setSpacing(8);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_detailsButton);
    m_row->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->addLayout(m_row);
    layout->addWidget(m_details);

    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detailsButton->setProperty("quiet", true);
    m_detailsButton->setCheckable(true);
    close->setProperty("quiet", true);
    m_details->setObjectName(u"details"_s);
    m_details->setReadOnly(true);
    m_details->setMaximumHeight(96);
    m_details->hide();
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    hide();
}

void MessageBar::showError(const Error &error, const QList<Offer> &offers)
{
    m_about = nullptr;
    showText(error.message + u' ' + error.hint, error.detail, offers);
}

void MessageBar::showNotice(const QString &text, const QList<Offer> &offers, const QObject *about)
{
    m_about = about;
    showText(text, {}, offers);
}

void MessageBar::withdraw(const QObject *about)
{
    if (m_about == about)
        hide();
}

void MessageBar::showText(const QString &text, const QString &detail, const QList<Offer> &offers)
{
    m_text->setText(text);
    m_details->setPlainText(detail);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!detail.isEmpty());
    for (QPushButton *button : std::exchange(m_offers, {}))
        button->deleteLater(); // It may be the one that brought this message.
    for (const Offer &offer : offers) {
        auto *button = new QPushButton(offer.text, this);
        button->setObjectName(u"messageAction"_s);
        connect(button, &QPushButton::clicked, this, [this, run = offer.run] {
            hide();
            run();
        });
        m_row->insertWidget(1 + int(m_offers.size()), button);
        m_offers.append(button);
    }
    show();
    Announcer::say(this, text);
}

} // namespace galley::app
