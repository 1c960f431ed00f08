// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/configuration/siteaddress.h"

#include "model/site/configuration/configuration.h"
#include "model/site/configuration/scriptvalues.h"

#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAddress(const QString &text)
{
    const QUrl url(text);
    return url.scheme().startsWith("http"_L1) && !url.host().isEmpty();
}

/// Jekyll, Docusaurus and Hexo part the host and the folder below it.
QString joined(const QString &address, const QString &below)
{
    const QString folder = below == "/"_L1 || isAddress(below) ? QString() : below; // Hugo's “baseurl” is the whole.
    if (folder.isEmpty() || QUrl(address).path().size() > 1)
        return address;
    return address.chopped(address.endsWith(u'/') ? 1 : 0) + (folder.startsWith(u'/') ? QString() : u"/"_s) + folder;
}

} // namespace

QString siteAddress(const QDir &siteFolder)
{
    const QStringList names{u"galley.toml"_s,
                            u"hugo.toml"_s,
                            u"hugo.yaml"_s,
                            u"hugo.yml"_s,
                            u"hugo.json"_s,
                            u"config/_default/hugo.toml"_s,
                            u"config.toml"_s,
                            u"config.yaml"_s,
                            u"config.yml"_s,
                            u"config.json"_s,
                            u"config/_default/config.toml"_s,
                            u"config/_default/config.yaml"_s,
                            u"_config.yml"_s,
                            u"_config.yaml"_s,
                            u"_config.toml"_s,
                            u"zola.toml"_s};
    for (const QString &name : names) {
        const auto values = readConfiguration(siteFolder, {name});
        if (!values)
            continue;
        for (const QString &key : {u"baseURL"_s, u"base_url"_s, u"url"_s, u"address"_s}) {
            const QString address = valueInAnyCase(*values, key).toString();
            if (isAddress(address))
                return joined(address, values->value(u"baseurl"_s, values->value(u"root"_s)).toString());
        }
    }
    const QString script =
        readScript(siteFolder, {u"publishconf.py"_s, u"pelicanconf.py"_s, u"astro.config.mjs"_s, u"astro.config.ts"_s,
                                u"astro.config.js"_s, u"docusaurus.config.js"_s, u"docusaurus.config.ts"_s});
    for (const QString &name : {u"SITEURL"_s, u"site"_s, u"url"_s}) {
        const QString address = textInScript(script, name);
        if (!isAddress(address))
            continue;
        const QString base = textInScript(script, u"base"_s);
        return joined(address, base.isEmpty() ? textInScript(script, u"baseUrl"_s) : base);
    }
    return {};
}

} // namespace galley::model
