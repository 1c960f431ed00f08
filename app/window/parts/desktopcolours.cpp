// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/parts/desktopcolours.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QPalette>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr auto portal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colourScheme = "color-scheme"_L1;
constexpr uint preferDark = 1; ///< 0: no wish; 2: light.
constexpr auto lastTimeKey = "window/desktopDark"_L1;

/// Asked for the first time before our own palette covers Qt's.
bool &dark()
{
    static bool isDark = QSettings().value(lastTimeKey, QPalette().color(QPalette::Window).lightness() < 128).toBool();
    return isDark;
}

/// “Read” wraps its answer twice, the signal once.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopColours::DesktopColours(QObject *parent)
    : QObject(parent)
{
    dark();
    qRegisterMetaType<QDBusVariant>(); // Qt knows its own type by name only later, and would not connect the slot.
    // From whoever has the path: a portal that comes up later is heard as well.
    QDBusConnection::sessionBus().connect(QString(), portalPath, settings, u"SettingChanged"_s, this,
                                          SLOT(takeSetting(QString, QString, QDBusVariant)));
    // A desktop that comes up, or starts its portal anew, while the window is open.
    auto *watcher =
        new QDBusServiceWatcher(portal, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &DesktopColours::ask);
    ask();
}

bool DesktopColours::isDark() { return dark(); }

/// The answer comes later: the bus may have to start the portal first.
void DesktopColours::ask()
{
    QDBusMessage message = QDBusMessage::createMethodCall(portal, portalPath, settings, u"Read"_s);
    message << QString(appearance) << QString(colourScheme);
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isError()) // No bus, no portal or an old one: what is known stays.
            return;
        takeSetting(appearance, colourScheme, reply.value());
    });
}

void DesktopColours::takeSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == colourScheme)
        take(unwrapped(value.variant()).toUInt());
}

void DesktopColours::take(uint scheme)
{
    const bool isDark = scheme == preferDark;
    QSettings().setValue(lastTimeKey, isDark);
    if (std::exchange(dark(), isDark) != isDark)
        Q_EMIT changed();
}

} // namespace galley::app
