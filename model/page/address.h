// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::model {

enum class AddressUse { Link, Media, Picture };

/// The address of a link or image as a browser reads it, without the line ends and control signs that hide a scheme;
/// empty where its scheme is not allowed: http and https, mailto for links, and addresses relative to the page; of a
/// picture also its own data, when it is of a kind that holds points only.
QString safeAddress(const QString &address, AddressUse use);

} // namespace galley::model
