// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QVariantMap>

namespace galley::model {

enum class DataFormat { Yaml, Toml, Json };

/// Reads a configuration file (galley.toml, _config.yml, hugo.toml …) into plain values: QString, bool, qint64, double,
/// QDateTime, QVariantList, QVariantMap. Errors name the line; `fileName` stands in their message.
Result<QVariantMap> readData(DataFormat format, const QByteArray &bytes, const QString &fileName);

} // namespace galley::model
