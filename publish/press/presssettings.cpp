// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/datafile.h"
#include "publish/press/press.h"
#include "publish/press/settingsreader.h"
#include "publish/press/themes/themesettings.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PressSettings", text); }

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

bool isLinkAddress(const QString &address)
{
    const bool isOwn = address.startsWith(u'/') && !address.startsWith("//"_L1);
    return isOwn || isWebAddress(address) || address.startsWith("mailto:"_L1);
}

/// A text as TOML writes it.
QString quoted(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += u'\\';
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            escaped += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            escaped += c;
    }
    return u'"' + escaped + u'"';
}

/// A value of a theme's setting as TOML writes it.
QString written(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QString>() ? quoted(value.toString()) : value.toString();
}

/// The theme that the site wants, and what was chosen of its settings.
Result<> readTheme(SettingsReader &reader, const QVariantMap &table, const FindTheme &findTheme,
                   PressSettings &settings)
{
    reader.enter(u"theme"_s, table);
    reader.text(u"name"_s, settings.theme, tr("the name of a theme, such as \"plain\""), [](const QString &name) {
        static const QRegularExpression folder(u"^[A-Za-z0-9][A-Za-z0-9._-]*$"_s);
        return folder.match(name).hasMatch();
    });
    const QVariantMap chosen = reader.table(u"settings"_s);
    reader.leave();
    if (reader.error())
        return std::unexpected(*reader.error());

    const Result<std::optional<ThemeFiles>> own = findTheme ? findTheme(settings.theme) : std::nullopt;
    if (!own)
        return std::unexpected(own.error());
    if (*own) {
        settings.themeFiles = **own;
        if (const Result<> checked = checkTheme(settings.themeFiles, settings.theme); !checked)
            return checked;
    } else if (!builtInThemes().contains(settings.theme)) {
        reader.refuse(u"name"_s, tr("There is no theme “%1”.").arg(settings.theme),
                      tr("Galley brings along: %1. A theme of your own lies in %2/%3.")
                          .arg(builtInThemes().join(u", "_s), QLatin1String(themesFolder), settings.theme));
        return std::unexpected(*reader.error());
    }
    const Result<ThemeDescription> description =
        ThemeDescription::read(*own ? **own : builtInTheme(settings.theme), settings.theme);
    if (!description)
        return std::unexpected(description.error());
    reader.enter(u"theme.settings"_s, chosen);
    for (const ThemeSetting &setting : description->settings) {
        const QVariant value = reader.value(setting.key, setting.expected(),
                                            [&](const QVariant &given) { return setting.accepts(given); });
        if (value.isValid())
            settings.themeSettings.insert(setting.key, value);
    }
    reader.leave();
    return {};
}

} // namespace

Result<PressSettings> PressSettings::parse(const QByteArray &toml, const FindTheme &findTheme)
{
    const Result<QVariantMap> values =
        model::readData(model::DataFormat::Toml, toml, QLatin1String(Press::settingsFile));
    if (!values)
        return std::unexpected(values.error());

    PressSettings settings;
    SettingsReader reader(QLatin1String(Press::settingsFile), toml);
    reader.enter({}, *values);
    const QVariantMap site = reader.table(u"site"_s);
    const QVariantMap pages = reader.table(u"pages"_s);
    const QVariantList links = reader.tables(u"links"_s);
    const QVariantMap theme = reader.table(u"theme"_s);
    reader.leave();

    reader.enter(u"site"_s, site);
    reader.text(u"title"_s, settings.title);
    reader.text(u"url"_s, settings.url, tr("an address that starts with https://"),
                [](const QString &url) { return url.isEmpty() || isWebAddress(url); });
    reader.text(u"description"_s, settings.description);
    reader.text(u"author"_s, settings.author);
    reader.text(u"language"_s, settings.language, tr("a language such as \"en\" or \"pt-BR\""),
                [](const QString &language) {
                    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
                    return tag.match(language).hasMatch();
                });
    reader.mustHave(u"title"_s);
    reader.leave();
    while (settings.url.endsWith(u'/'))
        settings.url.chop(1);

    reader.enter(u"pages"_s, pages);
    reader.number(u"posts_per_page"_s, settings.postsPerPage, 1, 1000);
    settings.excerpts =
        reader
            .value(u"excerpts"_s, tr("true or false"),
                   [](const QVariant &given) { return given.metaType() == QMetaType::fromType<bool>(); })
            .toBool();
    reader.leave();

    for (const QVariant &table : links) {
        model::Link link;
        reader.enter(u"links"_s, table.toMap(), int(settings.links.size()));
        reader.text(u"name"_s, link.name);
        reader.text(u"url"_s, link.url, tr("an address: https://…, mailto:… or /page/"), isLinkAddress);
        reader.mustHave(u"name"_s);
        reader.mustHave(u"url"_s);
        reader.leave();
        settings.links.append(link);
    }
    if (reader.error())
        return std::unexpected(*reader.error());
    if (const Result<> read = readTheme(reader, theme, findTheme, settings); !read)
        return std::unexpected(read.error());
    if (reader.error())
        return std::unexpected(*reader.error());
    return settings;
}

QByteArray PressSettings::toToml() const
{
    QString toml = u"# The settings of this site. Galley reads them whenever it makes the pages.\n\n[site]\n"_s;
    const auto add = [&](const QString &key, const QString &value, const QString &comment) {
        toml += u"%1 = %2%3\n"_s.arg(key, value, comment.isEmpty() ? QString() : u"  # "_s + comment);
    };
    add(u"title"_s, quoted(title), {});
    add(u"description"_s, quoted(description), u"One line below the title."_s);
    add(u"url"_s, quoted(url), u"Where readers find the site: https://example.org. The feed needs it."_s);
    add(u"author"_s, quoted(author), {});
    add(u"language"_s, quoted(language), u"Of the posts: en, de, pt-BR …"_s);
    toml += u"\n[pages]\n"_s;
    add(u"posts_per_page"_s, QString::number(postsPerPage), u"Posts on the front page, at the least."_s);
    add(u"excerpts"_s, excerpts ? u"true"_s : u"false"_s,
        u"Lists show a post only up to <!--more-->, where it has that."_s);
    toml += u"\n[theme]\n"_s;
    add(u"name"_s, quoted(theme), u"broadsheet, plain, notebook, or one of your own in themes/."_s);
    if (!themeSettings.isEmpty())
        toml += u"\n[theme.settings]\n"_s;
    for (auto setting = themeSettings.cbegin(); setting != themeSettings.cend(); ++setting)
        add(setting.key(), written(*setting), {});
    toml += u"\n# The links of the masthead, in this order; as many as you like.\n"_s;
    for (const model::Link &link : links)
        toml += u"[[links]]\nname = %1\nurl = %2\n\n"_s.arg(quoted(link.name), quoted(link.url));
    if (links.isEmpty())
        toml += u"# [[links]]\n# name = \"GitHub\"\n# url = \"https://github.com/you\"\n"_s;
    while (toml.endsWith("\n\n"_L1))
        toml.chop(1);
    return toml.toUtf8();
}

} // namespace galley::publish
