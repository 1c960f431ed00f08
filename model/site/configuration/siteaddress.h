// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QString>

namespace galley::model {

/// Where readers find the site, as its configuration says: "https://ada.example/blog/". Empty where none can be read.
QString siteAddress(const QDir &siteFolder);

} // namespace galley::model
