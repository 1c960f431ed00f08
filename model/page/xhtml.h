// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace galley::model {

/// Clean HTML as XML that says the same: each element closed, each attribute with a value, no names of HTML's own.
/// Empty where the HTML is too deep to be read. `linkFor` gives the address that a link is to have; empty: it leads
/// nowhere and stays as words.
QByteArray xhtmlOf(const QByteArray &html, const std::function<QString(const QString &address)> &linkFor);

} // namespace galley::model
