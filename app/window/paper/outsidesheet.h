// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/outsidetext.h"
#include "app/window/parts/sheet.h"

namespace galley::app {

/// The post's text beside the one that another program gave it: which of them is it to be?
class OutsideSheet : public Sheet
{
    Q_OBJECT

public:
    OutsideSheet(const OutsideText &text, QWidget *window);

Q_SIGNALS:
    void taken(); ///< The other text, please.
};

} // namespace galley::app
