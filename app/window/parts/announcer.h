// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace galley::app {

/// Has a screen reader say something that the author does not look for: that a post is saved, published, or not.
/// Nothing of it is seen. Up to Qt 6.7 there is no event for that: a widget of one point with the role of an alert
/// comes up with the words as its name, which screen readers read out.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    /// In the window that `widget` is part of.
    static void say(QWidget *widget, const QString &words);

private:
    explicit Announcer(QWidget *window);
};

/// Tells the accessibility tree what Galley's own widgets are: sheets are dialogs, messages are alerts. Once, before
/// the first of them.
void installAccessibleRoles();

} // namespace galley::app
