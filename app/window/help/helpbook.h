// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/serve/pageserver.h"
#include "model/progress.h"

#include <QObject>

namespace galley::app {

/// The pages of the help, made by Press from the texts in resources/help as those of any blog. Errors: as of
/// Press::build.
Result<ServedPages> helpPages(const Progress &progress = {});

/// The help, shown in the browser from this computer alone: no network is needed.
class HelpBook : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public Q_SLOTS:
    /// Makes the pages off this thread the first time, then says `opened`.
    void open();

Q_SIGNALS:
    void opened(const QString &address);
    void problemMet(const galley::Error &error);

private:
    PageServer m_server;
    bool m_isBeingMade = false;
    bool m_isMade = false;
};

} // namespace galley::app
