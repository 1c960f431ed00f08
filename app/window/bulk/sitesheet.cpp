// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/bulk/sitesheet.h"

#include "model/site/sitekind.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int sheetPx = 520;
constexpr int listPx = 176;

} // namespace

SiteSheet::SiteSheet(LibraryThread &library, const QList<PostId> &posts, QWidget *window)
    : Sheet(posts.size() == 1 ? tr("Which site should this post go to?")
                              : tr("Which site should these %1 posts go to?").arg(posts.size()),
            sheetPx, window)
    , m_words(new QLabel(panel()))
    , m_list(new QListWidget(panel()))
    , m_copy(new QPushButton(tr("Copy there"), panel()))
    , m_move(new QPushButton(tr("Move there"), panel()))
{
    setObjectName(u"siteSheet"_s);
    m_words->setWordWrap(true);
    m_words->setProperty("role", u"soft"_s);
    content()->addWidget(m_words);
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
        this, [posts](Library &opened) { return otherSites(opened, posts); },
        [this](const Result<QList<Site>> &sites) { showSites(sites.value_or(QList<Site>())); });
}

/// All sites but the one that all the posts are of.
Result<QList<Site>> SiteSheet::otherSites(Library &library, const QList<PostId> &posts)
{
    Result<QList<Site>> sites = library.sites();
    QSet<SiteId> own;
    for (const PostId &id : posts) {
        if (const Result<Post> post = library.post(id))
            own.insert(post->siteId);
    }
    if (sites && own.size() == 1)
        sites->removeIf([&own](const Site &site) { return own.contains(site.id); });
    return sites;
}

void SiteSheet::showSites(const QList<Site> &sites)
{
    m_sites = sites;
    m_words->setText(sites.isEmpty()
                         ? tr("There is no other site in the library yet. Open or make one from the File menu.")
                         : tr("The front matter is rewritten for that site, and images go along. A post that readers "
                              "find at its old site stays there; the other site then gets a copy."));
    m_list->setVisible(!sites.isEmpty());
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
