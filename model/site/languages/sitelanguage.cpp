// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/languages/sitelanguage.h"

#include "model/site/configuration/configuration.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

QString languageOfSite(const QDir &siteFolder)
{
    static const QStringList files{u"galley.toml"_s,
                                   u"hugo.toml"_s,
                                   u"hugo.yaml"_s,
                                   u"hugo.yml"_s,
                                   u"hugo.json"_s,
                                   u"_config.yml"_s,
                                   u"_config.yaml"_s,
                                   u"_config.toml"_s,
                                   u"config.toml"_s,
                                   u"config.yaml"_s,
                                   u"config.yml"_s,
                                   u"config.json"_s,
                                   u"config/_default/hugo.toml"_s,
                                   u"config/_default/config.toml"_s};
    static const QStringList keys{
        u"languageCode"_s, u"defaultContentLanguage"_s, u"default_language"_s, u"language"_s, u"lang"_s, u"locale"_s};
    const std::optional<QVariantMap> configuration = readConfiguration(siteFolder, files);
    for (const QString &key : keys) {
        const QVariant value = configuration ? valueInAnyCase(*configuration, key) : QVariant();
        const QString language =
            value.typeId() == QMetaType::QVariantList ? value.toList().value(0).toString() : value.toString();
        if (!language.isEmpty())
            return language;
    }
    return {};
}

} // namespace galley::model
