// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/media/imageoptions.h"

#include "app/window/parts/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

ImageOptions::ImageOptions(QWidget *parent)
    : QWidget(parent)
    , m_side(new QComboBox(this))
    , m_webp(new QCheckBox(tr("&WebP"), this))
    , m_quality(new QSpinBox(this))
    , m_keepPlace(new QCheckBox(tr("Keep the &place"), this))
{
    auto *row = new FlowLayout(this);
    m_side->setObjectName(u"imageSide"_s);
    m_side->setAccessibleName(tr("Longest side of the picture"));
    m_side->addItem(tr("Size as it is"), 0);
    for (const int sidePx : {2400, 1600, 1200, 800})
        m_side->addItem(tr("At most %1 px").arg(sidePx), sidePx);
    m_webp->setObjectName(u"imageWebp"_s);
    m_webp->setToolTip(editor::canWriteWebp() ? tr("Smaller than JPEG and PNG; all browsers of today show it.")
                                              : tr("This system cannot write WebP."));
    m_webp->setEnabled(editor::canWriteWebp());
    m_quality->setObjectName(u"imageQuality"_s);
    m_quality->setAccessibleName(tr("Quality in percent"));
    m_quality->setRange(10, 100);
    m_quality->setSuffix(tr(" %"));
    m_quality->setPrefix(tr("Quality "));
    m_quality->setKeyboardTracking(false);
    m_quality->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_keepPlace->setObjectName(u"imageKeepPlace"_s);
    m_keepPlace->setToolTip(tr("Cameras write down where a picture was taken; it is taken out unless you keep it."));
    for (QWidget *field : {static_cast<QWidget *>(m_side), static_cast<QWidget *>(m_webp),
                           static_cast<QWidget *>(m_quality), static_cast<QWidget *>(m_keepPlace)})
        row->addWidget(field);
    connect(m_side, &QComboBox::activated, this, &ImageOptions::changed);
    connect(m_webp, &QCheckBox::clicked, this, &ImageOptions::changed);
    connect(m_quality, &QSpinBox::valueChanged, this, &ImageOptions::changed);
    connect(m_keepPlace, &QCheckBox::clicked, this, &ImageOptions::changed);
}

void ImageOptions::show(const editor::ImageTidying &chosen)
{
    const QSignalBlocker quiet(this);
    const int row = m_side->findData(chosen.longestSidePx);
    if (row < 0)
        m_side->addItem(tr("At most %1 px").arg(chosen.longestSidePx), chosen.longestSidePx);
    m_side->setCurrentIndex(row < 0 ? m_side->count() - 1 : row);
    m_webp->setChecked(chosen.toWebp);
    m_quality->setValue(chosen.qualityPercent);
    m_keepPlace->setChecked(chosen.keepPlace);
}

editor::ImageTidying ImageOptions::chosen() const
{
    return {.longestSidePx = m_side->currentData().toInt(),
            .toWebp = m_webp->isChecked(),
            .qualityPercent = m_quality->value(),
            .keepPlace = m_keepPlace->isChecked()};
}

} // namespace galley::app
