// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/welcomepage.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int columnPx = 520;

QLabel *softLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", u"soft"_s);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"welcome"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QWidget(this);
    column->setFixedWidth(columnPx);
    auto *title = new QLabel(tr("Galley"), column);
    QFont font(u"serif"_s);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(44);
    title->setFont(font);

    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(softLabel(tr("Write a post, see it as a page, publish it as a git commit. "
                                   "Every word is kept from the first key on."),
                                column));
    layout->addSpacing(24);

    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(24);
    ways->setVerticalSpacing(16);
    ways->setColumnStretch(1, 1);
    const auto addWay = [&](const QString &name, const QString &text, auto signal, const QString &objectName) {
        auto *button = new QPushButton(name, column);
        button->setObjectName(objectName);
        button->setAccessibleDescription(text);
        connect(button, &QPushButton::clicked, this, signal);
        const int row = ways->rowCount();
        ways->addWidget(button, row, 0);
        ways->addWidget(softLabel(text, column), row, 1);
        return button;
    };
    addWay(tr("&New site…"), tr("A blog from nothing: a folder, a git repository, its pages."),
           &WelcomePage::newSiteRequested, u"newSiteButton"_s)
        ->setProperty("accent", true);
    addWay(tr("&Open a site repository…"),
           tr("A Hugo, Jekyll or Markdown site that you have. Nothing in it is changed."),
           &WelcomePage::openSiteRequested, u"openSiteButton"_s);
    addWay(tr("Try a &sample site"), tr("Three posts and a remote of their own, to publish to at once."),
           &WelcomePage::sampleSiteRequested, u"sampleSiteButton"_s);
    layout->addLayout(ways);

    auto *row = new QHBoxLayout; // Stretches rather than an alignment, which would ignore how high wrapped text is.
    row->addStretch();
    row->addWidget(column);
    row->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
}

} // namespace galley::app
