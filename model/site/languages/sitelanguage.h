// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QString>

namespace galley::model {

/// The language that a site's configuration gives its posts, as it writes it (“de”, “pt-BR”, “en_GB”); empty: none.
QString languageOfSite(const QDir &siteFolder);

} // namespace galley::model
