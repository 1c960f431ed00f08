// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper/outsidesheet.h"

#include "app/publishing/diffhtml.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int widthPx = 720;
constexpr int diffHeightPx = 360;

} // namespace

OutsideSheet::OutsideSheet(const OutsideText &text, QWidget *window)
    : Sheet(tr("Which text is it to be?"), widthPx, window)
{
    auto *explanation =
        new QLabel(tr("Lines with − are only in your text, lines with + only in the other program’s. Whichever you "
                      "take, the other one stays among the versions."),
                   this);
    explanation->setProperty("role", u"soft"_s);
    explanation->setWordWrap(true);
    auto *diff = new QTextBrowser(this);
    diff->setObjectName(u"diff"_s);
    diff->setMinimumHeight(diffHeightPx);
    diff->setOpenLinks(false);
    diff->setAccessibleName(tr("What the other text changes"));
    diff->setHtml(diffHtml({text.path, text.here, text.outside}));
    auto *take = new QPushButton(tr("Take the other text"), this);
    take->setObjectName(u"takeOutsideButton"_s);
    auto *keep = new QPushButton(tr("Keep my text"), this);
    keep->setObjectName(u"keepMineButton"_s);
    keep->setProperty("accent", true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(take);
    buttons->addWidget(keep);
    content()->addWidget(explanation);
    content()->addWidget(diff);
    content()->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(take, &QPushButton::clicked, this, [this] {
        Q_EMIT taken();
        dismiss();
    });
    keep->setFocus();
}

} // namespace galley::app
