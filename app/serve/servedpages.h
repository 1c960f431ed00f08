// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/serve/http.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace galley::app {

/// The pages of a site as they are shown now.
struct ServedPages
{
    QMap<QString, QByteArray> files;        ///< Path below the site's root to bytes: "2026/11/hello/index.html".
    QString basePath = QStringLiteral("/"); ///< Where the root is, as on the web: "/blog/".
    QString problem;                        ///< Not empty: a sentence why the pages are not as the texts are now.
};

/// What a browser gets for a request. Pages of HTML are told to follow changes, which those in the output never are.
HttpAnswer answerFor(const HttpRequest &request, const ServedPages &pages);

/// The addresses of our own below a served site, which no page of it can have.
constexpr auto reloadScriptPath = "/_galley/reload.js";
constexpr auto changesPath = "/_galley/changes";

} // namespace galley::app
