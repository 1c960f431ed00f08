// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/configuration/configuration.h"

#include "model/post/datafile.h"

#include <QFile>
#include <QFileInfo>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestConfigurationBytes = qint64(4) << 20;

DataFormat formatOf(const QString &name)
{
    if (name.endsWith(".toml"_L1))
        return DataFormat::Toml;
    return name.endsWith(".json"_L1) ? DataFormat::Json : DataFormat::Yaml;
}

} // namespace

std::optional<QVariantMap> readConfiguration(const QDir &siteFolder, const QStringList &names)
{
    for (const QString &name : names) {
        QFile file(siteFolder.filePath(name));
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        const Result<QVariantMap> values = readData(formatOf(name), file.read(largestConfigurationBytes), name);
        return values.value_or(QVariantMap());
    }
    return std::nullopt;
}

QVariant valueInAnyCase(const QVariantMap &map, const QString &key)
{
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry) {
        if (entry.key().compare(key, Qt::CaseInsensitive) == 0)
            return entry.value();
    }
    return {};
}

} // namespace galley::model
