// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/markdowneditor.h"

#include <QColor>
#include <QHash>
#include <QString>

class QApplication;

namespace galley::app {

/// The colours of the window by role (“ink”, “accent” …), from resources/styles; no colour is written anywhere else.
class Appearance
{
public:
    enum class Choice { System, Light, Dark };

    /// What the author chose, kept in the settings.
    static Choice chosen();
    /// The choice, with System resolved by what the desktop asks for now.
    static Appearance of(Choice choice);

    bool isDark() const { return m_dark; }
    QColor colour(const char *role) const { return m_colours.value(QLatin1StringView(role)); }
    editor::TextColours textColours() const;

    /// Palette and style sheet for the whole program.
    void apply(QApplication &application) const;

private:
    bool m_dark = false;
    QHash<QString, QColor> m_colours;
};

/// The appearance that is applied now; widgets that paint themselves ask it.
const Appearance &currentAppearance();

} // namespace galley::app
