// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace galley::publish {

/// The last part of each tag's address, told apart where two tags would get the same ("C", "C++", "c"). `tags` come in
/// the order of their first use, the oldest first: who came first keeps the plain one, so that new tags never move old
/// pages.
QHash<QString, QString> tagSlugs(const QStringList &tags);

} // namespace galley::publish
