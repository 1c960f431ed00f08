// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/themes/themesettings.h"

#include "model/post/datafile.h"
#include "publish/press/settingsreader.h"
#include "publish/press/template.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Theme", text); }

const QStringList &typeNames()
{
    static const QStringList names{u"text"_s, u"color"_s, u"number"_s, u"switch"_s, u"choice"_s};
    return names;
}

bool isText(const QVariant &value) { return value.metaType() == QMetaType::fromType<QString>(); }

/// Where a file of a theme lies, as messages name it.
QString pathOf(const QString &theme, const QString &file)
{
    return u"%1/%2/%3"_s.arg(QLatin1String(themesFolder), theme, file);
}

ThemeSetting readSetting(SettingsReader &reader, const QString &key, const QVariantMap &table)
{
    ThemeSetting setting;
    setting.key = key;
    reader.enter(u"settings."_s + key, table);
    QString type = typeNames().first();
    reader.text(u"type"_s, type, tr("one of: %1").arg(typeNames().join(u", "_s)),
                [](const QString &name) { return typeNames().contains(name); });
    setting.type = ThemeSetting::Type(qMax(qsizetype(0), typeNames().indexOf(type)));
    const auto isNumber = [](const QVariant &value) { return value.canConvert<double>() && !isText(value); };
    setting.least = reader.value(u"least"_s, tr("a number"), isNumber).toDouble();
    setting.most = reader.value(u"most"_s, tr("a number"), isNumber).toDouble();
    setting.choices = reader
                          .value(u"choices"_s, tr("a list of texts"),
                                 [](const QVariant &value) { return !value.toStringList().isEmpty(); })
                          .toStringList();
    reader.text(u"help"_s, setting.help);
    reader.text(u"unit"_s, setting.unit);
    reader.text(u"variable"_s, setting.variable, tr("a name such as \"--accent\""), [](const QString &name) {
        static const QRegularExpression custom(u"^--[a-z][a-z0-9-]*$"_s);
        return custom.match(name).hasMatch();
    });
    reader.text(u"scheme"_s, setting.scheme, tr("\"light\" or \"dark\""),
                [](const QString &scheme) { return scheme == "light"_L1 || scheme == "dark"_L1; });
    setting.usual =
        reader.value(u"default"_s, setting.expected(), [&](const QVariant &value) { return setting.accepts(value); });
    reader.mustHave(u"default"_s);
    reader.mustHave(u"help"_s);
    reader.leave();
    return setting;
}

} // namespace

bool ThemeSetting::accepts(const QVariant &value) const
{
    static const QRegularExpression color(u"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"_s);
    switch (type) {
    case Type::Text:
        return isText(value);
    case Type::Color:
        return isText(value) && color.match(value.toString()).hasMatch();
    case Type::Switch:
        return value.metaType() == QMetaType::fromType<bool>();
    case Type::Choice:
        return isText(value) && choices.contains(value.toString());
    case Type::Number:
        break;
    }
    const bool isNumber =
        value.metaType() == QMetaType::fromType<qint64>() || value.metaType() == QMetaType::fromType<double>();
    return isNumber && (least == most || (value.toDouble() >= least && value.toDouble() <= most));
}

QString ThemeSetting::expected() const
{
    switch (type) {
    case Type::Text:
        return tr("a text in quotes");
    case Type::Color:
        return tr("a colour such as \"#96300f\"");
    case Type::Switch:
        return tr("true or false");
    case Type::Choice:
        return tr("one of: %1").arg(choices.join(u", "_s));
    case Type::Number:
        break;
    }
    return least == most ? tr("a number") : tr("a number from %1 to %2").arg(least).arg(most);
}

Result<ThemeDescription> ThemeDescription::read(const ThemeFiles &files, const QString &theme)
{
    const QString name = u"theme.toml"_s;
    ThemeDescription description{theme, {}, {}};
    if (!files.contains(name))
        return description;
    const QByteArray toml = files.value(name);
    const Result<QVariantMap> values = model::readData(model::DataFormat::Toml, toml, pathOf(theme, name));
    if (!values)
        return std::unexpected(values.error());
    SettingsReader reader(pathOf(theme, name), toml);
    reader.enter({}, *values);
    reader.text(u"name"_s, description.name);
    reader.text(u"description"_s, description.description);
    const QVariantMap settings = reader.table(u"settings"_s);
    reader.leave();
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting) {
        if (setting->metaType() == QMetaType::fromType<QVariantMap>())
            description.settings.append(readSetting(reader, setting.key(), setting->toMap()));
        else
            reader.refuse(setting.key(), tr("“%1” must be %2.").arg(setting.key(), tr("a table")),
                          tr("Open it by: [settings.%1]").arg(setting.key()));
    }
    if (reader.error())
        return std::unexpected(*reader.error());
    return description;
}

Result<> checkTheme(const ThemeFiles &files, const QString &theme)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!file.key().endsWith(".mustache"_L1))
            continue;
        if (const Result<Template> parsed = Template::parse(pathOf(theme, file.key()), *file); !parsed)
            return std::unexpected(parsed.error());
    }
    if (files.contains(u"style.css"_s))
        return {};
    return std::unexpected(Error{tr("“%1” is missing.").arg(pathOf(theme, u"style.css"_s)),
                                 tr("Copy one that is there: galley theme copy broadsheet."),
                                 {}});
}

QByteArray styleOfSettings(const QList<ThemeSetting> &settings, const QVariantMap &chosen)
{
    QByteArray style;
    for (const ThemeSetting &setting : settings) {
        const auto value = chosen.constFind(setting.key);
        if (setting.variable.isEmpty() || value == chosen.constEnd() || *value == setting.usual)
            continue;
        // Only what cannot end the rule comes from the author: colours, numbers, words of the theme itself.
        if (setting.type == ThemeSetting::Type::Text)
            continue;
        const QString rule = u":root { %1: %2; }"_s.arg(setting.variable, value->toString() + setting.unit);
        style += (setting.scheme.isEmpty()
                      ? rule + u'\n'
                      : u"@media screen and (prefers-color-scheme: %1) { %2 }\n"_s.arg(setting.scheme, rule))
                     .toUtf8();
    }
    return style;
}

} // namespace galley::publish
