// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace galley::publish {

/// Where the page of an earlier address lies in the output folder: "2024/05/hallo/index.html". Empty for what is no
/// address within the site.
QString redirectPath(const QString &formerAddress);

/// A page that leads its readers on, without a script. `target`: the way there from the page.
QByteArray redirectPage(const QByteArray &target, const QString &title, const QString &language);

} // namespace galley::publish
