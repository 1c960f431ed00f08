// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace galley::model {

/// What {#id .class key="value"} or {: …} gives an element: names and values in order, classes together as one.
/// Compiled by galley-renderer too.
QList<QPair<QByteArray, QString>> readAttributeList(const QByteArray &source);

/// Whether the list names `word` by itself, as {:toc} does.
bool attributeListNames(const QByteArray &source, const QString &word);

} // namespace galley::model
