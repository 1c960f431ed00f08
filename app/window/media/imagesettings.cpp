// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/media/imagesettings.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

editor::ImageTidying imageSettings()
{
    const QSettings settings;
    editor::ImageTidying chosen;
    chosen.longestSidePx = settings.value("images/longestSidePx"_L1, chosen.longestSidePx).toInt();
    chosen.toWebp = settings.value("images/webp"_L1, chosen.toWebp).toBool();
    chosen.qualityPercent = qBound(1, settings.value("images/quality"_L1, chosen.qualityPercent).toInt(), 100);
    chosen.keepPlace = settings.value("images/keepPlace"_L1, chosen.keepPlace).toBool();
    return chosen;
}

void keepImageSettings(const editor::ImageTidying &settings)
{
    QSettings kept;
    kept.setValue("images/longestSidePx"_L1, settings.longestSidePx);
    kept.setValue("images/webp"_L1, settings.toWebp);
    kept.setValue("images/quality"_L1, settings.qualityPercent);
    kept.setValue("images/keepPlace"_L1, settings.keepPlace);
}

} // namespace galley::app
