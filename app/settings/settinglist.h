// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace galley::app {

/// One setting of the program as the settings file keeps it. What is about a single site is in the library instead, see
/// “galley site set”.
struct Setting
{
    enum class Type { Switch, Number, Fraction, Text, List, Choice };

    QString key; ///< "editor/size"; "shortcuts/*" stands for one of each action.
    Type type = Type::Text;
    QVariant usual; ///< As long as the author has not chosen; of a choice its number.
    QString help;   ///< One phrase.
    double least = 0;
    double most = 0;       ///< Of numbers; 0: any.
    QStringList choices{}; ///< Their names; the settings file has the place in this list.
};

/// All of them, by key. The settings window and “galley config” read and write the same.
const QList<Setting> &settingList();

/// The setting of that key. An error names the ways to find it.
Result<Setting> findSetting(const QString &key);

/// What is chosen now, as the author would write it: “on”, “17”, “dark”, “en_US, de_DE”.
QString valueOf(const Setting &setting, const QString &key);
bool isChosen(const QString &key);

/// Keeps what the author wrote, or tells what would do. An empty key of the list’s “*” is one of its own.
Result<> choose(const Setting &setting, const QString &key, const QString &text);
void chooseUsual(const QString &key);

/// What can stand there: “on or off”, “a number from 10 to 40”.
QString rangeOf(const Setting &setting);

} // namespace galley::app
