// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/proof/proofmenu.h"

#include "app/window/proof/proof.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>

namespace galley::app {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ProofMenu", text); }

constexpr int phonePx = 390;
constexpr int tabletPx = 768;
constexpr int desktopPx = 1280;

} // namespace

void addPrinting(QMenu *menu, Proof &proof)
{
    menu->addAction(tr("&Print…"), QKeySequence::Print, &proof, &Proof::print);
    menu->addAction(tr("&Export as PDF…"), &proof, &Proof::exportPdf);
}

void addProofChoices(QMenu *menu, Proof &proof)
{
    auto *widths = new QActionGroup(menu);
    const auto addWidth = [&](const QString &name, int widthPx) {
        QAction *action = menu->addAction(name, &proof, [&proof, widthPx] { proof.setPageWidth(widthPx); });
        action->setCheckable(true);
        action->setChecked(Proof::pageWidth() == widthPx);
        widths->addAction(action);
    };
    addWidth(tr("Preview as &wide as its pane"), 0);
    addWidth(tr("Preview as on a p&hone"), phonePx);
    addWidth(tr("Preview as on a &tablet"), tabletPx);
    addWidth(tr("Preview as on a des&ktop"), desktopPx);
    menu->addSeparator();
    QAction *images = menu->addAction(tr("Load i&mages from the web for this site"), &proof, &Proof::setRemoteImages);
    images->setCheckable(true);
    QObject::connect(menu, &QMenu::aboutToShow, images,
                     [images, &proof] { images->setChecked(proof.allowsRemoteImages()); });
}

} // namespace galley::app
