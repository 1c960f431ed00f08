// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace galley::model {

/// While one lives, its thread reads each configuration of a site only once, however often the rules of the site's kind
/// ask for it: for work that goes over many posts. What is changed on the disk meanwhile is not noticed.
class ConfigurationScope
{
public:
    ConfigurationScope();
    ~ConfigurationScope();
    Q_DISABLE_COPY_MOVE(ConfigurationScope)

    /// What is kept under `key` in the scope of this thread, from `read` the first time; outside of one always from
    /// `read`.
    static QVariant kept(const QString &key, const std::function<QVariant()> &read);

private:
    bool m_isOutermost;
};

/// A generator's configuration: the first of `names` (below the site folder) that is there and can be read.
/// None when there is none; a file that cannot be parsed counts as an empty one, for its generator will complain in its
/// own words.
std::optional<QVariantMap> readConfiguration(const QDir &siteFolder, const QStringList &names);

/// A value by its key in any case, as some generators look keys up.
QVariant valueInAnyCase(const QVariantMap &map, const QString &key);

} // namespace galley::model
