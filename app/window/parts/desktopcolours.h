// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusVariant>
#include <QObject>

namespace galley::app {

/// Whether the desktop asks for dark windows just now: the settings portal's answer, which GNOME, KDE and others give;
/// until it has answered what it said last time, and without one the palette that Qt came with.
class DesktopColours : public QObject
{
    Q_OBJECT

public:
    explicit DesktopColours(QObject *parent = nullptr);

    /// Of the whole program; any part of the GUI thread may ask.
    static bool isDark();

Q_SIGNALS:
    void changed(); ///< isDark() is another now.

private Q_SLOTS:
    void takeSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(uint scheme);
};

} // namespace galley::app
