// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QTranslator>

namespace galley::app {

/// The program's texts in another language, by what they say: the same words are the same wherever they stand.
/// GUI thread, or a command's.
class Words : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    /// Languages that Galley speaks, by their codes, English first.
    static QStringList languages();

    /// What the author chose in the settings, else that of the desktop.
    static QLocale chosen();

    /// From now on the program speaks this language, and writes numbers and dates as it does; English where it has
    /// none. To be called once an application is there and before anything is said.
    static void speak(const QLocale &locale = chosen());

    QString translate(const char *context, const char *sourceText, const char *disambiguation = nullptr,
                      int n = -1) const override;
};

} // namespace galley::app
