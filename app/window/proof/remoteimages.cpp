// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/proof/remoteimages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

QString settingsKey(const model::SiteId &site) { return u"preview/remoteImages/"_s + site; }

} // namespace

bool allowsRemoteImages(const model::SiteId &site)
{
    return !site.isEmpty() && QSettings().value(settingsKey(site), false).toBool();
}

void allowRemoteImages(const model::SiteId &site, bool allowed)
{
    if (!site.isEmpty())
        QSettings().setValue(settingsKey(site), allowed);
}

RemoteImagesBar::RemoteImagesBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"remoteImagesBar"_s);
    auto *text = new QLabel(tr("Images from the web are not loaded."), this);
    text->setProperty("role", u"soft"_s);
    text->setToolTip(tr("Whoever keeps such an image can see that it is loaded, and from where."));
    auto *load = new QPushButton(tr("Load them for this site"), this);
    load->setObjectName(u"loadRemoteImages"_s);
    load->setProperty("quiet", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(text, 1);
    row->addWidget(load);
    connect(load, &QPushButton::clicked, this, &RemoteImagesBar::loadingAllowed);
    hide();
}

} // namespace galley::app
