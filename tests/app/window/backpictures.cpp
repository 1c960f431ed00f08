// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/back/backdesk.h"
#include "model/library/publishing/schedules.h"
#include "photographer.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

void await(const std::function<bool()> &isSo, const char *what)
{
    if (!QTest::qWaitFor(isSo, 20'000))
        qFatal("%s", what);
}

} // namespace

void takeBack(RealWindow &galley, const Photographer &photographer)
{
    BackDesk &desk = galley.window->back();
    desk.unpublish();
    await([&] { return galley.shows("wayBackSheet") && galley.find<QPushButton>("wayBackConfirm")->isEnabled(); },
          "There is nothing to take off.");
    photographer.take(u"unpublish"_s);
    galley.press(Qt::Key_Escape);
    await([&] { return !galley.shows("wayBackSheet"); }, "The sheet stays.");
    desk.schedule();
    await([&] { return galley.shows("scheduleSheet"); }, "There is no sheet.");
    photographer.take(u"schedule"_s);
    galley.press(Qt::Key_Escape);
    await([&] { return !galley.shows("scheduleSheet"); }, "The sheet stays.");
}

} // namespace galley::app
