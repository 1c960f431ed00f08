// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/bulk/bulkbar.h"

#include "app/window/bulk/bulkdesk.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

BulkBar::BulkBar(BulkDesk &desk, QWidget *parent)
    : QFrame(parent)
    , m_count(new QLabel(this))
{
    setObjectName(u"bulkBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 12, 4);
    row->setSpacing(4);
    row->addWidget(m_count);
    row->addStretch();
    const auto addButton = [&](const QString &text, const QString &name, void (BulkDesk::*action)()) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setProperty("quiet", true);
        connect(button, &QPushButton::clicked, &desk, action);
        row->addWidget(button);
    };
    addButton(tr("Tags…"), u"bulkTags"_s, &BulkDesk::chooseTags);
    addButton(tr("Publish…"), u"bulkPublish"_s, &BulkDesk::publish);
    addButton(tr("Move to another site…"), u"bulkMove"_s, &BulkDesk::chooseSite);
    addButton(tr("Move to the trash"), u"bulkTrash"_s, &BulkDesk::moveToTrash);
    m_count->setObjectName(u"bulkCount"_s);
    connect(&desk, &BulkDesk::postsChanged, this, [this](const auto &posts) { showCount(posts.size()); });
    hide();
}

void BulkBar::showCount(qsizetype count)
{
    m_count->setText(tr("%1 posts chosen").arg(QLocale().toString(count)));
    setVisible(count > 1);
}

} // namespace galley::app
