// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/check/checkdesk.h"
#include "photographer.h"

#include <QListView>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

const QByteArray faults = "\nSee the [tide tables](/2023/tides/) and [the other pier](/notes/pier/).\n\n"
                          "![The harbour at night](/media/night.png) ![](/media/quay.jpg)\n\n"
                          "It is in the [last part](#what-is-left). The wind didn\u00e2\u20ac\u2122t turn, "
                          "and we couldn\u00e2\u20ac\u2122t wait.\n";

} // namespace

void takeCheck(RealWindow &galley, const Photographer &photographer)
{
    const auto waitForCheck = [&galley](const char *name) {
        if (!QTest::qWaitFor([&] { return galley.shows(name); }, 20'000))
            qFatal("The check does not come to an end.");
    };
    galley.window->siteCheck().toggle();
    waitForCheck("checkEmpty");
    photographer.take(u"checkempty"_s);
    galley.window->siteCheck().toggle();
    QList<std::pair<model::PostId, QByteArray>> before;
    galley.library->run([&](model::Library &library) {
        const auto posts = library.posts();
        for (const model::PostSummary &post : *posts) {
            const QByteArray source = library.post(post.id)->source;
            before.append({post.id, source});
            (void)library.saveSource(post.id, source + faults);
        }
    });
    galley.window->refresh();
    galley.window->siteCheck().toggle();
    waitForCheck("findings");
    galley.press(Qt::Key_Down);
    photographer.take(u"check"_s);
    auto *list = galley.find<QListView>("findings");
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    galley.press(Qt::Key_Return);
    QTest::qWait(800);
    photographer.take(u"checkplace"_s);
    galley.window->siteCheck().toggle();
    galley.library->run([&](model::Library &library) {
        for (const auto &[post, source] : before)
            (void)library.saveSource(post, source);
    });
    galley.window->refresh();
    QTest::qWait(500);
}

} // namespace galley::app
