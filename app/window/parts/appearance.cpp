// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/parts/appearance.h"

#include "app/window/parts/desktopcolours.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

Appearance &current()
{
    static Appearance appearance;
    return appearance;
}

QByteArray readResource(const QString &name)
{
    QFile file(u":/styles/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

QPalette paletteOf(const Appearance &appearance)
{
    QPalette palette;
    palette.setColor(QPalette::Window, appearance.colour("desk"));
    palette.setColor(QPalette::WindowText, appearance.colour("ink"));
    palette.setColor(QPalette::Base, appearance.colour("paper"));
    palette.setColor(QPalette::AlternateBase, appearance.colour("desk"));
    palette.setColor(QPalette::Text, appearance.colour("ink"));
    palette.setColor(QPalette::PlaceholderText, appearance.colour("faint"));
    palette.setColor(QPalette::Button, appearance.colour("paper"));
    palette.setColor(QPalette::ButtonText, appearance.colour("ink"));
    palette.setColor(QPalette::Highlight, appearance.colour("selection"));
    palette.setColor(QPalette::HighlightedText, appearance.colour("ink"));
    palette.setColor(QPalette::Link, appearance.colour("accent"));
    palette.setColor(QPalette::Mid, appearance.colour("line"));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, appearance.colour("faint"));
    palette.setColor(QPalette::Disabled, QPalette::Text, appearance.colour("faint"));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, appearance.colour("faint"));
    return palette;
}

} // namespace

Appearance::Choice Appearance::chosen() { return Choice(QSettings().value("window/appearance"_L1).toInt()); }

Appearance Appearance::of(Choice choice)
{
    Appearance appearance;
    appearance.m_dark = choice == Choice::Dark || (choice == Choice::System && DesktopColours::isDark());
    const QByteArray json = readResource(appearance.m_dark ? u"dark.json"_s : u"light.json"_s);
    const QJsonObject roles = QJsonDocument::fromJson(json).object();
    for (auto role = roles.begin(); role != roles.end(); ++role)
        appearance.m_colours.insert(role.key(), QColor(role.value().toString()));
    return appearance;
}

editor::TextColours Appearance::textColours() const
{
    return {.paper = colour("paper"),
            .ink = colour("ink"),
            .soft = colour("soft"),
            .faint = colour("faint"),
            .line = colour("line"),
            .accent = colour("accent"),
            .selection = colour("selection"),
            .dark = m_dark,
            .hit = colour("hit"),
            .bad = colour("bad")};
}

void Appearance::apply(QApplication &application) const
{
    current() = *this;
    if (application.style()->name() != "fusion"_L1)
        application.setStyle(
            QStyleFactory::create(u"fusion"_s)); // The one style that draws our roles alike everywhere.
    application.setPalette(paletteOf(*this));
    QString sheet = QString::fromUtf8(readResource(u"window.qss"_s));
    for (auto role = m_colours.begin(); role != m_colours.end(); ++role)
        sheet.replace(u'%' + role.key() + u'%', role.value().name(QColor::HexArgb));
    sheet.replace("%mode%"_L1, m_dark ? "dark"_L1 : "light"_L1);
    application.setStyleSheet(sheet);
}

const Appearance &currentAppearance() { return current(); }

} // namespace galley::app
