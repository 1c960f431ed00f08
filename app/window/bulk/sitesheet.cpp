// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/bulk/sitesheet.h"

#include "model/site/sitekind.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int sheetPx = 520;
constexpr int listPx = 176;

} // namespace

SiteSheet::SiteSheet(LibraryThread &library, int posts, QWidget *window)
    : Sheet(posts == 1 ? tr("Which site should this post go to?")
                       : tr("Which site should these %1 posts go to?").arg(posts),
            sheetPx, window)
    , m_list(new QListWidget(panel()))
    , m_copy(new QPushButton(tr("Copy there"), panel()))
    , m_move(new QPushButton(tr("Move there"), panel()))
{
    setObjectName(u"siteSheet"_s);
    auto *words = new QLabel(tr("The front matter is rewritten for that site, and images go along. A post that readers "
                                "find at its old site stays there; the other site then gets a copy."),
                             panel());
    words->setWordWrap(true);
    words->setProperty("role", u"soft"_s);
    content()->addWidget(words);
    m_list->setObjectName(u"siteList"_s);
    m_list->setAccessibleName(tr("Sites"));
    m_list->setFixedHeight(listPx);
    content()->addWidget(m_list);

    auto *cancel = new QPushButton(tr("Not now"), panel());
    m_copy->setObjectName(u"copyButton"_s);
    m_move->setObjectName(u"moveButton"_s);
    m_move->setProperty("accent", true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {cancel, m_copy, m_move})
        buttons->addWidget(button);
    content()->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_copy, &QPushButton::clicked, this, [this] { choose(Transfer::Copy); });
    connect(m_move, &QPushButton::clicked, this, [this] { choose(Transfer::Move); });
    library.then(
        this, [](Library &opened) { return opened.sites(); },
        [this](const Result<QList<Site>> &sites) { showSites(sites.value_or(QList<Site>())); });
}

void SiteSheet::showSites(const QList<Site> &sites)
{
    m_sites = sites;
    for (const Site &site : sites)
        m_list->addItem(tr("%1 (%2)").arg(site.name, siteKind(site.kind).name()));
    m_list->setCurrentRow(0);
    m_copy->setEnabled(!sites.isEmpty());
    m_move->setEnabled(!sites.isEmpty());
    m_list->setFocus();
}

void SiteSheet::choose(Transfer transfer)
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    Q_EMIT chosen(m_sites.at(row), transfer);
    dismiss();
}

} // namespace galley::app
