// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace galley::app {

/// What stands in the window while the library has no site: three ways to get one.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void newSiteRequested();
    void openSiteRequested();
    void sampleSiteRequested();
};

} // namespace galley::app
