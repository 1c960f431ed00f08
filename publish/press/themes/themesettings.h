// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/themes/themefiles.h"

#include <QList>
#include <QVariant>

namespace galley::publish {

/// A setting that a theme offers, as its theme.toml describes it.
struct ThemeSetting
{
    enum class Type { Text, Color, Number, Switch, Choice };

    QString key;
    Type type = Type::Text;
    QVariant usual;
    QString help;
    QStringList choices{};
    double least = 0;
    double most = 0;    ///< Of a number; 0: any.
    QString variable{}; ///< Of the style sheet, "--accent"; empty: only templates see it, as {{settings.KEY}}.
    QString unit{};     ///< Put after a number in the style sheet: "rem".
    QString scheme{};   ///< "light" or "dark": the style sheet has it only there.

    bool operator==(const ThemeSetting &) const = default;

    bool accepts(const QVariant &value) const;
    QString expected() const; ///< “a colour such as "#96300f"”
};

/// What a theme says of itself.
struct ThemeDescription
{
    QString name; ///< As readers write it: “Broadsheet”.
    QString description;
    QList<ThemeSetting> settings;

    /// Reads theme.toml; a theme without one has no settings. Errors name file, key and what was expected.
    static Result<ThemeDescription> read(const ThemeFiles &files, const QString &theme);
};

/// The templates that pages are made with, and the style sheet with the author's settings in it; every one can be
/// parsed. Errors: a template that cannot, with file and line; a theme without a style sheet.
Result<> checkTheme(const ThemeFiles &files, const QString &theme);

/// What the style sheet gains from settings that the author chose.
QByteArray styleOfSettings(const QList<ThemeSetting> &settings, const QVariantMap &chosen);

} // namespace galley::publish
