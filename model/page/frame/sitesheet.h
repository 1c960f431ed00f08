// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace galley::model {

/// A style sheet with each address in it (url(…), @import) as `address` has it; empty: nothing may be loaded from
/// there.
QByteArray withAddresses(const QByteArray &css, const std::function<QString(const QString &address)> &address);

} // namespace galley::model
